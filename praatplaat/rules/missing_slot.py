"""Places that nobody filled."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.model import Scene, Step
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

STEPS, QUESTIONS = range(3, 9), range(2, 4)


def missing_slot(inspection: Inspection) -> Iterator[Fault]:
    """A scene has 3 to 8 steps and 2 or 3 questions; a step says how long it takes (a time limit or a sentence), whom
    the family meets, which rights it has and who can help; a right says whom to ask.

    Fewer steps need no map and more do not fit one. A step without one of these leaves a family alone with it.
    """
    for scene in inspection.content.scenes.values():
        yield from _of_scene(scene)
        for step in scene.steps.values():
            yield from _of_step(step)
    for right in inspection.content.rights.values():
        if not right.whom:
            message = f"Bij “{right.id}” staat niet aan wie u het vraagt. Schrijf iemand bij “whom”."
            yield Fault(right.place, "missing-slot", message)


def _of_scene(scene: Scene) -> Iterator[Fault]:
    if len(scene.steps) not in STEPS:
        message = f"Stappen: {len(scene.steps)}. Een plaat heeft er {STEPS[0]} tot en met {STEPS[-1]}."
        yield Fault(scene.place, "missing-slot", message)
    if len(scene.questions) not in QUESTIONS:
        message = f"Vragen bij “questions”: {len(scene.questions)}. Een plaat heeft er {QUESTIONS[0]} of {QUESTIONS[-1]}."
        yield Fault(scene.place, "missing-slot", message)


def _of_step(step: Step) -> Iterator[Fault]:
    slots = (
        (step.limits or step.duration, "hoe lang het duurt. Schrijf een tijd bij “limits”, of een zin bij “duration”."),
        (step.people, "wie het gezin ontmoet. Schrijf iemand bij “people”."),
        (step.rights, "welke rechten er zijn. Schrijf er een bij “rights”."),
        (step.contacts, "wie kan helpen. Schrijf iemand bij “contacts”."),
    )
    for filled, what in slots:
        if not filled:
            yield Fault(step.place, "missing-slot", f"Bij “{step.id}” staat niet {what}")
