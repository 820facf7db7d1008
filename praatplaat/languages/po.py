"""Reads one .po file with care: every line strictly, every fault with its place, and never an exception.

Ordinary readers accept a lost quote and eat a letter, accept the quotes of a word processor and keep two translations
of one sentence. Here such a sentence is a fault and is left out; the sentences around it stay.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from sys import intern

from praatplaat.faults import Fault, Place
from praatplaat.languages.quoted import FIELD, KEYWORD, Piece, Quoted, diagnose, diagnose_escapes, join
from praatplaat.languages.review import Review, parse_review

Key = tuple[str, str]

LIMIT = 2_000_000  # bytes; 1,500 sentences take about 400,000
MOST_ENTRIES = 20_000
MOST_FAULTS = 50  # after so many the file is not a catalogue at all
_STATE = re.compile(r"#\s*state\s*:\s*(.*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence of a catalogue: its context, the Dutch source, and its form or forms in the language."""

    place: Place
    context: str
    source: str
    plural: str
    forms: tuple[Quoted, ...]
    fuzzy: bool
    review: Review

    @property
    def key(self) -> Key:
        return self.context, self.source

    @property
    def translated(self) -> bool:
        """Whether every form has words. A fuzzy entry is a suggestion, not a translation."""
        return not self.fuzzy and all(form.text for form in self.forms)


@dataclass(frozen=True, slots=True)
class PoFile:
    """What could be read: entries in the order of the file, obsolete ones apart, the header line by line, the faults.

    `header` maps a lower-case name to its value and place. `readable` is false when the file as a whole is not usable.
    """

    file: str
    entries: tuple[Entry, ...] = ()
    obsolete: tuple[Entry, ...] = ()
    header: Mapping[str, tuple[str, Place]] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    readable: bool = True


def read_po(path: Path) -> PoFile:
    """Read the file at `path`, at most `LIMIT` bytes. Whatever is wrong comes back as a fault."""
    file = path.as_posix()
    try:
        if not path.is_file():
            return _unreadable(Place(file), "catalogue-file", "Dit is geen bestand. Zet hier een .po-bestand neer.")
        with path.open("rb") as stream:
            data = stream.read(LIMIT + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        return _unreadable(Place(file), "catalogue-file", f"Dit bestand is niet te lezen: {why}.")
    return parse_po(data, file)


def parse_po(data: bytes, file: str) -> PoFile:
    """The catalogue in `data`, the bytes of `file`. A byte order mark at the start is left out."""
    if len(data) > LIMIT:
        words = f"Dit bestand is groter dan {LIMIT // 1_000_000} MB. Een catalogus met alle zinnen is veel kleiner."
        return _unreadable(Place(file), "catalogue-size", words)
    try:
        text = data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8").split("\n")
        place = Place(file, len(before), len(before[-1]) + 1)
        words = "Dit teken is niet in UTF-8 geschreven. Bewaar het bestand opnieuw, met de tekenset UTF-8."
        return _unreadable(place, "catalogue-encoding", words)
    reader = _Reader(file)
    for number, line in enumerate(io.StringIO(text, newline="\n"), 1):  # one line at a time: a copy of all takes 1 MB
        reader.read(number, line.removesuffix("\n").removesuffix("\r"))
        if len(reader.entries) > MOST_ENTRIES:
            words = f"Dit bestand heeft meer dan {MOST_ENTRIES} zinnen. Een catalogus heeft er veel minder."
            return _unreadable(Place(file, number, 1), "catalogue-size", words)
        if len(reader.faults) >= MOST_FAULTS:
            break
    return reader.finish(cut=not text.endswith("\n"))


def _unreadable(place: Place, rule: str, message: str) -> PoFile:
    return PoFile(place.file, faults=(Fault(place, rule, message),), readable=False)


@dataclass(slots=True)
class _Draft:
    """An entry while its lines come in. `broken`: a fault was already told, so the entry is left out."""

    obsolete: bool = False
    fields: dict[str, list[Piece]] = field(default_factory=dict)
    ended: bool = False  # its translation has begun
    fuzzy: bool = False
    reviews: list[tuple[int, str]] = field(default_factory=list)
    broken: bool = False


class _Reader:
    """Takes the lines one by one and gathers entries and faults."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.faults: list[Fault] = []
        self.entries: list[Entry] = []
        self.obsolete: list[Entry] = []
        self.header: Quoted | None = None
        self.draft = _Draft()
        self.key = ""  # the field that a following quoted line goes on with
        self.end = (1, 1)  # line and column just behind the last line with words

    def read(self, number: int, line: str) -> None:
        """Take one line without its line end."""
        if line.startswith(("#. ", "#: ")):  # two of three comments: what extraction writes, and nobody reads here
            self._begin()
            self.end = (number, len(line.rstrip(" \t")) + 1)
            return
        body = line.strip(" \t")
        if not body:
            self.key = "" if self.draft.ended else self.key  # no catalogue has an empty line within a translation
            return
        column = len(line) - len(line.lstrip(" \t")) + 1
        if body.startswith("#"):
            self._comment(number, column, body)
        else:
            self._string(number, column, body, obsolete=False)
        self.end = (number, column + len(body))

    def finish(self, *, cut: bool) -> PoFile:
        """The file after its last line. `cut`: it does not end in a line end, as every whole catalogue does."""
        if cut and self.draft.fields:
            words = "Het bestand stopt hier, midden in een regel. Is het helemaal bewaard? Zet erachter een lege regel."
            self._fault(*self.end, "catalogue-cut-off", words)
        self._flush()
        faults = self.faults + self._duplicates()
        header = _header(self.header, self.file) if self.header else {}
        return PoFile(
            self.file, tuple(self.entries), tuple(self.obsolete), header, tuple(sorted(faults)),
            len(self.faults) < MOST_FAULTS,
        )  # fmt: skip

    def _fault(self, line: int, column: int, rule: str, message: str) -> None:
        self.draft.broken = True
        self.faults.append(Fault(Place(self.file, line, column), rule, message))

    def _comment(self, number: int, column: int, body: str) -> None:
        if body.startswith(("#~", "#|")) and body[2:3] in (" ", "|"):
            skip = 3 if body.startswith("#~|") else 2
            rest = body[skip:].lstrip(" \t")
            if "|" in body[:skip]:  # the former source: only its quotes matter
                self._begin()
                if not FIELD.fullmatch(rest):
                    self._fault(number, *diagnose(rest, column + len(body) - len(rest)))
            else:
                self._string(number, column + len(body) - len(rest), rest, obsolete=True)
            return
        self._begin()
        if not re.match(r"#(?:[.:,]?[ \t]|[.:,]?$|#)", body):
            self._fault(number, column + 1, "catalogue-comment", "Zet achter # een spatie.")
        elif body.startswith("#,"):
            self.draft.fuzzy |= "fuzzy" in (flag.strip().lower() for flag in body[2:].split(","))
        elif state := _STATE.match(body):
            self.draft.reviews.append((number, state[1].strip()))

    def _begin(self) -> None:
        """A comment stands before an entry: it closes the one that has its translation."""
        if self.draft.ended:
            self._flush()

    def _string(self, number: int, column: int, body: str, *, obsolete: bool) -> None:
        match = FIELD.fullmatch(body)
        keyword = match or KEYWORD.match(body)
        key = (keyword and keyword["key"]) or ""
        if key:
            self._start(number, column, key, obsolete=obsolete)
        elif match and not self.key:
            self._fault(number, column, "catalogue-order", "Deze tekst hoort nergens bij. Zet er msgstr voor.")
        if not match:
            self._fault(number, *diagnose(body, column))
            return
        raw = match["raw"]
        if fault := diagnose_escapes(raw, column + match.start("raw")):
            self._fault(number, *fault)
        if self.key:
            self.draft.fields[self.key].append(Piece(number, column + match.start("raw"), raw))

    def _start(self, number: int, column: int, key: str, *, obsolete: bool) -> None:
        """A new field. It closes the entry before it when it can only belong to a next one."""
        fields = self.draft.fields
        begins = key == "msgctxt" or (key == "msgid" and (key in fields or self.draft.ended))
        if fields and (begins or obsolete != self.draft.obsolete):
            self._flush()
        draft = self.draft
        draft.obsolete = obsolete
        if key in draft.fields and not draft.broken:
            self._fault(number, column, "catalogue-order", f"{key} staat hier twee keer. Haal er één weg.")
        elif key.startswith("msgstr") and "msgid" not in draft.fields and not draft.broken:
            self._fault(number, column, "catalogue-order", f"Voor {key} ontbreekt msgid met de Nederlandse zin.")
        draft.fields.setdefault(key, [])
        draft.ended |= key.startswith("msgstr")
        self.key = key

    def _flush(self) -> None:
        """Close the entry: keep it when it is whole, tell what is missing when it is not."""
        draft = self.draft
        if draft.fields and not draft.broken and (missing := _missing(draft.fields)):
            self._fault(*self.end, "catalogue-order", missing)
        if draft.fields and not draft.broken:
            self._keep(draft)
        self.draft, self.key = _Draft(), ""

    def _keep(self, draft: _Draft) -> None:
        texts = {key: join(pieces) for key, pieces in draft.fields.items()}
        source = texts.pop("msgid")
        context = texts.pop("msgctxt", None)
        plural = texts.pop("msgid_plural", None)
        place = Place(self.file, source.pieces[0].line, 1)
        if not source.text:
            self._keep_header(place, context, draft, texts)
            return
        review = self._review(draft.reviews)
        entry = Entry(
            place, intern(context.text) if context else "", intern(source.text), plural.text if plural else "",
            tuple(texts.values()), draft.fuzzy, review,
        )  # fmt: skip
        (self.obsolete if draft.obsolete else self.entries).append(entry)

    def _keep_header(self, place: Place, context: Quoted | None, draft: _Draft, texts: dict[str, Quoted]) -> None:
        first = not (self.header or self.entries or self.obsolete)
        if first and context is None and "msgstr" in texts and not draft.obsolete:
            self.header = texts["msgstr"]
        else:
            words = 'Een lege msgid "" hoort alleen bij de kop, boven in het bestand. Haal deze weg.'
            self._fault(place.line, place.column, "catalogue-header", words)

    def _review(self, lines: list[tuple[int, str]]) -> Review:
        """The state of an entry from its comment `# state: reviewed, NAME, 2026-11-22`; a draft without one."""
        if not lines:
            return Review()
        number, words = lines[-1]
        review = parse_review(words) if len(lines) == 1 else None
        if review is None:
            message = (
                "Deze staat is niet te lezen: de zin blijft een concept. Schrijf één regel, bijvoorbeeld: "
                "# state: reviewed, NAAM, 2026-11-22"
            )
            self.faults.append(Fault(Place(self.file, number, 1), "translation-state", message))
        return review or Review()

    def _duplicates(self) -> list[Fault]:
        """Tell of sentences that stand twice, and leave both out: nobody knows which one is meant."""
        seen: dict[Key, Entry] = {}
        twice: dict[Key, Fault] = {}
        for entry in self.entries:
            first = seen.setdefault(entry.key, entry)
            if first is not entry and entry.key not in twice:
                words = f"Deze zin staat ook op regel {first.place.line}, met dezelfde msgctxt. Haal er één weg."
                twice[entry.key] = Fault(entry.place, "catalogue-duplicate", words)
        if twice:
            self.entries = [entry for entry in self.entries if entry.key not in twice]
        return list(twice.values())[:MOST_FAULTS]


def _missing(fields: dict[str, list[Piece]]) -> str:
    """What an entry lacks, in words for its author; "" when it is whole."""
    forms = [key for key in fields if key.startswith("msgstr")]
    if "msgid" not in fields:
        return "Hier ontbreekt msgid met de Nederlandse zin."
    if not forms:
        return "Hier ontbreekt msgstr. Stopt het bestand te vroeg? Schrijf: msgstr \"\""
    if "msgid_plural" not in fields:
        return "" if forms == ["msgstr"] else 'Deze zin heeft geen meervoud. Schrijf één regel: msgstr "…"'
    if forms != [f"msgstr[{number}]" for number in range(len(forms))]:
        return "Deze zin heeft een meervoud. Schrijf de vormen op volgorde: msgstr[0], msgstr[1], …"
    return ""


def _header(header: Quoted, file: str) -> dict[str, tuple[str, Place]]:
    lines, offset = {}, 0
    for line in header.text.split("\n"):
        name, colon, value = line.partition(":")
        if colon:
            lines[name.strip().lower()] = (value.strip(), header.place(file, offset))
        offset += len(line) + 1
    return lines
