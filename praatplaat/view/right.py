"""A right: for whom it is, what it says, how to use it, whom to ask, within what time, and where that stands (F6)."""

from __future__ import annotations

from praatplaat.content.model import Right
from praatplaat.display import Rect
from praatplaat.view import cards
from praatplaat.view.flow import Block, show
from praatplaat.view.frame import frame
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import halves, tile
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer


def right(sheet: Sheet) -> None:
    """The right of the visit beside its drawing and the people it is for."""
    this = sheet.book.content.rights[sheet.state.where.right]
    room = frame(sheet, sheet.book.say(this.title, sheet.lang))
    room, row = reserve(sheet, room)
    art, words = halves(sheet, room)
    _picture(sheet, this, art)
    show(sheet, blocks(Writer(sheet, words.w), this), words)
    marks(sheet, row)


def blocks(writer: Writer, this: Right) -> list[Block]:
    """The right in words."""
    say, content = writer.sheet.say, writer.sheet.book.content
    out = writer.text("text", this.text)
    out += [writer.heading("for", say("right-for"))]
    out += [writer.words(f"for.{who}", say(f"for-{who}"), icon=f"signs/{who}") for who in this.audience]
    out += [writer.heading("how", say("right-how")), *writer.text("how", this.how)]
    out += [writer.heading("within", say("ask-long"))] if this.limits else []
    out += cards.limits(writer, "within", this.limits)
    out += [writer.heading("whom", say("right-whom"))] if this.whom else []
    out += cards.people(writer, "whom", [(who, "") for who in this.whom])
    claims = [s.claim for s in (*this.text, *this.how)] + [content.limits[w].claim for w in this.limits]
    return out + cards.sources(writer, "source", claims)


def _picture(sheet: Sheet, this: Right, art: Rect) -> None:
    tile(sheet, "right", art, "research")
    side = round(min(art.w, art.h) * 0.72)
    sheet.picture(
        "right.drawing",
        Rect(art.x + (art.w - side) // 2, art.y + (art.h - side) // 2, side, side),
        f"signs/{this.drawing}",
    )
