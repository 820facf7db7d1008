"""Writes docs/content.md, what the content holds, from the content itself: python tools/content_doc.py"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import get_args

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.content.model import Certainty, ClaimKind, Content, Message, Scene, Status
from praatplaat.content.texts import every, messages, spans
from praatplaat.languages.catalogue import SOURCE
from praatplaat.languages.names import own_name
from praatplaat.languages.review import STATES
from praatplaat.selectors import open_book

FILE = Path(__file__).parents[1] / "docs" / "content.md"
MOST = 2400  # messages: each is translated into every language and checked there
HEAD = """# Wat er in de praatplaat staat

Gemaakt uit de inhoud zelf door `tools/content_doc.py`. Wie de inhoud verandert, maakt deze bladzijde opnieuw.
"""
STATUS: dict[Status, str] = {"now": "zo is het nu", "trial": "proef", "plan": "plan"}
KIND: dict[ClaimKind, str] = {"law": "wet", "usual": "gewoonte", "plan": "plan", "advice": "advies"}
CERTAINTY: dict[Certainty, str] = {
    "text": "de tekst zelf", "page": "een webpagina", "article": "een artikel", "unsure": "niet zeker",
}  # fmt: skip
STATE = {"draft": "concept", "reviewed": "nagekeken", "approved": "goedgekeurd"}


def page(book: Book) -> str:
    """The whole page."""
    content = book.content
    parts = (
        ("Platen", scenes(content)), ("Samen", totals(content)), ("Bronnen", claims(content)), ("Dagen", days(content)),
        ("Wie u kunt bellen of schrijven", contacts(book)), ("Talen", languages(book)),
    )  # fmt: skip
    return HEAD + "".join(f"\n## {title}\n\n" + "".join(lines) for title, lines in parts)


def row(cells: Iterable[object]) -> str:
    """A row of a Markdown table."""
    return "| " + " | ".join(str(cell).replace("|", "\\|") for cell in cells) + " |\n"


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> Iterator[str]:
    """A Markdown table."""
    names = tuple(head)
    yield row(names)
    yield f"|{' --- |' * len(names)}\n"
    yield from map(row, rows)


def scenes(content: Content) -> Iterator[str]:
    """A row for each scene."""
    head = (
        "plaat", "naam", "status", "stappen", "zijwegen", "vragen", "mensen", "rechten", "tijden", "woorden", "kaartjes",
    )  # fmt: skip
    return table(head, map(counted, content.scenes.values()))


def counted(scene: Scene) -> tuple[object, ...]:
    """What a scene holds, each person, right, time limit and hard word once."""
    steps = scene.steps.values()
    terms = {span.mark for message in every(Message, scene) for span in spans(message.text) if span.mark}
    return (
        f"`{scene.id}`", scene.title.text, STATUS[scene.status], len(steps), len(scene.branches), len(scene.questions),
        len({met.person for step in steps for met in step.people}), len({right for step in steps for right in step.rights}),
        len({limit for step in steps for limit in step.limits}), len(terms), len(scene.cards),
    )  # fmt: skip


def totals(content: Content) -> Iterator[str]:
    """How much there is of everything."""
    all_scenes = content.scenes.values()
    rows = (
        ("platen", len(content.scenes)), ("stappen", sum(len(scene.steps) for scene in all_scenes)),
        ("zijwegen", sum(len(scene.branches) for scene in all_scenes)), ("situaties", len(content.situations)),
        ("mensen", len(content.people)), ("rechten", len(content.rights)), ("tijden", len(content.limits)),
        ("moeilijke woorden", len(content.terms)), ("bronnen", len(content.claims)), ("contacten", len(content.contacts)),
        ("regio's", len(content.regions)), ("routes", len(content.routes)),
        (f"zinnen voor vertalers (hooguit {MOST})", count_messages(content)),
    )  # fmt: skip
    return table(("wat", "aantal"), rows)


def count_messages(content: Content) -> int:
    """How many messages translators see."""
    return sum(1 for message in messages(content) if message.text)


def claims(content: Content) -> Iterator[str]:
    """Claims by kind and by certainty, and how many a lawyer has checked."""
    found = Counter((claim.kind, claim.certainty) for claim in content.claims.values())
    sure = get_args(Certainty)
    rows = [(KIND[kind], *(found[kind, how] for how in sure), kinds(found, kind)) for kind in get_args(ClaimKind)]
    rows.append(("samen", *(sum(found[kind, how] for kind in KIND) for how in sure), found.total()))
    yield from table(("soort", *(CERTAINTY[how] for how in sure), "samen"), rows)
    checked = sum(bool(claim.checked_by) for claim in content.claims.values())
    yield f"\nDoor een jurist nagekeken: {checked} van {len(content.claims)}.\n"


def kinds(found: Counter[tuple[ClaimKind, Certainty]], kind: ClaimKind) -> int:
    return sum(count for (which, _), count in found.items() if which == kind)


def days(content: Content) -> Iterator[str]:
    """The oldest and newest days."""
    all_claims, numbers = content.claims.values(), content.contacts.values()
    rows = (
        ("tekst van de wet of de pagina", [claim.text_of for claim in all_claims]),
        ("bron nagekeken", [claim.checked_on for claim in all_claims]),
        ("bron geldt tot en met", [claim.valid_until for claim in all_claims]),
        ("nummer of adres nagekeken", [contact.checked_on for contact in numbers]),
    )
    return table(("dag", "oudste", "nieuwste", "zonder dag"), ((what, *spread(found)) for what, found in rows))


def spread(found: Iterable[date | None]) -> tuple[object, object, int]:
    """The oldest day, the newest, and how often there is none."""
    each = list(found)
    there = [day for day in each if day]
    return min(there, default="-"), max(there, default="-"), len(each) - len(there)


def contacts(book: Book) -> Iterator[str]:
    """A row for each contact."""
    rows = (
        (contact.name.text, book.number(contact) or contact.website or "-",
         "overal" if contact.region == "all" else contact.region, CERTAINTY[contact.certainty], contact.checked_on or "-")
        for contact in book.content.contacts.values()
    )  # fmt: skip
    return table(("naam", "nummer of adres", "regio", "gezien in", "nagekeken op"), rows)


def languages(book: Book) -> Iterator[str]:
    """How far each language is: messages that are shown in it by their state, and those that stand there in Dutch."""
    found = [message for message in messages(book.content) if message.text]
    head = ("taal", *(STATE[state] for state in STATES), "nog Nederlands")
    return table(head, (progress(book, lang, found) for lang in book.languages.codes() if lang != SOURCE))


def progress(book: Book, lang: str, found: Iterable[Message]) -> tuple[object, ...]:
    states = Counter(book.languages.say(message, lang, 1, low=1, source="", date="").state for message in found)
    return (f"{own_name(lang)} (`{lang}`)", *(states[state] for state in STATES), states["fallback"])


if __name__ == "__main__":
    FILE.write_text(page(open_book(folders.SCENES, folders.LOCALES)), encoding="utf-8")
