"""A whole visit by real fingers on a kiosk that stands upright, driven and looked at from outside."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.program import Program, running
from tests.shell.server import Server
from tests.shell.touch import Fingers, glass
from tests.shell.way import AWAY, SITUATIONS, START, Touch, chosen, whole

EN = f"{chosen('en', 'kiosk')} {SITUATIONS}"


@pytest.fixture(scope="module")
def screen() -> Iterator[tuple[Server, Fingers]]:
    with glass() as screen:
        yield screen


@pytest.fixture
def kiosk(screen: tuple[Server, Fingers]) -> Iterator[Program]:
    with running(screen[0], "--kiosk", always=("--mode", "kiosk")) as program:
        program.expect()
        yield program


@pytest.fixture
def fingers(screen: tuple[Server, Fingers]) -> Fingers:
    return screen[1]


def test_a_visit_by_fingers_leaves_nothing_on_the_screen(kiosk: Program, fingers: Fingers) -> None:
    """Language, situation, step, right, numbers to call, hide, each by one touch that counts once; after hide the start
    screen is the same as a fresh one to the last px (promises 3 and 9)."""
    fresh = kiosk.server.picture()
    for touch in whole(kiosk, "nl"):
        fingers.tap(*kiosk.middle(touch.screen, touch.item))
        kiosk.expect(touch.then)
    assert kiosk.server.picture().tobytes() == fresh.tobytes()


def test_a_hand_at_rest_blocks_no_finger(kiosk: Program, fingers: Fingers) -> None:
    """While a hand rests on the glass, on a key even, another finger touches as always; the hand that is lifted later
    presses nothing, because another screen stands there by then."""
    fingers.down(0, *kiosk.middle(START, "lang:nl"))
    fingers.down(1, *kiosk.middle(START, "lang:en"))
    fingers.up(1, *kiosk.middle(START, "lang:en"))
    kiosk.expect(EN)
    fingers.up(0, *kiosk.middle(START, "lang:nl"))
    follow(kiosk, fingers, Touch(EN, "hide", AWAY))


def test_two_fingers_at_once_press_two_things(kiosk: Program, fingers: Fingers) -> None:
    """Hide counts, whatever the other fingers do, also when they change the screen in between (promise 3)."""
    fingers.down(0, *kiosk.middle(START, "hide"))
    fingers.tap(*kiosk.middle(START, "lang:en"), finger=1)
    kiosk.expect(EN)
    fingers.up(0, *kiosk.middle(START, "hide"))
    kiosk.expect(AWAY)


def test_a_finger_that_slides_off_presses_nothing(kiosk: Program, fingers: Fingers) -> None:
    """A touch counts when it begins and ends inside: a finger that slides from one language to another chooses none."""
    nl, en = kiosk.middle(START, "lang:nl"), kiosk.middle(START, "lang:en")
    fingers.down(0, *nl)
    fingers.up(0, *en)
    follow(kiosk, fingers, Touch(START, "settings", "--screen settings"))


def follow(kiosk: Program, fingers: Fingers, touch: Touch) -> None:
    fingers.tap(*kiosk.middle(touch.screen, touch.item))
    kiosk.expect(touch.then)
