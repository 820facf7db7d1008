"""A person: for whom they work, what they do and do not do, what you can ask them, what it costs (F5)."""

from __future__ import annotations

from praatplaat.content.model import Person
from praatplaat.view.flow import Block, show
from praatplaat.view.frame import frame
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import halves, standing, tile
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer


def person(sheet: Sheet) -> None:
    """The person of the visit, standing beside what there is to know."""
    who = sheet.book.content.people[sheet.state.where.person]
    room = frame(sheet, sheet.book.say(who.name, sheet.lang))
    room, row = reserve(sheet, room)
    art, words = halves(sheet, room)
    land = tile(sheet, "person", art, "")
    high = min(round(art.h * 0.86), round(art.w * 1.5))
    standing(
        sheet, "person.drawing", f"people/{who.drawing}", art.x + art.w // 2, land.bottom - sheet.paper.px(4), high
    )
    show(sheet, blocks(Writer(sheet, words.w), who, mark(sheet)), words)
    marks(sheet, row)


def mark(sheet: Sheet) -> str:
    """Whether this person stays with the family or is new at the step from which the card was opened ("" elsewhere)."""
    where, scenes = sheet.state.where, sheet.book.content.scenes
    if not where.step or sheet.book.content.people[where.person].circle == "own":
        return ""
    meetings = scenes[where.scene].steps[where.step].people
    return next((m.mark for m in meetings if m.person == where.person), "")


def blocks(writer: Writer, who: Person, mark: str) -> list[Block]:
    """What there is to know, in the order in which a family asks it."""
    say = writer.sheet.say
    out = [writer.words("mark", say(f"mark-{mark}"), weight=650)] if mark else []
    for key, text in (("works-for", who.works_for), ("does", who.does), ("does-not", who.does_not), ("ask", who.ask)):
        out += [writer.heading(key, say(f"person-{key}")), *writer.text(key, text)] if text else []
    if who.cost:
        out += [writer.heading("cost", say("person-cost")), writer.words("cost.words", say(f"cost-{who.cost}"))]
    return out
