"""The linear text and the table of claims say what the screens say, and nothing is left out."""

from __future__ import annotations

from datetime import datetime

import pytest

from praatplaat.book import Book, label
from praatplaat.claims import markdown, rows
from praatplaat.linear import Teller, linear
from praatplaat.selectors import HOME

NOW = datetime(2026, 11, 24, 12, tzinfo=HOME)


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_every_sentence_of_a_scene_is_in_its_text_in_the_order_of_the_road(book: Book, lang: str) -> None:
    """Whoever listens misses nothing: each sentence of each step stands there, step after step."""
    scene = book.content.scenes["raad"]
    text = linear(book, scene, lang, NOW)
    end = 0
    for step in scene.steps.values():
        start = text.index(f"## {label(book.say(step.title, lang))}\n", end)
        for sentence in (*step.happens, *step.may, *step.next, *step.unknown, *step.duration):
            assert label(book.say(sentence.message, lang)) in text[start:]
        end = start
    assert "](" not in text and "{" not in text


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=HOME), datetime(2031, 1, 1, tzinfo=HOME)])
def test_what_has_expired_asks_in_the_text_too(book: Book, now: datetime) -> None:
    """A clock in 1970 or long after: a rule is not told as fact, its "ask" stands there instead."""
    text, fresh = (linear(book, book.content.scenes["raad"], "nl", when) for when in (now, NOW))
    claim = book.content.claims["raad-role"]
    ruled = label(book.say(book.content.scenes["raad"].about[0].message, "nl"))
    assert ruled in fresh and ruled not in text
    assert label(book.say(book.ask(claim), "nl")) in text


def test_every_claim_is_a_row_with_where_it_is_shown(book: Book) -> None:
    """A lawyer sees all sources, each with the sentences that rest on it."""
    table = {row.id: row for row in rows(book.content)}
    assert table.keys() == book.content.claims.keys()
    assert all(row.shown and row.sentences for row in table.values())
    assert "raad/about" in table["raad-role"].shown
    assert table["raad-role"].certainty == book.content.claims["raad-role"].certainty
    assert markdown(book.content).count("\n") == len(table) + 2
    assert markdown(book.content).startswith("| claim | kind | certainty | source |")


def test_a_right_and_a_contact_say_as_much_as_on_their_screens(book: Book) -> None:
    """Within what time and whom to ask; and what a number is for, and that nobody dialled it yet."""
    content = book.content
    teller = Teller(book, "nl", NOW)
    for right in content.rights.values():
        told = "\n".join(teller.right(right.id))
        assert all(label(book.say(content.limits[limit].about, "nl")) in told for limit in right.limits)
        assert all(label(book.say(content.people[who].name, "nl")) in told for who in right.whom)
    unsure = label(book.say(content.interface["number-unsure"], "nl"))
    for contact in content.contacts.values():
        lines = [line.strip() for line in teller.contact(contact.id)]
        assert (unsure in lines) == bool(contact.number and contact.certainty == "unsure")
        assert {label(book.say(s.message, "nl")) for s in contact.about} <= set(lines)
