"""Promises of the typesetter: lines that fit, in the right order, that lose nothing, in every language."""

from __future__ import annotations

import re
import subprocess
import sys
from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text import fonts
from praatplaat.text.hyphenate import hyphenation_points
from praatplaat.text.paragraph import Line, Paragraph, Span, Style
from praatplaat.text.typeset import direction, line_height, paragraph, width_of

NORMAL = Style(27)
DUTCH = (
    "De kinderrechter beslist of er een ondertoezichtstelling komt. U hoort dat binnen hooguit 5 werkdagen. "
    "Bel Veilig Thuis: 0800-2000, gratis, dag en nacht."
)
ARABIC = "يقرر قاضي الأطفال ما إذا كان هناك إشراف. اتصل بالرقم 0800-2000 في أي وقت. مؤسسة SAVE (أوتريخت) معك دائماً."
TIGRINYA = "ፍርዲ ቤት ቆልዑ ሓለዋ ከምዘድሊ ይውስን። ናብ 0800-2000 ደውሉ፡ SAVE ክሕግዘኩም እዩ።"
PERSIAN = "قاضی کودکان تصمیم می‌گیرد. با شماره 0800-2000 تماس بگیرید."

WORDS = st.sampled_from([
    "de", "melding", "ondertoezichtstelling", "jeugdbeschermingsmaatregelen,", "e-mail", "0800-2000", "SAVE",
    "(gratis)", "قاضي", "الأطفال،", "می‌گیرد", "ትግርኛ።", "ዓለም፡ሰላም", "112", "www.veiligthuis.nl", "08:30-17:00", "Één",
    "5\u00a0dagen", "გ", "\n", "a\u0301",
])  # fmt: skip
TEXTS = st.lists(WORDS, max_size=25).map(" ".join)
LANGUAGES = st.sampled_from(["nl", "en", "ar", "fa", "ti"])


def _logical(made: Paragraph) -> list[str]:
    return [line.logical for line in made.lines]


def _visual(made: Paragraph) -> list[str]:
    return [line.visual for line in made.lines]


def _bare(text: str) -> str:
    """A text without what may come and go at the end of a line."""
    return re.sub(r"[\s\-]", "", text)


def _shape_of(line: Line) -> tuple[float, float]:
    return (round(line.x), round(line.width))


def test_dutch_lines() -> None:
    """A Dutch paragraph is filled line by line and starts at the left."""
    made = paragraph(DUTCH, NORMAL, 420, "nl")
    assert _logical(made) == [
        "De kinderrechter beslist of er",
        "een ondertoezichtstelling komt.",
        "U hoort dat binnen hooguit 5",
        "werkdagen. Bel Veilig Thuis:",
        "0800-2000, gratis, dag en nacht.",
    ]
    assert _visual(made) == _logical(made)
    assert {line.x for line in made.lines} == {0}
    assert (made.dir, made.fits, made.missing) == ("ltr", True, "")


def test_arabic_lines() -> None:
    """An Arabic paragraph starts at the right; number and Latin word keep their order, brackets are mirrored."""
    made = paragraph(ARABIC, NORMAL, 420, "ar")
    assert _logical(made) == [
        "يقرر قاضي الأطفال ما إذا كان هناك",
        "إشراف. اتصل بالرقم 0800-2000 في",
        "أي وقت. مؤسسة SAVE (أوتريخت)",
        "معك دائماً.",
    ]
    assert made.lines[1].visual == "يف 0800-2000 مقرلاب لصتا .فارشإ"
    assert made.lines[2].visual == "(تخيرتوأ) SAVE ةسسؤم .تقو يأ"
    for line in made.lines:
        assert 0 <= made.width - (line.x + line.width) < 1
    assert (made.dir, made.fits, made.missing) == ("rtl", True, "")


def test_tigrinya_lines() -> None:
    """A Tigrinya paragraph runs from left to right and mixes two fonts on one baseline."""
    made = paragraph(TIGRINYA, NORMAL, 420, "ti")
    assert _logical(made) == ["ፍርዲ ቤት ቆልዑ ሓለዋ ከምዘድሊ ይውስን።", "ናብ 0800-2000 ደውሉ፡ SAVE", "ክሕግዘኩም እዩ።"]
    assert {run.font for run in made.lines[1].runs} == {"latin", "ethiopic"}
    assert (made.dir, made.fits, made.missing) == ("ltr", True, "")


def test_persian_keeps_its_joiner() -> None:
    """The joiner inside a Persian word reaches the shaper, within one run."""
    made = paragraph(PERSIAN, NORMAL, 900, "fa")
    assert any("می\u200cگیرد" in run.text for run in made.lines[0].runs)
    assert "می\u200cگیرد" in made.lines[0].logical


def test_fonts_within_a_run_from_right_to_left() -> None:
    """Where a sign in an Arabic stretch comes from another font, the order from right to left goes on."""
    (line,) = paragraph("معك\u2020حج", NORMAL, 900, "ar").lines
    assert [(run.text, run.font) for run in line.runs] == [("حج", "arabic"), ("\u2020", "latin"), ("معك", "arabic")]


def test_the_first_letter_does_not_turn_a_paragraph() -> None:
    """An Arabic sentence that begins with SAVE stays right to left, a Dutch one with an Arabic name left to right."""
    assert paragraph("SAVE معك.", NORMAL, 900, "ar").lines[0].visual == ".كعم SAVE"
    assert paragraph("معك, SAVE.", NORMAL, 900, "nl").lines[0].visual == "كعم, SAVE."


@pytest.mark.parametrize("lang", ["ar", "fa", "nl", "ti"])
@pytest.mark.parametrize("number", ["0800-2000", "088-996 3000", "08:30-17:00"])
def test_numbers_keep_their_order(lang: str, number: str) -> None:
    """A number reads from left to right and stays on one line, in every language and box that can hold it."""
    word = {"ar": "اتصل", "fa": "تماس", "nl": "bel", "ti": "ደውሉ"}[lang]
    for width in range(200, 700, 50):
        made = paragraph(f"{word} {word} {number} {word}", NORMAL, width, lang)
        assert made.fits
        assert sum(number in line.visual for line in made.lines) == 1


@settings(deadline=None)
@given(TEXTS, LANGUAGES, st.integers(40, 900), st.booleans(), st.booleans())
def test_lines_fit_and_lose_nothing(text: str, lang: str, width: int, hyphenate: bool, balanced: bool) -> None:
    """No line is wider than the box when the paragraph fits; together the lines are the text; runs fill their line."""
    made = paragraph(text, NORMAL, width, lang, hyphenate=hyphenate, balanced=balanced)
    assert _bare("".join(_logical(made))) == _bare(text)
    assert made.height == made.line_height * len(made.lines)
    for line in made.lines:
        assert line.x >= 0
        assert line.width <= width + 0.01 or not made.fits
        assert line.logical == line.logical.rstrip()
        pen = 0.0
        for run in line.runs:
            assert run.x == pytest.approx(pen)
            pen += run.width
        assert pen == pytest.approx(line.width)
    if not hyphenate:
        assert not any(re.search(r"[a-z]-$", line.logical) for line in made.lines if "e-" not in line.logical)


@settings(deadline=None)
@given(TEXTS, LANGUAGES, st.integers(40, 900))
def test_the_same_text_gives_the_same_paragraph(text: str, lang: str, width: int) -> None:
    """A paragraph is a value: it does not depend on what was set before, only on what is asked."""
    first = paragraph(text, NORMAL, width, lang)
    paragraph(text[::-1], NORMAL, width, "ar")
    assert paragraph([Span(text)], Style(27), width, lang) == first


@settings(deadline=None)
@given(TEXTS, LANGUAGES)
def test_a_line_is_as_wide_as_its_text(text: str, lang: str) -> None:
    """`width_of` and a paragraph in a wide box agree, so what is measured is what is drawn."""
    text = text.replace("\n", "").strip()
    made = paragraph(text, NORMAL, 100_000, lang)
    assert sum(line.width for line in made.lines) == pytest.approx(width_of(text, NORMAL, lang))


def test_a_long_word_is_hyphenated_in_a_narrow_box() -> None:
    """ "ondertoezichtstelling" breaks at its syllables where no line can hold it, and fits."""
    made = paragraph("ondertoezichtstelling", NORMAL, 200, "nl")
    assert made.fits
    assert len(made.lines) > 1
    assert all(line.logical.endswith("-") for line in made.lines[:-1])
    assert "".join(_logical(made)).replace("-", "") == "ondertoezichtstelling"
    points = hyphenation_points("ondertoezichtstelling", "nl")
    for width in range(80, 290, 10):
        lines = _logical(paragraph("ondertoezichtstelling", NORMAL, width, "nl"))
        ends = list(accumulate(len(line.removesuffix("-")) for line in lines))
        assert set(ends[:-1]) <= set(points), lines
    assert made.lines[0].runs[-1].text.endswith("-")


def test_short_words_stay_whole() -> None:
    """A word that fits on the next line moves there, unless it is long and would leave a third of the line empty."""
    assert _logical(paragraph("U en gezinsvoogd", NORMAL, 180, "nl")) == ["U en", "gezinsvoogd"]
    filled = width_of("Wij praten met de rechter", NORMAL, "nl")
    sentence = "Wij praten met de rechter kinderbescherming"
    assert _logical(paragraph(sentence, NORMAL, int(filled / 0.70), "nl"))[0] == "Wij praten met de rechter"
    assert _logical(paragraph(sentence, NORMAL, int(filled / 0.60), "nl"))[0].endswith("-")
    assert paragraph("Dit is jeugdbeschermingsmaatregelen", NORMAL, 430, "nl").lines[0].logical.endswith("-")


def test_a_word_without_a_break_is_shown_and_told() -> None:
    """A word that cannot be broken and is wider than the box is cut between characters: `fits` says so, all is seen."""
    made = paragraph("0800-2000-0800-2000", NORMAL, 100, "nl", hyphenate=False)
    assert not made.fits
    assert "".join(_logical(made)) == "0800-2000-0800-2000"
    assert all(line.width <= 100 for line in made.lines)
    marked = paragraph("e\u0301" * 20, NORMAL, 50, "fr", hyphenate=False)
    assert not any(line.logical.startswith("\u0301") for line in marked.lines)


def test_lines_beyond_the_room_are_told() -> None:
    """With `max_lines` the rest is left out and `fits` is false; with just enough it is true."""
    assert not paragraph(DUTCH, NORMAL, 420, "nl", max_lines=4).fits
    assert len(paragraph(DUTCH, NORMAL, 420, "nl", max_lines=4).lines) == 4
    assert paragraph(DUTCH, NORMAL, 420, "nl", max_lines=5).fits


def test_missing_characters_are_told_once() -> None:
    """What no font has is listed once, in the order of the text; the paragraph still fits."""
    made = paragraph("გ é აგ", NORMAL, 900, "nl")
    assert (made.missing, made.fits) == ("გა", True)
    assert paragraph("é e\u0301 ع ሀ\tа\u00adb\n\u2066x\u2069", NORMAL, 900, "nl").missing == ""


@pytest.mark.parametrize(
    ("lang", "align", "side"),
    [("nl", "start", 0), ("nl", "end", 1), ("ar", "start", 1), ("ar", "end", 0), ("nl", "center", 0.5)],
)
def test_alignment(lang: str, align: str, side: float) -> None:
    """Start is where reading begins; lines stand on whole px."""
    made = paragraph("112", NORMAL, 500, lang, align=align)  # type: ignore[arg-type]
    (line,) = made.lines
    assert line.x == int(line.x)
    assert line.x == pytest.approx((500 - line.width) * side, abs=1)


def test_a_fallback_keeps_its_own_direction() -> None:
    """Dutch text on an Arabic page is Dutch: `dir` is by the language unless it is said otherwise."""
    assert paragraph("Raad.", NORMAL, 500, "nl").lines[0].visual == "Raad."
    assert paragraph("Raad.", NORMAL, 500, "nl", dir="rtl").lines[0].visual == ".Raad"


def test_spaces_at_the_end_of_a_line_do_not_count() -> None:
    """Blanks at a line's end are neither drawn nor counted, so that lines really end at the edge."""
    wide = paragraph("melding   ", NORMAL, 900, "nl").lines[0]
    assert _shape_of(wide) == _shape_of(paragraph("melding", NORMAL, 900, "nl").lines[0])
    narrow = paragraph("معك    معك", NORMAL, 60, "ar")
    assert [_shape_of(line) for line in narrow.lines] == [_shape_of(paragraph("معك", NORMAL, 60, "ar").lines[0])] * 2


def test_new_lines_are_kept() -> None:
    """A line feed ends a line; an empty line stays."""
    assert _logical(paragraph("a\n\nb\r\nc", NORMAL, 900, "nl")) == ["a", "", "b", "c"]
    assert paragraph("", NORMAL, 900, "nl").lines == ()


def test_soft_hyphens() -> None:
    """A soft hyphen is seen only where a line ends at it."""
    assert _visual(paragraph("kinder\u00adrechter", NORMAL, 900, "nl")) == ["kinderrechter"]
    assert _visual(paragraph("kinder\u00adrechter", NORMAL, 120, "nl", hyphenate=False)) == ["kinder-", "rechter"]


def test_a_last_short_word_gets_company() -> None:
    """A short word does not stand alone on the last line when the line above can spare another."""
    words = "wij praten met u en met uw kind erover"
    width = int(width_of("wij praten met u en met uw kind", NORMAL, "nl")) + 1
    assert paragraph(words, NORMAL, width * 2, "nl").lines[0].logical == words
    assert _logical(paragraph("wij praten met u en met uw kind er", NORMAL, width, "nl")) == [
        "wij praten met u en met uw",
        "kind er",
    ]
    assert len(paragraph("wij praten met u en met uw kind\ner", NORMAL, width, "nl").lines[0].logical.split()) == 8


def test_balanced_lines() -> None:
    """A balanced title has as many lines as a filled one, of about the same length, and hyphenates only if it must."""
    title = "Een onderzoek van de Raad voor de Kinderbescherming"
    filled, made = (paragraph(title, NORMAL, 520, "nl", balanced=balanced) for balanced in (False, True))
    widths = [line.width for line in made.lines]
    assert len(filled.lines) == len(made.lines) == 2
    assert max(widths) - min(widths) < 60 < max(line.width for line in filled.lines) - filled.lines[-1].width
    assert made.fits
    assert paragraph("ondertoezichtstelling", NORMAL, 200, "nl", balanced=True).fits


def test_hard_words_have_their_place() -> None:
    """A marked span has one extent on each line it stands on, in px from the left of the line."""
    spans = [Span("Er komt een "), Span("ondertoezichtstelling", "ots"), Span(" van de rechter.")]
    (line,) = paragraph(spans, NORMAL, 2000, "nl").lines
    before = width_of("Er komt een", NORMAL, "nl") + NORMAL.px * 0.26  # and a space
    after = before + width_of("ondertoezichtstelling", NORMAL, "nl")
    assert [name for name, _, _ in line.marks] == ["ots"]
    assert line.marks[0][1:] == pytest.approx((before, after))
    narrow = paragraph(spans, NORMAL, 200, "nl")
    marked = [line for line in narrow.lines if line.marks]
    assert len(marked) == 2
    assert all(0 <= left < right <= line.width + 0.01 for line in marked for _, left, right in line.marks)
    assert marked[0].marks[0][2] == pytest.approx(marked[0].width)


def test_hard_words_from_right_to_left() -> None:
    """The extent of an Arabic hard word lies left of what is read before it; an ending joined to it splits no word."""
    spans = [Span("قرار "), Span("الإشراف 5 أيام", "ots"), Span(" معك")]
    (line,) = paragraph(spans, NORMAL, 2000, "ar").lines
    ((name, left, right),) = line.marks
    assert name == "ots"
    assert left == pytest.approx(width_of("معك", NORMAL, "ar") + NORMAL.px * 0.26, abs=1)
    assert right == pytest.approx(line.width - width_of("قرار", NORMAL, "ar") - NORMAL.px * 0.26, abs=1)
    joined = paragraph([Span("ال"), Span("إشراف", "ots")], NORMAL, 2000, "ar").lines[0]
    assert joined.width == width_of("الإشراف", NORMAL, "ar")
    assert len(joined.runs) == 1


def test_direction() -> None:
    """The direction is the language's, known by its code with or without script and country."""
    assert {direction(lang) for lang in ("ar", "fa_AF", "ku_Arab", "ur-PK", "he", "prs")} == {"rtl"}
    assert {direction(lang) for lang in ("nl", "en", "ti", "ku", "so", "uz-Cyrl")} == {"ltr"}


def test_line_heights() -> None:
    """Arabic and Ethiopic lines are higher than Latin ones; one style's lines are equally high whatever they say."""
    assert line_height(100, "nl") == 137
    assert line_height(100, "ti") == 150
    assert line_height(100, "ar") == 160
    assert line_height(100, "ar", 2.0) == 200
    for text in ("معك", "SAVE", "112 ሀ"):
        assert paragraph(text, NORMAL, 900, "ar").line_height == line_height(27, "ar")


def test_an_arabic_name_has_room_in_a_dutch_line() -> None:
    """A Dutch line that holds Arabic grows to what both fonts need."""
    mixed, plain = (paragraph(text, NORMAL, 900, "nl") for text in ("Taal: العربية", "Taal: Nederlands"))
    assert mixed.line_height >= line_height(27, "ar") > plain.line_height


def test_the_height_of_a_capital() -> None:
    """`cap` is what the fonts say of themselves."""
    import uharfbuzz as hb  # noqa: PLC0415

    for name in fonts.SOURCES:
        font = fonts.font(name, 400)
        assert font is not None
        assert font.get_metric_position(hb.OTMetricsTag.CAP_HEIGHT) == round(fonts.CAP * font.face.upem)
    assert paragraph("A", Style(100), 500, "nl").cap == pytest.approx(71.4)


def test_text_needs_no_window() -> None:
    """Setting and drawing text imports neither pygame nor Pillow, and no hyphenation where nothing is hyphenated."""
    code = (
        "import sys; from praatplaat.text.typeset import *; from praatplaat.text.paragraph import Style;"
        "from praatplaat.text.raster import draw_line;"
        "draw_line(paragraph('De melding', Style(27), 500, 'nl').lines[0], 27, 400);"
        "print(sorted({'pygame', 'PIL', 'pyphen', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
