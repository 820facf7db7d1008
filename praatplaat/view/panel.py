"""A page of text beside its picture: the picture says what it is about, the words are turned page by page."""

from __future__ import annotations

from typing import NamedTuple

from praatplaat.display import Rect
from praatplaat.palette import mix
from praatplaat.view.frame import margin
from praatplaat.view.sheet import Sheet, ground

WIDEST = 38  # ems: about 75 characters a line, the most that is read with ease


class Halves(NamedTuple):
    """Where the picture stands and where the words."""

    art: Rect
    words: Rect


def halves(sheet: Sheet, room: Rect, share: float = 0.30) -> Halves:
    """Picture at the start and words after it, or above them where the page is narrow."""
    paper, edge = sheet.paper, margin(sheet)
    room = room.inset(edge, paper.px(1))
    if paper.portrait:
        high = round(room.h * (0.27 if paper.text_size == "normal" else 0.19))
        return Halves(room._replace(h=high), Rect(room.x, room.y + high + paper.gap, room.w, room.h - high - paper.gap))
    wide = round(room.w * (share if paper.text_size != "largest" else share * 0.8))
    words = Rect(room.x + wide + 2 * edge, room.y, room.w - wide - 2 * edge, room.h)
    return Halves(room._replace(w=wide), words._replace(w=min(words.w, WIDEST * paper.body)))


def tile(sheet: Sheet, key: str, rect: Rect, zone: str = "") -> Rect:
    """A small landscape to stand things on: sky above, the ground of a zone below. Gives the line of the ground."""
    radius, top = sheet.paper.px(4), rect.y + round(rect.h * 0.62)
    sheet.box(f"{key}.sky", rect, mix("sky", "paper", 0.45), radius=radius)
    sheet.box(f"{key}.ground", Rect(rect.x, top, rect.w, rect.bottom - top), ground(zone), radius=radius)
    sheet.box(f"{key}.horizon", Rect(rect.x, top, rect.w, min(radius, rect.bottom - top)), ground(zone))
    return Rect(rect.x, top, rect.w, rect.bottom - top)


def standing(sheet: Sheet, key: str, name: str, middle: int, base: int, high: int, proportion: float = 0.6) -> None:
    """A drawing that stands with its soles at `base`; `proportion` is its width over its height."""
    wide = round(high * proportion)
    sheet.picture(key, Rect(middle - wide // 2, base - round(high * 0.955), wide, high), name)
