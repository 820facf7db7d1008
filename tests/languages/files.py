"""Small catalogues to read: a right header and whatever entries a test needs."""

from __future__ import annotations

from pathlib import Path

from praatplaat.content.model import Message
from praatplaat.faults import Fault, Place
from praatplaat.languages import plural
from praatplaat.languages.po import Entry, parse_po

HEADER = """msgid ""
msgstr ""
"Language: {lang}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: {forms}\\n"

"""
FIRST = 7  # the line on which the first entry begins


def po(text: str, lang: str = "ar") -> bytes:
    """The bytes of a catalogue with a right header of five lines and an empty one."""
    return (HEADER.format(lang=lang, forms=plural.header(lang)) + text).encode()


def pairs(lang: str, *entries: tuple[str, str, str]) -> bytes:
    """A catalogue of (context, Dutch, translation); quotes and line ends are escaped."""
    quoted = [[_escaped(text) for text in entry] for entry in entries]
    return po("\n".join(f'msgctxt "{c}"\nmsgid "{s}"\nmsgstr "{t}"\n' for c, s, t in quoted), lang)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def put(locales: Path, lang: str, data: bytes) -> Path:
    """Write a catalogue where the program looks for it."""
    path = locales / lang / "LC_MESSAGES" / "praatplaat.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def entry(source: str, *forms: str, many: str = "") -> Entry:
    """One entry as it is read from a file, at its line 3."""
    lines = ['msgctxt "a/b"', f'msgid "{source}"']
    if many:
        lines += [f'msgid_plural "{many}"', *(f'msgstr[{at}] "{form}"' for at, form in enumerate(forms))]
    else:
        lines.append(f'msgstr "{forms[0]}"')
    (found,) = parse_po("\n".join([*lines, ""]).encode(), "x.po").entries
    return found


def message(text: str, context: str = "a/b", many: str = "", line: int = 1, file: str = "scenes/a.yaml") -> Message:
    return Message(context, text, Place(file, line, 1), many)


def told(faults: tuple[Fault, ...] | list[Fault]) -> list[tuple[int, int, str]]:
    """Faults as (line, column, rule)."""
    return [(fault.place.line, fault.place.column, fault.rule) for fault in faults]
