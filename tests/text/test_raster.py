"""Promises of the raster: ink where the line is, nothing where there is none, the same ink each time."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text.paragraph import Line, Style
from praatplaat.text.raster import Mask, draw_line
from praatplaat.text.typeset import paragraph

TEXTS = {
    "nl": "Één cliënt, Ågjpqy (Veilig Thuis) {0800-2000}",
    "en": "The children's judge decides: 14 days?",
    "ar": "يقرر قاضي الأطفال 0800-2000 (SAVE) دائماً حج إليه",
    "fa": "می‌گیرد ژرف چه گپ",
    "ti": "ፍርዲ ቤት ቆልዑ 0800-2000። ዟ ጵ ፼",
}


def _columns(mask: Mask) -> list[int]:
    return [sum(mask.alpha[x :: mask.width]) for x in range(mask.width)]


@settings(deadline=None, max_examples=40)
@given(st.sampled_from(sorted(TEXTS)), st.integers(16, 80), st.sampled_from([400, 650, 700]), st.integers(200, 900))
def test_the_ink_lies_in_the_line(lang: str, px: int, weight: int, width: int) -> None:
    """In every language, size and weight a mask has ink and lies in the box of its line: nothing is clipped."""
    made = paragraph(TEXTS[lang], Style(px, weight), width, lang)
    for line in made.lines:
        mask = draw_line(line, px, weight)
        assert len(mask.alpha) == mask.width * mask.height > 0
        assert max(mask.alpha) > 128
        assert -made.baseline <= mask.top
        assert mask.top + mask.height <= made.line_height - made.baseline
        overhang = px / 8  # the side of a letter may reach over its advance
        assert -overhang <= mask.left
        assert mask.left + mask.width <= line.width + overhang


def test_the_mask_is_as_small_as_its_ink() -> None:
    """No empty row or column around the ink, which would cost memory in the cache of lines."""
    mask = draw_line(paragraph("Raad", Style(40), 400, "nl").lines[0], 40, 400)
    columns = _columns(mask)
    assert columns[0]
    assert columns[-1]
    assert any(mask.alpha[: mask.width])
    assert any(mask.alpha[-mask.width :])


def test_rows_run_from_the_top() -> None:
    """An L is wide at its foot: the last row has more ink than the first."""
    mask = draw_line(paragraph("L", Style(40), 400, "nl").lines[0], 40, 400)
    assert sum(mask.alpha[-2 * mask.width : -mask.width]) > 2 * sum(mask.alpha[mask.width : 2 * mask.width])
    assert mask.top == pytest.approx(-40 * 0.714, abs=1)
    assert mask.top + mask.height == 0


def test_marks_stand_on_their_letter() -> None:
    """An accent stands above the middle of its letter and rises with a capital."""
    plain, small, capital = (draw_line(paragraph(text, Style(60), 400, "nl").lines[0], 60, 400) for text in (
        "x", "x\u0301", "X\u0301"))  # fmt: skip
    assert small.left == plain.left
    assert small.width == plain.width
    assert small.top < plain.top
    rows = small.height - plain.height
    accent = [sum(small.alpha[x : rows * small.width : small.width]) for x in range(small.width)]
    middle = sum(x * ink for x, ink in enumerate(accent)) / sum(accent)
    assert middle == pytest.approx(small.width / 2, abs=6)
    assert small.top - capital.top == pytest.approx(60 * (0.714 - 0.536), abs=2)


def test_the_same_line_gives_the_same_ink() -> None:
    """Drawing leaves nothing behind for the next line."""
    first, second = (paragraph(text, Style(27), 600, "nl").lines[0] for text in ("een melding", "het plan"))
    before = draw_line(first, 27, 400)
    draw_line(second, 27, 400)
    assert draw_line(first, 27, 400) == before


def test_no_ink_no_mask() -> None:
    """A line without ink gives an empty mask, not an error."""
    empty = Mask(0, 0, 0, 0, b"")
    assert draw_line(Line((), 0, 0, "", ""), 27, 400) == empty
    assert draw_line(paragraph(" \n ", Style(27), 100, "nl").lines[0], 27, 400) == empty
