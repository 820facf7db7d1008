"""Hard words in sentences, and the list of all messages."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat.content.read import read
from praatplaat.content.texts import danger, markup_faults, messages, plain, spans
from praatplaat.text.paragraph import Span
from tests.content.folder import GOOD


def test_hard_words_become_marked_spans() -> None:
    """A marked word keeps its own text; its id goes to the span."""
    assert spans("Na de [melding](report) komt [het gesprek](talk).") == (
        Span("Na de "),
        Span("melding", "report"),
        Span(" komt "),
        Span("het gesprek", "talk"),
        Span("."),
    )
    assert plain("Na de [melding](report) komt [het gesprek](talk).") == "Na de melding komt het gesprek."


@given(st.text(alphabet="ab [](){}-é\n", max_size=40))
def test_spans_lose_no_word(text: str) -> None:
    """Whatever is written, the spans together are the plain sentence, and nothing raises."""
    assert "".join(span.text for span in spans(text)) == plain(text)
    assert all(isinstance(message, str) for message in markup_faults(text))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("zonder merk", True),
        ("[woord](een-id)", True),
        ("(tussen haakjes)", True),
        ("[woord]", False),
        ("[woord](", False),
        ("woord](id)", False),
        ("[woord] (id)", False),
        ("[](id)", False),
        ("[woord]()", False),
        ("[woord](Een Id)", False),
        ("[a [b](c)](d)", False),
    ],
)
def test_broken_markup_is_a_fault(text: str, right: bool) -> None:
    """Only [word](id) is markup; every other square bracket is told."""
    assert (markup_faults(text) == []) is right


def count_texts(value: object) -> int:
    """How many messages there are, counted in another way than the module does."""
    if isinstance(value, dict):
        return sum(map(count_texts, value.values()))
    if isinstance(value, tuple) and not hasattr(value, "_fields"):
        return sum(map(count_texts, value))
    if is_dataclass(value):
        named = {each.name for each in fields(value)}
        return ("context" in named) + sum(count_texts(getattr(value, name)) for name in named)
    return 0


def test_every_message_is_listed_once_in_a_stable_order() -> None:
    """Translators get every sentence of the model, scenes first and the program's own words last."""
    content, _ = read(GOOD)
    assert content is not None
    listed = list(messages(content))
    assert len(listed) == count_texts(content)
    assert listed == list(messages(content))
    places = [message.context.partition("/")[0] for message in listed]
    assert places[0] == "overview" and places[-1] == "interface"
    assert len({(message.context, message.text) for message in listed}) == len(listed)


@pytest.mark.parametrize(
    ("context", "expected"),
    [
        ("emergency/danger", "emergency"),
        ("contacts/raad/about", "emergency"),
        ("rights/company/how", "rights"),
        ("limits/wait/about", "rights"),
        ("asks/raad", "rights"),
        ("raad/steps/letter/may", "rights"),
        ("raad/branches/to-court/object", "rights"),
        ("raad/questions/take-child/answer", "rights"),
        ("raad/steps/letter/happens", "steps"),
        ("raad/title", "steps"),
        ("people/judge/does", "steps"),
        ("terms/report/explanation", "steps"),
        ("interface/back", "rest"),
        ("zones/after/name", "rest"),
        ("situations/raad/title", "rest"),
        ("regions/utrecht/name", "rest"),
        ("regions/utrecht/people/judge/does", "steps"),
        ("regions/utrecht/contacts/raad/about", "emergency"),
        ("routes/one-team/raad/steps/letter/may", "rights"),
    ],
)
def test_danger_follows_the_context(context: str, expected: str) -> None:
    """What can do most harm when it is wrong comes first."""
    assert danger(context) == expected
