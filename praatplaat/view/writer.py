"""Makes blocks: sentences with the second language under them, headings, cards, small notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from praatplaat.book import label
from praatplaat.content.model import Message, Text
from praatplaat.display import Action, Item, Picture, Rect, Role, Shape
from praatplaat.languages.catalogue import Said
from praatplaat.text.paragraph import Paragraph
from praatplaat.view.flow import Block, shifted
from praatplaat.view.sheet import Align, Sheet


class Writer:
    """Makes blocks of a width for a sheet. A text's sentences become a block each, with the second language under it."""

    def __init__(self, sheet: Sheet, width: int) -> None:
        self.sheet, self.width = sheet, width
        self.paper = sheet.paper
        self.space = round(self.paper.body * 0.45)

    def heading(self, key: str, said: Said, *, opens: bool = False) -> Block:
        """A heading that stays with what follows."""
        set_ = self.sheet.set(said, self.width, round(self.paper.body * 1.15), 700)
        item = self.item(key, said, set_, 0, 0, "heading")
        return Block(key, set_.height + self.space, (item,), opens, holds=True)

    def sentence(self, key: str, message: Message, *, indent: int = 0, weight: int = 400) -> Block:
        """One sentence; its hard words can be touched, and beside it stands the other language."""
        sheet, width = self.sheet, self.width - indent
        said = sheet.book.say(message, sheet.lang)
        items, y, terms = self.said(key, said, indent, 0, width, weight)
        other = sheet.state.beside
        if other and other != said.lang:
            second = sheet.book.say(message, other)
            # Under a right-to-left sentence its Dutch stands at the same edge, not across the page.
            align: Align = "end" if sheet.rtl and second.dir == "ltr" else "start"
            set_ = sheet.set(second, width, round(self.paper.body * 0.82), align=align)
            items.append(self.item(f"{key}.beside", second, set_, indent, y, "text", sheet.theme.quiet))
            y += set_.height
        return Block(key, y + self.space, tuple(items), terms=terms)

    def text(self, key: str, text: Text) -> list[Block]:
        """The sentences of a text, those of expired claims replaced by whom to ask."""
        book = self.sheet.book
        unchecked = {s.message for s in text if book.unchecked((s,))}
        messages = book.sentences(text, self.sheet.state.now)
        return [replace(self.sentence(f"{key}.{n}", m), unchecked=m in unchecked) for n, m in enumerate(messages)]

    def said(
        self, key: str, said: Said, x: int, y: int, width: int, weight: int = 400, px: int = 0
    ) -> tuple[list[Item], int, tuple[str, ...]]:
        """A text with its hard words underlined; gives the y below it and the ids of those words."""
        set_ = self.sheet.set(said, width, px or self.paper.body, weight)
        items = [self.item(key, said, set_, x, y, "text")]
        terms: dict[str, int] = {}
        for n, line in enumerate(set_.lines):
            for mark, left, right in line.marks:
                if mark in self.sheet.book.content.terms:
                    terms[mark] = piece = terms.get(mark, 0) + 1  # an id must not hang on where lines break
                    row = Rect(x, y + n * set_.line_height, set_.width, set_.line_height)
                    items += self._mark(f"{key}.{mark}.{piece}", mark, row, round(line.x + left), round(line.x + right))
        return items, y + set_.height, tuple(terms)

    def _mark(self, key: str, mark: str, row: Rect, left: int, right: int) -> list[Item]:
        """A line under a hard word. Touching the word does what its key at the foot of the page does (WCAG 2.2, 2.5.8:
        a target in a sentence may be small when a larger one does the same), so Tab passes it by."""
        sheet = self.sheet
        line = max(2, self.paper.px(0.5))
        # The page is mirrored afterwards; the place within the line is not, so it is mirrored here beforehand.
        x = row.x + (row.w - right if sheet.rtl else left)
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
        items = [self.item(key, said, set_, x, (high - set_.height) // 2, "text")]
        if icon:
            picture = Picture(icon, flip=self.sheet.rtl)
            items.append(Item(f"{key}.icon", Rect(0, (high - side) // 2, side, side), "image", picture=picture))
        return Block(key, high + self.space, tuple(items))

    def note(self, key: str, said: Said, *, strong: bool = False) -> Block:
        """A small line that only explains, such as a source; `strong` for what stands above others."""
        set_ = self.sheet.set(said, self.width, self.paper.note, 650 if strong else 400)
        return Block(
            key, set_.height + self.space // 2, (self.item(key, said, set_, 0, 0, "text", self.sheet.theme.quiet),)
        )

    def item(self, key: str, said: Said, set_: Paragraph, x: int, y: int, role: Role, fg: str = "") -> Item:
        """A text that was set, at a place in its block (px)."""
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
