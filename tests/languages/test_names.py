"""Languages under their own names, in their own direction, with their own plural."""

from __future__ import annotations

import pytest
from babel import Locale
from babel.messages.plurals import get_plural

from praatplaat import folders
from praatplaat.languages import names, plural
from praatplaat.languages.catalogue import read_languages

LANGUAGES = ["nl", "en", "ar", "ti", "tr", "pl", "uk", "fa", "fa_AF", "so", "ku", "ckb", "ps", "bg", "ro", "zh_Hans"]


@pytest.mark.parametrize(
    ("lang", "name", "direction", "script"),
    [
        ("nl", "Nederlands", "ltr", "Latn"),
        ("en", "English", "ltr", "Latn"),
        ("ar", "العربية", "rtl", "Arab"),
        ("ti", "ትግርኛ", "ltr", "Ethi"),
        ("tr", "Türkçe", "ltr", "Latn"),
        ("pl", "Polski", "ltr", "Latn"),
        ("uk", "Українська", "ltr", "Cyrl"),
        ("fa_AF", "دری", "rtl", "Arab"),
        ("ka", "ქართული", "ltr", "Geor"),
    ],
)
def test_a_language_is_called_as_its_readers_call_it(lang: str, name: str, direction: str, script: str) -> None:
    """The own name, with a capital only where the script begins a name with one."""
    assert (names.own_name(lang), names.direction(lang), names.script(lang)) == (name, direction, script)


@pytest.mark.parametrize("lang", names.OURS)
def test_what_is_written_down_of_our_languages_is_what_babel_says(lang: str) -> None:
    """So that Babel need not be loaded to be asked."""
    said = (names.name_in(lang, lang), Locale.parse(lang).text_direction, get_plural(lang).plural_forms)
    assert names.OURS[lang] == said


def test_every_language_of_the_program_is_written_down() -> None:
    """Touching one must not wait until Babel is loaded: add what it says to `OURS`."""
    assert set(read_languages(folders.LOCALES).codes()) <= names.OURS.keys()


def test_a_language_has_a_name_in_another() -> None:
    """For the caseworker beside the family."""
    assert [names.name_in("ar", "nl"), names.name_in("nl", "ar")] == ["Arabisch", "الهولندية"]


@pytest.mark.parametrize("lang", ["prs", "nl_SIMPLE", "../ar", "", "C", "\0", "x" * 500])
def test_what_is_no_language_is_not_taken_for_another(lang: str) -> None:
    """A code that Babel does not know, or would silently shorten, is itself, left to right."""
    assert not names.known(lang)
    assert (names.own_name(lang), names.direction(lang)) == (lang, "ltr")


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_plural_is_that_of_babel(lang: str) -> None:
    """As many forms as Babel gives, and for every number one of them."""
    assert plural.count(lang) == get_plural(lang).num_plurals
    assert {plural.rule(lang)(number) for number in range(1001)} == set(range(plural.count(lang)))


def test_headers_are_compared_as_text() -> None:
    """Spaces, brackets around all of it and the last sign do not matter; the rule does."""
    ours = plural.header("nl")
    assert all(plural.same(other, ours) for other in (ours, "nplurals=2; plural=n != 1", "nplurals=2;plural=(n!=1);"))
    for other in ("", "nplurals=2", "nplurals=3; plural=(n != 1);", "nplurals=2; plural=(n > 1);", "n" * 10_000):
        assert not plural.same(other, ours)
