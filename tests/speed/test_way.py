"""The way that the measuring driver taps still goes where it is meant to go."""

from __future__ import annotations

import json

from praatplaat import folders
from praatplaat.selectors import open_book
from praatplaat.session import Settings, State, update
from praatplaat.shell.pointing import touched
from praatplaat.view import view
from tests.speed.way import AFTER, BEFORE, CYCLE, FILE, OPEN, PAPER, by_tap, geometry


def test_every_point_is_on_what_it_means() -> None:
    """On the screens of today the way can be gone by touching its points, and it ends where it began."""
    book, state = open_book(folders.SCENES, folders.LOCALES), State.fresh(Settings())
    found = geometry(book)
    at = [*found["tap"]["open"], *found["language"]["before"], *found["language"]["cycle"], *found["language"]["after"]]
    for name, point in zip((*OPEN, *BEFORE, *CYCLE, *AFTER), at, strict=True):
        item = touched(view(state, book, PAPER), *point)
        assert item and item.action and item.id == name
        state, _ = update(state, item.action)
    assert state == State.fresh(Settings())


def test_the_file_of_the_way_is_one_for_the_driver() -> None:
    """It has as many points as the way has taps. `beside` writes it anew before it measures: screens change."""
    given = json.loads(FILE.read_text(encoding="utf-8"))
    assert [len(given["tap"]["open"]), len(given["language"]["cycle"])] == [len(OPEN), len(CYCLE)]
    assert given.keys() == geometry(open_book(folders.SCENES, folders.LOCALES)).keys()


def test_results_are_told_apart_by_tap() -> None:
    """The driver writes one row of times, round after round; each tap gets its own back."""
    rounds = 3
    raw = {"tap_full": [float(n) for n in range(rounds * len(OPEN))],
           "lang_full": [float(n) for n in range(rounds * len(CYCLE))]}  # fmt: skip
    found = list(by_tap(raw))
    assert [name for name, *_ in found] == [*OPEN, *CYCLE]
    assert found[1] == (OPEN[1], 1.0, 1.0 + len(OPEN), 1.0 + 2 * len(OPEN))
