"""A whole visit in a real window, by the mouse alone and by the keys alone, driven and looked at from outside."""

from __future__ import annotations

from tests.shell.program import Program
from tests.shell.way import AWAY, START, to_a_right, whole


def test_a_visit_by_clicks_leaves_nothing_on_the_screen(program: Program) -> None:
    """Language, situation, step, right, numbers to call, hide: each click leads on, and after hide the start screen is
    the same as a fresh one to the last px (promise 3). In Arabic, where everything stands on the other side."""
    fresh = program.server.picture()
    for touch in whole(program, "ar"):
        program.click(touch.screen, touch.item)
        program.expect(touch.then)
    assert program.server.picture().tobytes() == fresh.tobytes()


def test_a_visit_by_keys_alone(program: Program) -> None:
    """The same way with Tab, Enter, Space and F1, hidden by Shift three times (promise 9)."""
    fresh, server = program.server.picture(), program.server
    *way, right = to_a_right(program, "nl")
    for press, touch in zip(("Return", "space") * 3, (*way, right), strict=False):
        program.walk_to(touch.screen, touch.item)
        server.key(press)
        program.expect(touch.then)
    server.key("F1")
    program.expect("--screen crisis")
    server.key("Escape")
    program.expect(right.then)
    for side in ("Shift_L", "Shift_R", "Shift_L"):
        server.key(side)
    program.expect(AWAY)
    program.walk_to(AWAY, "start")
    server.key("Return")
    program.expect(START)
    assert server.picture().tobytes() == fresh.tobytes()
