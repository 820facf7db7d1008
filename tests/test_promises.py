"""Each promise of a screen, held and broken by hand-made lists; then the real screens, which break none."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from praatplaat import promises
from praatplaat.book import Book
from praatplaat.display import Action, DisplayList, Item, Rect, Shape
from praatplaat.fit import pages, screens
from praatplaat.paper import Paper
from praatplaat.promises import Promise, broken
from praatplaat.session import Settings, State, Where
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import paragraph
from praatplaat.view import view

PAPER = Paper((1366, 768))
KIOSK = Paper((1366, 768), "kiosk")
HOME = State.fresh(Settings())
STEP = replace(HOME, where=Where("step", "raad", "letter"))
AWAY = replace(HOME, where=Where("away"))
INK, GROUND = "#2B2E44", "#FCF5E8"


def key(name: str, x: int, y: int, w: int = 120, h: int = 80, label: str = "Een toets", focus: int | None = 0) -> Item:
    return Item(
        name, Rect(x, y, w, h), "button", label, fg=INK, bg=GROUND, shape=Shape(GROUND), action=Action(name), focus=focus
    )


def text(name: str, x: int, y: int, said: str = "Twee woorden", fg: str = INK) -> Item:
    set_ = paragraph(said, Style(24), 400, "nl")
    return Item(
        name, Rect(x, y, 400, set_.height), "text", said, lang="nl", paragraph=set_, text_at=(x, y), fg=fg, bg=GROUND
    )


HIDE, CRISIS, GO_HOME = key("hide", 1200, 10), key("crisis", 0, 680, 1366, focus=2), key("home", 10, 10, focus=1)
WORDS = text("title", 300, 300)
GOOD: DisplayList = (Item("page", Rect(0, 0, 1366, 768), "image", shape=Shape(GROUND)), GO_HOME, CRISIS, WORDS, HIDE)


def without(name: str) -> DisplayList:
    return tuple(i for i in GOOD if i.id != name)


def instead(item: Item) -> DisplayList:
    return tuple(item if i.id == item.id else i for i in GOOD)


def with_(*items: Item) -> DisplayList:
    return (*GOOD[:-1], *items, HIDE)


BAD: list[tuple[Promise, DisplayList, State, Paper, str]] = [
    (promises.help_is_near, without("crisis"), STEP, PAPER, "the emergency strip is missing"),
    (promises.help_is_near, instead(replace(CRISIS, action=None)), STEP, PAPER, "the emergency strip is missing"),
    (promises.help_is_near, without("crisis"), AWAY, PAPER, "the emergency strip is missing"),
    (promises.hide_is_on_top, without("hide"), STEP, PAPER, "hide is missing"),
    (promises.hide_is_on_top, (*GOOD, key("over", 1190, 40, focus=3)), STEP, PAPER, "over lies over hide"),
    (promises.there_is_a_way_home, without("home"), STEP, PAPER, "there is no way home"),
    (promises.targets_are_named_and_large, instead(key("home", 10, 10, label="  ", focus=1)), STEP, PAPER,
     "home has no name"),
    (promises.targets_are_named_and_large, with_(key("word", 10, 400, focus=None)), STEP, PAPER,
     "word can be touched but not reached by keys"),
    (promises.targets_are_named_and_large, with_(key("thin", 10, 400, 200, 43, focus=3)), STEP, PAPER,
     "thin is 200x43 px, less than 44"),
    (promises.targets_are_named_and_large, with_(key("thin", 10, 400, 57, 200, focus=3)), STEP, KIOSK,
     "thin is 57x200 px, less than 58"),
    (promises.targets_keep_apart, with_(key("near", 100, 50, focus=3)), STEP, PAPER, "home and near are too close"),
    (promises.targets_keep_apart, with_(key("near", 134, 10, focus=3)), STEP, KIOSK, "home and near are too close"),
    (promises.all_is_on_the_page, with_(key("out", -1, 400, focus=3)), STEP, PAPER, "out sticks out of the page"),
    (promises.all_is_on_the_page, with_(text("low", 10, 750)), STEP, PAPER, "low sticks out of the page"),
    (promises.all_is_on_the_page, with_(replace(text("words", 10, 400), text_at=(1350, 400))), STEP, PAPER,
     "words sticks out of the page"),
    (promises.nothing_is_cut, with_(replace(text("cut", 10, 400), fits=False)), STEP, PAPER,
     "cut does not fit: Twee woorden"),
    (promises.nothing_is_cut, with_(text("box", 10, 400, "Een teken \u1301 \ue000")), STEP, PAPER,
     "box has no glyph for \ue000"),
    (promises.no_text_over_text, with_(text("second", 310, 305)), STEP, PAPER, "title and second overlap"),
    (promises.text_has_contrast, with_(text("pale", 10, 400, fg="#777777")), STEP, PAPER,
     "pale has a contrast of 4.1, less than 7.0"),
    (promises.text_has_contrast, with_(text("crisis.whom", 10, 400, fg="#4A4A4A")), STEP, PAPER,
     "crisis.whom has a contrast of 8.2, less than 10.0"),
    (promises.focus_runs_through, with_(key("third", 10, 400, focus=4)), STEP, PAPER, "the focus jumps: [0, 1, 2, 4]"),
    (promises.focus_runs_through, with_(key("home", 10, 400, focus=3)), STEP, PAPER, "two keys are called home"),
]  # fmt: skip


def test_a_good_list_breaks_no_promise() -> None:
    """The list that the others are made from is good, on a laptop and at a kiosk; home and away need no way home."""
    assert broken(GOOD, STEP, PAPER) == []
    assert broken(GOOD, STEP, KIOSK) == []
    assert broken(without("home"), HOME, PAPER) == ["the focus jumps: [0, 2]"]
    assert [w for w in broken(without("hide"), AWAY, PAPER) if "focus" not in w] == []


def test_a_word_in_a_sentence_may_be_small_when_a_key_does_the_same() -> None:
    """A target that is not in the order of Tab is allowed beside a key with the same action (WCAG 2.2, 2.5.8)."""
    word = replace(key("word", 10, 400, 30, 20, focus=None), action=Action("home"))
    assert broken(with_(word), STEP, PAPER) == []


@pytest.mark.parametrize(("promise", "items", "state", "paper", "says"), BAD, ids=[f"{b[0].__name__}-{b[4]}" for b in BAD])
def test_each_promise_finds_the_list_that_breaks_it(
    promise: Promise, items: DisplayList, state: State, paper: Paper, says: str
) -> None:
    """A planted fault is found by its own promise and told in words that name the item."""
    assert list(promise(items, state, paper)) == [says]
    assert says in broken(items, state, paper)


def test_every_promise_has_a_bad_list() -> None:
    """A promise that nothing can break would promise nothing."""
    assert {b[0] for b in BAD} == set(promises.PROMISES)


# ------------------------------------------------------------------ the real screens

ALWAYS = (
    Where("languages"), Where("situations"), Where("settings"), Where("away"), Where("overview", "overview"),
    Where("map", "raad"), Where("map", "raad", block="dare"), Where("crisis"), Where("crisis", client="save"),
)  # fmt: skip
SOME = 5  # screens taken by lot for each window and language; `praatplaat check --fit` lays out all of them


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920)], ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("lang", ["nl", "en", "ar", "ti"])
def test_no_screen_breaks_a_promise(book: Book, lang: str, size: tuple[int, int]) -> None:
    """In every language, window and text size nothing is cut, covered, lost, too small or too pale (T5, T6, A8)."""
    found: dict[str, str] = {}
    for text_size in ("normal", "largest"):
        settings, paper = Settings(lang=lang, text_size=text_size), Paper(size, "laptop", text_size)  # type: ignore[arg-type]
        every = list(screens(book, settings))
        lot = random.Random(f"{lang}{size}{text_size}").sample(every, SOME)
        for _, state in [*((w, s) for w, s in every if w in ALWAYS and not (s.at or s.region)), *lot]:
            for items, page in pages(state, book, paper):
                for what in broken(items, page, paper):
                    found.setdefault(what, f"{text_size}, {' '.join(filter(None, page.where))}")
    assert not found, "\n".join(f"{what} ({first})" for what, first in sorted(found.items()))


@pytest.mark.parametrize(("mode", "contrast"), [("laptop", "normal"), ("kiosk", "high")])
def test_the_frame_stands_at_the_same_place_on_every_screen(book: Book, mode: str, contrast: str) -> None:
    """Hide, home, back and the emergency strip never move from screen to screen: a hand finds them without looking."""
    settings = Settings(mode=mode, contrast=contrast)  # type: ignore[arg-type]
    paper = Paper((1920, 1080), mode)  # type: ignore[arg-type]
    seen: dict[str, set[Rect]] = {}
    every = list(screens(book, settings))
    for where, state in [*every[:13], *every[13::9]]:
        if where.screen == "away":
            continue
        for item in view(state, book, paper):
            if item.id in ("hide", "home", "back", "languages", "settings", "crisis"):
                seen.setdefault(item.id, set()).add(item.rect)
    assert {name: len(rects) for name, rects in seen.items()} == dict.fromkeys(seen, 1)
    assert len(seen) == 6
