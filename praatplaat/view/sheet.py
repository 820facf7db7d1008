"""The sheet a screen is composed on: it collects items, laid out as if every language ran from left to right.

When the screen is done, `finish` mirrors the sheet for languages that run from right to left, numbers the focus, and
shows what is pressed and where the focus is. So no screen ever thinks about direction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from praatplaat.book import Book, label
from praatplaat.content import texts
from praatplaat.display import Action, DisplayList, Item, Picture, Rect, Shape
from praatplaat.languages.catalogue import Said
from praatplaat.palette import colour, mix
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.text.paragraph import Paragraph, Span, Style
from praatplaat.text.typeset import direction, paragraph
from praatplaat.view.theme import Theme, theme

Align = Literal["start", "center", "end"]
Seat = Literal["before", "after", "above", "alone"]  # where the drawing of a key stands to its words
LEAST = 0.7  # a label that does not fit its key may shrink to this share before it counts as not fitting


class Sheet:
    """Collects the items of one screen. All lengths are px."""

    def __init__(self, state: State, book: Book, paper: Paper) -> None:
        self.state, self.book, self.paper = state, book, paper
        self.lang = state.lang
        self.theme: Theme = theme(state.contrast)
        self.rtl = direction(state.lang) == "rtl"
        self.items: list[Item] = []
        self.unchecked = False  # whether something is shown that rests on a claim that no lawyer has checked

    # -------------------------------------------------------------- words

    def plain(self, text: str, context: str = "") -> Said:
        """Digits or a name, which belong to no language: they stand where the page begins to be read."""
        return Said(text, self.lang, "rtl" if self.rtl else "ltr", "", context)

    def say(self, key: str, number: int | None = None, **values: str | int) -> Said:
        """A word of the program itself, by its id in the interface file."""
        return self.book.say(self.book.content.interface[key], self.lang, number, **values)

    # -------------------------------------------------------------- things

    def add(self, item: Item) -> Item:
        self.items.append(item)
        return item

    def picture(self, key: str, rect: Rect, name: str, *, view: str = "", svg: str = "", upright: bool = False) -> Item:
        """A drawing in a rectangle; `upright` ones keep their own way round when the page is mirrored."""
        return self.add(Item(key, rect, "image", picture=Picture(name, svg, view, self.rtl and not upright)))

    def box(self, key: str, rect: Rect, fill: str, *, radius: int = 0, border: str = "", width: int = 0) -> Item:
        """A plain ground for other things."""
        return self.add(Item(key, rect, "image", shape=Shape(fill, radius, border, width)))

    def text(
        self, key: str, rect: Rect, said: Said, px: int, *, weight: int = 400, fg: str = "", bg: str = "",
        align: Align = "start", middle: bool = False, shrink: bool = False, role: Literal["text", "heading"] = "text",
    ) -> Item:  # fmt: skip
        """A text in a rectangle, from its top or in its middle; `shrink` lets a label become smaller to fit."""
        set_ = self.fit(said, rect, px, weight, align) if shrink else self.set(said, rect.w, px, weight, align)
        top = rect.y + (max(0, rect.h - set_.height) // 2 if middle else 0)
        return self.add(
            Item(
                key, rect, role, label(said), said.context, said.state, said.lang, said.dir, set_, (rect.x, top),
                fg or self.theme.text, bg or self.theme.page, fits=set_.fits and set_.height <= rect.h,
            )
        )  # fmt: skip

    def set(self, said: Said, width: int, px: int, weight: int = 400, align: Align = "start") -> Paragraph:
        """Words set into lines of at most `width` px."""
        return paragraph(spans(said), Style(px, weight), width, said.lang, said.dir, align=align)

    def fit(self, said: Said, rect: Rect, px: int, weight: int, align: Align) -> Paragraph:
        """Words set as large as they fit a rectangle, at most `px` and at least `LEAST` of it."""
        least = int(px * LEAST)
        for size in range(px, least - 1, -1):
            set_ = paragraph(
                spans(said), Style(size, weight), rect.w, said.lang, said.dir, align=align, hyphenate=False
            )
            if set_.fits and set_.height <= rect.h:
                return set_
        return paragraph(spans(said), Style(least, weight), rect.w, said.lang, said.dir, align=align)

    def button(
        self, key: str, rect: Rect, said: Said, action: Action, *, icon: str = "", seat: Seat = "before",
        fill: str = "", fg: str = "", px: int = 0, chosen: bool = False, align: Align = "center", upright: bool = False,
        turned: bool = False, radius: int = -1, weight: int = 600,
    ) -> None:  # fmt: skip
        """A key: its ground, its drawing and its words. Without words it is still named for the ear."""
        paper, look = self.paper, self.theme
        fill, fg = fill or (look.page if chosen else look.card), fg or look.text
        border, edge_mm = (
            (look.mark, 1.1 + 2 * look.edge_mm) if chosen else (look.edge if look.edge_mm else "", look.edge_mm)
        )
        shape = Shape(fill, paper.px(3) if radius < 0 else radius, border, paper.px(edge_mm))
        pad = paper.px(2)
        inner = rect.inset(pad, paper.px(1))
        words = inner
        if icon:
            side = icon_side(inner, seat, paper.label)
            place, words = seated(inner, side, seat, pad)
        set_ = None if seat == "alone" else self.fit(said, words, px or paper.label, weight, align)
        at = (words.x, words.y + max(0, words.h - set_.height) // 2) if set_ else (0, 0)
        self.add(
            Item(
                key, rect, "button", label(said), said.context, said.state, said.lang, said.dir, set_, at, fg, fill,
                shape, None, action, 0, set_ is None or (set_.fits and set_.height <= words.h),
            )
        )  # fmt: skip
        if icon:
            light = fill == look.strong
            picture = Picture(
                icon, flip=(self.rtl and not upright) != turned, toward=look.on_strong if light else "", by=float(light)
            )
            self.add(Item(f"{key}.icon", place, "image", picture=picture))

    # -------------------------------------------------------------- done

    def finish(self) -> DisplayList:
        """The list in painting order: mirrored if need be, focus numbered, what is pressed darker, the focus ringed."""
        items = self.items if self.book.words else [wordless(i) for i in self.items]
        items = mirrored(items, self.paper.width) if self.rtl else items
        items = numbered(items)
        items = [self._pressed(i) if i.id == self.state.pressed else i for i in items]
        return tuple(items + [self._ring(i) for i in items if i.focus is not None and i.id == self.state.focus])

    def _pressed(self, item: Item) -> Item:
        if item.shape is None or not item.shape.fill:
            return replace(item, shape=Shape("", self.paper.px(3), self.theme.mark, self.paper.px(1)))
        strong = item.shape.fill in (self.theme.strong, self.theme.now)
        return replace(item, shape=replace(item.shape, fill=mix(item.shape.fill, "paper" if strong else "ink", 0.16)))

    def _ring(self, item: Item) -> Item:
        """The focus ring stands outside the key, light within dark, so that it shows on every ground (WCAG 2.2, 2.4.13)."""
        out = self.paper.px(1.2)
        shape = Shape("", self.paper.px(3) + out, self.theme.mark, max(3, self.paper.px(0.9)))
        return Item("focus", item.rect.inset(-out), "image", shape=shape)


def spans(said: Said) -> Sequence[Span]:
    """The words of a said sentence with its hard words marked."""
    return texts.spans(said.text)


def icon_side(inner: Rect, seat: Seat, label: int) -> int:
    """The side in px of the drawing in a key."""
    if seat == "alone":
        return min(inner.w, inner.h)
    if seat == "above":
        return max(min(inner.w, inner.h - round(label * 3.0)), round(label * 1.2))
    return min(inner.h, round(label * 1.9), inner.w // 3)


def icon_width(paper: Paper) -> int:
    """The width in px that a drawing takes in a key of one line."""
    return min(paper.target - 2 * paper.px(2), round(paper.label * 1.9))


def seated(inner: Rect, side: int, seat: Seat, pad: int) -> tuple[Rect, Rect]:
    """Where the drawing in a key stands, and what room is left for its words."""
    middle_x, middle_y = inner.x + (inner.w - side) // 2, inner.y + (inner.h - side) // 2
    if seat == "alone":
        return Rect(middle_x, middle_y, side, side), inner
    if seat == "above":
        under = inner.y + side + pad // 2
        return Rect(middle_x, inner.y, side, side), Rect(inner.x, under, inner.w, inner.bottom - under)
    room = inner.w - side - pad
    if seat == "after":
        return Rect(inner.right - side, middle_y, side, side), Rect(inner.x, inner.y, room, inner.h)
    return Rect(inner.x, middle_y, side, side), Rect(inner.x + side + pad, inner.y, room, inner.h)


def mirrored(items: Sequence[Item], width: int) -> list[Item]:
    """The same things on a page that is read from the right. Pictures were turned where they were placed."""

    def turn(item: Item) -> Item:
        x, y = item.text_at
        at = (width - x - item.paragraph.width, y) if item.paragraph else (x, y)
        return replace(item, rect=item.rect.mirrored(width), text_at=at)

    return [turn(i) for i in items]


def numbered(items: Sequence[Item]) -> list[Item]:
    """Tab goes first to hide, then through the page as it is read, last to the emergency strip."""
    order = sorted((i for i in items if i.focus is not None), key=lambda i: (i.id != "hide", i.id == "crisis"))
    place = {i.id: n for n, i in enumerate(order)}
    return [replace(i, focus=place[i.id]) if i.focus is not None else i for i in items]


def wordless(item: Item) -> Item:
    """The item without its words, to see what the picture says by itself."""
    return replace(item, paragraph=None)


def ground(zone: str) -> str:
    """The colour of a zone's ground: mixes of two names each (see the landscape)."""
    return {
        "voluntary": mix("sage", "moss", 0.09), "research": mix("sand", "paper", 0.45),
        "judge": mix("plum", "paper", 0.60), "compulsory": mix("peach", "paper", 0.60),
        "after": mix(mix("sage", "sun", 0.36), "moss", 0.14),
    }.get(zone, colour("sand"))  # fmt: skip
