"""The classes of one isolating run sequence become levels (UAX #9, rules W1 to W7, N0 to N2, I1 and I2)."""

from __future__ import annotations

import re

from praatplaat.text.bidi_classes import CANONICAL, CLOSER, CLOSERS

_MAX_OPEN_BRACKETS = 63  # BD16

_MARKS = re.compile("([^m])(m+)")
_AFTER_ARABIC = re.compile("A[^LR]*")
_SEPARATOR = re.compile("(?<=E)[+,](?=E)|(?<=N),(?=N)")
_TERMINATORS = re.compile("%+(?=E)|(?<=E)%+")
_AFTER_LATIN = re.compile("L[^R]*")
_NEUTRALS = re.compile("(?<=L)o+(?=L)|(?<=[REN])o+(?=[REN])")
_TO_NEUTRAL = str.maketrans("+%,BSwijfq", "oooooooooo")
_NUMBERS_TO_R = str.maketrans("EN", "RR")


def side(level: int) -> str:
    """The class of the direction of `level`: L when even, R when odd."""
    return "R" if level % 2 else "L"


def resolve_sequence(letters: str, text: str, level: int, before: str, after: str) -> list[int]:
    """The levels of one isolating run sequence.

    `letters` are the classes of `text`, `level` is its explicit level, `before` and `after` are the sides around it
    (sos and eos). The strings of classes below have these two at their ends.
    """
    classes = _weak(before + letters + after).translate(_TO_NEUTRAL)
    own = side(level)
    if "o" in classes:
        if not CLOSERS.isdisjoint(text):
            classes = _brackets(classes, letters, text, own)
        classes = _NEUTRALS.sub(lambda m: ("L" if m.string[m.start() - 1] == "L" else "R") * len(m[0]), classes)  # N1
        classes = classes.replace("o", own)  # N2
    step = {"L": level, "R": level + 1, "E": level + 2, "N": level + 2}  # I1
    if level % 2:
        step = {"L": level + 1, "R": level, "E": level + 1, "N": level + 1}  # I2
    return [step[letter] for letter in classes[1:-1]]


def _weak(classes: str) -> str:
    """Rules W1 to W7 for a sequence that stands between its sides sos and eos."""
    if "m" in classes:
        classes = _MARKS.sub(lambda m: m[1] + ("o" if m[1] in "ijfq" else m[1]) * len(m[2]), classes)  # W1
    if "A" in classes:
        classes = _AFTER_ARABIC.sub(lambda m: m[0].replace("E", "N"), classes).replace("A", "R")  # W2, W3
    if "E" in classes or "N" in classes:
        classes = _SEPARATOR.sub(lambda m: m.string[m.start() - 1], classes)  # W4
        classes = _TERMINATORS.sub(lambda m: "E" * len(m[0]), classes).translate(_TO_NEUTRAL)  # W5, W6
        classes = _AFTER_LATIN.sub(lambda m: m[0].replace("E", "L"), classes)  # W7
    return classes


def _bracket_pairs(classes: str, text: str) -> list[tuple[int, int]]:
    """The pairs of brackets (BD16) as indices in `text`, in the order of their opening brackets."""
    pairs: list[tuple[int, int]] = []
    waiting: list[tuple[str, int]] = []
    for index, char in enumerate(text):
        if classes[index + 1] != "o":
            continue
        if char in CLOSER:
            if len(waiting) == _MAX_OPEN_BRACKETS:
                return []
            waiting.append((CLOSER[char], index))
        elif char in CLOSERS:
            closer = CANONICAL.get(char, char)
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == closer:
                    pairs.append((waiting[depth][1], index))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _brackets(classes: str, letters: str, text: str, embedding: str) -> str:
    """Rule N0: both brackets of a pair take the side of what is within, or of what comes before."""
    other = "L" if embedding == "R" else "R"
    for opening, closing in _bracket_pairs(classes, text):
        strong = classes.translate(_NUMBERS_TO_R)
        within = strong[opening + 2 : closing + 1]
        taken = embedding
        if embedding not in within:
            if other not in within:
                continue
            if strong.rfind(other, 0, opening + 1) > strong.rfind(embedding, 0, opening + 1):
                taken = other
        for bracket in (opening, closing):
            marks = len(letters) - bracket - 1 - len(letters[bracket + 1 :].lstrip("m"))
            classes = classes[: bracket + 1] + taken * (1 + marks) + classes[bracket + 2 + marks :]
    return classes
