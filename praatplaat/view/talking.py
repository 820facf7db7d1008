"""What a family and a professional do together at a plate: tell it back in their own words, and cards to talk about.

Nothing that is chosen here is kept: which pile a card was laid on is part of where the visit is, and goes when it goes.
"""

from __future__ import annotations

from dataclasses import replace

from praatplaat.content.model import Card, Scene
from praatplaat.display import Action, Item, Picture, Rect, Shape
from praatplaat.view import cards
from praatplaat.view.flow import Block
from praatplaat.view.writer import Writer

PILES = ("fact", "opinion", "mine")  # what a card is sorted to
TURN = "turn"  # a card to talk about is only turned over


def tell_back(writer: Writer, scene: Scene) -> list[Block]:
    """Questions that let a family tell what it takes home (C4): open ones, never "did you understand?"."""
    heading = writer.heading("talk", writer.sheet.say("ask-talk"))
    return [heading, *writer.text("talk", scene.talk)]


def deck(writer: Writer, scene: Scene) -> list[Block]:
    """The cards of a scene, one on a page. The one that the visit has laid on a pile shows its other side."""
    _, card, pile = (*writer.sheet.state.where.block.split("."), "", "")[:3]
    out: list[Block] = []
    for each in scene.cards:
        out += _card(writer, each, pile if each.id == card and pile in (*PILES, TURN) else "")
    return out


def _card(writer: Writer, card: Card, laid: str) -> list[Block]:
    """A card, the piles to lay it on, and once it lies there what its other side says."""
    sheet, key = writer.sheet, f"cards.{card.id}"
    lies = f"{key}.{laid}" if laid else key  # so begin the ids of all its blocks: turning a page leaves it where it lies
    piles = PILES if card.pile in PILES else (TURN,)
    per_row = len(piles) if writer.per_row() > 1 else 1
    keys = [_pile(writer, key, name, chosen=name == laid, per_row=per_row) for name in piles]
    out = [_front(writer, lies, card), *writer.cards(f"{lies}.piles", keys, per_row)]
    if not laid:
        return out
    if card.pile in PILES:
        out.append(writer.heading(f"{lies}.back", sheet.say(f"pile-is-{card.pile}")))
    return out + writer.text(f"{lies}.back", card.back)


def _front(writer: Writer, key: str, card: Card) -> Block:
    """The card itself, with the other language under it; it begins a page."""
    sheet, paper, look, beside = writer.sheet, writer.paper, writer.sheet.theme, writer.sheet.state.beside
    said = sheet.book.say(card.text, sheet.lang)
    pad = paper.px(6)
    words = [(key, said, round(paper.body * 1.25), 650, look.text)]
    if beside and beside != said.lang:
        words.append((f"{key}.beside", sheet.book.say(card.text, beside), round(paper.body * 0.9), 400, look.quiet))
    sets = [sheet.set(each, writer.width - 2 * pad, px, weight, "center") for _, each, px, weight, _ in words]
    high = max(paper.px(26), sum(set_.height for set_ in sets) + 2 * pad)
    ground = Shape(look.page, paper.px(4), look.mark, paper.px(0.6), shadow=True)
    items = [Item(f"{key}.card", Rect(0, 0, writer.width, high), "image", shape=ground)]
    y = (high - sum(set_.height for set_ in sets)) // 2
    for (name, each, _, _, fg), set_ in zip(words, sets, strict=True):
        items.append(replace(writer.item(name, each, set_, pad, y, "text"), fg=fg))
        y += set_.height
    return Block(key, high + 2 * paper.gap, tuple(items), alone=True)


def _pile(writer: Writer, key: str, name: str, *, chosen: bool, per_row: int) -> tuple[list[Item], int]:
    """The key of a pile; the one that the card lies on is marked."""
    sheet, icon = writer.sheet, "cards" if name == TURN else f"pile-{name}"
    action = Action("block", f"{key}.{name}")
    said = sheet.say(f"pile-{name}")
    picture = cards.drawing(sheet, f"signs/{icon}")
    items, high = writer.card(f"pile:{name}", writer.card_width(per_row), said, None, picture, action)
    return ([_marked(writer, items[0]), *items[1:]] if chosen else items), high


def readers(writer: Writer, section: str) -> list[Block]:
    """For whom the rights below are: six pictures, the chosen one framed, and named beside them or below. Their block is
    the one that a choice comes back to (`session`)."""
    sheet, paper = writer.sheet, writer.paper
    side = max(paper.target, paper.px(15))
    look = sheet.theme
    ground = Shape(look.card, paper.px(3), look.edge if look.edge_mm else "", paper.px(look.edge_mm))
    items: list[Item] = []
    for n, who in enumerate(cards.READERS):
        said = sheet.say(f"for-{who}")
        chosen = sheet.state.reader == who
        key = Item(
            f"reader:{who}", Rect(n * (side + paper.gap), 0, side, side), "button", said.text, said.context, said.state,
            said.lang, said.dir, bg=look.card, shape=ground, action=Action("reader", who), focus=0,
        )  # fmt: skip
        items.append(_marked(writer, key) if chosen else key)
        inner = key.rect.inset(paper.px(1.5))
        items.append(Item(f"reader:{who}.icon", inner, "image", picture=Picture(f"signs/{who}", flip=sheet.rtl)))
    said = sheet.say(f"for-{sheet.state.reader}")
    left = len(cards.READERS) * (side + paper.gap)
    beside = sheet.set(said, max(1, writer.width - left), paper.label, 650)
    if beside.fits and beside.height <= side:
        name = writer.item("reader.name", said, beside, left, (side - beside.height) // 2, "text")
        return [Block(f"{section}.reader", side + writer.space, (*items, name), holds=True)]
    row = Block(f"{section}.reader", side + writer.space, tuple(items), holds=True)
    return [row, replace(writer.words("reader.name", said, weight=650), holds=True)]


def _marked(writer: Writer, item: Item) -> Item:
    """A key that is chosen: framed, on the ground of the page."""
    look, paper = writer.sheet.theme, writer.paper
    shape = Shape(look.page, paper.px(3), look.mark, paper.px(1.1 + 2 * look.edge_mm))
    return replace(item, shape=shape, bg=look.page)
