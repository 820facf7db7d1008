"""Promises of the fonts: the right files, the right font for each character, the truth about what is missing."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat.text import fonts
from praatplaat.text.paragraph import Style
from praatplaat.text.raster import draw_line
from praatplaat.text.shape import word
from praatplaat.text.typeset import paragraph

LANGUAGES = st.sampled_from(["nl", "en", "ar", "fa", "ti"])


def _clear() -> None:
    for kept in (fonts._face, fonts.font, fonts.has, fonts._home, word):
        kept.cache_clear()


@pytest.fixture
def no_arabic(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The package of the Arabic font is not installed."""
    source = fonts.SOURCES["arabic"]._replace(package="a_package_that_nobody_installed")
    monkeypatch.setitem(fonts.SOURCES, "arabic", source)
    _clear()
    yield
    _clear()


def _fonts(text: str, lang: str) -> list[tuple[str, str]]:
    return [(text[start:end], font) for start, end, font in fonts.choose(text, lang)]


def test_the_font_files_are_the_ones_that_were_tried() -> None:
    """Each font is the file whose SHA-256 is written down."""
    assert fonts.verify() == {"latin": "good", "arabic": "good", "ethiopic": "good"}


def test_a_changed_file_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file with another SHA-256 is reported, not trusted."""
    monkeypatch.setitem(fonts.SOURCES, "latin", fonts.SOURCES["latin"]._replace(sha256="0" * 64))
    assert fonts.verify()["latin"] == "changed"


def test_registries_of_the_font_packages_stay_asleep() -> None:
    """Finding and opening the fonts imports none of their packages."""
    code = (
        "import sys; from praatplaat.text import fonts; [fonts.font(n, 400) for n in fonts.SOURCES];"
        "print(sorted(m for m in sys.modules if m.startswith(('fontpkg', 'justmytype'))))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_dutch_opens_one_font() -> None:
    """A Dutch page opens only the font that it needs."""
    _clear()
    assert paragraph("Één cliënt belt 0800-2000.", Style(27), 400, "nl").missing == ""
    assert fonts._face.cache_info().currsize == 1


@pytest.mark.parametrize(
    ("lang", "font"), [("nl", "latin"), ("ar", "arabic"), ("fa_AF", "arabic"), ("ku_Arab", "arabic"), ("ku", "latin"),
                       ("uz-Cyrl", "latin"), ("ti", "ethiopic"), ("am_ET", "ethiopic"), ("", "latin")]
)  # fmt: skip
def test_the_language_gives_the_first_font(lang: str, font: str) -> None:
    """A language is known by its code, with or without script and country."""
    assert fonts.first(lang) == font


def test_truth_about_glyphs() -> None:
    """A font says what it has; nobody guesses."""
    assert fonts.has("latin", "é")
    assert not fonts.has("latin", "ع")
    assert fonts.has("arabic", "ع")
    assert fonts.has("ethiopic", "ሀ")
    assert not any(fonts.has(name, "გ") for name in fonts.SOURCES)


def test_fonts_of_a_mixed_arabic_sentence() -> None:
    """Latin letters and digits come from the Latin font, a bracket from the font of its partner, the rest is Arabic."""
    assert _fonts("مؤسسة SAVE (0800-2000) معك، 5 أيام.", "ar") == [
        ("مؤسسة ", "arabic"), ("SAVE (0800-2000)", "latin"), (" معك، ", "arabic"), ("5", "latin"), (" أيام.", "arabic"),
    ]  # fmt: skip
    assert _fonts("مؤسسة (SAVE).", "ar") == [("مؤسسة (", "arabic"), ("SAVE", "latin"), (").", "arabic")]


def test_fonts_of_a_mixed_tigrinya_sentence() -> None:
    """Ethiopic punctuation is Ethiopic even after a Latin word; digits look as in every language."""
    assert _fonts("ደውሉ 112 SAVE። ሎሚ", "ti") == [("ደውሉ ", "ethiopic"), ("112 SAVE", "latin"), ("። ሎሚ", "ethiopic")]


def test_joiners_and_marks_stay_with_their_letter() -> None:
    """The joiner inside a Persian word and the vowel signs of an Arabic one do not split the word."""
    assert _fonts("می\u200cگیرد", "nl") == [("می\u200cگیرد", "arabic")]
    assert _fonts("مُدّة", "nl") == [("مُدّة", "arabic")]
    assert _fonts("e\u0301\u0323", "ar") == [("e\u0301\u0323", "latin")]


@given(st.text(alphabet=st.sampled_from("ab1 .,()ዓለ።عرَ\u200cé-გ\n")), LANGUAGES)
def test_stretches_cover_the_text(text: str, lang: str) -> None:
    """Every character gets exactly one font, and one that has it if any does."""
    found = fonts.choose(text, lang)
    assert [start for start, _, _ in found] == [0, *(end for _, end, _ in found)][: len(found)]
    assert "".join(text[start:end] for start, end, _ in found) == text
    for start, end, font in found:
        for char in text[start:end]:
            known = any(fonts.has(name, char) for name in fonts.SOURCES)
            assert fonts.has(font, char) or not known or char == "\u200c"


@pytest.mark.usefixtures("no_arabic")
def test_without_one_font_the_others_go_on() -> None:
    """A missing font file stops nothing: its characters count as missing, the rest is drawn."""
    assert fonts.verify()["arabic"] == "missing"
    made = paragraph("SAVE معك", Style(27), 400, "ar")
    assert set("معك") <= set(made.missing)
    assert made.fits
    assert draw_line(made.lines[0], 27, 400).width > 0


def test_a_broken_font_file_is_no_crash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A font file that holds something else is as good as none."""
    broken = tmp_path / "font.ttf"
    broken.write_bytes(b"this is no font")
    monkeypatch.setattr(fonts, "path", lambda name: broken)
    _clear()
    try:
        assert not fonts.has("latin", "a")
        assert paragraph("a broken font", Style(27), 401, "nl").missing
    finally:
        _clear()
