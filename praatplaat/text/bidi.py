"""The Unicode Bidirectional Algorithm (UAX #9, with isolates and brackets): which way each character of a text runs.

This module finds the levels of paragraphs (rules P and X) and the order of lines (rules L); what lies between is
`bidi_sequence`. The class of a character is one letter (`bidi_classes`), so that the classes of a text are a string.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from praatplaat.text.bidi_classes import class_of, classes_of, mirrored
from praatplaat.text.bidi_sequence import resolve_sequence, side

__all__ = ["levels", "mirrored", "reorder", "runs", "visual"]

_MAX_DEPTH = 125  # BD2

_NOT_PLAIN = re.compile("[RANblrxypijfq]")
_EXPLICIT = re.compile("[blrxypijfq]")
_PARAGRAPH = re.compile("[^B]*B|[^B]+")
_BLANK_BEFORE_SEPARATOR = re.compile(r"[wijfqblrxyp]*+(?:[SB]|\Z)")
_BLANK_AT_END = re.compile(r"[wijfqblrxyp]*+[SB]?\Z")
_CONTROLS = frozenset("lrxypijfq")
_DIRECTION_MARKS = frozenset("\u200e\u200f\u061c")


def levels(text: str, base: int | None) -> tuple[int, list[int | None]]:
    """The paragraph level and the embedding level of each character of `text`, seen as one line (rule L1 applied).

    `base` is 0 (left to right), 1 (right to left) or None (by the first strong character, P2 and P3). Characters that
    rule X9 removes have None. After a paragraph separator all begins anew, at the level of the first paragraph.
    """
    paragraph, found = _levels(text, base)
    return paragraph, list(found)


def reorder(levels: Sequence[int | None]) -> list[int]:
    """The indices of `levels` in visual order, left to right (rule L2), without those that are None."""
    order = [(level, index) for index, level in enumerate(levels) if level is not None]
    odd = [level for level, _ in order if level % 2]
    for least in range(max(order)[0], min(odd) - 1, -1) if odd else ():
        order = _turned(order, least)
    return [index for _, index in order]


def _turned(order: list[tuple[int, int]], least: int) -> list[tuple[int, int]]:
    """`order`, rows of level and index, with each stretch of at least the level `least` back to front."""
    turned: list[tuple[int, int]] = []
    for high, part in groupby(order, lambda one: one[0] >= least):
        stretch = [*part]
        turned += stretch[::-1] if high else stretch
    return turned


def runs(text: str, base: int | None, start: int, end: int) -> list[tuple[int, int, int]]:
    """The line text[start:end] of a wrapped text as (start, end, level), in visual order, left to right.

    Levels are resolved on the whole of `text`, then L1 is applied at the end of the line. Characters that X9 removes
    stay within the runs (UAX #9, 5.2): the joiner that Persian needs is one of them.
    """
    paragraph, resolved = _levels(text, base)
    line = list(resolved[start:end])
    if not line:
        return []
    if set(line) == {paragraph}:
        return [(start, end, paragraph)]
    blank = _BLANK_AT_END.search(classes_of(text[start:end]))
    for index in range(blank.start() if blank else len(line), len(line)):
        line[index] = paragraph
    level = next((level for level in line if level is not None), paragraph)
    found: list[tuple[int, int, int]] = []
    for index, own in enumerate(line, start):
        level = level if own is None else own
        if found and found[-1][2] == level:
            found[-1] = (found[-1][0], index + 1, level)
        else:
            found.append((index, index + 1, level))
    return [found[index] for index in reorder([level for _, _, level in found])]


def visual(text: str, base: int | None, start: int, end: int) -> str:
    """The line text[start:end] as seen from left to right: mirrored, marks after their letter, without controls."""
    shown = ""
    for first, last, level in runs(text, base, start, end):
        clusters: list[str] = []
        for char in text[first:last]:
            kind = class_of(char)
            if kind in _CONTROLS or char in _DIRECTION_MARKS:
                continue
            if clusters and kind in "mb":
                clusters[-1] += char
            else:
                clusters.append(mirrored(char) if level % 2 else char)
        shown += "".join(reversed(clusters) if level % 2 else clusters)
    return shown


@lru_cache(maxsize=256)
def _levels(text: str, base: int | None) -> tuple[int, tuple[int | None, ...]]:
    classes = classes_of(text)
    if base is None:
        return _levels(text, _automatic(classes))
    if base == 0 and not _NOT_PLAIN.search(classes):
        return 0, (0,) * len(text)
    found: list[int | None] = []
    for part in _PARAGRAPH.finditer(classes):
        found += _resolve(part[0], text[part.start() : part.end()], base)
    for blank in _BLANK_BEFORE_SEPARATOR.finditer(classes):
        for index in range(*blank.span()):
            if found[index] is not None:
                found[index] = base
    return base, tuple(found)


def _automatic(classes: str) -> int:
    """The level of the first paragraph by its first strong character."""
    first = _PARAGRAPH.match(classes)
    return _first_strong(first[0], 0, first.end(), _isolates(first[0])) if first else 0


def _isolates(classes: str) -> dict[int, int]:
    """Where the PDI of each isolate initiator stands (BD9); initiators without one are left out."""
    pairs: dict[int, int] = {}
    waiting: list[int] = []
    for index, kind in enumerate(classes):
        if kind in "ijf":
            waiting.append(index)
        elif kind == "q" and waiting:
            pairs[waiting.pop()] = index
    return pairs


def _first_strong(classes: str, start: int, end: int, isolates: dict[int, int]) -> int:
    """The level by the first strong character that is not within an isolate (P2, P3)."""
    index = start
    while index < end:
        kind = classes[index]
        if kind in "LRA":
            return int(kind != "L")
        index = isolates.get(index, end) if kind in "ijf" else index + 1
    return 0


def _resolve(classes: str, text: str, base: int) -> list[int | None]:
    """The levels of one paragraph, before L1."""
    if not _EXPLICIT.search(classes):
        return list(resolve_sequence(classes, text, base, side(base), side(base)))
    isolates = _isolates(classes)
    overridden, found = _explicit(classes, base, isolates)
    for indices, level, before, after in _sequences(classes, found, base, isolates):
        resolved = resolve_sequence(
            "".join([overridden[index] for index in indices]),
            "".join([text[index] for index in indices]),
            level,
            side(max(level, before)),
            side(max(level, after)),
        )
        for index, own in zip(indices, resolved, strict=True):
            found[index] = own
    return found


def _explicit(classes: str, base: int, isolates: dict[int, int]) -> tuple[list[str], list[int | None]]:
    """Rules X1 to X8: the classes with overrides applied, and the explicit levels (None: removed by X9)."""
    stack = [(base, "", False)]  # level, class that overrides, is it an isolate
    lost_isolates = lost_embeddings = open_isolates = 0
    overridden = list(classes)
    found: list[int | None] = [None] * len(classes)
    for index, kind in enumerate(classes):
        if kind == "q":  # X6a
            if lost_isolates:
                lost_isolates -= 1
            elif open_isolates:
                lost_embeddings = 0
                while not stack.pop()[2]:
                    pass
                open_isolates -= 1
        elif kind == "p" and not lost_isolates:  # X7
            if lost_embeddings:
                lost_embeddings -= 1
            elif len(stack) > 1 and not stack[-1][2]:
                stack.pop()
        level, override, _ = stack[-1]
        if kind not in "blrxyp":
            found[index] = level
            overridden[index] = override or kind
        if kind not in "lrxyijf":
            continue
        isolate = kind in "ijf"
        rtl = kind in "ryj"
        if kind == "f":  # X5c
            rtl = bool(_first_strong(classes, index + 1, isolates.get(index, len(classes)), isolates))
        deeper = (level + 1) | 1 if rtl else (level + 2) & ~1
        if deeper <= _MAX_DEPTH and not lost_isolates and not lost_embeddings:  # X2 to X5c
            stack.append((deeper, {"x": "L", "y": "R"}.get(kind, ""), isolate))
            open_isolates += isolate
        elif isolate:
            lost_isolates += 1
        elif not lost_isolates:
            lost_embeddings += 1
    if classes.endswith("B"):  # X8: the separator belongs to no embedding
        overridden[-1], found[-1] = "B", base
    return overridden, found


def _sequences(
    classes: str, found: list[int | None], base: int, isolates: dict[int, int]
) -> Iterator[tuple[list[int], int, int, int]]:
    """The isolating run sequences (BD13, X10): indices, their level, the level before the first and after the last."""
    kept = [(level, index) for index, level in enumerate(found) if level is not None]
    by_level = [(level, list(run)) for level, run in groupby(kept, lambda one: one[0])]
    level_runs = [[index for _, index in run] for _, run in by_level]
    around = [base, *(level for level, _ in by_level), base]
    initiators = {closing: opening for opening, closing in isolates.items()}
    sequences: list[list[int]] = []  # numbers of level runs
    waiting: dict[int, list[int]] = {}  # by the initiator at the end of the last run
    for number, run in enumerate(level_runs):
        sequence = waiting.pop(initiators.get(run[0], -1), None)
        if sequence is None:
            sequence = []
            sequences.append(sequence)
        sequence.append(number)
        if run[-1] in isolates:
            waiting[run[-1]] = sequence
    for sequence in sequences:
        indices = [index for number in sequence for index in level_runs[number]]
        after = base if classes[indices[-1]] in "ijf" else around[sequence[-1] + 2]
        yield indices, around[sequence[0] + 1], around[sequence[0]], after
