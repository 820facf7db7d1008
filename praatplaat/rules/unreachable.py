"""Roads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from praatplaat.content.model import Scene
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def unreachable(inspection: Inspection) -> Iterator[Fault]:
    """A road leads to every scene and to every step, and no side road just stops.

    Scenes are reached from the situations, from the overview and from steps that show them. Steps of the main road
    follow each other; a side step needs a branch that comes, in the end, from the main road. A side step without a
    branch or a scene that goes on is a notice, unless it says that it is an end (“end: yes”).
    """
    content = inspection.content
    starts = {situation.scene for situation in content.situations.values()} | inspection.entrances
    links = {scene.id: {step.scene for step in scene.steps.values()} for scene in content.scenes.values()}
    for scene in content.scenes.values():
        if scene.id not in _reached(starts, links):
            message = "Geen situatie en geen stap leidt naar deze plaat. Noem haar in situations.yaml, of bij een stap."
            yield Fault(scene.place, "unreachable", message)
        yield from _steps(scene)


def _steps(scene: Scene) -> Iterator[Fault]:
    main = {step.id for step in scene.steps.values() if not step.side}
    if not main:
        yield Fault(scene.place, "unreachable", "Alle stappen liggen naast de weg. Haal bij de hoofdweg “side” weg.")
        return
    ways: dict[str, set[str]] = {}
    for branch in scene.branches.values():
        ways.setdefault(branch.start, set()).add(branch.end)
        if branch.start == branch.end:
            message = f"Deze zijweg begint en eindigt bij “{branch.start}”. Kies een andere stap bij “to”."
            yield Fault(branch.place, "unreachable", message)
    if not {end for ends in ways.values() for end in ends} <= scene.steps.keys():
        return  # a branch to a step that does not exist is told by itself; its real end is not known
    reached = _reached(main, ways)
    for step in scene.steps.values():
        if step.id not in reached:
            message = f"Geen weg leidt naar “{step.id}”. Maak een zijweg hierheen, of haal “side” weg."
            yield Fault(step.place, "unreachable", message)
        elif step.side and not (step.end or step.scene or step.id in ways):
            message = f"Vanaf “{step.id}” gaat geen weg verder. Schrijf “end: yes” als hij er eindigt, of maak een zijweg."
            yield Fault(step.place, "unreachable", message, "notice")


def _reached(starts: Iterable[str], ways: Mapping[str, Iterable[str]]) -> set[str]:
    """Everything that ways lead to from the starts, the starts included."""
    reached: set[str] = set()
    waiting = list(starts)
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            waiting += ways.get(here, ())
    return reached
