"""Cards for what content holds: people, rights, time limits, contacts. Each leads to its own screen or says a number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import get_args

from praatplaat.content.interface import limit_word
from praatplaat.content.model import Audience, ClaimKind, Contact, Limit, Person, Right
from praatplaat.display import Action, Item, Picture
from praatplaat.languages.catalogue import Said
from praatplaat.view.flow import Block
from praatplaat.view.portraits import view_of
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer

KINDS = get_args(ClaimKind)
READERS = get_args(Audience)


def portrait(sheet: Sheet, drawing: str) -> Picture:
    """The head and shoulders of a person: the same drawing, seen through a smaller window."""
    return Picture(f"people/{drawing}", view=view_of(drawing), flip=sheet.rtl)


def drawing(sheet: Sheet, name: str) -> Picture:
    return Picture(name, flip=sheet.rtl)


def people(writer: Writer, key: str, ids: Iterable[tuple[str, str]], prefix: str = "") -> list[Block]:
    """Cards of people as (id, mark): who they are, and whether they are known or new ("" for no mark). Helpers come
    first; somebody of one's own has no mark: that is not for us to say.

    `prefix` tells apart cards of the same person on one page.
    """
    sheet, per_row = writer.sheet, writer.per_row()
    cards = []
    everybody = sheet.book.content.people
    for who, mark in sorted(ids, key=lambda pair: everybody[pair[0]].circle == "own"):
        person = everybody[who]
        under = sheet.say(f"mark-{mark}") if mark and person.circle == "helper" else None
        cards.append(person_card(writer, f"{prefix}person:{who}", person, under, per_row))
    return writer.cards(key, cards, per_row)


def person_card(writer: Writer, key: str, person: Person, under: Said | None, per_row: int) -> tuple[list[Item], int]:
    sheet = writer.sheet
    said = sheet.book.say(person.name, sheet.lang)
    picture = portrait(sheet, person.drawing)
    return writer.card(key, writer.card_width(per_row), said, under, picture, Action("person", person.id))


def rights(writer: Writer, key: str, ids: Iterable[str]) -> list[Block]:
    """Cards of rights for the reader of the visit; the line under a title says for whom it is when it is not for
    everybody."""
    sheet, per_row = writer.sheet, writer.per_row()
    found = [right for which in ids if concerns(right := sheet.book.content.rights[which], sheet.state.reader)]
    child = sheet.state.reader.startswith("child")
    found.sort(key=lambda right: narrow(right).startswith("child") != child)  # first what is for the reader
    cards = [right_card(writer, right, per_row) for right in found]
    return writer.cards(key, cards, per_row)


def concerns(right: Right, reader: str) -> bool:
    """Whether a right is for a reader; somebody who did not say who reads sees all."""
    return reader == "everybody" or reader in right.audience or "everybody" in right.audience


def narrow(right: Right) -> str:
    """For whom a right is when it is not for every grown-up: the first of the children, or the only ones ("" else)."""
    if all(who.startswith("child") for who in right.audience):
        return right.audience[0]
    return right.audience[0] if len(right.audience) == 1 and right.audience[0] != "everybody" else ""


def right_card(writer: Writer, right: Right, per_row: int) -> tuple[list[Item], int]:
    sheet = writer.sheet
    said = sheet.book.say(right.title, sheet.lang)
    under = sheet.say(f"for-{only}") if (only := narrow(right)) else None
    picture = drawing(sheet, f"signs/{right.drawing}")
    return writer.card(f"right:{right.id}", writer.card_width(per_row), said, under, picture, Action("right", right.id))


def limits(writer: Writer, key: str, ids: Iterable[str]) -> list[Block]:
    """A calendar, how long at most, and what it is about; then what else there is to say. An expired one asks."""
    sheet = writer.sheet
    blocks: list[Block] = []
    for which in ids:
        limit = sheet.book.content.limits[which]
        claim = sheet.book.content.claims.get(limit.claim)
        if claim and not sheet.book.holds(claim, sheet.state.now):
            blocks.append(writer.sentence(f"{key}.{which}", sheet.book.ask(claim)))
            continue
        about = sheet.book.say(limit.about, sheet.lang)
        sign = "signs/calendar" if limit.kind == "yours" else "signs/time"
        card = writer.card(f"limit:{which}", writer.width, how_long(sheet, limit), about, drawing(sheet, sign), None)
        unchecked = sheet.book.unchecked((sheet.book.limit_sentence(limit),))
        blocks += [replace(block, unchecked=unchecked) for block in writer.cards(f"{key}.{which}", [card], 1)]
        blocks += writer.text(f"{key}.{which}.note", limit.note)
    return blocks


def how_long(sheet: Sheet, limit: Limit) -> Said:
    """A time limit in words: its own message with the plural of the language, never a piece of a sentence."""
    key = limit_word(limit)
    return sheet.say(key, limit.high, low=limit.low) if limit.kind == "range" else sheet.say(key, limit.high)


def contacts(writer: Writer, key: str, ids: Iterable[str]) -> list[Block]:
    """Whom to call: a name and, large, the number or the address."""
    sheet = writer.sheet
    blocks: list[Block] = []
    for which in ids:
        contact = sheet.book.content.contacts[which]
        if contact.region not in ("", "all", sheet.state.region):
            continue
        said = sheet.book.say(contact.name, sheet.lang)
        reach = sheet.book.number(contact) or contact.website
        under = sheet.plain(reach) if reach else None
        sign = drawing(sheet, "signs/telephone" if sheet.book.number(contact) else "signs/information")
        large = bool(sheet.book.number(contact))  # an address is long, and no digit of it is dialled
        card = writer.card(f"contact:{which}", writer.width, said, under, sign, None, large=large)
        blocks += writer.cards(f"{key}.{which}", [card], 1)
        if mark := checked(sheet, contact):
            blocks.append(writer.note(f"{key}.{which}.checked", mark))
        blocks += writer.text(f"{key}.{which}.about", contact.about)
    return blocks


def checked(sheet: Sheet, contact: Contact) -> Said | None:
    """When a number was looked up last, or that nobody has dialled it yet; nothing for an address."""
    if not contact.number:
        return None
    if contact.certainty == "unsure":
        return sheet.say("number-unsure")
    day = contact.checked_on
    return sheet.say("number-checked", None, date=sheet.book.date(day, sheet.lang)) if day else None


def sources(writer: Writer, key: str, claims: Iterable[str]) -> list[Block]:
    """A heading, then where claims come from and how old their text is, each once; nothing of a claim that expired."""
    sheet = writer.sheet
    known = {which: sheet.book.content.claims[which] for which in claims if which}
    held = {which: claim for which, claim in known.items() if sheet.book.holds(claim, sheet.state.now)}
    blocks = [writer.heading(f"{key}s", sheet.say("sources"))] if held else []
    kind = ""
    for which, claim in sorted(held.items(), key=lambda row: KINDS.index(row[1].kind)):
        if claim.kind != kind:  # law, usual, plan and advice are told apart
            kind = claim.kind
            blocks.append(replace(writer.note(f"{key}.kind.{which}", sheet.say(f"kind-{kind}"), strong=True), holds=True))
        day = claim.checked_on or claim.text_of
        name = "source-checked" if claim.checked_on else "source-text" if claim.text_of else "source"
        values = {"source": claim.source, **({"date": sheet.book.date(day, sheet.lang)} if day else {})}
        blocks.append(writer.note(f"{key}.{which}", sheet.say(name, None, **values)))
    return blocks
