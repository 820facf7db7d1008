"""The way of a family through the program: its screens, and what is touched on each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from praatplaat.display import Action
from praatplaat.paper import Mode
from praatplaat.session import Settings, State, update
from tests.shell.program import Program

START, AWAY, CRISIS, SITUATIONS = "", "--screen away", "--screen crisis", "--screen situations"
SITUATION, STEP = "situation:raad-investigates", "raad/letter"


class Touch(NamedTuple):
    """A screen by its selectors, the id of what is touched there, and the screen that it leads to."""

    screen: str
    item: str
    then: str


def to_a_right(program: Program, lang: str) -> Iterator[Touch]:
    """Language, situation, step and a right of that step."""
    scene, step = STEP.split("/")
    said = chosen(lang, program.mode)
    situations, plate = f"{said} {SITUATIONS}", f"{said} --scene {scene}"
    here = f"{plate} --step {step}"
    rights, right = program.page_with(here, "right:")
    yield Touch(START, f"lang:{lang}", situations)
    yield Touch(situations, SITUATION, plate)
    yield Touch(plate, f"step:{STEP}", here)
    yield Touch(here, "tab:rights", rights)
    yield Touch(rights, right, f"{here} --right {right.partition(':')[2]}")


def to_the_start(said: str, right: str) -> Iterator[Touch]:
    """From a right to the numbers to call, then all hidden, and begun anew."""
    crisis = f"{said} {CRISIS}"
    yield Touch(right, "crisis", crisis)
    yield Touch(crisis, "hide", AWAY)
    yield Touch(AWAY, "start", START)


def whole(program: Program, lang: str) -> list[Touch]:
    """The whole way, back to where it began."""
    there = list(to_a_right(program, lang))
    said = there[0].then.removesuffix(SITUATIONS)
    return [*there, *to_the_start(said, there[-1].then)]


def chosen(lang: str, mode: Mode) -> str:
    """The selectors of a visit that has chosen a language, and of the language that comes beside it by itself."""
    state, _ = update(State.fresh(Settings(mode)), Action("lang", lang))
    return f"--lang {state.lang} --beside {state.beside}" if state.beside else f"--lang {state.lang}"
