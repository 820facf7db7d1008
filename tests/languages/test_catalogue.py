"""What is said is true about itself: the words, the language they are in, how far they are checked. Never empty."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praatplaat.languages.catalogue import Said, read_languages
from tests.languages.files import message, pairs, po, put

ONE, MANY = "hooguit {n} dag", "hooguit {n} dagen"
ARABIC = """msgctxt "a/b"
msgid "Bel {number}."
msgstr "اتصل {number}."

# state: reviewed, Samira, 2026-11-20
msgctxt "a/b"
msgid "Nagekeken."
msgstr "تمت المراجعة."

# state: approved, Samira, 2026-11-20
msgctxt "a/b"
msgid "Vastgesteld."
msgstr "معتمد."

#, fuzzy
msgctxt "a/b"
msgid "Onzeker."
msgstr "ربما."

msgctxt "a/b"
msgid "Leeg."
msgstr ""

msgctxt "a/b"
msgid "Vanaf 12 jaar."
msgstr "من 16 سنة."

msgctxt "a/b"
msgid "hooguit {n} dag"
msgid_plural "hooguit {n} dagen"
msgstr[0] "لا شيء"
msgstr[1] "يوم واحد"
msgstr[2] "يومان"
msgstr[3] "{n} أيام"
msgstr[4] "{n} يوم"
msgstr[5] "{n} يوما"

#~ msgctxt "a/b"
#~ msgid "Weg."
#~ msgstr "ذهب."
"""


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    put(tmp_path, "ar", po(ARABIC))
    return tmp_path


def test_a_translation_is_said_in_its_own_language(locales: Path) -> None:
    """Words, language, direction, state and context come together; a value stands in an isolate in Arabic."""
    said = read_languages(locales).say(message("Bel {number}."), "ar", time="08:30")
    assert (said.lang, said.dir, said.state, said.context) == ("ar", "rtl", "draft", "a/b")
    assert said.text == "اتصل {number}."


def test_a_value_is_filled_in_literally(locales: Path) -> None:
    """A value is data: its braces, brackets and backslashes mean nothing, and in Arabic it stays in one piece."""
    languages = read_languages(locales)
    sentence = message("Bel {who}, {time}.")
    put(locales, "ar", pairs("ar", ("a/b", "Bel {who}, {time}.", "{time}: {who}.")))
    assert languages.say(sentence, "ar", who="SAVE {time} \\1", time="08:30").text == (
        "\u206608:30\u2069: \u2066SAVE {time} \\1\u2069."
    )
    assert languages.say(sentence, "nl", who="SAVE {time} \\1", time="08:30").text == "Bel SAVE {time} \\1, 08:30."


@pytest.mark.parametrize("text", ["Onzeker.", "Leeg.", "Vanaf 12 jaar.", "Weg.", "Nooit vertaald."])
def test_what_may_not_be_shown_is_said_in_dutch(locales: Path, text: str) -> None:
    """Fuzzy, empty, wrong, obsolete, absent: the Dutch sentence alone, as Dutch, left to right, marked."""
    said = read_languages(locales).say(message(text), "ar")
    assert said == Said(text, "nl", "ltr", "fallback", "a/b")


def test_another_context_is_another_sentence(locales: Path) -> None:
    """The same Dutch elsewhere has no translation yet: nothing is guessed."""
    assert read_languages(locales).say(message("Nagekeken.", context="a/c"), "ar").state == "fallback"


@pytest.mark.parametrize(
    ("level", "states"),
    [
        ("draft", ["draft", "reviewed", "approved"]),
        ("reviewed", ["fallback", "reviewed", "approved"]),
        ("approved", ["fallback", "fallback", "approved"]),
    ],
)
def test_a_place_can_ask_for_checked_words_only(locales: Path, level: str, states: list[str]) -> None:
    """Below the level that a place chose, the Dutch stands there."""
    languages = read_languages(locales, level)  # type: ignore[arg-type]
    texts = ["Bel {number}.", "Nagekeken.", "Vastgesteld."]
    assert [languages.say(message(text), "ar").state for text in texts] == states


FORMS = {1: "يوم واحد", 2: "يومان", 3: "{} أيام", 11: "{} يوما", 99: "{} يوما", 100: "{} يوم"}


@pytest.mark.parametrize(("number", "form"), FORMS.items())
def test_the_number_chooses_the_form(locales: Path, number: int, form: str) -> None:
    """Arabic has six forms, each with its own numbers; {n} is the number itself."""
    said = read_languages(locales).say(message(ONE, many=MANY), "ar", number=number)
    assert said.text == form.format(f"\u2066{number}\u2069")


def test_dutch_has_its_own_plural(locales: Path) -> None:
    """One day, five days, no days; in Dutch too and in a Dutch fallback."""
    languages = read_languages(locales)
    for lang in ("nl", "en", "xx"):
        texts = [languages.say(message(ONE, many=MANY), lang, number=number).text for number in (1, 5, 0)]
        assert texts == ["hooguit 1 dag", "hooguit 5 dagen", "hooguit 0 dagen"]
    with pytest.raises(ValueError, match="needs a number"):
        languages.say(message(ONE, many=MANY), "nl")


def test_a_plural_that_changed_is_another_sentence(locales: Path) -> None:
    """A translation made for another form for many is not shown."""
    assert read_languages(locales).say(message(ONE, many="{n} dagen"), "ar", number=3).state == "fallback"


def test_dutch_is_a_draft_until_somebody_checked_it(locales: Path) -> None:
    """Dutch texts are unchecked too; a catalogue of Dutch may say otherwise, sentence by sentence."""
    assert read_languages(locales).say(message("Ja."), "nl").state == "draft"
    put(locales, "nl", po('# state: approved, Jan, 2026-11-20\nmsgctxt "a/b"\nmsgid "Ja."\nmsgstr ""\n', "nl"))
    languages = read_languages(locales)
    assert languages.say(message("Ja."), "nl") == Said("Ja.", "nl", "ltr", "approved", "a/b")
    assert languages.say(message("Nee."), "nl").state == "draft"
    assert languages.codes() == ("nl", "ar")


def test_the_header_is_never_said(locales: Path) -> None:
    """An empty sentence stays empty; it does not bring up the first entry of the file."""
    assert read_languages(locales).say(message("", context=""), "ar").text == ""


def test_the_codes_are_dutch_and_the_folders_with_a_catalogue(locales: Path) -> None:
    """A folder without a catalogue is no language; a missing folder leaves Dutch."""
    (locales / "tr").mkdir()
    put(locales, "en", pairs("en"))
    assert read_languages(locales).codes() == ("nl", "ar", "en")
    assert read_languages(locales / "none").codes() == ("nl",)


@pytest.mark.parametrize("header", ["Language: ar", "charset=UTF-8", "nplurals=6"])
def test_a_catalogue_with_a_wrong_header_is_not_used(locales: Path, header: str) -> None:
    """Words of which the language, letters or plural are in doubt are not shown."""
    put(locales, "ar", po(ARABIC).replace(header.encode(), b"x=9"))
    assert read_languages(locales).say(message("Nagekeken."), "ar").state == "fallback"


def test_reload_shows_what_was_saved(locales: Path) -> None:
    """A saved file is said at the next sentence, a new folder is a new language, and nothing else is read again."""
    languages = read_languages(locales)
    before = languages.say(message("Leeg."), "ar")
    assert languages.reload() == ()
    put(locales, "ar", po(ARABIC.replace('"Leeg."\nmsgstr ""', '"Leeg."\nmsgstr "فارغ."')))
    put(locales, "en", pairs("en", ("a/b", "Leeg.", "Empty.")))
    assert languages.say(message("Leeg."), "ar") == before
    assert languages.reload() == ()
    assert languages.say(message("Leeg."), "ar").text == "فارغ."
    assert languages.say(message("Leeg."), "en").text == "Empty."


@pytest.mark.parametrize("harm", [b'msgid "Ja', b"\xff", b""])
def test_reload_keeps_the_last_good_words(locales: Path, harm: bytes) -> None:
    """A file that is saved with a fault, half written or gone takes nothing from the screen; mended, it is read."""
    languages = read_languages(locales)
    before = languages.say(message("Nagekeken."), "ar")
    path = put(locales, "ar", po(ARABIC) + harm if harm else b"")
    if not harm:
        path.unlink()
    assert languages.reload()
    assert languages.reload() == ()
    assert languages.say(message("Nagekeken."), "ar") == before
    put(locales, "ar", pairs("ar", ("a/b", "Nagekeken.", "أعيد")))
    assert languages.reload() == ()
    assert languages.say(message("Nagekeken."), "ar").text == "أعيد"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(min_size=1),
    translation=st.text(),
    lang=st.sampled_from(["ar", "en", "nl", "../x", "", "\0"]),
    number=st.none() | st.integers(0, 10**6),
)
def test_nothing_is_ever_said_empty(tmp_path: Path, text: str, translation: str, lang: str, number: int | None) -> None:
    """Whatever a catalogue holds and whatever language is asked, a sentence with words is said with words."""
    for code in ("ar", "en"):
        put(tmp_path, code, pairs(code, ("a/b", text.replace("\ud800", ""), translation)))
    said = read_languages(tmp_path).say(message(text), lang, number=number)
    assert said.text.strip() or not text.strip()
    assert said.lang in ("nl", lang)


def test_the_catalogues_wait_until_they_are_needed() -> None:
    """Starting the program loads no Babel, no polib and no YAML for the languages."""
    code = "import sys, praatplaat.languages.catalogue; print(sorted({'babel', 'polib', 'yaml'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env={**os.environ}, timeout=60
    )
    assert done.stdout.strip() == "[]"
