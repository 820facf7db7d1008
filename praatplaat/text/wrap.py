"""Where a text breaks into lines. Knows widths and places in the text, nothing of fonts or px.

Lines are filled one after the other. A word is hyphenated only when no line can hold it, or when moving it down would
leave much of the line empty. A text that has no place to break is cut anywhere and says so, because a reader can
still read what is cut but not what lies off the screen.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

SOFT_HYPHEN = "\u00ad"
RAGGED = 0.35  # a line may stay this empty (part of its width) before a word is hyphenated
LONG = 12  # ... which only words of at least so many characters are: a short word in two is hard to read
SHORT = 0.2  # a last line below this part of the width gets company when there is one word on it
COMPANY = 0.5  # ... if the line above then still fills this part

# The width of text[start:end], with a hyphen after it if the third is true.
Measure = Callable[[int, int, bool], float]
# The places between two others where a word may be broken with a hyphen.
Hyphens = Callable[[int, int], Iterable[int]]


class Unit(NamedTuple):
    """What stays together as long as it fits: text[start:stop] and blanks up to `end`.

    `width` is without the blanks, `blank` theirs. `breaks` are places inside where a line may end without a hyphen.
    `last` means that a new line must follow.
    """

    start: int
    stop: int
    end: int
    width: float
    blank: float
    last: bool = False
    breaks: tuple[int, ...] = ()


class Cut(NamedTuple):
    """A line: text[start:end] (blanks at the end are not cut off), whether a hyphen is drawn after it, and whether it
    ends where a line may end."""

    start: int
    end: int
    hyphen: bool = False
    whole: bool = True


def never(_start: int, _stop: int) -> Iterable[int]:
    """No word is hyphenated."""
    return ()


def wrap(text: str, units: Sequence[Unit], measure: Measure, hyphens: Hyphens, limit: float) -> list[Cut]:
    """The lines of `text` that are at most `limit` wide."""
    cuts: list[Cut] = []
    waiting = list(reversed(units))
    start = units[0].start if units else 0
    used = 0.0
    while waiting:
        unit = waiting.pop()
        if used + unit.width <= limit:
            used += unit.width + unit.blank
            if unit.last or not waiting:
                cuts.append(Cut(start, unit.end))
                _give_company(cuts, units, measure, limit)
                start, used = unit.end, 0.0
            continue
        alone = unit.start == start
        room = limit - used
        breakable = alone or (room > RAGGED * limit and unit.stop - unit.start >= LONG)
        cut = _inside(text, unit, measure, hyphens if breakable else never, room)
        if cut is None and alone:
            cut = _anywhere(text, unit, measure, limit)
        if cut is None:
            waiting.append(unit)
            cut = Cut(start, unit.start)
        elif cut.end < unit.end:
            waiting.append(_rest(unit, cut.end, measure))
        cuts.append(cut._replace(start=start))
        start, used = cut.end, 0.0
    return cuts


def balance(text: str, units: Sequence[Unit], measure: Measure, hyphens: Hyphens, limit: float) -> list[Cut]:
    """The same number of lines as `wrap` makes, of about the same length; hyphenated only where no line is wide enough.

    For titles and plates, where the shape counts more than the filling.
    """
    cuts = wrap(text, units, measure, never, limit)
    if not all(cut.whole for cut in cuts):
        return wrap(text, units, measure, hyphens, limit)
    narrow, wide = 0.0, limit
    for _ in range(8):
        tried = (narrow + wide) / 2
        trial = wrap(text, units, measure, never, tried)
        if len(trial) == len(cuts) and all(cut.whole for cut in trial):
            cuts, wide = trial, tried
        else:
            narrow = tried
    return cuts


def _inside(text: str, unit: Unit, measure: Measure, hyphens: Hyphens, room: float) -> Cut | None:
    """The longest beginning of a unit that ends at a place to break and fits the room."""
    places = dict.fromkeys((place for place in hyphens(unit.start, unit.stop) if unit.start < place < unit.stop), True)
    places |= {place: text[place - 1] == SOFT_HYPHEN for place in unit.breaks}
    for place in sorted(places, reverse=True):
        if measure(unit.start, place, places[place]) <= room:
            return Cut(unit.start, place, places[place])
    return None


def _anywhere(text: str, unit: Unit, measure: Measure, limit: float) -> Cut:
    """The longest beginning of a unit that fits, at least one character with its marks."""
    places = [place for place in range(unit.start + 1, unit.stop) if _separable(text, place)] or [unit.end]
    fitting = bisect_right(places, limit, key=lambda place: measure(unit.start, place, False))
    end = places[max(fitting, 1) - 1]
    return Cut(unit.start, end, whole=False)


def _separable(text: str, place: int) -> bool:
    """Whether what stands before a place can be seen apart from what follows: no mark, no joiner between."""
    return unicodedata.category(text[place]) not in {"Mn", "Mc", "Me", "Cf"} and text[place - 1] != "\u200d"


def _rest(unit: Unit, start: int, measure: Measure) -> Unit:
    return unit._replace(
        start=start,
        width=measure(start, unit.stop, False),
        breaks=tuple(place for place in unit.breaks if place > start),
    )


def _give_company(cuts: list[Cut], units: Sequence[Unit], measure: Measure, limit: float) -> None:
    """Move a word down to a last line that holds one short word alone, when the line above can spare it."""
    above, last = cuts[-2] if len(cuts) > 1 else None, cuts[-1]
    index = bisect_left(units, last.start, key=lambda unit: unit.start)
    if above is None or not 0 < index < len(units) or units[index].start != last.start or units[index].end != last.end:
        return
    moved = units[index - 1]
    if moved.last or moved.start <= above.start:
        return
    if units[index].width >= SHORT * limit or measure(above.start, moved.start, False) < COMPANY * limit:
        return
    if moved.width + moved.blank + units[index].width <= limit:
        cuts[-2:] = [above._replace(end=moved.start), last._replace(start=moved.start)]
