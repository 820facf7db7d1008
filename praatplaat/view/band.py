"""The author's band: what is wrong with a file that was just saved, under the picture, and only with `--live`.

The picture above it keeps the last good content. Families never see this band.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from praatplaat.display import DisplayList, Item, Rect, Shape
from praatplaat.faults import Fault
from praatplaat.paper import Paper
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import line_height, paragraph

MOST = 3  # faults that are written out; the rest is counted
GROUND, INK = "sun", "ink"


def band_height(faults: Sequence[Fault], paper: Paper) -> int:
    """The height in px that the band takes from the window; 0 when nothing is wrong."""
    if not faults:
        return 0
    lines = min(len(faults), MOST) * 2 + (len(faults) > MOST)
    return lines * line_height(paper.note, "nl") + 2 * paper.px(2)


def band(faults: Sequence[Fault], rect: Rect, paper: Paper) -> DisplayList:
    """The faults from the first on, each in at most two lines, as items in a rectangle of the window."""
    edge, high = paper.px(4), line_height(paper.note, "nl")
    items = [Item("band", rect, "image", shape=Shape(GROUND), bg=GROUND)]
    y = rect.y + paper.px(2)
    for n, words in enumerate(_told(faults)):
        set_ = paragraph(words, Style(paper.note, 600), rect.w - 2 * edge, "nl", "ltr", max_lines=2)
        at = Rect(rect.x + edge, y, rect.w - 2 * edge, set_.height)
        items.append(
            Item(
                f"band.{n}", at, "text", words, "", "", "nl", "ltr", set_, (at.x, at.y), INK, GROUND, fits=set_.fits
            )
        )  # fmt: skip
        y += max(set_.height, high)
    return tuple(items)


def _told(faults: Sequence[Fault]) -> list[str]:
    more = len(faults) - MOST
    rest = [f"En nog {more}. Met praatplaat check ziet u alles."] if more > 0 else []
    return [*(str(_short(fault)) for fault in faults[:MOST]), *rest]


def _short(fault: Fault) -> Fault:
    """The fault with its file and folder only: the way there is long, and the author knows it."""
    return replace(fault, place=fault.place._replace(file="/".join(Path(fault.place.file).parts[-2:])))
