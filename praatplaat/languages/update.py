"""Brings a catalogue up to the Dutch of today without losing a word of a translator.

Ordinary updaters look for the nearest text anywhere and attach the translation of another sentence. Here the context
decides: a sentence stays with its place, an edited one keeps its translation as a suggestion (fuzzy, never shown).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import polib

from praatplaat.faults import Fault, Place
from praatplaat.languages import names, plural
from praatplaat.languages.header import header_faults
from praatplaat.languages.pairing import pair
from praatplaat.languages.po import Key, read_po
from praatplaat.languages.where import comments, reference, titles

if TYPE_CHECKING:
    from praatplaat.content.model import Message

_STATE = re.compile(r"state\s*:\s*(?!draft)", re.IGNORECASE)
_DRAFT = re.compile(r"state\s*:\s*draft", re.IGNORECASE)
_BRACE = "python-brace-format"
_MOVED = "Overgenomen van "
_FORMER = "Vorige staat: "


@dataclass(frozen=True, slots=True)
class Summary:
    """What an update did, in sentences. With `faults` the file is as it was: mend those first."""

    kept: int = 0
    new: int = 0
    edited: int = 0
    moved: int = 0
    obsolete: int = 0
    faults: tuple[Fault, ...] = ()


def update(path: Path, messages: Iterable[Message], now: datetime | None = None) -> Summary:
    """Merge today's `messages` into `locales/LANG/LC_MESSAGES/praatplaat.po` at `path`; a new file when there is none.

    A sentence that stayed keeps translation and state. An edited one becomes fuzzy with its former Dutch, one whose
    text stands elsewhere is offered that translation as fuzzy, one that went becomes obsolete. Beside the Dutch stands
    the English where `locales/en` has it. `now` is the date of the revision; the file is only written when it changes.
    """
    lang = path.parent.parent.name
    catalogue, faults = _open(path, lang)
    if faults:
        return Summary(faults=faults)
    wanted = {(message.context, message.text): message for message in messages if message.text}.values()
    merge = _Merge(catalogue, lang)
    texts, english = titles(wanted), _english(path)
    entries = []
    for group in _by_context(wanted).values():
        for message, entry in zip(group, merge.context(group), strict=True):
            beside = english.get((message.context, message.text))
            entry.comment = "\n".join([*comments(message, texts), *([f"en: {beside}"] if beside else [])])
            entry.occurrences = [(reference(message.place.file, path.parents[2]), str(message.place.line))]
            entries.append(entry)
    catalogue[:] = [*entries, *merge.aside()]
    _save(catalogue, path, now)
    return merge.summary()


def fill(path: Path, translations: Mapping[Key, str | Sequence[str]], now: datetime | None = None) -> tuple[Key, ...]:
    """Enter translations by (context, Dutch sentence) as drafts; for a plural a sequence of all its forms.

    Returns the keys for which there is no sentence. ValueError when the file has faults or a plural lacks forms.
    """
    lang = path.parent.parent.name
    catalogue, faults = _open(path, lang)
    if faults:
        raise ValueError(str(faults[0]))
    entries = {(entry.msgctxt or "", entry.msgid): entry for entry in catalogue if not entry.obsolete}
    for key, words in translations.items():
        if (entry := entries.get(key)) is None:
            continue
        forms = [words] if isinstance(words, str) else list(words)
        if len(forms) != (plural.count(lang) if entry.msgid_plural else 1):
            raise ValueError(f"{key}: {len(forms)} forms")
        if entry.fuzzy or forms != _forms(entry):
            entry.tcomment = _without_state(entry.tcomment)
        _give(entry, forms, lang)
        _settle(entry)
    _save(catalogue, path, now)
    return tuple(key for key in translations if key not in entries)


class _Merge:
    """The entries of a catalogue, handed out to the sentences of today; what nobody takes is put aside."""

    def __init__(self, catalogue: polib.POFile, lang: str) -> None:
        self.lang = lang
        self.kept = self.new = self.edited = self.moved = 0
        self.contexts: dict[str, list[polib.POEntry]] = {}
        self.shelf: dict[Key, polib.POEntry] = {}
        self.texts: dict[tuple[str, str], polib.POEntry] = {}
        self.old = list(catalogue)
        self.live = [entry for entry in catalogue if not entry.obsolete]
        self.used: set[int] = set()
        for entry in self.old:
            if entry.obsolete:
                self.shelf[entry.msgctxt or "", entry.msgid] = entry
            else:
                self.contexts.setdefault(entry.msgctxt or "", []).append(entry)
            if any(_forms(entry)) and not entry.fuzzy:
                self.texts.setdefault((entry.msgid, entry.msgid_plural), entry)

    def context(self, group: list[Message]) -> list[polib.POEntry]:
        """An entry for each of the messages, which are all those of one context, in their order."""
        old = self.contexts.get(group[0].context, [])
        free = [
            at
            for at, message in enumerate(group)
            if (message.context, message.text) not in self.shelf and (message.text, message.plural) not in self.texts
        ]
        pairs = pair([entry.msgid for entry in old], [message.text for message in group], free)
        return [self._entry(message, old[pairs[at]] if at in pairs else None) for at, message in enumerate(group)]

    def _entry(self, message: Message, former: polib.POEntry | None) -> polib.POEntry:
        if former is None:
            former = self.shelf.get((message.context, message.text))
        if former is not None and (former.msgid, former.msgid_plural) == (message.text, message.plural):
            self.kept += 1
            self.used.add(id(former))
            former.obsolete = False
            if not former.fuzzy:
                _settle(former)
            return former
        entry = _blank(message, self.lang)
        elsewhere = self.texts.get((message.text, message.plural))
        if elsewhere is not None:
            self.moved += 1
            _suggest(entry, _forms(elsewhere), self.lang)
            entry.tcomment = f"{_MOVED}{elsewhere.msgctxt}: past deze vertaling hier ook?"
        elif former is not None and any(_forms(former)):
            self.edited += 1
            self.used.add(id(former))
            _suggest(entry, _forms(former), self.lang)
            entry.previous_msgid = former.previous_msgid or former.msgid
            entry.previous_msgid_plural = former.previous_msgid_plural or former.msgid_plural or None
            entry.tcomment = _without_state(former.tcomment)
        else:
            self.new += 1
        return entry

    def aside(self) -> list[polib.POEntry]:
        """The entries that nobody took, obsolete from now on. One that holds no words has nothing to keep."""
        rest = [entry for entry in self.old if id(entry) not in self.used and any(_forms(entry))]
        for entry in rest:
            entry.obsolete = True
        return rest

    def summary(self) -> Summary:
        """What was done so far."""
        gone = sum(any(_forms(entry)) and id(entry) not in self.used for entry in self.live)
        return Summary(self.kept, self.new, self.edited, self.moved, gone)


def _open(path: Path, lang: str) -> tuple[polib.POFile, tuple[Fault, ...]]:
    """The catalogue at `path`, or a new one; with faults when a line is wrong, for then a reader may eat words."""
    if not path.exists():
        return _begin(lang), ()
    po = read_po(path)
    faults = (*po.faults, *(header_faults(po, lang) if po.readable else []))
    if faults:
        return polib.POFile(), faults
    try:
        return polib.pofile(str(path), wrapwidth=0, encoding="utf-8-sig"), ()
    except OSError as error:  # a comment where polib expects none
        line = re.search(r"line (\d+)", str(error))
        place = Place(path.as_posix(), int(line[1]) if line else 0)
        return polib.POFile(), (Fault(place, "catalogue-order", "Zet deze regel boven msgctxt, bij het commentaar."),)


def _begin(lang: str) -> polib.POFile:
    catalogue = polib.POFile(wrapwidth=0)
    catalogue.header = f"De digitale praatplaat, vertaling: {names.name_in(lang, 'nl')}."
    catalogue.metadata = {
        "Project-Id-Version": "praatplaat",
        "PO-Revision-Date": "",
        "Language": lang,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": plural.header(lang),
        "X-Source-Language": "nl",
        "X-Poedit-Basepath": "../../..",
    }
    return catalogue


def _save(catalogue: polib.POFile, path: Path, now: datetime | None) -> None:
    """Write the file in one move, and only when it says something else than before."""
    catalogue.wrapwidth = 0  # one sentence, one line: a place in the file stays findable
    if path.exists() and path.read_bytes() == str(catalogue).encode():
        return
    catalogue.metadata["PO-Revision-Date"] = (now or datetime.now(UTC)).strftime("%Y-%m-%d %H:%M%z")
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".po.new")
    beside.write_bytes(str(catalogue).encode())
    beside.replace(path)


def _by_context(messages: Iterable[Message]) -> dict[str, list[Message]]:
    groups: dict[str, list[Message]] = {}
    for message in messages:
        groups.setdefault(message.context, []).append(message)
    return groups


def _english(path: Path) -> dict[Key, str]:
    """The English for each Dutch sentence, for a translator who reads no Dutch; empty for the English file itself."""
    file = path.parents[2] / "en" / "LC_MESSAGES" / path.name
    if file == path or not file.is_file():
        return {}
    return {
        entry.key: " / ".join(form.text.replace("\n", " ") for form in entry.forms)
        for entry in read_po(file).entries
        if entry.translated
    }


def _blank(message: Message, lang: str) -> polib.POEntry:
    forms = dict.fromkeys(range(plural.count(lang)), "") if message.plural else {}
    flags = [_BRACE] if "{" in message.text + message.plural else []
    return polib.POEntry(
        msgctxt=message.context, msgid=message.text, msgid_plural=message.plural, msgstr_plural=forms, flags=flags
    )


def _forms(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) if entry.msgid_plural else [entry.msgstr]


def _give(entry: polib.POEntry, forms: Sequence[str], lang: str) -> None:
    """Set the words of an entry; a plural that has too few takes the last one again, a singular takes the last."""
    if entry.msgid_plural:
        entry.msgstr_plural = {at: forms[min(at, len(forms) - 1)] for at in range(plural.count(lang))}
    else:
        entry.msgstr = forms[-1]


def _suggest(entry: polib.POEntry, forms: Sequence[str], lang: str) -> None:
    """Offer words of another sentence: fuzzy, so that nobody is shown them before a translator has agreed."""
    _give(entry, forms, lang)
    entry.flags = ["fuzzy", *entry.flags]


def _settle(entry: polib.POEntry) -> None:
    """A translation that is no suggestion any more: drop what told where it came from."""
    entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
    entry.previous_msgid = entry.previous_msgid_plural = entry.previous_msgctxt = None
    entry.tcomment = "\n".join(line for line in entry.tcomment.split("\n") if not line.startswith(_MOVED))


def _without_state(comment: str) -> str:
    """A translator's comment whose checked state is history: what was checked were other words."""
    lines = (_STATE.sub(_FORMER, line, count=1) if _STATE.match(line) else line for line in comment.split("\n"))
    return "\n".join(line for line in lines if line and not _DRAFT.match(line))
