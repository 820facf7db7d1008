"""The honest line under a page: that a translation is a draft, that no lawyer has read this yet."""

from __future__ import annotations

from praatplaat.display import Rect
from praatplaat.text.typeset import line_height
from praatplaat.view.frame import margin
from praatplaat.view.sheet import Sheet

SCRIPTS = ("nl", "ar", "ti")  # a language of each script: their lines differ in height


def reserve(sheet: Sheet, room: Rect) -> tuple[Rect, Rect]:
    """Keep a row free at the foot of the room, as high in every language; gives the room above it and the row."""
    high = max(line_height(sheet.paper.note, lang) for lang in SCRIPTS) * (2 if sheet.paper.portrait else 1)
    return room._replace(h=room.h - high), Rect(
        room.x + margin(sheet), room.bottom - high, room.w - 2 * margin(sheet), high
    )


def marks(sheet: Sheet, row: Rect) -> int:
    """Write the marks that are due, and tell how many: they are looked up in what the screen shows, so that none is
    forgotten. One mark leaves the second half of the row free."""
    states = {i.state for i in sheet.items if i.id != "languages"}
    scene = sheet.book.content.scenes.get(sheet.state.where.scene)
    status = scene.status if scene else "now"
    due = [key for key, is_due in (
        (f"kind-{status}", status != "now"),
        ("mark-fallback", "fallback" in states and sheet.lang != "nl"),
        ("mark-draft", "draft" in states),
        ("mark-unchecked", sheet.unchecked),
    ) if is_due]  # fmt: skip
    count = max(2, len(due))
    wide = (row.w - sheet.paper.gap * (count - 1)) // count
    for n, key in enumerate(due):
        rect = Rect(row.x + n * (wide + sheet.paper.gap), row.y, wide, row.h)
        strong = key == f"kind-{status}"  # a plan must not be taken for the law
        fg, weight = (sheet.theme.text, 700) if strong else (sheet.theme.quiet, 400)
        sheet.text(key, rect, sheet.say(key), sheet.paper.note, weight=weight, fg=fg, shrink=True, middle=True)
    return len(due)
