"""The three fonts, and which of them shows a character.

A font is known by its script: "latin", "arabic" or "ethiopic". The files come from installed packages and are found
beside them without importing them, because importing would start their registries. A font is opened when a character
needs it. When a file is missing the other fonts go on, and what only it could show counts as missing.
"""

from __future__ import annotations

import importlib.util
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Literal, NamedTuple

import uharfbuzz as hb

Condition = Literal["good", "missing", "changed"]


class Source(NamedTuple):
    """Where a font comes from: the package, its file in there, and the SHA-256 of that file."""

    package: str
    file: str
    sha256: str


SOURCES = {
    "latin": Source(
        "fontpkg_noto_sans",
        "files/NotoSans[wdth,wght].ttf",
        "bfb7bb691513f12e734dc346c03a03f784912432d7e3fa8e56efcf906fe86b3d",
    ),
    "arabic": Source(
        "fontpkg_noto_sans_arabic",
        "files/NotoSansArabic[wdth,wght].ttf",
        "63111b5b2e074dd48cc67692e0a2726d86ee94c1c37fe8598257b7b4e87e869e",
    ),
    "ethiopic": Source(
        "justmytype_intl_africa",
        "fonts/ofl/notosansethiopic/NotoSansEthiopic[wdth,wght].ttf",
        "0dbccc00b22d180ebd6a4bd8a733918a29e709fa6798023adc3e6cd40da65077",
    ),
}

# Height of a capital as a part of the font size: OS/2 sCapHeight, 714 of 1000 in all three.
CAP = 0.714

# Languages written in Arabic and in Ethiopic script when their code names no script.
ARABIC = frozenset({"ar", "arz", "ary", "apc", "ckb", "fa", "prs", "ps", "sd", "ug", "ur"})
ETHIOPIC = frozenset({"am", "gez", "ti", "tig"})
SCRIPTS = {"arab": "arabic", "ethi": "ethiopic", "latn": "latin", "cyrl": "latin"}


@lru_cache(maxsize=64)
def first(lang: str) -> str:
    """The font of a language ("ti", "fa_AF", "ku_Arab"): it shows what no neighbouring letter decides."""
    base, *rest = lang.replace("-", "_").lower().split("_")
    for part in rest:
        if part in SCRIPTS:
            return SCRIPTS[part]
    return "arabic" if base in ARABIC else "ethiopic" if base in ETHIOPIC else "latin"


def path(name: str) -> Path | None:
    """The file of a font, or None when its package or the file is not there."""
    source = SOURCES[name]
    spec = importlib.util.find_spec(source.package)
    for folder in (spec.submodule_search_locations or ()) if spec else ():
        file = Path(folder, source.file)
        if file.is_file():
            return file
    return None


def verify() -> dict[str, Condition]:
    """For each font whether its file is good, missing, or not the one that was tried."""
    import hashlib  # noqa: PLC0415  4 ms that only the self-test should pay

    found: dict[str, Condition] = {}
    for name, source in SOURCES.items():
        file = path(name)
        if file is None:
            found[name] = "missing"
        else:
            found[name] = "good" if hashlib.sha256(file.read_bytes()).hexdigest() == source.sha256 else "changed"
    return found


@lru_cache(maxsize=len(SOURCES))
def _face(name: str) -> hb.Face | None:
    file = path(name)
    if file is None:
        return None
    try:
        face = hb.Face(hb.Blob.from_file_path(str(file)))  # mapped, not read: only the pages in use cost memory
    except hb.HarfBuzzError:
        return None
    return face if face.glyph_count else None


@lru_cache(maxsize=24)
def font(name: str, weight: int) -> hb.Font | None:
    """The font at a weight (100-900), measured in its own units; None when its file is missing or broken."""
    face = _face(name)
    if face is None:
        return None
    made = hb.Font(face)
    made.set_variations({"wght": weight})
    return made


@lru_cache(maxsize=4096)
def has(name: str, char: str) -> bool:
    """Whether a font really has a glyph for a character."""
    found = font(name, 400)
    return found is not None and found.get_nominal_glyph(ord(char)) is not None


@lru_cache(maxsize=4096)
def _home(char: str) -> str:
    """The first font that has a character, "" when none has it."""
    return next((name for name in SOURCES if has(name, char)), "")


@lru_cache(maxsize=4096)
def _kind(char: str) -> Literal["letter", "mark", "joiner", "common"]:
    category = unicodedata.category(char)
    if category[0] in "LN":
        return "letter"
    return "mark" if category[0] == "M" else "joiner" if category == "Cf" else "common"


def choose(text: str, lang: str) -> list[tuple[int, int, str]]:
    """Stretches (start, end, font) that cover `text` in logical order.

    Letters and digits take the first font that has them, so digits look the same in every language. Marks and joiners
    stay with the character before them. Spaces and punctuation between letters of one font go along with it; elsewhere
    they take the font of the language, and a closing bracket that of its opening one. What no font has stands in the
    language's own font.
    """
    own = first(lang)
    if text.isascii() and own == "latin":
        return [(0, len(text), own)] if text else []
    letters = [_home(char) if _kind(char) == "letter" else "" for char in text]
    chosen: list[str] = []
    after = _following(letters)
    before = ""
    open_brackets: list[str] = []
    for i, char in enumerate(text):
        kind = _kind(char)
        last = chosen[-1] if chosen else own
        if kind == "letter":
            before = letters[i]
            chosen.append(before or own)
        elif kind == "joiner" or (kind == "mark" and has(last, char)):
            chosen.append(last)
        else:
            wanted = before if before and before == after[i] else own
            category = unicodedata.category(char)
            if category == "Pe" and open_brackets:
                wanted = open_brackets.pop()
            chosen.append(wanted if has(wanted, char) else _home(char) or wanted)
            if category == "Ps":
                open_brackets.append(chosen[-1])
    return _stretches(chosen)


def _following(letters: list[str]) -> list[str]:
    """For each place the font of the next letter, "" when none follows."""
    found: list[str] = []
    coming = ""
    for name in reversed(letters):
        coming = name or coming
        found.append(coming)
    return found[::-1]


def _stretches(names: list[str]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    start = 0
    for i in range(1, len(names) + 1):
        if i == len(names) or names[i] != names[start]:
            found.append((start, i, names[start]))
            start = i
    return found
