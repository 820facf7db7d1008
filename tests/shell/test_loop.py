"""The loop with given events and given time: what is shown, what is forgotten, and that nothing stops it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from unittest.mock import DEFAULT, Mock

import pygame
import pytest

from praatplaat import emergency, folders, paint
from praatplaat.book import Book
from praatplaat.display import DisplayList
from praatplaat.paper import Paper
from praatplaat.selectors import HOME
from praatplaat.session import HOLD_MS, PAUSE_MS, Settings, State, Where
from praatplaat.shell import clock, loop, signals, visit, window
from praatplaat.shell.bare import bare
from praatplaat.shell.loop import AGAIN_MS, CLOCK_MS, POINTS, Loop
from praatplaat.shell.sdl import FOREVER_MS
from praatplaat.text import fonts
from praatplaat.view import view
from praatplaat.view.last_resort import last_resort

SIZE = (1000, 600)
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
Begin = Callable[..., Loop]
MOUSE_DOWN, FINGER_DOWN, MOUSE_UP, FINGER_UP = POINTS


class Time:
    """Clocks that go when they are told."""

    def __init__(self) -> None:
        self.ms, self.wall = 5000, NOON

    def go(self, ms: int) -> None:
        self.ms += ms
        self.wall += timedelta(milliseconds=ms)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    given = Time()
    monkeypatch.setattr(clock, "forward", lambda: given.ms)
    monkeypatch.setattr(clock, "wall", lambda: given.wall)
    return given


@pytest.fixture
def start(time: Time, capsys: pytest.CaptureFixture[str]) -> Iterator[Begin]:
    """Starts the program on a screen that nobody sees."""

    def begin(**options: Any) -> Loop:
        usual = {"kiosk": False, "full_screen": False, "size": SIZE, "region": "", "route": "", "routes": (), "live": False,
                 "content": folders.SCENES, "locales": folders.LOCALES}  # fmt: skip
        pygame.display.init()
        made = Loop(argparse.Namespace(**(usual | options)))
        made.show()
        made.visit.recover()
        return made

    yield begin
    paint.forget()
    pygame.display.quit()


def send(this: Loop, *events: pygame.event.Event) -> None:
    """Events that wait together; the window is looked at when all have been dealt with."""
    for event in events:
        this._event(event)
        this._look()
    this.show()


def key(name: int, *, up: bool = False, mod: int = 0) -> pygame.event.Event:
    return pygame.event.Event(pygame.KEYUP if up else pygame.KEYDOWN, key=name, mod=mod)


THREE_SHIFTS = [
    key(k, up=up) for k in (pygame.K_LSHIFT, pygame.K_RSHIFT, pygame.K_LSHIFT) for up in (False, True)
]  # fmt: skip


def middle(this: Loop, name: str) -> tuple[int, int]:
    x, y, w, h = next(i.rect for i in this.list or () if i.id == name and i.action)
    return x + w // 2, y + h // 2


def mouse(kind: int, at: tuple[int, int], button: int = 1, touch: bool = False) -> pygame.event.Event:
    return pygame.event.Event(kind, pos=at, button=button, touch=touch)


def finger(kind: int, at: tuple[int, int], number: int = 0, device: int = 9) -> pygame.event.Event:
    x, y = (at[0] + 0.5) / SIZE[0], (at[1] + 0.5) / SIZE[1]
    return pygame.event.Event(kind, x=x, y=y, finger_id=number, touch_id=device)


def click(this: Loop, name: str) -> None:
    at = middle(this, name)
    send(this, mouse(MOUSE_DOWN, at), mouse(MOUSE_UP, at))


def pixels(items: DisplayList) -> bytes:
    return pygame.image.tobytes(paint.picture(items, SIZE), "RGB")


def shown() -> bytes:
    return pygame.image.tobytes(pygame.display.get_surface(), "RGB")


def away() -> State:
    return State.fresh(Settings(), away=True)


def screen(this: Loop) -> str:
    return this.visit.state.where.screen


# ------------------------------------------------------------------ hide and pause


@pytest.mark.parametrize("how", ["click", "finger", "shift", "pause"])
def test_hide_and_pause_show_the_away_screen_in_the_same_picture(start: Begin, book: Book, how: str) -> None:
    """The next thing to be seen after hide or pause is the away screen; nothing of what was drawn or pressed stays."""
    this = start()
    click(this, "lang:en")
    send(this, finger(FINGER_DOWN, middle(this, "situation:worried"), number=5))
    assert this.pointing.pressed and len(paint._lines._surfaces) > 20
    at = middle(this, "hide")
    match how:
        case "click":
            send(this, mouse(MOUSE_DOWN, at), mouse(MOUSE_UP, at))
        case "finger":
            send(this, finger(FINGER_DOWN, at), finger(FINGER_UP, at))
        case "shift":
            send(this, *THREE_SHIFTS)
        case _:
            send(this, key(pygame.K_F9))
    assert shown() == pixels(view(away(), book, Paper(SIZE)))
    assert this.pointing.pressed == "" and len(paint._lines._surfaces) <= 1, "only the digits of the sign are drawn"


def test_a_second_touch_on_hide_does_not_begin_anew(start: Begin, time: Time) -> None:
    """Within a moment the place where hide was is deaf; everything else, the numbers to call first, answers at once."""
    this = start()
    at = middle(this, "hide")
    for _ in range(3):
        send(this, finger(FINGER_DOWN, at), finger(FINGER_UP, at))
        time.go(AGAIN_MS // 4)
    assert screen(this) == "away"
    click(this, "crisis")
    assert screen(this) == "crisis"
    click(this, "hide")
    time.go(AGAIN_MS)
    send(this, mouse(MOUSE_DOWN, at), mouse(MOUSE_UP, at))
    assert screen(this) == "languages"


def test_a_key_that_came_up_while_the_program_was_busy_was_not_held(start: Begin, time: Time) -> None:
    """A short press of the pause key stays short, however late the program looks at it."""
    this = start()
    click(this, "lang:en")
    send(this, key(pygame.K_F9), key(pygame.K_F9, up=True))
    time.go(3000)
    send(this, key(pygame.K_F9))
    time.go(HOLD_MS * 2)
    send(this, key(pygame.K_F9, up=True))
    this._act(clock.tick())
    assert screen(this) == "away" and this.visit.state.paused is not None
    send(this, key(pygame.K_F9))
    time.go(HOLD_MS)
    this._act(clock.tick())
    assert screen(this) == "situations"


@pytest.mark.parametrize("jump", [timedelta(days=-400), timedelta(), timedelta(seconds=20)])
def test_a_pause_goes_by_the_clock_that_never_jumps(start: Begin, time: Time, jump: timedelta) -> None:
    """A wall clock that is set back does not make a pause longer than 60 s."""
    this = start()
    click(this, "lang:en")
    send(this, key(pygame.K_F9), key(pygame.K_F9, up=True))
    time.wall += jump
    time.go(PAUSE_MS - HOLD_MS - 1)
    assert this._sleep() <= HOLD_MS + 1
    time.go(HOLD_MS + 1)
    send(this, key(pygame.K_F9))
    assert this.visit.state.paused is None and screen(this) == "away"


# ------------------------------------------------------------------ fingers and mouse


def test_a_finger_counts_once_also_where_it_is_a_mouse_too(start: Begin) -> None:
    """Some systems send a finger as a mouse as well: settings opens, and is not pressed a second time."""
    this = start()
    at = middle(this, "settings")
    send(this, finger(FINGER_DOWN, at), mouse(MOUSE_DOWN, at, touch=True))
    send(this, mouse(MOUSE_UP, at, touch=True))
    assert screen(this) == "languages"
    send(this, finger(FINGER_UP, at))
    assert screen(this) == "settings"


def test_a_touchpad_presses_nothing(start: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """A finger on a touchpad moves the pointer; it does not touch what stands at the same place of the screen."""
    monkeypatch.setattr(loop, "on_glass", lambda device: device != 4)
    this = start()
    at = middle(this, "settings")
    send(this, finger(FINGER_DOWN, at, device=4), finger(FINGER_UP, at, device=4))
    assert screen(this) == "languages"


@pytest.mark.parametrize("corner", [(0.0, 0.999), (1.0, 1.0), (0.5, 1.0)])
def test_the_very_edge_of_the_glass_is_part_of_it(start: Begin, corner: tuple[float, float]) -> None:
    """The emergency strip reaches to the edges, so a touch on the last px presses it."""
    this = start()
    for kind in (FINGER_DOWN, FINGER_UP):
        send(this, pygame.event.Event(kind, x=corner[0], y=corner[1], finger_id=0, touch_id=9))
    assert screen(this) == "crisis"


@pytest.mark.parametrize("size", [(1, 1), (40, 700), (700, 30)])
def test_no_window_is_too_small(start: Begin, size: tuple[int, int]) -> None:
    """A window that holds no page shows a part of one, and is not taken for a failure."""
    this = start(size=size)
    for place in (Where("languages"), Where("situations"), Where("overview", "overview"), Where("map", "raad"),
                  Where("step", "raad", "letter"), Where("crisis"), Where("settings"), Where("away")):  # fmt: skip
        this.visit.state = replace(State.fresh(Settings()), where=place)
        this.show()
        assert not this.visit.broken, place.screen


def test_a_kiosk_stays_full_screen(start: Begin) -> None:
    """F11 is for laptops; a pointer nobody sees belongs to a kiosk."""
    this = start(kiosk=True)
    send(this, key(pygame.K_F11))
    assert this.window.full and not pygame.mouse.get_visible()
    this = start()
    send(this, key(pygame.K_F11))
    assert this.window.full and pygame.mouse.get_visible()


# ------------------------------------------------------------------ sleep


def test_a_moving_mouse_and_typed_letters_do_not_wake_it(start: Begin) -> None:
    """Only what is used comes in at all."""
    start()
    for kind in (pygame.MOUSEMOTION, pygame.FINGERMOTION, pygame.TEXTINPUT, pygame.MOUSEWHEEL, pygame.DROPFILE):
        assert pygame.event.get_blocked(kind)
    for kind in (*window.EVENTS, signals.STOP):
        assert not pygame.event.get_blocked(kind)


def test_from_the_first_picture_on_python_keeps_nothing(start: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is loaded only when somebody looks at it would leave a compiled file with the time of that look (promise 1)."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    this = start()
    pygame.event.post(pygame.event.Event(signals.STOP))
    this.run()
    assert sys.dont_write_bytecode


def test_it_sleeps_until_something_changes_by_itself(start: Begin, time: Time) -> None:
    """A still screen sleeps an hour; the numbers to call look at the wall clock each minute, which may be set; a pause
    wakes when it ends or when its key was held long enough."""
    this = start()
    assert this._sleep() == FOREVER_MS
    time.wall = NOON.replace(hour=16, minute=59, second=50)
    click(this, "crisis")
    assert 0 < this._sleep() <= 10_001
    time.wall = NOON
    assert this._sleep() == CLOCK_MS
    send(this, key(pygame.K_ESCAPE), key(pygame.K_F9), key(pygame.K_F9, up=True))
    assert this._sleep() == PAUSE_MS
    time.go(400)
    send(this, key(pygame.K_F9))
    assert this._sleep() == HOLD_MS
    time.go(10 * PAUSE_MS)
    assert this._sleep() == 1
    assert start(live=True)._sleep() <= 500


# ------------------------------------------------------------------ whatever fails


def fails(*args: object, **values: object) -> None:
    raise RuntimeError("raad/letter")


def test_a_screen_that_fails_leaves_the_numbers_to_call(
    start: Begin, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The visit is forgotten, whom to call stands there, and the key on it begins anew as soon as that is possible. What
    is told on standard error names the line of the program, and not what was looked at."""
    this = start()
    click(this, "lang:en")
    with monkeypatch.context() as broken:
        broken.setattr(visit, "view", fails)
        send(this, key(pygame.K_TAB))
        fresh = State.fresh(Settings())
        assert shown() == pixels(last_resort(fresh, emergency.read(), Paper(SIZE)))
        assert this.visit.state.lang == "nl" and this.visit.state.under == ()
        click(this, "start")
        assert shown() == pixels(last_resort(fresh, emergency.read(), Paper(SIZE)))
        click(this, "hide")
        assert shown() == pixels(last_resort(away(), emergency.read(), Paper(SIZE)))
    click(this, "start")
    assert screen(this) == "languages" and not this.visit.broken
    told = capsys.readouterr().err
    assert told.count("RuntimeError") == 1 and "raad/letter" not in told


@pytest.mark.parametrize("what", ["update", "paint", "event"])
def test_whatever_fails_help_stands_there(start: Begin, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """An error in a change, in painting once, or in an event itself is survived the same way."""
    this = start()
    click(this, "lang:en")
    with monkeypatch.context() as broken:
        if what == "update":
            broken.setattr(visit, "update", fails)
        elif what == "event":
            broken.setattr(loop.keys, "pressed", fails)
        else:
            once = Mock(wraps=paint.paint, side_effect=[RuntimeError("raad/letter"), DEFAULT])
            broken.setattr(loop, "paint", once)
        send(this, key(pygame.K_TAB))
    this.show()
    assert shown() == pixels(last_resort(State.fresh(Settings()), emergency.read(), Paper(SIZE)))


def digits(*numbers: str) -> bytes:
    surface = pygame.Surface(SIZE, 0, 32)
    bare(surface, numbers)
    return pygame.image.tobytes(surface, "RGB")


@pytest.mark.parametrize("what", ["paint", "font"])
def test_when_nothing_can_be_drawn_numbers_are_bars(start: Begin, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """With no letters and no drawings the two numbers stand there in plain bars; hidden, the alarm number alone."""
    if what == "paint":
        monkeypatch.setattr(loop, "paint", fails)
    else:
        monkeypatch.setattr(fonts, "font", lambda name, weight: None)
    numbers = emergency.read().numbers
    this = start()
    assert shown() == digits(numbers["112"].number, numbers["veilig-thuis"].number)
    send(this, *THREE_SHIFTS)
    assert shown() == digits(numbers["112"].number)


def test_without_the_emergency_facts_the_alarm_number_stands_there(
    start: Begin, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A damaged emergency.json leaves the one number that is its own id, in bars, and no content without help; the fault is
    told with its place. There is no second copy of the other numbers (promise 10)."""
    broken = tmp_path / "emergency.json"
    broken.write_text('{"numbers": ', encoding="utf-8")
    monkeypatch.setattr(emergency, "FILE", broken)
    emergency.read.cache_clear()
    try:
        this = start()
        assert shown() == digits("112")
        send(this, key(pygame.K_RETURN), key(pygame.K_F1), *THREE_SHIFTS)
        assert shown() == digits("112")
        assert f"{broken}:1:" in capsys.readouterr().err
    finally:
        emergency.read.cache_clear()
