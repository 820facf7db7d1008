"""What the program costs: little memory, and nothing at all while nobody touches it."""

from __future__ import annotations

import random
import time
from datetime import datetime

from praatplaat.book import Book
from praatplaat.display import Action
from praatplaat.paper import Paper
from praatplaat.picture import drawn
from praatplaat.selectors import HOME
from praatplaat.session import Settings, State, update
from praatplaat.view import view
from tests.shell.program import Program
from tests.shell.server import SIZE, until

STILL = 5.0  # s
PSS = 80 * 1024  # KiB
TOUCHES = 50


def test_a_still_picture_costs_nothing_and_memory_stays_small(program: Program, book: Book) -> None:
    """After a visitor who presses whatever there is, languages and text sizes too, memory is at most 80 MiB (PSS).
    Then no thread wakes up and no processor time goes by in 5 s."""
    wander(program, book)
    assert program.pss() <= PSS
    rest(program)
    before, began = (program.wakeups(), program.ticks()), time.monotonic()
    until("five seconds go by", lambda: time.monotonic() - began >= STILL)
    assert (program.wakeups(), program.ticks()) == before


def wander(program: Program, book: Book) -> None:
    """Press things by chance; each time the window shows what that leads to before the next is pressed."""
    chance, state = random.Random(2), State.fresh(Settings(), datetime.now(HOME))
    for _ in range(TOUCHES):
        keys = [i for i in view(state, book, paper(state)) if i.action and i.focus is not None and i.id != "hide"]
        item = chance.choice(keys)
        x, y, w, h = item.rect
        program.server.click(x + w // 2, y + h // 2)
        for action in (Action("focus"), item.action):
            assert action is not None
            state, _ = update(state, action)
        wanted = drawn(view(state, book, paper(state)), SIZE)
        until(f"the window shows what {item.action} leads to", lambda wanted=wanted: program.server.shows(wanted))


def paper(state: State) -> Paper:
    return Paper(SIZE, text_size=state.text_size)


def rest(program: Program) -> None:
    """Wait until the program has done all that there was to do: it does not wake between two looks."""
    seen = -1

    def asleep() -> bool:
        nonlocal seen
        before, seen = seen, program.wakeups()
        time.sleep(0.1)
        return seen == before

    until("the program rests", asleep)
