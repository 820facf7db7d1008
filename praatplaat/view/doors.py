"""A plate of doors: places beside each other, for who must choose one of them.

A road would say that one comes after the other.
"""

from __future__ import annotations

from praatplaat.content.model import Scene
from praatplaat.display import Action, Rect
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import line_height, width_of
from praatplaat.view.choices import grid
from praatplaat.view.frame import margin
from praatplaat.view.sheet import Sheet


def doors(sheet: Sheet, scene: Scene, room: Rect) -> None:
    """A key for each step with its place on it; over that of the family hangs the flag with its words."""
    paper = sheet.paper
    inner = room.inset(margin(sheet), paper.px(1))
    places = grid(inner, len(scene.steps), 2 if paper.portrait else 4, paper.gap, paper.px(70))
    for step, rect in zip(scene.steps.values(), places, strict=True):
        key = f"{scene.id}/{step.id}"
        here = sheet.state.at == key
        said = sheet.book.say(step.title, sheet.lang)
        sheet.button(
            f"step:{key}", rect, said, Action("step", key), icon=f"places/{step.drawing}", seat="above", chosen=here
        )
        if here:
            _flag(sheet, rect)


def _flag(sheet: Sheet, door: Rect) -> None:
    """The flag stands at the beginning of a door, its words beside it on a plum plate."""
    paper, look = sheet.paper, sheet.theme
    said = sheet.say("you-are-here")
    side = max(paper.px(9), line_height(paper.label, said.lang))
    wide = round(width_of(said.text, Style(paper.label, 650), said.lang)) + paper.px(6)
    plate = Rect(door.x + side, door.y, min(wide, door.w - side), line_height(paper.label, said.lang) + paper.px(1))
    sheet.picture("flag", Rect(door.x, door.y, side, side), "bits/flag")
    sheet.box("flag.plate", plate, look.now, radius=paper.px(2))
    sheet.text(
        "flag.words", plate, said, paper.label, weight=650, fg=look.on_now, bg=look.now, align="center", middle=True,
        shrink=True,
    )  # fmt: skip
