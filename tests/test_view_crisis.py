"""The crisis screen shows what the panel says, in its order, with digits from the emergency facts and nowhere else (S1)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from itertools import product

import pytest

from praatplaat import crisis, qr
from praatplaat.book import Book
from praatplaat.display import DisplayList, Item
from praatplaat.fit import screens
from praatplaat.selectors import HOME
from praatplaat.session import Settings, State, Where, update
from praatplaat.view import view
from tests.showing import LAPTOP, by_id, every_page, visit

OFFICE = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
NIGHT = datetime(2026, 11, 24, 22, 0, tzinfo=HOME)
EPOCH = datetime(1970, 1, 1, 1, 0, tzinfo=HOME)
DANGER = {"": None, "yes": True, "no": False}
CASES = [
    (danger, client, region, now)
    for danger, client, region, now in product(
        DANGER, ("", "none", "vt", "save", "unknown"), ("", "utrecht", "flevoland"), (OFFICE, NIGHT, EPOCH)
    )
]


def state(danger: str, client: str, region: str, now: datetime, lang: str = "nl") -> State:
    return replace(visit(Where("crisis", danger=danger, client=client), lang, now=now), region=region)


def shown(book: Book, this: State) -> list[Item]:
    """All items of all pages, those of the calls in the order of the pages."""
    return [i for items in every_page(this, book) for i in items]


def calls(items: list[Item]) -> list[str]:
    """What each call on the screen says: its number, or "own" for the family's own worker."""
    by: dict[str, str] = {}
    for item in items:
        found = re.fullmatch(r"call\.(\d+)(\.number)?", item.id)
        if found:
            by.setdefault(found[1], "own")
            by[found[1]] = item.label if found[2] else by[found[1]]
    return [by[n] for n in sorted(by, key=int)]


@pytest.mark.parametrize(("danger", "client", "region", "now"), CASES[::3] + CASES[1::6])
def test_the_screen_shows_the_panel_in_its_order(
    book: Book, danger: str, client: str, region: str, now: datetime
) -> None:
    """Every call of the panel stands there once, in order, on however many pages; each number with its own QR code."""
    facts = book.facts
    panel = crisis.panel(facts, region, client, DANGER[danger], now)  # type: ignore[arg-type]
    items = shown(book, state(danger, client, region, now))
    assert calls(items) == [facts.numbers[c.number].number if c.number else "own" for c in panel]
    codes = [i.picture for i in items if re.fullmatch(r"call\.\d+\.code", i.id)]
    tels = [facts.numbers[c.number].tel for c in panel if c.number]
    assert [c.name for c in codes if c] == tels
    assert [c.svg for c in codes if c] == [qr.svg(tel) for tel in tels]
    stays = [i for i in items if re.fullmatch(r"call\.\d+\.stays", i.id)]
    assert len(stays) == len(tels), "“this number stays in your phone” stands at each code"


@pytest.mark.parametrize("lang", ["nl", "en", "ar", "ti", "fa"])
@pytest.mark.parametrize(("danger", "client", "region", "now"), CASES[::11])
def test_every_digit_comes_from_the_emergency_facts(
    book: Book, lang: str, danger: str, client: str, region: str, now: datetime
) -> None:
    """No digit is typed into a sentence: what is not a number of the facts holds none, in any language or script."""
    numbers = {n.number for n in book.facts.numbers.values()}
    for item in shown(book, state(danger, client, region, now, lang)):
        if item.id.startswith(("call.", "question", "danger", "client", "title", "crisis.")) and item.paragraph:
            assert item.label in numbers or not any(c.isdecimal() for c in item.label), item.label
            for line in item.paragraph.lines:
                assert line.visual in numbers or not any(c.isdecimal() for c in line.visual), line.visual


@pytest.mark.parametrize(("danger", "client", "region", "now"), CASES[::4])
def test_also_when_in_doubt_stands_at_veilig_thuis_only(
    book: Book, danger: str, client: str, region: str, now: datetime
) -> None:
    """ "Also when in doubt, free, day and night" is known of 0800-2000 alone; no other number promises it."""
    items = shown(book, state(danger, client, region, now))
    numbers = {i.id.removesuffix(".number"): i.label for i in items if i.id.endswith(".number")}
    with_doubt = {i.id.rpartition(".")[0] for i in items if i.id.endswith((".when-in-doubt", ".free-day-night"))}
    assert with_doubt == {key for key, number in numbers.items() if number == book.facts.numbers["veilig-thuis"].number}


@pytest.mark.parametrize(("danger", "client", "region", "now"), CASES[::7])
@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_the_last_line_is_the_childs_own(
    book: Book, lang: str, danger: str, client: str, region: str, now: datetime
) -> None:
    """ "Are you a child?" and the Kindertelefoon come last, without hours until they are checked."""
    items = shown(book, state(danger, client, region, now, lang))
    last = calls(items)[-1]
    assert last == book.facts.numbers["kindertelefoon"].number
    place = len(calls(items)) - 1
    said = {i.id.rpartition(".")[2] for i in items if i.id.startswith(f"call.{place}.")}
    assert said == {"child", "name", "number", "child-call", "stays", "code"}


def test_the_first_call_is_the_darkest_and_largest(book: Book) -> None:
    """The number that answers now is found without reading: it stands out by ground and by size."""
    items = by_id(every_page(state("yes", "", "", OFFICE), book)[0])
    first, second = items["call.0"], items["call.1"]
    assert first.shape and second.shape and first.shape.fill != second.shape.fill
    assert items["call.0.number"].paragraph.px > items["call.1.number"].paragraph.px  # type: ignore[union-attr]


def test_an_answer_moves_nothing_but_the_calls(book: Book) -> None:
    """Both questions and their answers keep their place and the answer given is marked; it can be changed."""
    before = by_id(every_page(state("", "", "utrecht", NIGHT), book)[0])
    after = by_id(every_page(state("no", "save", "utrecht", NIGHT), book)[0])
    answers = [key for key in before if key.startswith(("danger:", "client:"))]
    assert len(answers) == 6
    for key in answers:
        assert before[key].rect == after[key].rect
        assert (before[key].shape != after[key].shape) is (key in ("danger:no", "client:save"))


def test_help_is_one_touch_away_from_every_screen(book: Book) -> None:
    """From every screen the strip leads to the numbers in one action, and back leads to where one was."""
    for where, start in screens(book, Settings()):
        items: DisplayList = view(start, book, LAPTOP)
        action = by_id(items)["crisis"].action
        assert action is not None
        there, _ = update(start, action)
        assert there.where.screen == "crisis", where
        if where.screen not in ("crisis", "away"):
            back, _ = update(there, next(i.action for i in view(there, book, LAPTOP) if i.id == "back" and i.action))
            assert back.where == where
