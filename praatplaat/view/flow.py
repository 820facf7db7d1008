"""Blocks of a page: sentences, cards and headings, stacked into pages that are turned, never scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from praatplaat.display import Action, Item, Rect
from praatplaat.languages.catalogue import Said
from praatplaat.paper import Paper
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import line_height, width_of
from praatplaat.view.sheet import Sheet, icon_width

FULL = 0.42  # a new section begins on the same page when no more than this share of it is filled
LOOSE = 0.5  # of the font size: the most air that a half-empty page puts between two blocks


@dataclass(frozen=True, slots=True)
class Block:
    """Things that stay together. Items lie as from (0, 0); `height` in px with the space that follows.

    `opens` begins a section, and a new page unless this one is nearly empty; `alone` begins a page in any case; `holds`
    keeps the block with the next one (a heading); `terms` are the hard words in it, each of which needs a key at the
    foot of its page; `unchecked` says that it states a claim that no lawyer has checked.
    """

    id: str
    height: int
    items: tuple[Item, ...]
    opens: bool = False
    holds: bool = False
    alone: bool = False
    terms: tuple[str, ...] = ()
    unchecked: bool = False


@dataclass(frozen=True, slots=True)
class Pages:
    """Blocks by page, and the page that begins with or holds the block asked for."""

    pages: tuple[tuple[Block, ...], ...]
    current: int

    def first(self, page: int) -> str:
        """The id of the first block of a page."""
        return self.pages[page][0].id


def paginate(blocks: Sequence[Block], wanted: str, room: Callable[[tuple[str, ...]], int]) -> Pages:
    """Fill pages from the top. A block that is higher than a page stands on one by itself.

    `room` is the height in px that a page has for blocks when the keys of these hard words stand at its foot, 0 when
    they do not fit there.
    """
    pages: list[list[Block]] = [[]]
    used, height = 0, room(())
    for n, block in enumerate(blocks):
        group = tuple(together(blocks[n:]))
        need = sum(b.height for b in group)
        if pages[-1] and (
            block.alone or (block.opens and used > height * FULL) or used + need > room(terms_of((*pages[-1], *group)))
        ):  # fmt: skip
            pages.append([])
            used = 0
        pages[-1].append(block)
        used += block.height
    current = next((n for n, page in enumerate(pages) if any(b.id == wanted for b in page)), 0)
    return Pages(tuple(tuple(p) for p in pages), current)


def together(blocks: Sequence[Block]) -> Iterator[Block]:
    """The first of the blocks and those that it may not be parted from."""
    for block in blocks:
        yield block
        if not block.holds:
            return


def terms_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """The hard words of blocks, each once, in the order in which they are read."""
    return tuple(dict.fromkeys(t for b in blocks for t in b.terms))


def place(sheet: Sheet, page: Iterable[Block], rect: Rect) -> None:
    """Put the blocks of a page below each other from the top left of a rectangle; what sticks out does not fit.

    A page that is not full gives its blocks more air.
    """
    y, blocks = rect.y, tuple(page)
    spare = rect.h - sum(block.height for block in blocks)
    loose = max(0, min(spare // (len(blocks) + 1), round(sheet.paper.body * LOOSE)))
    for block in blocks:
        for item in block.items:
            moved = shifted(item, rect.x, y)
            sheet.add(moved if moved.rect.bottom <= rect.bottom + 1 else replace(moved, fits=False))
        y += block.height + (0 if block.holds else loose)


def shifted(item: Item, dx: int, dy: int) -> Item:
    """The item moved."""
    r = item.rect
    return replace(item, rect=Rect(r.x + dx, r.y + dy, r.w, r.h), text_at=(item.text_at[0] + dx, item.text_at[1] + dy))


def show(sheet: Sheet, blocks: Sequence[Block], rect: Rect) -> Pages:
    """Lay blocks into pages, show the one the visit is at, and under it the keys of its hard words and to turn pages."""
    high = max(sheet.paper.target, 2 * line_height(word_size(sheet.paper), sheet.lang) + 2 * sheet.paper.px(1))
    foot = Rect(rect.x, rect.bottom - high, rect.w, high)
    rows = _rows(sheet, foot)

    def room(terms: tuple[str, ...]) -> int:
        keys = _words(sheet, terms, rows)
        top = min((place.y for place, _ in keys), default=foot.y)
        return top - sheet.paper.gap - rect.y if len(keys) == len(terms) else 0

    pages = paginate(blocks, sheet.state.where.block, room)
    page = pages.pages[pages.current]
    terms = terms_of(page)
    place(sheet, page, rect._replace(h=room(terms) or room(())))
    sheet.unchecked = any(block.unchecked for block in page)
    for rect_, term in _words(sheet, terms, rows, squeeze=True):
        said = sheet.book.say(sheet.book.content.terms[term].word, sheet.lang)
        size, action = word_size(sheet.paper), Action("term", term)
        sheet.button(f"term:{term}", rect_, said, action, icon="signs/question", px=size, align="start")
    _turns(sheet, pages, foot)
    return pages


def _rows(sheet: Sheet, foot: Rect) -> list[Rect]:
    """Where keys of hard words may stand, the first row first: beside the keys that turn pages where there is room for
    both, then in rows above."""
    gap = sheet.paper.gap
    above = [foot._replace(y=foot.y - n * (foot.h + gap)) for n in (1, 2)]
    return above if sheet.paper.portrait else [foot._replace(w=foot.w - _turning(sheet) - gap), above[0]]


def word_size(paper: Paper) -> int:
    """Font size in px of the keys of hard words."""
    return round(paper.label * 0.86)


def _words(sheet: Sheet, terms: tuple[str, ...], rows: Sequence[Rect], squeeze: bool = False) -> list[tuple[Rect, str]]:
    """The places of the keys of hard words, row after row; those that find no room are left out, or `squeeze`d into the
    last row."""
    gap, placed = sheet.paper.gap, []
    left = [(_key_width(sheet, term), term) for term in terms]
    for n, row in enumerate(rows):
        fit = _that_fit(left, row.w, gap)
        if squeeze and n == len(rows) - 1:
            fit = len(left)
        here, left = left[:fit], left[fit:]
        share = min(1.0, (row.w - gap * (len(here) - 1)) / max(1, sum(wide for wide, _ in here)))
        x = row.x
        for wide, term in here:
            placed.append((Rect(x, row.y, int(wide * share), row.h), term))
            x += int(wide * share) + gap
    return placed


def _that_fit(keys: Sequence[tuple[int, str]], width: int, gap: int) -> int:
    """How many of the keys, beginning with the first, stand beside each other in a width (px)."""
    used = 0
    for n, (wide, _) in enumerate(keys):
        used += wide + (gap if n else 0)
        if used > width:
            return n
    return len(keys)


def _key_width(sheet: Sheet, term: str) -> int:
    """The width in px of the key of a hard word in two lines, with room for the drawing."""
    paper = sheet.paper
    said = sheet.book.say(sheet.book.content.terms[term].word, sheet.lang)
    style = Style(word_size(paper), 600)
    words = said.text.split()
    halves = [(words[:n], words[n:]) for n in range(1, len(words))] or [(words, [])]
    narrowest = min(max(width_of(" ".join(half), style, said.lang) for half in both) for both in halves)
    return max(round(narrowest) + paper.px(7) + icon_width(paper), paper.target)


def _turning(sheet: Sheet) -> int:
    """The width in px of the keys that turn pages and of the number between them."""
    return _on(sheet) + sheet.paper.target + sheet.paper.px(20) + 2 * sheet.paper.gap


def _on(sheet: Sheet) -> int:
    """The width in px of the key to the next page, which says so in a word."""
    return sheet.paper.px(36)


def _turns(sheet: Sheet, pages: Pages, row: Rect) -> None:
    """A small key to the page before, which page of how many this is, and a large one to go on."""
    if len(pages.pages) < 2:
        return
    side, on, gap = sheet.paper.target, _on(sheet), sheet.paper.gap
    x = row.right - _turning(sheet)
    if pages.current:
        rect = Rect(x, row.y, side, row.h)
        action = Action("block", pages.first(pages.current - 1))
        sheet.button("page-before", rect, sheet.say("page-before"), action, icon="signs/previous", seat="alone")
    middle = Rect(x + side + gap, row.y, row.right - on - 2 * gap - x - side, row.h)
    said = Said(f"{pages.current + 1}\u00a0/\u00a0{len(pages.pages)}", sheet.lang, "ltr", "", "")
    sheet.text("page-number", middle, said, sheet.paper.label, align="center", middle=True, shrink=True)
    if pages.current + 1 < len(pages.pages):
        rect = Rect(row.right - on, row.y, on, row.h)
        action = Action("block", pages.first(pages.current + 1))
        sheet.button("page-after", rect, sheet.say("page-after"), action, icon="signs/next", seat="after")
