"""Promises of the shaper: letters join, marks stand on their letters, widths add up, nothing missing is hidden."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat.text import shape


def test_arabic_letters_join() -> None:
    """A letter inside a word has another shape than the letter alone."""
    alone = shape.shape("ع", "arabic", 400, 1, "ar").glyphs[0].id
    inside = {glyph.id for glyph in shape.shape("معك", "arabic", 400, 1, "ar").glyphs if glyph.cluster == 1}
    assert alone not in inside


def test_the_persian_joiner_parts_two_letters() -> None:
    """With U+200C the letter before it keeps its final shape, so the word is not the one without."""
    with_joiner = [glyph.id for glyph in shape.shape("می\u200cگیرد", "arabic", 400, 1, "fa").glyphs]
    without = [glyph.id for glyph in shape.shape("میگیرد", "arabic", 400, 1, "fa").glyphs]
    assert set(without) - set(with_joiner)


def test_right_to_left_words_stand_from_right_to_left() -> None:
    """The first word of an Arabic run is its rightmost."""
    shaped = shape.shape("معك دائما", "arabic", 400, 1, "ar")
    assert shape.extent(shaped, 0, 3)[0] > shape.extent(shaped, 4, 9)[1]


@pytest.mark.parametrize(
    ("text", "lost"), [("é", ""), ("e\u0301", ""), ("გ", "გ"), ("aع b", "ع"), ("a\u00adb\u200d", "")]
)
def test_missing_glyphs_are_told(text: str, lost: str) -> None:
    """What would show as an empty box is reported; what is composed or invisible is not."""
    assert shape.missing(text, "latin", 400, 0, "nl") == lost
    assert shape.shape(text, "latin", 400, 0, "nl").missing == lost


@given(st.text(alphabet="abcé -.,WAVT\u00a0"), st.sampled_from([400, 650]), st.sampled_from([0, 1, 2]))
def test_width_is_the_sum_of_the_advances(text: str, weight: int, level: int) -> None:
    """What is measured is what is drawn: advances, left edges and width agree."""
    shaped = shape.shape(text, "latin", weight, level, "nl")
    assert shaped.width == pytest.approx(shape.width(text, "latin", weight, level, "nl"))
    pen = 0.0
    for glyph in shaped.glyphs:
        assert glyph.left == pytest.approx(pen)
        pen += glyph.advance
    assert pen == pytest.approx(shaped.width)
    assert {glyph.cluster for glyph in shaped.glyphs} <= set(range(len(text)))


def test_heavier_is_wider() -> None:
    """The weight of a variable font is really set."""
    assert shape.width("kinderrechter", "latin", 650, 0, "nl") > shape.width("kinderrechter", "latin", 400, 0, "nl")


def test_the_extent_of_a_part() -> None:
    """Two halves of a run meet in one place and fill it; a part of nothing is the whole."""
    shaped = shape.shape("de melding", "latin", 400, 0, "nl")
    assert shape.extent(shaped, 0, 3)[1] == pytest.approx(shape.extent(shaped, 3, 10)[0])
    assert shape.extent(shaped, 0, 10) == pytest.approx((0, shaped.width))
