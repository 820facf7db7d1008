"""Every fault and notice in the catalogues: what is wrong and so not shown, and what still waits for somebody."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from praatplaat.content.texts import messages
from praatplaat.faults import Fault, Place
from praatplaat.languages import names
from praatplaat.languages.catalogue import FILE, SOURCE
from praatplaat.languages.header import header_faults
from praatplaat.languages.po import Entry, Key, PoFile, read_po
from praatplaat.languages.translation import translation_faults

if TYPE_CHECKING:
    from praatplaat.content.model import Content, Message

WORDS = 4  # from so many words on, a sentence that is the same in two languages was probably forgotten


def check_catalogues(locales: Path, content: Content, now: date, only: Collection[Path] | None = None) -> list[Fault]:
    """The faults of every catalogue in `locales`, or of those at or under a path in `only`, in the order of the files.

    `now` is today: a state with a later date is told.
    """
    sources = {(message.context, message.text): message for message in messages(content) if message.text}
    chosen = None if only is None else {path.resolve() for path in only}
    found: list[Fault] = []
    for path in sorted(locales.glob(f"*/{FILE.as_posix()}")):
        if chosen is None or chosen & {path.resolve(), *path.resolve().parents}:
            found += check_catalogue(path, sources, now)
    return found


def check_catalogue(path: Path, sources: dict[Key, Message], now: date) -> list[Fault]:
    """The faults and notices of one file, in the order of its lines. `sources` are all Dutch messages by their key."""
    lang = path.parent.parent.name
    po = read_po(path)
    found = list(po.faults)
    if po.readable:
        found += header_faults(po, lang)
        contexts = {context for context, _ in sources}
        for entry in po.entries:
            message = sources.get(entry.key)
            if message is None or message.plural != entry.plural:
                found.append(_leftover(entry, entry.context in contexts))
            elif names.known(lang):
                found += translation_faults(entry, lang)
                found += _notices(entry, lang, now)
        if lang != SOURCE:
            found += _progress(po, sources)
    return sorted(found)


def _notice(place: Place, rule: str, message: str) -> Fault:
    return Fault(place, rule, message, "notice")


def _leftover(entry: Entry, context_stays: bool) -> Fault:
    if context_stays:
        words = "De Nederlandse zin is veranderd. Deze vertaling wordt niet getoond: werk de catalogus bij."
    else:
        words = f"De plaats {entry.context[:80]} bestaat niet meer. Deze vertaling wordt niet getoond."
    return _notice(entry.place, "translation-leftover", words)


def _notices(entry: Entry, lang: str, now: date) -> Iterator[Fault]:
    if entry.review.when and entry.review.when > now:
        words = f"De datum van de staat, {entry.review.when}, ligt in de toekomst. Schrijf de dag van de controle."
        yield _notice(entry.place, "translation-state", words)
    same = entry.translated and entry.forms[0].text == entry.source
    if same and lang != SOURCE and len(entry.source.split()) >= WORDS:
        place = entry.forms[0].place(entry.place.file)
        yield _notice(place, "translation-same", "Deze vertaling is gelijk aan het Nederlands. Is dat zo bedoeld?")


def _progress(po: PoFile, sources: Iterable[Key]) -> Iterator[Fault]:
    """How much of a language still waits, in one notice for each kind."""
    entries = {entry.key: entry for entry in po.entries}
    wanted = [entries.get(key) for key in sources]
    missing = sum(entry is None or not entry.translated for entry in wanted)
    unsure = sum(entry is not None and entry.fuzzy for entry in wanted)
    drafts = sum(entry is not None and entry.translated and entry.review.state == "draft" for entry in wanted)
    top = Place(po.file, 1, 1)
    if missing:
        words = f"{missing} van {len(wanted)} zinnen zijn niet vertaald en staan er in het Nederlands"
        words += f"; bij {unsure} daarvan ligt een voorstel klaar (fuzzy)." if unsure else "."
        yield _notice(top, "translation-missing", words)
    if drafts:
        words = f"{drafts} van {len(wanted)} zinnen zijn een concept: nog niet nagekeken."
        yield _notice(top, "translation-draft", words)
