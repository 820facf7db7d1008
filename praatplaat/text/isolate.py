"""Numbers and addresses that stay whole: not broken at a line end, not turned round between Arabic letters.

By UAX #9 itself (rule W2) an Arabic sentence shows 0800-2000 as 2000-0800. Only an isolate around it helps, and no
translator can be asked to type that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from praatplaat.text.bidi import levels

_LRI, _RLI, _PDI = "\u2066", "\u2067", "\u2069"

_DIGIT = "[0-9۰-۹]"  # Latin and Persian; Arabic-Indic digits run from right to left around a dash, isolated or not
_LETTER = "[A-Za-zÀ-ɏ]"
_WORD_END = f"(?!{_LETTER}|{_DIGIT})"
_SPACE = "[ \u00a0\u202f]"
_DASH = "[-\u2010\u2011\u2013]"
_GAP = rf"(?:{_SPACE}?(?:{_DASH}|\))?{_SPACE}?)"  # within a phone number
_NUMBER = f"{_DIGIT}+(?:[.,:/]{_DIGIT}+)*+"
_WORD = f"(?:{_LETTER}+|{_NUMBER})+"
_HOST = r"(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}"
_PATH = "[!-~]*[A-Za-z0-9/=#&_-]"  # not the full stop or bracket after it
_PLACEHOLDER = r"\{([\w.-]+)\}"

# What is tried first must not be taken for something else: a service number has 8 or 11 digits, any other 10 or,
# after the country's, 9, so that "0800-2000 24 uur" ends at 2000. Last come words with a digit: 112, 3-daagse.
_SOLID = "|".join(
    (
        rf"[A-Za-z0-9._%+-]+@{_HOST}",
        rf"(?:https?://|www\.){_PATH}",
        rf"{_HOST}(?:/{_PATH})?",
        rf"{_DIGIT}{{1,2}}(?P<of>[-/.]){_DIGIT}{{1,2}}(?P=of){_DIGIT}{{4}}{_WORD_END}",
        rf"0(?:800|90[069]){_GAP}(?:{_DIGIT}{{4}}|{_DIGIT}(?:{_GAP}{_DIGIT}){{6}}){_WORD_END}",
        rf"(?:\((?=0{_DIGIT}{{1,3}}\)))?0(?:{_GAP}{_DIGIT}){{9}}{_WORD_END}",
        rf"\+{_DIGIT}{{2}}{_SPACE}?(?:\(0\))?(?:{_GAP}{_DIGIT}){{9}}{_WORD_END}",
        rf"{_NUMBER}(?:{_SPACE}?{_DASH}{_SPACE}?{_NUMBER})++{_WORD_END}(?!{_DASH}{_LETTER})",
        rf"(?=(?:{_LETTER}|{_DASH}|/)*{_DIGIT}){_WORD}(?:(?:{_DASH}|/){_WORD})*",
    )
)
_PIECES = re.compile(
    rf"{_PLACEHOLDER}|(?P<open>[\u2066-\u2068])|(?P<close>{_PDI})|(?P<end>[\n\u2029])|(?P<solid>{_SOLID})|{_LETTER}+"
)


def solid(text: str) -> list[tuple[int, int]]:
    """Where phone numbers, dates, times, ranges, other numbers, codes, web and mail addresses stand: (start, end)."""
    return [(start, end) for start, end, _ in _solid(text)]


def isolate(text: str, base: int) -> str:
    """`text` with what `solid` finds in isolates (LRI … PDI), for a right-to-left `base` (1); as it is for 0.

    What is in an isolate already and the {names} of placeholders stay as they are: doing it twice changes nothing.
    """
    if base == 0:
        return text
    parts: list[str] = []
    done = 0
    for start, end, depth in _solid(text):
        if depth == 0:
            parts += text[done:start], _LRI, text[start:end], _PDI
            done = end
    return "".join(parts) + text[done:]


def fill(template: str, values: Mapping[str, str | int], base: int) -> str:
    """`template` with each {name} replaced by its value, as it is; a name without a value stays visible.

    A value stands in an isolate of its own direction when `base` is 1 (right to left) or its direction is not `base`.
    """

    def value(match: re.Match[str]) -> str:
        name = match[1]
        if name not in values:
            return match[0]
        text = str(values[name])
        direction, _ = levels(text, None)
        if not text or base == direction == 0:
            return text
        return (_RLI if direction else _LRI) + text + _PDI

    return re.sub(_PLACEHOLDER, value, template)


def _solid(text: str) -> Iterator[tuple[int, int, int]]:
    """Start, end and depth (how many isolates are around it) of each piece that stays whole."""
    depth = 0
    for piece in _PIECES.finditer(text):
        if piece["open"]:
            depth += 1
        elif piece["close"]:
            depth = max(depth - 1, 0)
        elif piece["end"]:  # the end of a paragraph ends its isolates
            depth = 0
        elif piece["solid"]:
            yield *piece.span(), depth
