"""Numbers and addresses in isolates: they read as they are dialled, in every language."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.text.bidi import runs, visual
from praatplaat.text.isolate import fill, isolate, solid
from praatplaat.text.linebreak import opportunities

NUMBERS = (
    "0800-2000", "088-996 3000", "08:30-17:00", "08:30 – 17:00", "112", "0800-876 54 32", "0800-0432",
    "(030) 286 00 00", "+31 88 996 3000", "31-12-2025", "2025-12-31", "28.11.2015", "12-16", "1,5", "COVID-19",
    "3-daagse", "www.jeugdstem.nl/klacht", "https://rechtspraak.nl/a?b=1", "info@jeugdstem.nl",
)  # fmt: skip
SENTENCES = {
    "ar": "اتصل بـ {n} الآن، نحن معك ليل نهار.",
    "ar, prefixed": "اتصل بالرقم:{n}، أو اسأل SAVE.",
    "fa": "به {n} زنگ بزنید؛ او تصمیم می‌گیرد.",
    "SAVE first": "SAVE: {n} (مجانا)",
}
ISOLATES = "\u2066\u2067\u2068\u2069"
TEXTS = st.one_of(
    st.text(alphabet=f"aé1۱0 -–/.:@+(){{}}اب\n{ISOLATES}"),
    st.lists(st.sampled_from([*NUMBERS, " ", "ا", "a", "\u2066", "\u2069", "{n}", "1", "-"])).map("".join),
    st.text(),
)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES.keys())
def test_numbers_read_from_left_to_right(sentence: str, number: str) -> None:
    """After isolate() a number or address reads as written in Arabic and Persian, wherever the lines break."""
    text = isolate(sentence.replace("{n}", number), 1)
    assert number in visual(text, 1, 0, len(text))
    cuts = [0, *opportunities(text, solid(text)), len(text)]
    lines = [visual(text, 1, start, end) for start, end in pairwise(cuts)]
    assert any(number in line for line in lines)


def test_without_isolates_the_standard_turns_a_number_round() -> None:
    """The reason of this module: by the rules alone 0800-2000 is shown as 2000-0800."""
    text = "اتصل بـ 0800-2000 الآن"
    assert "2000-0800" in visual(text, 1, 0, len(text))


@pytest.mark.parametrize("number", NUMBERS)
def test_each_number_is_one_piece(number: str) -> None:
    """A number is found whole, without the full stop or the bracket after it."""
    for sentence in ("Bel {n}.", "({n})", "„{n}”, toch?", "في{n}؟"):
        text = sentence.replace("{n}", number)
        assert [text[start:end] for start, end in solid(text)] == [number]


def test_a_number_ends_where_the_next_begins() -> None:
    """ "0800-2000 24 uur" is a phone number and a number of hours, "12 24" are two numbers."""
    for text, found in {
        "0800-2000 24 uur": ["0800-2000", "24"],
        "088-996 3000 10 dagen": ["088-996 3000", "10"],
        "31-12-2025 10:00": ["31-12-2025", "10:00"],
        "12 24": ["12", "24"],
        "o.a. de Raad, d.w.z. ja/nee": [],
    }.items():
        assert [text[start:end] for start, end in solid(text)] == found


def test_left_to_right_text_stays_as_it_is() -> None:
    """Dutch needs no isolates: not a character is added."""
    text = "Bel 0800-2000 of kijk op www.jeugdstem.nl."
    assert isolate(text, 0) == text
    assert fill("Bel {n}.", {"n": "0800-2000"}, 0) == "Bel 0800-2000."


def test_placeholders_and_isolates_are_left_alone() -> None:
    """What stands in an isolate, and the name of a placeholder, is not touched."""
    text = "{n2} \u20680800-2000 \u2067112\u2069\u2069 {dag_1}"
    assert isolate(text, 1) == text


def test_values_are_filled_in_literally() -> None:
    """A value is text, never a template; an unknown name and format tricks stay visible."""
    assert fill("{a} {b} {a.x} {a!r} {0}", {"a": "{b}", "b": 5}, 0) == "{b} 5 {a.x} {a!r} {0}"


def test_a_value_has_its_own_direction() -> None:
    """A Dutch name in an Arabic sentence, and an Arabic one in a Dutch sentence, does not disturb what is around it."""
    arabic = fill("{who}: نعم", {"who": "SAVE (Utrecht)"}, 1)
    assert visual(arabic, 1, 0, len(arabic)) == "معن :SAVE (Utrecht)"
    dutch = fill("{who}: 2 kinderen", {"who": "سلمى"}, 0)
    assert visual(dutch, 0, 0, len(dutch)) == "ىملس: 2 kinderen"
    assert fill("{who}.", {"who": ""}, 1) == "."


@settings(deadline=None)
@given(TEXTS)
def test_isolating_twice_changes_nothing(text: str) -> None:
    """isolate() is idempotent and adds nothing but isolates."""
    once = isolate(text, 1)
    assert isolate(once, 1) == once
    assert re.sub(f"[{ISOLATES}]", "", once) == re.sub(f"[{ISOLATES}]", "", text)


@settings(deadline=None)
@given(TEXTS)
def test_solid_pieces_do_not_overlap(text: str) -> None:
    """Pieces stand in order, apart from each other, and hold no isolate and no line end."""
    end = 0
    for first, last in solid(text):
        assert end <= first < last
        assert not set(text[first:last]) & {*ISOLATES, "\n"}
        end = last


@settings(deadline=None)
@given(
    st.text(alphabet="اب SAVE(),."), st.text(alphabet="0123456789", min_size=3, max_size=4), st.text(alphabet="اب ،.")
)
def test_a_number_among_any_letters_reads_forward(before: str, digits: str, after: str) -> None:
    """Whatever stands around it, a service number keeps its order on a right-to-left line."""
    number = f"0800-{digits.zfill(4)}"
    text = isolate(f"{before} {number} {after}", 1)
    assert number in visual(text, 1, 0, len(text))
    assert runs(text, 1, 0, len(text))
