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
    """Points are px, and screens change: `python -m tests.speed.way > tests/speed/ours.json` writes them anew."""
    given = json.loads(FILE.read_text(encoding="utf-8"))
    at = [*given["tap"]["open"], *given["language"]["before"], *given["language"]["cycle"], *given["language"]["after"]]
    book, state = open_book(folders.SCENES, folders.LOCALES), State.fresh(Settings())
    for name, point in zip((*OPEN, *BEFORE, *CYCLE, *AFTER), at, strict=True):
        item = touched(view(state, book, PAPER), *point)
        assert item and item.action and item.id == name
        state, _ = update(state, item.action)
    assert state == State.fresh(Settings())  # where it began, so that it can go round


def test_the_points_are_found_on_the_screens() -> None:
    """The tool finds every tap of the way on the screens of today."""
    found = geometry(open_book(folders.SCENES, folders.LOCALES))
    assert found.keys() == json.loads(FILE.read_text(encoding="utf-8")).keys()
    assert len(found["tap"]["open"]) == len(OPEN)


def test_results_are_told_apart_by_tap() -> None:
    """The driver writes one row of times, round after round; each tap gets its own back."""
    rounds = 3
    raw = {"tap_full": [float(n) for n in range(rounds * len(OPEN))],
           "lang_full": [float(n) for n in range(rounds * len(CYCLE))]}  # fmt: skip
    found = list(by_tap(raw))
    assert [name for name, *_ in found] == [*OPEN, *CYCLE]
    assert found[1] == (OPEN[1], 1.0, 1.0 + len(OPEN), 1.0 + 2 * len(OPEN))
