"""Hide and pause by keys in a real window."""

from __future__ import annotations

import time

from praatplaat.session import HOLD_MS
from tests.shell.program import Program
from tests.shell.server import until
from tests.shell.way import AWAY, START, STEP, to_a_right

SECOND = HOLD_MS / 1000


def at_a_step(program: Program) -> str:
    """Go to a step; gives its selectors."""
    for touch in list(to_a_right(program, "nl"))[:3]:
        program.click(touch.screen, touch.item)
        program.expect(touch.then)
    return touch.then


def test_pause_covers_at_once_and_only_holding_its_key_brings_back(program: Program) -> None:
    """A laptop's pause is neutral at once; a short press leaves it so; one second of holding brings back the same screen
    (promise 3)."""
    step = at_a_step(program)
    for key in ("F9", "Pause"):
        program.server.key(key)
        program.expect(AWAY)
        program.server.key(key)
        program.server.key_down(key)
        began = time.monotonic()
        program.expect(step)
        assert time.monotonic() - began > SECOND - 0.1
        program.server.key_up(key)
        assert program.shows(step)


def test_a_key_that_is_held_while_another_window_comes_does_not_bring_back(program: Program) -> None:
    """A key that goes up where the program cannot see it is not held."""
    server, window = program.server, program.server.windows()[0]
    step = at_a_step(program)
    server.key("F9")
    program.expect(AWAY)
    server.key_down("F9")
    server.focus(server.root)
    server.key_up("F9")
    ends = time.monotonic() + SECOND + 0.3
    until("a second goes by", lambda: time.monotonic() > ends)
    assert program.shows(AWAY)
    server.focus(window)
    server.key_down("F9")
    program.expect(step)
    server.key_up("F9")


def test_a_touch_on_a_paused_screen_forgets(program: Program) -> None:
    """Whoever touches the cover begins anew, and the pause key does not bring back what lay under it (promise 3)."""
    at_a_step(program)
    program.server.key("F9")
    program.expect(AWAY)
    program.click(AWAY, "start")
    program.expect(START)
    program.server.key("F9")
    program.expect(AWAY)
    program.server.key_down("F9")
    program.expect(START)
    program.server.key_up("F9")


def test_shift_three_times_hides_unless_something_comes_between(program: Program) -> None:
    """Left and right Shift count alike; another key or a touch in between starts anew."""
    server = program.server
    step = at_a_step(program)
    heading = program.middle(step, "title")
    for between in (lambda: server.key("a"), lambda: server.click(*heading)):
        server.key("Shift_L")
        server.key("Shift_R")
        between()
        server.key("Shift_L")
        server.key("Escape")
        program.expect("--scene raad")
        program.click("--scene raad", f"step:{STEP}")
        program.expect(step)
    for key in ("Shift_R", "Shift_R", "Shift_L"):
        server.key(key)
    program.expect(AWAY)
    server.key_down("F9")
    server.key("Tab")
    server.key_up("F9")
    server.key("Return")
    program.expect(START)


def test_a_key_that_is_held_presses_once(program: Program) -> None:
    """Keys do not repeat: Page Down held for long turns one page, so that nobody is carried through the text."""
    step = at_a_step(program)
    program.server.key_down("Next")
    program.expect(f"{step} --page 2")
    ends = time.monotonic() + 1.2  # the server repeats a key after 0.66 s, 25 times a second
    until("the server repeats the key", lambda: time.monotonic() > ends)
    assert program.shows(f"{step} --page 2")
    program.server.key_up("Next")
    program.server.key("Prior")
    program.expect(step)
