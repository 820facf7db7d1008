"""Where a line may break: the Unicode Line Breaking Algorithm (UAX #14, with the numbers of its example 7).

The line breaking class of a character is one letter, so that the classes of a text are a string; at each position the
first rule that fits decides, as in the standard.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import lru_cache

from praatplaat.text._linebreak_classes import RANGES

# What stands before, × no break, ÷ break, ! must break, what stands after. Classes beside each other are alternatives;
# after a comma stands the next character; * is any class, ^ none of these. X@Y is an X that `_in_context` found after
# a Y; X alone means those too, =X does not. The first
# rule that fits decides; LB28 stands first for speed, no rule before it speaks of two letters.
_RULES = (
    "AL HL × AL HL",  # LB28
    "BK ! *", "CR × LF", "CR LF NL ! *", "* × BK CR LF NL",  # LB4 to LB6
    "* × SP ZW", "ZW SP@ZW ÷ *",  # LB7, LB8
    "* × WJ", "WJ × *", "GL × *", "^SP BA HY × GL",  # LB11 to LB12a
    "* × EX", "^NU × CL CP IS SY", "OP SP@OP × *",  # LB13, LB14
    "QU SP@QU × OP", "CL CP SP@CL × NS", "B2 SP@B2 × B2",  # LB15 to LB17
    "SP ÷ *", "* × QU", "QU × *", "* ÷ CB", "CB ÷ *",  # LB18 to LB20
    "* × BA HY NS", "BB × *", "HL, HY BA × *", "SY × HL", "* × IN",  # LB21 to LB22
    "AL HL × NU", "NU × AL HL", "PR × ID EB EM", "ID EB EM × PO", "PR PO × AL HL", "AL HL × PR PO",  # LB23, LB24
    "PR PO × OP HY, NU", "PR PO × NU", "OP HY × NU", "NU SY@NU IS@NU × NU SY IS CL CP",  # LB25
    "NU SY@NU IS@NU CL@NU CP@NU × PO PR",  # LB25
    "JL × JL JV H2 H3", "JV H2 × JV JT", "JT H3 × JT", "JL JV JT H2 H3 × PO", "PR × JL JV JT H2 H3",  # LB26, LB27
    "IS × AL HL", "AL HL NU × =OP", "CP × AL HL NU",  # LB29, LB30
    "RI × RI@RI", "EB × EM",  # LB30a, LB30b
)  # fmt: skip

# Ethiopic full stop to paragraph separator: letters to the standard, so that no line could end at a "።" without
# a space. The wordspace "፡" allows a break by the standard itself.
_TAILORED = dict.fromkeys("።፣፤፥፦፧፨", "BA")

_WORDS = RANGES.split()
_STARTS = [int(start, 16) for start in _WORDS[::2]]
_CLASSES = _WORDS[1::2]
_SPECIAL = ("SP@ZW", "SP@OP", "SP@QU", "SP@CL", "SP@B2", "SY@NU", "IS@NU", "CL@NU", "CP@NU", "RI@RI")
_LETTER = {name: chr(index) for index, name in enumerate((*sorted({*_CLASSES, "H3"}), *_SPECIAL), start=0x100)}
_NAME = {letter: name for name, letter in _LETTER.items()}
_HANGUL = range(0xAC00, 0xD7A4)
_JOINER = "\u200d"


class _Letters(dict[str, str]):
    """The letter of a character's class, looked up once."""

    def __missing__(self, char: str) -> str:
        code = ord(char)
        name = _TAILORED.get(char) or _CLASSES[bisect_right(_STARTS, code) - 1]
        if code in _HANGUL and (code - _HANGUL.start) % 28:  # the table has the whole range as H2
            name = "H3"
        self[char] = letter = _LETTER[name]
        return letter


_letter_of = _Letters().__getitem__


def _fits(names: str, letter: str) -> bool:
    """Is the class of `letter` one of `names`, written as in `_RULES`?"""
    if names == "*":
        return True
    name = _NAME.get(letter, "")
    wanted = names.lstrip("^").split()
    found = name in wanted or f"={name}" in wanted or name.partition("@")[0] in wanted
    return found != names.startswith("^")


def _one_of(names: str) -> str:
    """The regular expression of the classes `names`."""
    return f"[{''.join(letter for letter in _NAME if _fits(names, letter))}]"


_ACTION = re.compile(" ([×÷!]) ")
_UNIT = re.compile(f"{_one_of('^BK CR LF NL SP ZW')}{_one_of('CM ZWJ')}*|.")
_ALONE = str.maketrans({_LETTER["CM"]: _LETTER["AL"], _LETTER["ZWJ"]: _LETTER["AL"]})
_NUMBER = re.compile(f"{_one_of('NU')}{_one_of('NU SY IS')}*{_one_of('CL CP')}?")
_IN_NUMBER = str.maketrans({_LETTER[name[:2]]: _LETTER[name] for name in _SPECIAL if name.endswith("@NU")})
_FLAG = re.compile(_one_of("RI") * 2)
_SPACES = re.compile(f"({_one_of('ZW OP QU CL CP B2')})({_one_of('SP')}+)")
_SPACE_AFTER = {_LETTER[name[3:]]: _LETTER[name] for name in _SPECIAL if name.startswith("SP@")}
for _same, _name in (("OP@wide", "OP"), ("CP", "CL"), ("CL@NU", "CL"), ("CP@NU", "CL")):
    _SPACE_AFTER[_LETTER[_same]] = _SPACE_AFTER[_LETTER[_name]]


def opportunities(text: str, solid: Iterable[tuple[int, int]] = ()) -> list[int]:
    """The indices i, 0 < i < len(text), where a line may end before text[i]; where it must end is among them.

    No line ends within one of the (start, end) ranges of `solid`, which hold for phone numbers and addresses.
    """
    closed = {index for start, end in solid for index in range(start + 1, end)}
    return [index for index, action in _breaks(text) if action == "!" or index not in closed]


def mandatory(text: str) -> list[int]:
    """The indices i, 0 < i < len(text), where a line must end before text[i]: after a line feed and its like."""
    return [index for index, action in _breaks(text) if action == "!"]


def _breaks(text: str) -> Iterator[tuple[int, str]]:
    """The positions where a line may (÷) or must (!) end."""
    starts, classes = _units(text)
    padded = f" {_in_context(classes)} "
    for unit, index in enumerate(starts[1:]):
        action = _action(padded[unit : unit + 4])
        if action != "×" and text[index - 1] != _JOINER:  # LB8a
            yield index, action


@lru_cache(maxsize=4096)
def _action(window: str) -> str:
    """What happens in the middle of four letters: the action of the first rule that fits, else LB31: ÷."""
    for rule in _RULES:
        left, action, right = _ACTION.split(rule)
        before, after = left.split(", "), right.split(", ")
        if all(map(_fits, before, window[2 - len(before) :])) and all(map(_fits, after, window[2:])):
            return action
    return "÷"


def _units(text: str) -> tuple[list[int], str]:
    """A character with the marks after it is one unit (LB9, LB10): where each begins, and the class letters."""
    units = list(_UNIT.finditer("".join(map(_letter_of, text))))
    return [unit.start() for unit in units], "".join([unit[0][0] for unit in units]).translate(_ALONE)


def _in_context(classes: str) -> str:
    """The letters with those in a special place set apart, so that a rule has to look one character far only."""
    classes = _NUMBER.sub(lambda m: m[0].translate(_IN_NUMBER), classes)
    classes = _FLAG.sub(_LETTER["RI"] + _LETTER["RI@RI"], classes)
    return _SPACES.sub(lambda m: m[1] + _SPACE_AFTER[m[1]] * len(m[2]), classes)
