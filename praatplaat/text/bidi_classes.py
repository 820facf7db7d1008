"""What the bidirectional algorithm asks of a character: its class, its bracket partner, its mirror image.

Classes are one letter each, so that the classes of a text are a string.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right

_LETTER = {
    "L": "L", "R": "R", "AL": "A", "EN": "E", "AN": "N", "ES": "+", "ET": "%", "CS": ",", "NSM": "m", "BN": "b",
    "B": "B", "S": "S", "WS": "w", "ON": "o", "LRE": "l", "RLE": "r", "LRO": "x", "RLO": "y", "PDF": "p",
    "LRI": "i", "RLI": "j", "FSI": "f", "PDI": "q",
}  # fmt: skip

# The class of code points that are not assigned: where a range begins, its class (@missing in DerivedBidiClass.txt).
_UNASSIGNED = (
    (0x0, "L"), (0x590, "R"), (0x600, "AL"), (0x7C0, "R"), (0x860, "AL"), (0x900, "L"), (0x2065, "BN"), (0x2066, "L"),
    (0x20A0, "ET"), (0x20D0, "L"), (0xFB1D, "R"), (0xFB50, "AL"), (0xFDD0, "BN"), (0xFDF0, "AL"), (0xFE00, "L"),
    (0xFE70, "AL"), (0xFF00, "L"), (0xFFF0, "BN"), (0xFFF9, "L"), (0x10800, "R"), (0x10D00, "AL"), (0x10D40, "R"),
    (0x10EC0, "AL"), (0x10F00, "R"), (0x10F30, "AL"), (0x10F70, "R"), (0x11000, "L"), (0x1E800, "R"), (0x1EC70, "AL"),
    (0x1ECC0, "R"), (0x1ED00, "AL"), (0x1ED50, "R"), (0x1EE00, "AL"), (0x1EF00, "R"), (0x1F000, "L"), (0xE0000, "BN"),
    (0xE1000, "L"),
)  # fmt: skip

# Opening and closing bracket in turn (BidiBrackets.txt).
_BRACKETS = (
    "()[]{}༺༻༼༽᚛᚜⁅⁆⁽⁾₍₎⌈⌉⌊⌋\u2329\u232a❨❩❪❫❬❭❮❯❰❱❲❳❴❵⟅⟆⟦⟧⟨⟩⟪⟫⟬⟭⟮⟯⦃⦄⦅⦆⦇⦈⦉⦊⦋⦌⦍⦐⦏⦎⦑⦒⦓⦔⦕⦖⦗⦘⧘⧙⧚⧛⧼⧽"
    "⸢⸣⸤⸥⸦⸧⸨⸩⹕⹖⹗⹘⹙⹚⹛⹜\u3008\u3009《》「」『』【】〔〕〖〗〘〙〚〛﹙﹚﹛﹜﹝﹞（）［］｛｝｟｠｢｣"
)
CLOSER = dict(zip(_BRACKETS[::2], _BRACKETS[1::2], strict=True)) | {"\u2329": "\u3009"}
CANONICAL = {"\u232a": "\u3009"}
CLOSERS = frozenset(_BRACKETS[1::2])
_MIRRORED_PAIRS = _BRACKETS + "<>«»‹›≤≥≪≫"
_MIRROR = dict(zip(_MIRRORED_PAIRS[::2], _MIRRORED_PAIRS[1::2], strict=True))
_MIRROR |= {closing: opening for opening, closing in _MIRROR.items()}


class _Letters(dict[str, str]):
    """The class letter of a character, looked up in Python's Unicode data once."""

    def __missing__(self, char: str) -> str:
        self[char] = letter = _LETTER[unicodedata.bidirectional(char) or _unassigned(ord(char))]
        return letter


def _unassigned(code: int) -> str:
    if code & 0xFFFE == 0xFFFE:  # a noncharacter
        return "BN"
    return _UNASSIGNED[bisect_right(_UNASSIGNED, code, key=lambda row: row[0]) - 1][1]


class_of = _Letters().__getitem__  # the class of one character


def classes_of(text: str) -> str:
    """The bidi classes of `text`, a letter for each character."""
    return "".join(map(class_of, text))


def mirrored(char: str) -> str:
    """The character that `char` looks like in a right-to-left run (rule L4): "(" for ")"; most stay as they are."""
    return _MIRROR.get(char, char)
