"""Hyphenation of long words."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text.hyphenate import hyphenation_points


def hyphenated(word: str, lang: str = "nl") -> str:
    cuts = [0, *hyphenation_points(word, lang), len(word)]
    return "-".join(word[start:end] for start, end in pairwise(cuts))


def test_long_dutch_words() -> None:
    """The words of youth protection break where a Dutch reader expects it, also with a full stop behind them."""
    assert hyphenated("ondertoezichtstelling") == "onder-toe-zicht-stel-ling"
    assert hyphenated("uithuisplaatsing.") == "uit-huis-plaat-sing."
    assert hyphenated("Jeugdbescherming") == "Jeugd-be-scher-ming"


def test_english() -> None:
    """English has patterns too, by its short code and by its code with a country."""
    assert hyphenation_points("information", "en")
    assert hyphenation_points("information", "en-GB")


@pytest.mark.parametrize("lang", ["ar", "ti", "fa", "so", "tr", "", "xx", "../nl"])
def test_a_language_without_patterns_is_not_hyphenated(lang: str) -> None:
    """Better a word too long than one broken by the rules of another language."""
    assert hyphenation_points("ondertoezichtstelling", lang) == ()


def test_a_word_with_digits_is_not_hyphenated() -> None:
    """A code or an address with digits stays whole."""
    assert hyphenation_points("ondertoezichtstelling2", "nl") == ()


@settings(deadline=None)
@given(st.one_of(st.text(), st.text(alphabet="aeigdnrst-'ë.")))
def test_three_letters_on_either_side(word: str) -> None:
    """Any word is safe: at least three letters stand right before and right after each point."""
    points = hyphenation_points(word, "nl")
    assert list(points) == sorted(set(points))
    for point in points:
        assert word[point - 3 : point].isalpha()
        assert word[point : point + 3].isalpha()
        assert 3 <= point <= len(word) - 3


def test_patterns_are_read_at_first_use_only() -> None:
    """Importing the module costs nothing: pyphen comes with the first word."""
    code = "import sys, praatplaat.text.hyphenate; sys.exit('pyphen' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
