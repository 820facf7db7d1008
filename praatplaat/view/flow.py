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

    `opens` begins a section, and a new page unless this one is nearly empty; `holds` keeps the block with the next one
    (a heading); `terms` are the hard words in it, each of which needs a key at the foot of its page; `unchecked` says
    that it states a claim that no lawyer has checked.
    """

    id: str
    height: int
    items: tuple[Item, ...]
    opens: bool = False
    holds: bool = False
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


def paginate(blocks: Sequence[Block], height: int, wanted: str, words: Callable[[tuple[str, ...]], bool]) -> Pages:
    """Fill pages of `height` px from the top. A block that is higher than a page stands on one by itself.

    `words` tells whether the keys of these hard words fit at the foot of one page.
    """
    pages: list[list[Block]] = [[]]
    used = 0
    for n, block in enumerate(blocks):
        need = sum(b.height for b in together(blocks[n:]))
        crowded = block.terms and not words(terms_of((*pages[-1], block)))
        if pages[-1] and ((block.opens and used > height * FULL) or used + need > height or crowded):
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
    keys = foot._replace(w=foot.w - _turning(sheet) - sheet.paper.gap)
    if sheet.paper.portrait and any(block.terms for block in blocks):  # no room for both beside each other
        keys = foot._replace(y=foot.y - foot.h - sheet.paper.gap)
    room = rect._replace(h=keys.y - sheet.paper.gap - rect.y)
    pages = paginate(blocks, room.h, sheet.state.where.block, lambda t: len(_words(sheet, t, keys)) == len(t))
    page = pages.pages[pages.current]
    place(sheet, page, room)
    sheet.unchecked = any(block.unchecked for block in page)
    for rect_, term in _words(sheet, terms_of(page), keys, squeeze=True):
        said = sheet.book.say(sheet.book.content.terms[term].word, sheet.lang)
        size, action = word_size(sheet.paper), Action("term", term)
        sheet.button(f"term:{term}", rect_, said, action, icon="signs/question", px=size, align="start")
    _turns(sheet, pages, foot)
    return pages


def word_size(paper: Paper) -> int:
    """Font size in px of the keys of hard words."""
    return round(paper.label * 0.86)


def _words(sheet: Sheet, terms: tuple[str, ...], row: Rect, squeeze: bool = False) -> list[tuple[Rect, str]]:
    """The places of the keys of hard words, beside each other; those that find no room are left out, or squeezed in."""
    paper = sheet.paper
    keys = [(_key_width(sheet, term), term) for term in terms]
    words = row.w - paper.gap * (len(keys) - 1)
    share = min(1.0, words / max(1, sum(w for w, _ in keys)))
    x, placed = row.x, []
    for natural, term in keys:
        wide = int(natural * share) if squeeze else natural
        if x + wide > row.right:
            break
        placed.append((Rect(x, row.y, wide, row.h), term))
        x += wide + paper.gap
    return placed


def _key_width(sheet: Sheet, term: str) -> int:
    """The width in px of the key of a hard word: its longest word, or half of its words, with room for the drawing."""
    paper = sheet.paper
    said = sheet.book.say(sheet.book.content.terms[term].word, sheet.lang)
    style = Style(word_size(paper), 600)
    longest = max(width_of(word, style, said.lang) for word in said.text.split())
    half = width_of(said.text, style, said.lang) * 0.62
    return max(round(max(longest, half)) + paper.px(7) + icon_width(paper), paper.target)


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
