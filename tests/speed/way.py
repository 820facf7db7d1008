"""The way that the measuring driver taps through the program, by the ids of what is touched; and its results by tap.

    python -m tests.speed.way > tests/speed/ours.json            the points of that way on today's screens
    python -m tests.speed.way RESULT.json                        milliseconds by tap, from what the driver wrote
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.paper import Paper
from praatplaat.selectors import open_book
from praatplaat.session import Settings, State, update
from praatplaat.shell.pointing import touched
from praatplaat.view import view

PAPER = Paper((1920, 1080))
FILE = Path(__file__).with_name("ours.json")
# From the language choice to a step and back, to the cards behind it, to the numbers, and all hidden: where it began.
OPEN = (
    "lang:nl", "scene:overview", "step:overview/veilig-thuis", "back", "step:overview/raad", "back",
    "step:overview/neighbourhood", "back", "tab:who", "tab:rights", "crisis", "hide", "start",
)  # fmt: skip
BEFORE = ("lang:nl", "scene:overview", "step:overview/raad")
CYCLE = ("languages", "lang:ar", "languages", "lang:ti", "languages", "lang:nl")
AFTER = ("hide", "start")


def points(ids: Iterable[str], state: State, book: Book) -> Iterator[tuple[State, list[int]]]:
    """The middle of each thing to touch, and the visit after touching it. Raises LookupError when it is not there."""
    for name in ids:
        items = view(state, book, PAPER)
        item = next((i for i in items if i.id == name and i.action), None)
        if item is None or item.action is None:
            raise LookupError(f"{name}: not on {state.where.screen}")
        at = [item.rect.x + item.rect.w // 2, item.rect.y + item.rect.h // 2]
        assert touched(items, *at) == item, f"{name} is covered in its middle"
        state, _ = update(state, item.action)
        yield state, at


def geometry(book: Book) -> dict[str, Any]:
    """What the driver is told: where to tap, and which pixels a whole first picture has."""
    state = State.fresh(Settings())

    def way(*ids: str) -> list[list[int]]:
        nonlocal state
        found = list(points(ids, state, book))
        state = found[-1][0]
        return [at for _, at in found]

    return {
        "expect": [[960, 1075, "#2b2e44", 12], [960, 10, "#fcf5e8", 12], [300, 700, "not:#000000"]],
        "quiet_ms": 800,
        "tap_quiet_ms": 300,
        "tap": {"open": way(*OPEN), "visits": 3},
        "language": {"before": way(*BEFORE), "cycle": way(*CYCLE), "rounds": 3, "after": way(*AFTER)},
        "script": {"points": way(*OPEN), "count": 100, "gap_ms": 200},
    }


def by_tap(raw: dict[str, list[float]]) -> Iterator[tuple[str, float, float, float]]:
    """Each tap of the way with the first, the middle and the worst time in ms until its picture stood whole.

    Raises ValueError when the driver missed a tap: nobody knows which one.
    """
    if any(raw.get("missed", ())):
        raise ValueError("a tap was missed, so the times cannot be told apart")
    for kind, names in (("tap_full", OPEN), ("lang_full", CYCLE)):
        for n, name in enumerate(names):
            times = raw[kind][n :: len(names)]
            yield name, times[0], statistics.median(times), max(times)


def main() -> None:
    if len(sys.argv) > 1:
        raw = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["raw"]
        print(f"{'':30}{'first':>8}{'median':>8}{'worst':>8}")
        for name, first, middle, worst in by_tap(raw):
            print(f"{name:30}{first:8.1f}{middle:8.1f}{worst:8.1f}")
    else:
        print(json.dumps(geometry(open_book(folders.SCENES, folders.LOCALES)), indent=1))


if __name__ == "__main__":
    main()
