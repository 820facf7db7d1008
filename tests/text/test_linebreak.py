"""Line breaking: the Unicode consortium's own test, and what must never be torn apart on a plate."""

from __future__ import annotations

import re
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text import _linebreak_classes
from praatplaat.text.isolate import isolate, solid
from praatplaat.text.linebreak import mandatory, opportunities
from tests.needs import needs
from tools.linebreak_classes import classes, rows, table

UNICODE = Path("/usr/share/unicode")
# What the languages of the plates are written with.
OUR_CLASSES = re.compile("(AL|HL|NU|SP|BA|HY|GL|CL|CP|OP|QU|EX|IS|SY|CM|ZWJ|WJ|ZW|BK|CR|LF|NL|PR|PO|BB|B2)")


@pytest.fixture(scope="module")
def unicode_15() -> Path:
    """The folder of Unicode 15.0: the rules of line breaking differ from version to version."""
    file = UNICODE / "LineBreak.txt"
    needs("unicode-data (15.0)", file.exists() and "LineBreak-15.0.0" in file.read_text(encoding="utf-8")[:40])
    return UNICODE


def pieces(text: str, spans: list[tuple[int, int]] | None = None) -> list[str]:
    cuts = [0, *opportunities(text, spans or ()), len(text)]
    return [text[start:end] for start, end in pairwise(cuts)]


def test_every_line_of_line_break_test(unicode_15: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """LineBreakTest.txt: every line with the classes of our languages is right; the others are counted and reported."""
    class_of = {code: name for codes, name in rows(unicode_15 / "LineBreak.txt") for code in codes}
    ours = [0, 0]
    others = [0, 0]
    for line in (unicode_15 / "auxiliary" / "LineBreakTest.txt").read_text(encoding="utf-8").splitlines():
        signs = line.split("#")[0].split()
        if not signs:
            continue
        codes = [int(code, 16) for code in signs[1::2]]
        expected = [index for index, sign in enumerate(signs[::2]) if sign == "÷" and index < len(codes)]
        right = opportunities("".join(map(chr, codes))) == expected
        mine = all(OUR_CLASSES.fullmatch(class_of.get(code, "XX")) for code in codes)
        assert right or not mine, line
        counted = ours if mine else others
        counted[0] += right
        counted[1] += 1
    with capsys.disabled():
        print(f"\nLineBreakTest.txt: {ours[0]} of {ours[1]} lines of our classes, {others[0]} of {others[1]} others")
    assert ours[1] > 3000


def test_the_table_is_what_the_script_writes(unicode_15: Path) -> None:
    """The committed table of classes comes from the Unicode data, unchanged by hand."""
    committed = Path(_linebreak_classes.__file__).read_text(encoding="utf-8")
    assert committed == table(classes(unicode_15), "15.0.0")


def test_ethiopic_breaks_after_its_own_space_and_full_stop() -> None:
    """Tigrinya written without spaces breaks after ፡ and after ።, never before them."""
    assert pieces("ሰላም፡ንዓኹም።ከመይ") == ["ሰላም፡", "ንዓኹም።", "ከመይ"]
    assert pieces("ሰላም። ከመይ") == ["ሰላም። ", "ከመይ"]


def test_punctuation_stays_with_its_word() -> None:
    """No line begins with a full stop, a comma or a closing mark, in any script."""
    assert pieces("«نعم»، قالت.") == ["«نعم»، ", "قالت."]
    assert pieces("(vader/moeder) zei: ‘Ja!’") == ["(vader/", "moeder) ", "zei: ", "‘Ja!’"]


@pytest.mark.parametrize(
    "whole",
    [
        "088-996 3000",
        "0800-876 54 32",
        "08:30 – 17:00",
        "www.jeugdstem.nl/een-klacht",
        "info@jeugd-stem.nl",
        "31-12-2025",
    ],
)
@pytest.mark.parametrize("base", [0, 1])
def test_numbers_and_addresses_are_not_torn_apart(whole: str, base: int) -> None:
    """A phone number, a time, a date or an address stands on one line, isolated or not."""
    text = isolate(f"Bel of mail {whole} als het kan", base)
    assert any(whole in piece for piece in pieces(text, solid(text)))


def test_a_line_feed_must_break() -> None:
    """A line ends after a line feed, also within what is solid; CR LF is one."""
    text = "een\ntwee\r\ndrie vier\n"
    assert mandatory(text) == [4, 10]
    assert opportunities(text, [(0, len(text))]) == [4, 10]


@settings(deadline=None)
@given(st.text(), st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30))))
def test_breaks_are_within_the_text_and_outside_what_is_solid(text: str, spans: list[tuple[int, int]]) -> None:
    """Any text has its opportunities in order, within it; what must break may break; what is solid holds."""
    found = opportunities(text, spans)
    assert found == sorted(set(found))
    assert all(0 < index < len(text) for index in found)
    must = set(mandatory(text))
    assert must <= set(found)
    assert not [index for index in found if index not in must and any(a < index < b for a, b in spans)]


@settings(deadline=None)
@given(st.text(alphabet="ab é,.\u0301\u200d\u00a0-1"))
def test_no_break_before_marks_and_around_fixed_spaces(text: str) -> None:
    """A mark stays with its letter, a joiner joins, a fixed space holds both sides (except after a space or hyphen)."""
    for index in opportunities(text):
        assert text[index] != "\u0301" or text[index - 1] == " "
        assert text[index - 1] not in "\u200d\u00a0"
        assert text[index] not in ".,"


def test_every_code_point_has_a_class() -> None:
    """No character, assigned or not, makes line breaking fail."""
    text = "".join(map(chr, range(0, sys.maxunicode, 37)))
    assert opportunities(text)
