"""Blocks of a page: sentences, cards and headings, stacked into pages that are turned, never scrolled."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from praatplaat.book import label
from praatplaat.content.model import Message, Text
from praatplaat.display import Action, Item, Picture, Rect, Role, Shape
from praatplaat.languages.catalogue import Said
from praatplaat.text.paragraph import Paragraph, Style
from praatplaat.text.typeset import direction, line_height, width_of
from praatplaat.view.sheet import Sheet, icon_width

LOOSE = 0.5  # of the font size: the most air that a half-empty page puts between two blocks


@dataclass(frozen=True, slots=True)
class Block:
    """Things that stay together. Items lie as from (0, 0); `height` in px with the space that follows.

    `opens` begins a new page (a section), `holds` keeps the block with the next one (a heading), `terms` are the hard
    words in it, each of which needs a key at the foot of its page.
    """

    id: str
    height: int
    items: tuple[Item, ...]
    opens: bool = False
    holds: bool = False
    terms: tuple[str, ...] = ()


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
        need = block.height + (blocks[n + 1].height if block.holds and n + 1 < len(blocks) else 0)
        crowded = block.terms and not words(terms_of((*pages[-1], block)))
        if pages[-1] and (block.opens or used + need > height or crowded):
            pages.append([])
            used = 0
        pages[-1].append(block)
        used += block.height
    current = next((n for n, page in enumerate(pages) if any(b.id == wanted for b in page)), 0)
    return Pages(tuple(tuple(p) for p in pages), current)


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
    high = max(sheet.paper.target, 2 * line_height(sheet.paper.note, sheet.lang) + 2 * sheet.paper.px(1))
    foot = Rect(rect.x, rect.bottom - high, rect.w, high)
    room = rect._replace(h=rect.h - foot.h - sheet.paper.gap)
    keys = foot._replace(w=foot.w - _turning(sheet) - sheet.paper.gap)
    pages = paginate(blocks, room.h, sheet.state.where.block, lambda t: len(_words(sheet, t, keys)) == len(t))
    page = pages.pages[pages.current]
    place(sheet, page, room)
    for rect_, term in _words(sheet, terms_of(page), keys, squeeze=True):
        said = sheet.book.say(sheet.book.content.terms[term].word, sheet.lang)
        sheet.button(
            f"term:{term}", rect_, said, Action("term", term), icon="signs/question", px=sheet.paper.note, align="start"
        )
    _turns(sheet, pages, foot)
    return pages


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
    style = Style(paper.note, 600)
    longest = max(width_of(word, style, said.lang) for word in said.text.split())
    half = width_of(said.text, style, said.lang) * 0.62
    return max(round(max(longest, half)) + paper.px(7) + icon_width(paper), paper.target)


def _turning(sheet: Sheet) -> int:
    """The width in px of the keys that turn pages."""
    return 2 * round(sheet.paper.target * 1.5) + sheet.paper.px(20) + 2 * sheet.paper.gap


def _turns(sheet: Sheet, pages: Pages, row: Rect) -> None:
    """Keys to the page before and after, and which page of how many this is."""
    if len(pages.pages) < 2:
        return
    wide, all_ = round(sheet.paper.target * 1.5), _turning(sheet)
    x = row.right - all_
    for step, key, icon in ((-1, "page-before", "signs/previous"), (1, "page-after", "signs/next")):
        to = pages.current + step
        if 0 <= to < len(pages.pages):
            rect = Rect(x if step < 0 else row.right - wide, row.y, wide, row.h)
            sheet.button(key, rect, sheet.say(key), Action("block", pages.first(to)), icon=icon, wordless=True)
    middle = Rect(x + wide + sheet.paper.gap, row.y, all_ - 2 * wide - 2 * sheet.paper.gap, row.h)
    said = Said(f"{pages.current + 1}\u00a0/\u00a0{len(pages.pages)}", sheet.lang, "ltr", "", "")
    sheet.text("page-number", middle, said, sheet.paper.label, align="center", middle=True, shrink=True)


# ------------------------------------------------------------------ kinds of blocks


class Writer:
    """Makes blocks of a width for a sheet. A text's sentences become a block each, with the second language under it."""

    def __init__(self, sheet: Sheet, width: int) -> None:
        self.sheet, self.width = sheet, width
        self.paper = sheet.paper
        self.space = round(self.paper.body * 0.45)

    def heading(self, key: str, said: Said, *, opens: bool = False) -> Block:
        """A heading that stays with what follows."""
        set_ = self.sheet.set(said, self.width, round(self.paper.body * 1.15), 700)
        item = self._item(key, said, set_, 0, 0, "heading")
        return Block(key, set_.height + self.space, (item,), opens, holds=True)

    def sentence(self, key: str, message: Message, *, indent: int = 0, weight: int = 400) -> Block:
        """One sentence; its hard words can be touched, and beside it stands the other language."""
        sheet, width = self.sheet, self.width - indent
        said = sheet.book.say(message, sheet.lang)
        items, y, terms = self.said(key, said, indent, 0, width, weight)
        other = sheet.state.beside
        if other and other != said.lang:
            second = sheet.book.say(message, other)
            set_ = sheet.set(second, width, round(self.paper.body * 0.82))
            items.append(self._item(f"{key}.beside", second, set_, indent, y, "text", sheet.theme.quiet))
            y += set_.height
        return Block(key, y + self.space, tuple(items), terms=terms)

    def text(self, key: str, text: Text) -> list[Block]:
        """The sentences of a text, those of expired claims replaced by whom to ask."""
        messages = self.sheet.book.sentences(text, self.sheet.state.now)
        return [self.sentence(f"{key}.{n}", m) for n, m in enumerate(messages)]

    def said(
        self, key: str, said: Said, x: int, y: int, width: int, weight: int = 400, px: int = 0
    ) -> tuple[list[Item], int, tuple[str, ...]]:
        """A text with its hard words underlined; gives the y below it and the ids of those words."""
        set_ = self.sheet.set(said, width, px or self.paper.body, weight)
        items = [self._item(key, said, set_, x, y, "text")]
        terms: dict[str, None] = {}
        for n, line in enumerate(set_.lines):
            for mark, left, right in line.marks:
                if mark in self.sheet.book.content.terms:
                    terms[mark] = None
                    row = Rect(x, y + n * set_.line_height, set_.width, set_.line_height)
                    items += self._mark(f"{key}.{mark}.{n}", mark, row, round(line.x + left), round(line.x + right))
        return items, y + set_.height, tuple(terms)

    def _mark(self, key: str, mark: str, row: Rect, left: int, right: int) -> list[Item]:
        """A line under a hard word. Touching the word does what its key at the foot of the page does (WCAG 2.2, 2.5.8:
        a target in a sentence may be small when a larger one does the same), so Tab passes it by."""
        sheet = self.sheet
        line = max(2, self.paper.px(0.5))
        # The page is mirrored afterwards; the place within the line is not, so it is mirrored here beforehand.
        x = row.x + (row.w - right if direction(sheet.lang) == "rtl" else left)
        word = sheet.book.say(sheet.book.content.terms[mark].word, sheet.lang)
        return [
            Item(f"{key}.line", Rect(x, row.bottom - 2 * line, right - left, line), "image", shape=Shape(sheet.theme.mark)),
            Item(
                f"{key}.word", Rect(x, row.y, right - left, row.h), "button", label(word), word.context, word.state,
                word.lang, word.dir, action=Action("term", mark),
            ),
        ]  # fmt: skip

    def card(
        self, key: str, width: int, said: Said, under: Said | None, picture: Picture | None, action: Action | None,
        *, large: bool = False,
    ) -> tuple[list[Item], int]:  # fmt: skip
        """A card with a drawing, a name and under it a line (`large` for digits). Gives its items and height."""
        sheet, paper = self.sheet, self.paper
        pad, side = paper.px(2.5), (paper.px(19) if picture else 0)
        x = pad + side + (pad if side else 0)
        name = sheet.set(said, width - x - pad, paper.body, 650)
        size, weight = (round(paper.body * 1.4), 700) if large else (round(paper.body * 0.85), 400)
        small = sheet.set(under, width - x - pad, size, weight) if under else None
        text = name.height + (small.height if small else 0)
        high = max(text, side) + 2 * pad
        y = (high - text) // 2
        look = sheet.theme
        shape = Shape(look.card, paper.px(3), look.edge if look.edge_mm else "", paper.px(look.edge_mm))
        items = [
            Item(
                key, Rect(0, 0, width, high), "button" if action else "list", label(said), said.context, said.state,
                said.lang, said.dir, name, (x, y), look.text, look.card, shape, None, action,
                0 if action else None, name.fits,
            )
        ]  # fmt: skip
        if small and under:
            rect = Rect(x, y + name.height, width - x - pad, small.height)
            items.append(
                Item(
                    f"{key}.under", rect, "text", label(under), under.context, under.state, under.lang, under.dir, small,
                    (rect.x, rect.y), look.text, look.card, fits=small.fits,
                )
            )  # fmt: skip
        if picture:
            seat = Rect(pad, (high - side) // 2, side, side)
            items.append(Item(f"{key}.picture", seat, "image", picture=picture))
        return items, high

    def cards(self, key: str, cards: Sequence[tuple[list[Item], int]], per_row: int) -> list[Block]:
        """Cards in rows of `per_row`, each row as high as its highest card. Cards were made `card_width` wide."""
        blocks = []
        gap, wide = self.paper.gap, self.card_width(per_row)
        for start in range(0, len(cards), per_row):
            row = cards[start : start + per_row]
            high = max(h for _, h in row)
            items = tuple(
                shifted(stretched(item, high, h), n * (wide + gap), 0)
                for n, (card, h) in enumerate(row)
                for item in card
            )
            blocks.append(Block(f"{key}.{start}", high + gap, items))
        return blocks

    def card_width(self, per_row: int) -> int:
        """The width in px of one of `per_row` cards in a row."""
        return (self.width - (per_row - 1) * self.paper.gap) // per_row

    def per_row(self) -> int:
        """How many cards stand beside each other."""
        return 2 if self.width >= self.paper.body * 26 else 1

    def words(self, key: str, said: Said, *, weight: int = 400, icon: str = "") -> Block:
        """A line of the program's own words, with a drawing before it if one is named."""
        side = round(self.paper.body * 1.9) if icon else 0
        x = side + self.paper.px(3) if icon else 0
        set_ = self.sheet.set(said, self.width - x, self.paper.body, weight)
        high = max(side, set_.height)
        items = [self._item(key, said, set_, x, (high - set_.height) // 2, "text")]
        if icon:
            picture = Picture(icon, flip=direction(self.sheet.lang) == "rtl")
            items.append(Item(f"{key}.icon", Rect(0, (high - side) // 2, side, side), "image", picture=picture))
        return Block(key, high + self.space, tuple(items))

    def note(self, key: str, said: Said) -> Block:
        """A small line that only explains, such as a source."""
        set_ = self.sheet.set(said, self.width, self.paper.note)
        return Block(
            key, set_.height + self.space // 2, (self._item(key, said, set_, 0, 0, "text", self.sheet.theme.quiet),)
        )

    def _item(self, key: str, said: Said, set_: Paragraph, x: int, y: int, role: Role, fg: str = "") -> Item:
        rect = Rect(x, y, set_.width, set_.height)
        return Item(
            key, rect, role, label(said), said.context, said.state, said.lang, said.dir, set_, (x, y),
            fg or self.sheet.theme.text, self.sheet.theme.page, fits=set_.fits,
        )  # fmt: skip


def stretched(item: Item, high: int, own: int) -> Item:
    """A card's item in a row of height `high`: its ground grows, the rest moves to the middle."""
    if item.rect.x == 0 and item.rect.y == 0 and item.shape:
        at = (item.text_at[0], item.text_at[1] + (high - own) // 2)
        return replace(item, rect=item.rect._replace(h=high), text_at=at)
    return shifted(item, 0, (high - own) // 2)
