"""What the program says: one Dutch sentence in, the sentence in a language out, with the language it is really in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from praatplaat.faults import Fault
from praatplaat.languages import names, plural
from praatplaat.languages.review import STATES, State
from praatplaat.text.isolate import fill

if TYPE_CHECKING:  # the reader of catalogues is loaded when there is one to read: Dutch, which comes first, has none
    from praatplaat.content.model import Message
    from praatplaat.languages.po import Entry, Key, PoFile

SOURCE = "nl"  # the language in which the content is written
FILE = Path("LC_MESSAGES", "praatplaat.po")


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence as it is shown. `lang` and `dir` are those of the words, so a Dutch fallback is "nl" and "ltr".

    `state` is how far these words are checked; "fallback" for Dutch on a page in another language, "" for what is no
    sentence, such as a number or a name.
    """

    text: str
    lang: str
    dir: names.Direction
    state: State | Literal["fallback", ""]
    context: str


class Catalogue:
    """One language: its usable entries by context and Dutch sentence, and every fault found while reading it.

    Without a file it has neither.
    """

    def __init__(self, po: PoFile | None, lang: str) -> None:
        self.lang = lang
        self.faults: tuple[Fault, ...] = ()
        self._entries: dict[Key, Entry] = {}
        self._right: dict[Key, bool] = {}
        if po is None:
            return
        from praatplaat.languages.header import header_faults  # noqa: PLC0415

        header = header_faults(po, lang) if po.readable else []
        self.faults = (*po.faults, *header)
        if po.readable and not header:
            self._entries = {entry.key: entry for entry in po.entries}

    def find(self, message: Message) -> Entry | None:
        """The entry of a message when it is translated and stands every check, else None."""
        key = (message.context, message.text)
        entry = self._entries.get(key)
        if entry is None or entry.fuzzy or entry.plural != message.plural:
            return None
        if key not in self._right:
            from praatplaat.languages.translation import translation_faults  # noqa: PLC0415

            self._right[key] = entry.translated and not translation_faults(entry, self.lang)
        return entry if self._right[key] else None

    def state(self, message: Message) -> State:
        """How far an entry is checked, whether or not it holds a translation (as of the Dutch itself)."""
        entry = self._entries.get((message.context, message.text))
        return entry.review.state if entry and not entry.fuzzy else "draft"


class Languages:
    """All catalogues under a folder, each read when its language is first asked for.

    `level` is the lowest state that is shown; what is below it stands there in Dutch.
    """

    def __init__(self, folder: Path, level: State = "draft") -> None:
        self.folder, self.level = folder, level
        self._codes = self._look()
        self._catalogues: dict[str, Catalogue] = {}
        self._stamps: dict[str, tuple[int, int]] = {}

    def codes(self) -> tuple[str, ...]:
        """Dutch, and every language that has a catalogue, by code."""
        return self._codes

    def say(self, message: Message, lang: str, number: int | None = None, **values: str | int) -> Said:
        """`message` in `lang`, or in Dutch when there is no translation that may be shown. Never empty.

        `number` (0 or more) chooses the plural form and is the value of `{n}`; a message with a plural needs one,
        ValueError without it. `values` fill the other placeholders as they are.
        """
        if message.plural and number is None:
            raise ValueError(f"{message.context} has a plural and needs a number")
        if number is not None:
            values["n"] = number
        entry = self._catalogue(lang).find(message) if lang != SOURCE and message.text else None
        if entry and STATES.index(entry.review.state) >= STATES.index(self.level):
            form = plural.rule(lang)(number) if entry.plural and number is not None else 0
            direction = names.direction(lang)
            text = fill(entry.forms[form].text, values, int(direction == "rtl"))
            return Said(text, lang, direction, entry.review.state, message.context)
        one = not message.plural or number == 1
        text = fill(message.text if one else message.plural, values, 0)
        state = self._catalogue(SOURCE).state(message) if lang == SOURCE else "fallback"
        return Said(text, SOURCE, "ltr", state, message.context)

    def reload(self) -> tuple[Fault, ...]:
        """Read again what changed on disk and tell its faults. A file that went wrong leaves its last good words."""
        self._codes = self._look(self._catalogues)
        faults: list[Fault] = []
        for lang, before in self._catalogues.items():
            stamp = self._stamp(lang)
            if stamp == self._stamps[lang]:
                continue
            self._stamps[lang] = stamp
            after = self._read(lang)
            faults += after.faults
            if before.faults or not after.faults:
                self._catalogues[lang] = after
        return tuple(faults)

    def _catalogue(self, lang: str) -> Catalogue:
        if lang not in self._codes:
            return _NOTHING
        if lang not in self._catalogues:
            self._stamps[lang] = self._stamp(lang)
            self._catalogues[lang] = self._read(lang)
        return self._catalogues[lang]

    def _read(self, lang: str) -> Catalogue:
        path = self.folder / lang / FILE
        if lang == SOURCE and not path.exists():
            return Catalogue(None, lang)
        from praatplaat.languages.po import read_po  # noqa: PLC0415

        return Catalogue(read_po(path), lang)

    def _look(self, known: Iterable[str] = ()) -> tuple[str, ...]:
        try:
            found = {folder.name for folder in self.folder.iterdir() if (folder / FILE).is_file()}
        except OSError:
            found = set()
        return (SOURCE, *sorted(found.union(known) - {SOURCE}))

    def _stamp(self, lang: str) -> tuple[int, int]:
        """What changes when the file does: its time in ns and its size; zeros without a file."""
        try:
            seen = (self.folder / lang / FILE).stat()
        except OSError:
            return 0, 0
        return seen.st_mtime_ns, seen.st_size


def read_languages(folder: Path, level: State = "draft") -> Languages:
    """The languages in `folder` (`locales`), none of them read yet. `level` is the lowest state to show."""
    return Languages(folder, level)


_NOTHING = Catalogue(None, SOURCE)
