"""Where a long word may be hyphenated: pyphen's patterns, for the languages that they know."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pyphen

_SHORTEST = 3  # letters on either side of a hyphen


@lru_cache(maxsize=2048)
def hyphenation_points(word: str, lang: str) -> tuple[int, ...]:
    """The indices in `word` where a hyphen and a line end may come, with 3 letters at least on either side.

    `lang` is a code as "nl" or "en-GB". Empty for a language without patterns and for a word with a digit in it.
    Points where the spelling would change (omaatje, oma-tje) are left out.
    """
    patterns = _patterns(lang)
    if patterns is None or any(map(str.isdigit, word)):
        return ()
    points = patterns.positions(word)
    patterns.hd.cache.clear()  # it would keep every word for ever; the last of them are kept here
    return tuple(
        int(point)
        for point in points
        if point.data is None and _letters(word[:point][-_SHORTEST:]) and _letters(word[point:][:_SHORTEST])
    )


def _letters(part: str) -> bool:
    return len(part) == _SHORTEST and part.isalpha()


@cache
def _patterns(lang: str) -> pyphen.Pyphen | None:
    """The patterns of a language, read at first use: pyphen opens its files only then."""
    import pyphen  # noqa: PLC0415

    known = pyphen.language_fallback(lang)
    if not known:
        return None
    made = pyphen.Pyphen(lang=known)
    _share(made.hd.patterns)
    return made


def _share(patterns: dict[str, tuple[int, tuple[int, ...]]]) -> None:
    """Keep equal values of patterns once: 16,000 Dutch patterns have 2,000 different ones, and take half the memory.

    A value that changes the spelling is more than its number and stays as it is.
    """
    seen: dict[object, tuple[int, tuple[int, ...]]] = {}
    for pattern, value in patterns.items():
        if all(type(number) is int for number in value[1]):
            patterns[pattern] = seen.setdefault(value, value)
