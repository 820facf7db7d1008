"""The screen that is shown when nothing else can be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from praatplaat import emergency
from praatplaat.book import Book
from praatplaat.paper import Paper
from praatplaat.picture import drawn
from praatplaat.promises import PROMISES, help_is_near
from praatplaat.session import Settings, State
from praatplaat.view import view
from praatplaat.view.last_resort import last_resort

SIZES = ((1366, 768), (1920, 1080), (1080, 1920), (1000, 600), (640, 480), (320, 320))
FACTS = emergency.read()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("mode", ["laptop", "kiosk"])
@pytest.mark.parametrize("text", ["normal", "largest"])
def test_it_keeps_the_promises_of_every_screen(size, mode, text) -> None:  # type: ignore[no-untyped-def]
    """In any window and text size: nothing cut, all to be reached by keys, hide on top; and the numbers themselves stand
    there, in Dutch and English, instead of a way to them."""
    state, paper = State.fresh(Settings(mode=mode, text_size=text)), Paper(size, mode, text)
    items = last_resort(state, FACTS, paper)
    assert [what for promise in PROMISES if promise is not help_is_near for what in promise(items, state, paper)] == []
    words = {i.label for i in items}
    assert {FACTS.numbers[name].number for name in ("112", "veilig-thuis", "kindertelefoon")} <= words
    assert {FACTS.languages[lang]["strip-danger"].text for lang in ("nl", "en")} <= words


def test_hide_stands_where_it_always_stands(book: Book) -> None:
    """Who reaches for hide finds it, also when the program has failed."""
    state, paper = State.fresh(Settings()), Paper((1366, 768))
    always, now = view(state, book, paper), last_resort(state, FACTS, paper)
    assert [i.rect for i in now if i.id == "hide"] == [i.rect for i in always if i.id == "hide"]


def test_after_hide_it_looks_as_always(book: Book) -> None:
    """The away screen of a program that has failed cannot be told from any other, and still opens the numbers."""
    state, paper = State.fresh(Settings(), away=True), Paper((1366, 768))
    failed = last_resort(state, FACTS, paper)
    assert drawn(failed, paper.size).tobytes() == drawn(view(state, book, paper), paper.size).tobytes()
    assert [str(i.action) for i in failed if i.action] == ["start", "crisis"]


def test_a_visit_in_another_language_or_contrast_changes_nothing() -> None:
    """It does not depend on what was chosen: all of that may be what failed."""
    state, paper = State.fresh(Settings()), Paper((1366, 768))
    other = replace(state, lang="ar", beside="nl", contrast="high", at="raad/letter")
    assert last_resort(other, FACTS, paper) == last_resort(state, FACTS, paper)
