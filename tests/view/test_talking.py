"""What a family and a professional do together: cards to lay on piles, telling it back, rights for who reads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from praatplaat.book import Book
from praatplaat.content.texts import plain
from praatplaat.display import Action, DisplayList, Item
from praatplaat.paper import Paper
from praatplaat.session import State, Where, update
from praatplaat.view import cards, view
from praatplaat.view.cards import READERS, concerns, narrow
from praatplaat.view.sheet import Sheet
from praatplaat.view.talking import PILES
from praatplaat.view.writer import Writer
from tests.showing import LAPTOP, by_id, every_page, visit

SORTING = "facts"  # the scene with cards to sort
TALKING = "voice"  # the scene with cards to talk about


def tab(scene: str, name: str) -> State:
    return visit(Where("map", scene, block=name))


def labels(items: DisplayList) -> set[str]:
    return {item.label for item in items if item.paragraph}


def pile(book: Book, state: State, name: str) -> Item:
    return by_id(view(state, book, LAPTOP))[f"pile:{name}"]


def test_a_card_tells_its_other_side_only_after_it_was_laid_somewhere(book: Book) -> None:
    """Every card waits for the family: whatever pile it chooses, then the card tells where we lay it and why."""
    for card in book.content.scenes[SORTING].cards:
        back = {plain(m.text) for m in book.sentences(card.back, None)}
        for name in PILES:
            before = visit(Where("map", SORTING, block=f"cards.{card.id}"))
            assert not back & labels(view(before, book, LAPTOP))
            action = pile(book, before, name).action
            assert action is not None
            after, _ = update(before, action)
            told = set().union(*(labels(page) for page in every_page(after, book)))
            assert back <= told
            assert plain(book.content.interface[f"pile-is-{card.pile}"].text) in told


def test_the_pile_that_was_chosen_is_framed_and_no_other(book: Book) -> None:
    """One sees where the card lies, in grey too: by a frame."""
    card = book.content.scenes[SORTING].cards[0]
    state = visit(Where("map", SORTING, block=f"cards.{card.id}.opinion"))
    framed = {name for name in PILES if (shape := pile(book, state, name).shape) and shape.border}
    assert framed == {"opinion"}


def test_a_card_to_talk_about_is_turned_over(book: Book) -> None:
    """It has one key, and its other side asks on."""
    card = book.content.scenes[TALKING].cards[0]
    state = visit(Where("map", TALKING, block=f"cards.{card.id}"))
    keys = [i.id for i in view(state, book, LAPTOP) if i.id.startswith("pile:") and i.action]
    assert keys == ["pile:turn"]
    action = pile(book, state, "turn").action
    assert action is not None
    shown = labels(view(update(state, action)[0], book, LAPTOP))
    assert {plain(m.text) for m in book.sentences(card.back, None)} <= shown


def test_every_card_has_a_page_of_its_own(book: Book) -> None:
    """No card tells the next one what it is."""
    for scene in (SORTING, TALKING):
        fronts = {plain(card.text.text) for card in book.content.scenes[scene].cards}
        pages = every_page(tab(scene, "cards"), book)
        assert [len(labels(page) & fronts) for page in pages] == [1] * len(fronts)


def test_only_scenes_with_cards_have_their_tab(book: Book) -> None:
    """An empty tab is not offered."""
    for scene in book.content.scenes.values():
        screen = "overview" if scene.id == "overview" else "map"
        items = by_id(view(visit(Where(screen, scene.id)), book, LAPTOP))  # type: ignore[arg-type]
        assert ("tab:cards" in items) == bool(scene.cards)
        assert "tab:talk" in items


@pytest.mark.parametrize("reader", READERS)
def test_the_rights_shown_are_those_of_who_reads(book: Book, reader: str) -> None:
    """Who says who reads sees the rights for that reader and for everybody, and no others; everybody sees all."""
    step = book.content.scenes["court"].steps
    for each in step.values():
        state = replace(visit(Where("step", "court", each.id, block="rights")), reader=reader)
        shown = {i.id.removeprefix("right:") for page in every_page(state, book) for i in page if i.id.startswith("right:")}
        shown = {i for i in shown if "." not in i}
        assert shown == {right for right in each.rights if concerns(book.content.rights[right], reader)}


def test_who_reads_is_forgotten_with_the_visit(book: Book) -> None:
    """After hide the next family begins with everybody; who does not exist chooses nothing."""
    state = visit(Where("step", "court", next(iter(book.content.scenes["court"].steps)), block="rights"))
    chosen, _ = update(state, Action("reader", "child-12"))
    assert chosen.reader == "child-12"
    assert update(chosen, Action("hide"))[0].reader == "everybody"
    assert update(state, Action("reader", "nobody"))[0] == state


@pytest.mark.parametrize("where", [Where("step", "worry", "after", block="rights"), Where("map", "court", block="rights")])
@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_the_page_stays_where_a_reader_was_chosen(book: Book, where: Where, text_size: str) -> None:
    """Whoever says who reads sees the key framed and the list change; the page is not turned back to its section."""
    paper = Paper((1366, 768), "laptop", text_size)  # type: ignore[arg-type]
    state = visit(where)
    while "reader:child-12" not in by_id(view(state, book, paper)):
        action = by_id(view(state, book, paper))["page-after"].action
        assert action is not None
        state, _ = update(state, action)
    for reader in READERS:
        state, _ = update(state, Action("reader", reader))
        items = by_id(view(state, book, paper))
        assert (shape := items[f"reader:{reader}"].shape) and shape.border


@pytest.mark.parametrize("reader", ["everybody", "child-12"])
def test_what_is_for_the_reader_alone_comes_first(book: Book, reader: str) -> None:
    """A child sees its own rights before those of everybody; somebody who did not say who reads sees them last."""
    rights = book.content.rights
    mine = next(r.id for r in rights.values() if narrow(r) == "child-12")
    all_ = next(r.id for r in rights.values() if "everybody" in r.audience)
    sheet = Sheet(replace(visit(Where("settings")), reader=reader), book, LAPTOP)  # type: ignore[arg-type]
    for ids in ((mine, all_), (all_, mine)):
        blocks = cards.rights(Writer(sheet, 600), "r", ids)
        shown = [i.id.removeprefix("right:") for block in blocks for i in block.items if i.action]
        assert shown == ([mine, all_] if reader == "child-12" else [all_, mine])


@pytest.mark.parametrize("text_size", ["normal", "largest"])
def test_a_card_stays_where_it_lies_while_pages_are_turned(book: Book, text_size: str) -> None:
    """On a small page the other side of a card comes on a next page; turning there and back keeps the choice."""
    paper = Paper((800, 600), "laptop", text_size)  # type: ignore[arg-type]
    for scene in (SORTING, TALKING):
        for card in book.content.scenes[scene].cards:
            pile = "turn" if card.pile == "talk" else card.pile
            state = visit(Where("map", scene, block=f"cards.{card.id}.{pile}"))
            told: set[str] = set()
            for items in every_page(state, book, paper):
                told |= labels(items)
            assert {plain(m.text) for m in book.sentences(card.back, None)} <= told
