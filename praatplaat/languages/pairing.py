"""Which edited sentence was which: the sentences of one context before and after, paired by place and by words."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import SequenceMatcher

ALIKE = 0.5  # share of equal letters from which two sentences are taken for one


def pair(old: Sequence[str], new: Sequence[str], free: Collection[int]) -> dict[int, int]:
    """The index in `old` for each index in `new` that has one; equal texts first.

    Of the others only the indices of `new` in `free` are paired: with the sentence between the same neighbours,
    whatever its words, or else with one that is alike. Each sentence is used once; the texts of a side differ.
    """
    pairs = {at: old.index(text) for at, text in enumerate(new) if text in old}
    anchors = {there: here for here, there in pairs.items()}
    scores = []
    for here in free:
        for there in range(len(old)):
            if here in pairs or there in anchors:
                continue
            words = SequenceMatcher(None, old[there], new[here], autojunk=False).ratio()
            place = _neighbours(here, len(new), {at: at for at in pairs}) == _neighbours(there, len(old), anchors)
            if place or words >= ALIKE:
                scores.append((-place - words, here, there))
    taken: set[int] = set()
    for _, here, there in sorted(scores):
        if here not in pairs and there not in taken:
            pairs[here] = there
            taken.add(there)
    return pairs


def _neighbours(at: int, length: int, anchors: dict[int, int]) -> tuple[int | None, int | None]:
    """The nearest sentences before and behind that stayed, by their index in the new order."""
    before = next((anchors[near] for near in range(at - 1, -1, -1) if near in anchors), None)
    behind = next((anchors[near] for near in range(at + 1, length) if near in anchors), None)
    return before, behind
