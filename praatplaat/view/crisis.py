"""Whom to call: at most two questions, and at every moment the number that answers now, first and largest (S1)."""

from __future__ import annotations

from collections.abc import Mapping

from praatplaat import crisis as rules
from praatplaat import qr
from praatplaat.display import Action, Item, Picture, Rect, Shape
from praatplaat.languages.catalogue import Said
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import width_of
from praatplaat.view.choices import grid
from praatplaat.view.flow import Block, shifted, show
from praatplaat.view.frame import bar_height, frame, margin
from praatplaat.view.notes import marks, reserve
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer

DANGER: Mapping[str, bool | None] = {"": None, "yes": True, "no": False}


def crisis(sheet: Sheet) -> None:
    """The questions on one side, the numbers on the other; the numbers never wait for an answer."""
    paper, state = sheet.paper, sheet.state
    room = frame(sheet, sheet.book.emergency("whom", sheet.lang))
    room, row = reserve(sheet, room)
    room = room.inset(margin(sheet), paper.px(1))
    if paper.portrait:
        asks = room._replace(h=round(room.h * 0.36))
        calls = Rect(room.x, asks.bottom + paper.gap, room.w, room.bottom - asks.bottom - paper.gap)
    else:
        asks = room._replace(w=round(room.w * 0.36))
        calls = Rect(asks.right + paper.px(6), room.y, room.right - asks.right - paper.px(6), room.h)
    _questions(sheet, asks)
    danger, client = DANGER.get(state.where.danger), state.where.client
    panel = rules.panel(sheet.book.facts, state.region, client, danger, state.now)  # type: ignore[arg-type]
    writer = Writer(sheet, calls.w)
    show(sheet, [_fitted(writer, c, n, calls.h - 2 * paper.target) for n, c in enumerate(panel)], calls)
    marks(sheet, row)


def _questions(sheet: Sheet, rect: Rect) -> None:
    """Both questions and their answers; the answer given is marked and can be changed."""
    paper, where = sheet.paper, sheet.state.where
    asked = ((rules.DANGER, "danger", where.danger, 2), (rules.CLIENT, "client", where.client, 2))
    lines = sum(1 + -(-len(q.answers) // columns) for q, _, _, columns in asked)
    high = min((rect.h - (lines - 1) * paper.gap) // lines, max(round(paper.target * 1.7), bar_height(sheet) + paper.px(2)))
    y = rect.y
    for question, verb, chosen, columns in asked:
        if question is rules.CLIENT and where.danger == "yes":
            break  # with danger there is one number to call now
        said = sheet.book.emergency(question.id, sheet.lang)
        sheet.text(question.id, Rect(rect.x, y, rect.w, high), said, paper.label, weight=650, middle=True, shrink=True)
        y += high + paper.gap
        rows = -(-len(question.answers) // columns)
        keys = Rect(rect.x, y, rect.w, rows * high + (rows - 1) * paper.gap)
        for (word, value), key in zip(
            question.answers, grid(keys, len(question.answers), columns, paper.gap, high), strict=True
        ):
            answer = sheet.book.emergency(word, sheet.lang)
            sheet.button(f"{verb}:{value}", key, answer, Action(verb, value), chosen=value == chosen)
        y = keys.bottom + paper.gap


def _fitted(writer: Writer, this: rules.Call, place: int, height: int) -> Block:
    """A card that fits a page of `height` px: the largest letters give way before a number is cut."""
    sizes = (round(writer.paper.body * share) for share in (1.0, 0.9, 0.8, 0.7))
    blocks = [call(writer, this, place, size) for size in sizes]
    return next((block for block in blocks if block.height <= height), blocks[-1])


def call(writer: Writer, this: rules.Call, place: int, body: int) -> Block:
    """One way to get help: when and the number in large digits, what to know, a code for a telephone. The first is the
    one to call now and is drawn darker. `body` is the font size in px."""
    sheet, paper, look = writer.sheet, writer.paper, writer.sheet.theme
    fill, fg = (look.strong, look.on_strong) if place == 0 else (look.card, look.text)
    pad = paper.px(3)
    number = sheet.book.facts.numbers[this.number] if this.number else None
    code = paper.px(25) if number else 0
    room = writer.width - 2 * pad - (code + pad if code else 0)
    key, when, know = f"call.{place}", _when(sheet, this, place, body), _know(sheet, this, body)
    left = round(room * 0.54)
    widest = max(
        (width_of(said.text, Style(px, weight), said.lang) for n, said, px, weight in when if n == "number"), default=0
    )
    if widest < left - pad:
        columns = [
            _stack(sheet, key, when, Rect(pad, 0, left - pad, 0), fg, fill),
            _stack(sheet, key, know, Rect(pad + left, 0, room - left, 0), fg, fill),
        ]
    else:  # large letters leave no room for two columns
        columns = [_stack(sheet, key, when + know, Rect(pad, 0, room, 0), fg, fill)]
    high = max(*(_bottom(column) for column in columns), code) + 2 * pad
    items = [shifted(i, 0, (high - _bottom(column)) // 2) for column in columns for i in column]
    if number:
        seat = Rect(writer.width - pad - code, (high - code) // 2, code, code)
        scan = sheet.book.emergency("scan", sheet.lang)
        items.append(
            Item(f"{key}.code", seat, "image", scan.text, lang=scan.lang, dir=scan.dir,
                 picture=Picture(number.tel, qr.svg(number.tel)))
        )  # fmt: skip
    shape = Shape(fill, paper.px(3), look.edge if look.edge_mm else "", paper.px(look.edge_mm))
    ground = Item(key, Rect(0, 0, writer.width, high), "list", shape=shape)
    return Block(key, high + paper.gap, (ground, *items))


Lines = list[tuple[str, Said, int, int]]  # key, words, font size in px, weight


def _when(sheet: Sheet, this: rules.Call, place: int, body: int) -> Lines:
    """When to call, whose number it is, and the number."""
    lines = [(word, sheet.book.emergency(word, sheet.lang), body, 650) for word in this.reasons]
    if this.number:
        number = sheet.book.facts.numbers[this.number]
        named = (
            [("name", sheet.plain(number.name, f"emergency/{number.id}"), body, 400)] if number.name else []
        )
        digits = sheet.plain(number.number, f"emergency/{number.id}")
        lines += [*named, ("number", digits, round(body * (2.0 if place == 0 else 1.6)), 700)]
    return lines


def _know(sheet: Sheet, this: rules.Call, body: int) -> Lines:
    """What to know before calling."""
    small = round(body * 0.85)
    lines = [(word, sheet.book.emergency(word, sheet.lang), small, 400) for word in this.notes]
    stays = [("stays", sheet.book.emergency("stays-in-phone", sheet.lang), sheet.paper.note, 400)]
    return lines + (stays if this.number else [])


def _stack(sheet: Sheet, key: str, lines: Lines, at: Rect, fg: str, bg: str) -> list[Item]:
    """Lines below each other from the top of `at`, as wide as it is."""
    items, y = [], at.y
    for name, said, px, weight in lines:
        set_ = sheet.set(said, at.w, px, weight)
        rect = Rect(at.x, y, at.w, set_.height)
        items.append(
            Item(f"{key}.{name}", rect, "text", said.text, said.context, said.state, said.lang, said.dir, set_, (at.x, y),
                 fg, bg, fits=set_.fits)
        )  # fmt: skip
        y += set_.height
    return items


def _bottom(items: list[Item]) -> int:
    return max((i.rect.bottom for i in items), default=0)
