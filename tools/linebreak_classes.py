"""Writes praatplaat/text/_linebreak_classes.py from the Unicode data files (Debian package unicode-data).

    python tools/linebreak_classes.py [FOLDER OF LineBreak.txt, /usr/share/unicode unless given]

Rule LB1 of UAX #14 is applied here: AI, SG and XX become AL, CJ becomes NS, SA becomes CM or AL. What the rules ask of
other properties becomes part of the class: an opening bracket of East Asian width is OP@wide (LB30), a pictograph that
is not assigned yet EB (LB30b). Hangul syllables are one range H2: every 28th is really H2, the others are H3.
"""

from __future__ import annotations

import re
import sys
import textwrap
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

_TARGET = Path(__file__).resolve().parent.parent / "praatplaat" / "text" / "_linebreak_classes.py"
_ROW = re.compile(r"([0-9A-F]+)(?:\.\.([0-9A-F]+))?\s*;\s*(\w+)")
_END = 0x110000
_HANGUL = range(0xAC00, 0xD7A4)


def rows(file: Path) -> Iterator[tuple[range, str]]:
    """The ranges of code points and their values in a file of the Unicode database."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if row := _ROW.match(line):
            first = int(row[1], 16)
            yield range(first, int(row[2] or row[1], 16) + 1), row[3]


def property_of(file: Path, default: str, only: str = "") -> list[str]:
    """The value of every code point by `file`; `only` one value, where a file holds several properties."""
    values = [default] * _END
    for codes, value in rows(file):
        if not only or value == only:
            values[codes.start : codes.stop] = [value] * len(codes)
    return values


def classes(folder: Path) -> list[str]:
    """The line breaking class of every code point, resolved by LB1."""
    found = property_of(folder / "LineBreak.txt", "XX")
    width = property_of(folder / "EastAsianWidth.txt", "N")
    category = property_of(folder / "extracted" / "DerivedGeneralCategory.txt", "Cn")
    pictograph = property_of(folder / "emoji" / "emoji-data.txt", "", "Extended_Pictographic")
    for code, name in enumerate(found):
        if name == "SA":
            found[code] = "CM" if category[code] in ("Mn", "Mc") else "AL"
        elif name == "OP" and width[code] in "FWH":
            found[code] = "OP@wide"
        elif name == "ID" and category[code] == "Cn" and pictograph[code]:
            found[code] = "EB"
        else:
            found[code] = {"AI": "AL", "SG": "AL", "XX": "AL", "CJ": "NS"}.get(name, name)
    for code in _HANGUL:
        if found[code] != ("H3" if (code - _HANGUL.start) % 28 else "H2"):
            sys.exit(f"U+{code:04X} breaks the pattern of Hangul syllables")
        found[code] = "H2"
    return found


def table(found: list[str], version: str) -> str:
    """The module: where each range begins, in hexadecimal, and its class."""
    starts = [next(part) for _, part in groupby(range(_END), found.__getitem__)]
    words = " ".join(f"{start:X} {found[start]}" for start in starts)
    lines = "\n".join(f'    "{line} "' for line in textwrap.wrap(words, 110))
    return (
        f'"""Line breaking classes of Unicode {version}, written by tools/linebreak_classes.py: do not edit."""\n\n'
        f"# The first code point of each range, and its class.\nRANGES = (\n{lines}\n)\n"
    )


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode")
    with (folder / "LineBreak.txt").open(encoding="utf-8") as file:
        version = file.readline().split("-")[1].rsplit(".", 1)[0]
    _TARGET.write_text(table(classes(folder), version), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
