"""The page for who keeps the program: how old its content is, what expires, which numbers were dialled and when (K11)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from praatplaat.ageing import ageing, day_of
from praatplaat.content.model import Claim
from praatplaat.view import cards
from praatplaat.view.flow import Block, show
from praatplaat.view.frame import frame, margin
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import WIDEST
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer


def staff(sheet: Sheet) -> None:
    """What somebody must look up again, in pages."""
    room = frame(sheet, sheet.say("staff"))
    room, row = reserve(sheet, room)
    room = room.inset(margin(sheet), sheet.paper.px(1))
    room = room._replace(w=min(room.w, WIDEST * sheet.paper.body))
    show(sheet, list(blocks(Writer(sheet, room.w))), room)
    marks(sheet, row)


def blocks(writer: Writer) -> Iterator[Block]:
    """The date of the content, then claims by what must happen with them, then the numbers."""
    sheet = writer.sheet
    content, now = sheet.book.content, sheet.state.now
    written = day_of(content)
    if written:
        yield writer.words("day", sheet.say("staff-day", None, date=sheet.book.date(written, sheet.lang)))
    if now and written and now.date() < written:  # nothing is known to hold: every claim asks
        yield writer.words("clock", sheet.say("staff-clock"), weight=700)
    elif now:
        found = ageing(content, now.date())
        for key, claims in (("expired", found.expired), ("soon", found.soon), ("old", found.old)):
            yield writer.heading(key, sheet.say(f"staff-{key}", len(claims)), opens=bool(claims))
            for claim in claims:
                day = claim.checked_on if key == "old" else claim.valid_until
                yield writer.note(f"{key}.{claim.id}", sheet.plain(row(claim, day)))
    yield writer.heading("numbers", sheet.say("staff-numbers"), opens=True)
    yield from cards.contacts(writer, "number", content.contacts)


def row(claim: Claim, day: date | None) -> str:
    """A claim in one line: the day that it is told for, written as in the file (ISO 8601), and where it stands."""
    return f"{day} · {claim.source}"
