"""Keys: everything that can be touched can be done with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pygame
import pytest

from praatplaat.book import Book
from praatplaat.display import Action, DisplayList, Item, Rect
from praatplaat.paper import Paper
from praatplaat.session import Settings, State, Where
from praatplaat.shell.keys import ARROWS, pressed, released, toward
from praatplaat.view import view

ROW = tuple(Item(name, Rect(n * 10, 0, 8, 8), action=Action(name), focus=n) for n, name in enumerate(("hide", "back", "x")))
SCREENS = (
    Where("languages"), Where("situations"), Where("overview", "overview"), Where("map", "raad"),
    Where("step", "raad", "letter"), Where("crisis"), Where("settings"), Where("away"),
)  # fmt: skip


def screens(book: Book) -> Iterator[DisplayList]:
    for where in SCREENS:
        for lang in ("nl", "ar"):
            for size in ((1366, 768), (1080, 1920)):
                yield view(replace(State.fresh(Settings(lang=lang)), where=where), book, Paper(size))


def focus(key: int, items: DisplayList, now: str, mod: int = 0) -> str:
    """Where the focus goes by a key."""
    return next(a.target for a in pressed(key, mod, items, now) if a.verb == "focus")


def test_tab_visits_everything_once_and_comes_round(book: Book) -> None:
    """On every screen Tab goes through all that can be pressed, and Shift+Tab the same way back (promise 9)."""
    for items in screens(book):
        order = [i.id for i in sorted((i for i in items if i.focus is not None), key=lambda i: i.focus or 0)]
        now, seen = "", []
        for _ in order:
            now = focus(pygame.K_TAB, items, now)
            seen.append(now)
        assert seen == order and focus(pygame.K_TAB, items, now) == order[0]
        back = [now := focus(pygame.K_TAB, items, now, pygame.KMOD_LSHIFT) for _ in order]
        assert back == [order[-2], *order[-3::-1], order[-1]] if len(order) > 1 else back == order


def test_arrows_alone_reach_everything(book: Book) -> None:
    """Who has only arrows and Enter, as on a remote control, comes everywhere (promise 9)."""
    for items in screens(book):
        seen = {toward(items, "", 0, 1)}
        queue = list(seen)
        while queue:
            now = queue.pop()
            new = {toward(items, now, *way) for way in ARROWS.values()} - seen
            seen |= new
            queue += new
        assert seen == {i.id for i in items if i.focus is not None}


def test_an_arrow_and_enter_do_not_hide_by_accident() -> None:
    """From no focus an arrow goes to the first thing of the page, not to hide."""
    assert focus(pygame.K_RIGHT, ROW, "") == "back"
    assert focus(pygame.K_LEFT, ROW, "back") == "hide"
    assert focus(pygame.K_UP, ROW, "x") == "x"


@pytest.mark.parametrize(
    ("key", "mod", "means"),
    [
        (pygame.K_LSHIFT, 0, ["shift"]), (pygame.K_RSHIFT, pygame.KMOD_LSHIFT, ["shift"]),
        (pygame.K_RETURN, 0, ["key", "x"]), (pygame.K_KP_ENTER, 0, ["key", "x"]), (pygame.K_SPACE, 0, ["key", "x"]),
        (pygame.K_ESCAPE, 0, ["key", "back"]), (pygame.K_HOME, 0, ["key"]), (pygame.K_F9, 0, ["key", "pause-down"]),
        (pygame.K_PAUSE, 0, ["key", "pause-down"]), (pygame.K_F11, 0, ["key", "full-screen"]),
        (pygame.K_q, pygame.KMOD_LCTRL, ["key", "quit"]), (pygame.K_q, 0, ["key"]), (pygame.K_a, 0, ["key"]),
        (pygame.K_RETURN, pygame.KMOD_LALT, ["key"]), (pygame.K_TAB, pygame.KMOD_LALT, ["key"]),
        (pygame.K_F9, pygame.KMOD_LMETA, ["key"]),
    ],
)  # fmt: skip
def test_what_a_key_means(key: int, mod: int, means: list[str]) -> None:
    """Each key does one thing, and every key but Shift interrupts three times Shift; with Alt or the system's own key
    held it speaks to the system."""
    assert [a.verb for a in pressed(key, mod, ROW, "x")] == means


def test_each_key_to_an_item_finds_it(book: Book) -> None:
    """Escape is back, Home is home, F1 the numbers to call, Page Down the next page: on the screens that have them."""
    items = view(replace(State.fresh(Settings()), where=Where("step", "raad", "letter")), book, Paper((1366, 768)))
    for key, name in ((pygame.K_ESCAPE, "back"), (pygame.K_HOME, "home"), (pygame.K_F1, "crisis"),
                      (pygame.K_PAGEDOWN, "page-after")):  # fmt: skip
        assert pressed(key, 0, items, "")[1:] == [next(i.action for i in items if i.id == name)]
    assert pressed(pygame.K_PAGEUP, 0, items, "")[1:] == []


def test_without_a_focus_enter_presses_nothing() -> None:
    """A key on an empty focus, or on one that is gone, does nothing."""
    assert pressed(pygame.K_RETURN, 0, ROW, "") == pressed(pygame.K_SPACE, 0, ROW, "gone") == [Action("key")]
    assert pressed(pygame.K_TAB, 0, (), "") == [Action("key"), Action("focus", "")]


def test_only_the_pause_key_is_held() -> None:
    """Coming up means something for the pause key alone."""
    assert released(pygame.K_F9) == released(pygame.K_PAUSE) == [Action("pause-up")]
    assert released(pygame.K_LSHIFT) == released(pygame.K_RETURN) == []
