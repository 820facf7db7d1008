"""The bidirectional algorithm: the Unicode consortium's own tests, and what families must be able to read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text.bidi import levels, mirrored, reorder, runs, visual
from praatplaat.text.bidi_classes import CLOSER, classes_of
from tests.needs import needs

UNICODE = Path("/usr/share/unicode")

# A character of each bidi class; none of them a bracket.
REPRESENTATIVE = {
    "L": "a", "R": "א", "AL": "ا", "EN": "0", "AN": "٠", "ES": "+", "ET": "$", "CS": ",", "NSM": "\u0300",
    "BN": "\u200c", "B": "\u2029", "S": "\t", "WS": " ", "ON": "!", "LRE": "\u202a", "RLE": "\u202b",
    "LRO": "\u202d", "RLO": "\u202e", "PDF": "\u202c",
    "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip

BASES = st.sampled_from([0, 1, None])
TEXTS = st.one_of(
    st.text(alphabet=[*REPRESENTATIVE.values(), "(", ")", "[", "]", "\n", "\u2329", "\u3009"]),
    st.text(),
    st.text("aא( "),
)


def data_lines(name: str) -> Iterator[str]:
    needs("unicode-data", (UNICODE / name).exists())
    with (UNICODE / name).open(encoding="utf-8") as file:
        for line in file:
            if line.strip() and not line.startswith("#"):
                yield line


def numbers(field: str) -> list[int | None]:
    return [None if word == "x" else int(word) for word in field.split()]


def line_of(text: str, base: int) -> str:
    return visual(text, base, 0, len(text))


def test_every_line_of_bidi_character_test() -> None:
    """All of BidiCharacterTest.txt comes out as the standard says: paragraph level, levels, order."""
    count = 0
    for line in data_lines("BidiCharacterTest.txt"):
        codes, base, paragraph, expected, order = line.split(";")
        text = "".join([chr(int(code, 16)) for code in codes.split()])
        found = levels(text, {"0": 0, "1": 1, "2": None}[base])
        assert found == (int(paragraph), numbers(expected)), line
        assert reorder(found[1]) == numbers(order), line
        count += 1
    assert count > 90_000


@pytest.mark.parametrize("half", [0, 1])
def test_every_line_of_bidi_test(half: int) -> None:
    """All of BidiTest.txt comes out as the standard says, for each base direction that it names (in two halves)."""
    count = 0
    expected: list[int | None] = []
    for number, line in enumerate(data_lines("BidiTest.txt")):
        if line.startswith("@Levels:"):
            expected = numbers(line[8:])
        elif line.startswith("@Reorder:"):  # the same levels give the same order, so once is enough
            assert reorder(expected) == numbers(line[9:]), line
        elif not line.startswith("@") and number % 2 == half:
            names, bits = line.split(";")
            text = "".join([REPRESENTATIVE[name] for name in names.split()])
            for bit, base in ((2, 0), (4, 1), (1, None)):
                if int(bits, 16) & bit:
                    assert levels(text, base)[1] == expected, (line, base)
                    count += 1
    assert count > 380_000


def test_the_class_of_every_character() -> None:
    """The bidi class is the standard's for every code point, also those that are not assigned."""
    expected = ["L"] * 0x110000
    long_names = {"Left_To_Right": "L", "Right_To_Left": "R", "Arabic_Letter": "AL", "European_Terminator": "ET"}
    needs("unicode-data", (UNICODE / "extracted").exists())
    row = re.compile(r"(?:# @missing: )?([0-9A-F]+)(?:\.\.([0-9A-F]+))? *; (\w+)")
    unassigned = [True] * 0x110000
    for line in (UNICODE / "extracted" / "DerivedBidiClass.txt").read_text(encoding="utf-8").splitlines():
        if match := row.match(line):
            codes = slice(int(match[1], 16), int(match[2] or match[1], 16) + 1)
            count = codes.stop - codes.start
            expected[codes] = [long_names.get(match[3], match[3])] * count
            if not line.startswith("#"):
                unassigned[codes] = [" Cn " in line] * count
    classes = {name: classes_of(char) for name, char in REPRESENTATIVE.items()}
    wrong = [
        hex(code)
        for code, name in enumerate(expected)
        if (unicodedata.bidirectional(chr(code)) == "") == unassigned[code]  # else Python's Unicode is another version
        and classes_of(chr(code)) != classes[name]
    ]
    assert wrong == []


def test_brackets_and_mirrors_are_those_of_the_standard() -> None:
    """Every bracket pair of BidiBrackets.txt is known, and every mirrored pair is one of BidiMirroring.txt."""
    pairs = [line.split("#")[0].split("; ") for line in data_lines("BidiBrackets.txt")]
    opening = {chr(int(a, 16)): chr(int(b, 16)) for a, b, kind in pairs if kind.strip() == "o"}
    assert {**opening, "\u2329": "\u3009"} == CLOSER  # canonically equal to U+3008
    mirrors = [line.split("#")[0].split("; ") for line in data_lines("BidiMirroring.txt")]
    standard = {chr(int(a, 16)): chr(int(b, 16)) for a, b in mirrors}
    ours = {char: mirrored(char) for char in map(chr, range(0x10000)) if mirrored(char) != char}
    assert ours.items() <= standard.items()
    assert ours.keys() >= {*CLOSER, *"()[]{}<>«»‹›"}


def test_persian_keeps_its_joiner() -> None:
    """The joiner in می‌گیرد reaches the shaper, although rule X9 removes it from the levels."""
    word = "می\u200cگیرد"
    assert levels(word, 1)[1][2] is None
    assert runs(word, 1, 0, len(word)) == [(0, len(word), 1)]
    assert "\u200c" in line_of(word, 1)


def test_an_arabic_sentence_that_begins_with_save_stays_right_to_left() -> None:
    """With the base of the language SAVE is read first, at the right; automatically it would be at the left."""
    sentence = "SAVE تتصل بك غدا."
    assert runs(sentence, 1, 0, len(sentence)) == [(4, len(sentence), 1), (0, 4, 2)]
    assert line_of(sentence, 1).endswith(" SAVE")
    assert line_of(sentence, 1).startswith(".")
    assert levels(sentence, None)[0] == 0


def test_brackets_are_mirrored_and_stay_around_their_word() -> None:
    """Brackets around a Dutch name in an Arabic sentence open at its left and close at its right."""
    assert "(Veilig Thuis)" in line_of("اتصل (Veilig Thuis) الآن", 1)
    assert line_of("«نعم»", 1) == "«معن»"


def test_marks_stay_after_their_letter() -> None:
    """Vowel marks follow the letter that they belong to in the visual line."""
    assert line_of("بَت", 1) == "تبَ"


def test_controls_are_not_in_the_visual_line() -> None:
    """Isolates and direction marks order the line; they are not part of what is seen."""
    assert line_of("أ \u20660800-2000\u2069\u200f ب", 1) == "ب 0800-2000 أ"


def test_white_space_at_the_end_of_a_line_has_the_level_of_the_paragraph() -> None:
    """Rule L1 holds at the end of each wrapped line: the space where it broke hangs at the end of the line."""
    text = "שלום עולם שוב"
    assert runs(text, 0, 0, 5) == [(0, 4, 1), (4, 5, 0)]
    assert runs(text, 0, 5, len(text)) == [(5, len(text), 1)]


def test_each_paragraph_begins_anew() -> None:
    """An embedding that nobody closed ends with its paragraph; the level of the first holds for all."""
    assert levels("a\n\u05d0", 0) == (0, [0, 0, 1])
    assert levels("\u202ea\n b", None) == (0, [None, 1, 0, 0, 0])
    assert levels("א\na", None) == (1, [1, 1, 2])


def test_empty() -> None:
    """No text has no runs."""
    assert levels("", None) == (0, [])
    assert levels("", 1) == (1, [])
    assert runs("", 1, 0, 0) == []


@settings(deadline=None)
@given(TEXTS, BASES)
def test_any_text_has_a_level_for_each_character(text: str, base: int | None) -> None:
    """No text makes the algorithm fail: each character has a level or is removed, and none is below the paragraph's."""
    paragraph, found = levels(text, base)
    assert paragraph in ((0, 1) if base is None else (base,))
    assert len(found) == len(text)
    assert all(paragraph <= level <= 127 for level in found if level is not None)


@settings(deadline=None)
@given(st.lists(st.one_of(st.none(), st.integers(0, 126))))
def test_reorder_is_a_permutation(found: list[int | None]) -> None:
    """Every index that has a level comes exactly once."""
    assert sorted(reorder(found)) == [index for index, level in enumerate(found) if level is not None]


@settings(deadline=None)
@given(TEXTS, BASES, st.data())
def test_wrapped_lines_keep_every_character(text: str, base: int | None, data: st.DataObject) -> None:
    """However a text is wrapped, the runs of a line cover it exactly once and all lines together are the text."""
    cuts = data.draw(st.lists(st.integers(0, len(text)), max_size=4))
    whole = ""
    for start, end in pairwise(sorted({0, *cuts, len(text)})):
        logical = sorted(runs(text, base, start, end))
        assert all(left[1] == right[0] for left, right in pairwise(logical))
        assert (logical[0][0], logical[-1][1]) == (start, end)
        whole += "".join(text[first:last] for first, last, _ in logical)
    assert whole == text


@settings(deadline=None)
@given(TEXTS, BASES)
def test_runs_have_the_levels_and_the_order_of_the_line(text: str, base: int | None) -> None:
    """The runs of the whole text say the same as levels() and reorder() do."""
    _, found = levels(text, base)
    line = runs(text, base, 0, len(text))
    for first, last, level in line:
        assert {found[index] for index in range(first, last)} <= {level, None}
    order = [
        index
        for first, last, level in line
        for index in (range(last - 1, first - 1, -1) if level % 2 else range(first, last))
        if found[index] is not None
    ]
    assert order == reorder(found)
