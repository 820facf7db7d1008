"""Plural forms: how many a language has in a catalogue, and which one belongs to a number.

The rules are Babel's own for the language. What a file says in `Plural-Forms` is compared with it as text and never
evaluated: a file could ask for a thousand million forms.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from functools import cache
from gettext import c2py

from praatplaat.languages.names import OURS


@cache
def header(lang: str) -> str:
    """The value of `Plural-Forms` for a language code, as in `nplurals=2; plural=(n != 1);`."""
    if lang in OURS:
        return OURS[lang].plural
    from babel.messages.plurals import get_plural  # noqa: PLC0415  # 20 ms, for the first plural only

    return str(get_plural(lang).plural_forms)


def count(lang: str) -> int:
    """How many forms the language has in its catalogue."""
    return int(header(lang).split(";")[0].removeprefix("nplurals="))


@cache
def rule(lang: str) -> Callable[[int], int]:
    """The function from a number, 0 or more, to the index of its form."""
    expression = header(lang).partition("plural=")[2].rstrip(";")
    return c2py(expression)


@cache
def single(lang: str) -> frozenset[int]:
    """The forms that stand for one number alone (0 apart), as Arabic has for 1 and 2: these may say it in words."""
    uses = Counter(rule(lang)(number) for number in range(1, 1001))
    return frozenset(form for form in range(count(lang)) if uses[form] <= 1)


def same(value: str, other: str) -> bool:
    """Whether two values of `Plural-Forms` say the same, but for spaces, brackets around all of it and the end."""
    return _bare(value) == _bare(other)


def _bare(value: str) -> str:
    amount, _, expression = "".join(value.split()).rstrip(";").partition(";plural=")
    if expression.startswith("(") and expression.endswith(")") and expression.count("(") == 1:
        expression = expression[1:-1]
    return f"{amount};{expression}"
