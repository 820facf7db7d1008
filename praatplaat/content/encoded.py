"""The text of a content file: a regular file inside its folder, not too large, UTF-8, without hidden characters."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from praatplaat.faults import Fault, Place

LARGEST = 256 * 1024  # bytes
BOM = b"\xef\xbb\xbf"
# Controls, the line ends that only some editors see, a BOM inside the text, and what is no character at all.
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
INDENTED_BY_TAB = re.compile(r"[ ]*\t")
MOST_FAULTS = 20  # a file with more is no text; telling each of them helps nobody


def text_of(path: Path, shown: str, root: Path | None = None) -> tuple[str | None, list[Fault]]:
    """The text of the file at `path`, or None and why not.

    Lines end in newline only. `shown` is how the file is called in faults. With a `root`, the file must really lie in
    that folder. A file without a last line end is read, with a notice: it may have been cut off.
    """
    raw, fault = _bytes(path, shown, root)
    if raw is None:
        return None, [fault] if fault else []
    raw = raw.removeprefix(BOM)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        return None, [_not_utf8(raw, error.start, shown)]
    text = text.replace("\r\n", "\n")
    faults = [fault for fault, _ in zip(_unseen(text, shown), range(MOST_FAULTS), strict=False)]
    if faults:
        return None, faults
    return text, [_cut_off(text, shown)] if text and not text.endswith("\n") else []


def _bytes(path: Path, shown: str, root: Path | None) -> tuple[bytes | None, Fault | None]:
    """Never waits, also not for a pipe, and never reads more than the largest file."""

    def refuse(message: str) -> tuple[None, Fault]:
        return None, Fault(Place(shown), "file", message)

    try:
        if root is not None and not path.resolve().is_relative_to(root.resolve()):
            return refuse("Dit is een link naar buiten de map. Zet het bestand zelf in de map.")
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(handle, "rb") as file:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                return refuse("Dit is geen gewoon bestand. Zet hier een tekstbestand.")
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        return refuse("Dit bestand bestaat niet.")
    except (OSError, RuntimeError, ValueError):  # no right to read, a folder, a link in a circle, a null in the name
        return refuse("Dit bestand kan niet gelezen worden. Is het een gewoon bestand, en mag u het lezen?")
    if len(raw) > LARGEST:
        return refuse(f"Het bestand is te groot: hooguit {LARGEST // 1024} KB. Verdeel het over meer bestanden.")
    return raw, None


def _not_utf8(raw: bytes, at: int, shown: str) -> Fault:
    line = raw.count(b"\n", 0, at) + 1
    column = len(raw[raw.rfind(b"\n", 0, at) + 1 : at].decode("utf-8", "replace")) + 1
    wide = " Het lijkt UTF-16." if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else ""
    message = f"Hier staat een teken dat geen UTF-8 is (byte {raw[at]:02X}).{wide} Sla het bestand op als UTF-8."
    return Fault(Place(shown, line, column), "encoding", message)


def _unseen(text: str, shown: str) -> Iterator[Fault]:
    for number, line in enumerate(text.split("\n"), 1):
        if INDENTED_BY_TAB.match(line):
            place = Place(shown, number, line.index("\t") + 1)
            yield Fault(place, "tab", "Deze regel springt in met een tab. Gebruik spaties.")
            continue
        for found in UNSEEN.finditer(line):
            place = Place(shown, number, found.start() + 1)
            if found[0] == "\t":
                yield Fault(place, "tab", "Hier staat een tab. Gebruik een spatie.")
            else:
                message = f"Hier staat een onzichtbaar teken (U+{ord(found[0]):04X}). Haal het weg."
                yield Fault(place, "control-character", message)


def _cut_off(text: str, shown: str) -> Fault:
    message = "De laatste regel heeft geen regeleinde. Is het bestand helemaal opgeslagen? Sluit af met een lege regel."
    lines = text.split("\n")
    return Fault(Place(shown, len(lines), len(lines[-1]) + 1), "cut-off", message, "notice")
