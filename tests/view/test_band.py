"""The author's band under the picture: what is wrong, in words that fit, and nothing when nothing is."""

from __future__ import annotations

import pytest

from praatplaat.display import Rect
from praatplaat.faults import Fault, Place
from praatplaat.paper import Paper
from praatplaat.view.band import MOST, band, band_height

LONG = "Dit is een lange uitleg van wat er mis is en wat u in plaats daarvan kunt schrijven, met een voorbeeld erbij."


def faults(count: int) -> list[Fault]:
    return [Fault(Place("scenes/raad.yaml", n + 1, 3), "type", LONG) for n in range(count)]


@pytest.mark.parametrize("size", [(1366, 768), (800, 600), (1080, 1920)])
@pytest.mark.parametrize("count", [1, MOST, MOST + 4])
def test_every_line_of_the_band_lies_in_it(size: tuple[int, int], count: int) -> None:
    """However many faults there are, what is told fits the room that the band takes; the rest is counted."""
    paper = Paper(size)
    high = band_height(faults(count), paper)
    room = Rect(0, size[1] - high, size[0], high)
    items = band(faults(count), room, paper)
    assert all(room.y <= i.rect.y and i.rect.bottom <= room.bottom for i in items)
    told = [i.label for i in items if i.paragraph]
    assert told[: min(count, MOST)] == [str(f) for f in faults(count)[:MOST]]
    assert (f"En nog {count - MOST}." in told[-1]) == (count > MOST)


def test_no_fault_takes_no_room() -> None:
    """Without faults the page keeps the whole window."""
    assert band_height([], Paper((1366, 768))) == 0
