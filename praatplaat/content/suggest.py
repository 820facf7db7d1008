"""“Bedoelde u …?”: the known word that looks most like an unknown one."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 40  # a longer word is not a slip of the finger, and comparing it would cost time


def nearest(word: str, known: Iterable[str]) -> str:
    """The word of `known` that `word` was probably meant to be, "" for none."""
    if len(word) > LONGEST:
        return ""
    by_lower = {other.lower(): other for other in known}
    found = get_close_matches(word.lower(), by_lower, n=1, cutoff=0.7)
    return by_lower[found[0]] if found else ""


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence to put behind a fault, with a space before it: " Bedoelde u “x”?", or ""."""
    found = nearest(word, known)
    return f" Bedoelde u “{found}”?" if found else ""


def quoted(words: Iterable[str]) -> str:
    """Words for a fault: “a”, “b” of “c”."""
    marked = [f"“{word}”" for word in words]
    return " of ".join(filter(None, [", ".join(marked[:-1]), *marked[-1:]]))


def short(text: str, most: int = 40) -> str:
    """A text for a fault: on one line, cut to `most` characters, hidden characters named."""
    line = " ".join(text.split())
    cut = line if len(line) <= most else line[: most - 1] + "…"
    if cut.isprintable():  # nearly always, and every word of every file passes here
        return cut
    return "".join(char if char.isprintable() else f"(U+{ord(char):04X})" for char in cut)
