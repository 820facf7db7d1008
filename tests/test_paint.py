"""Painting: the same list is the same picture, words can be read on what lies under them, and states tell apart in grey."""

from __future__ import annotations

import os
from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from praatplaat import emergency, paint, picture
from praatplaat.book import Book
from praatplaat.display import DisplayList, Item, Picture, Rect, Shape
from praatplaat.palette import contrast
from praatplaat.paper import Paper
from praatplaat.promises import inked
from praatplaat.session import Where
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import paragraph
from praatplaat.view import view
from praatplaat.view.last_resort import last_resort
from tests.showing import LAPTOP, by_id, every_page, visit

SCREENS = (
    Where("languages"), Where("situations"), Where("settings"), Where("away"), Where("crisis"),
    Where("overview", "overview"),
    Where("map", "raad"), Where("step", "raad", "letter"), Where("person", person="raad"), Where("right", right="lawyer"),
    Where("term", term="judge"),
)  # fmt: skip
GOLDEN = Path(__file__).parent / "golden"


def words(where: Where) -> str:
    return " ".join(filter(None, where))


@pytest.mark.parametrize("where", [SCREENS[0], SCREENS[6], SCREENS[7]], ids=words)
def test_a_list_is_painted_the_same_twice(book: Book, where: Where) -> None:
    """Painting keeps nothing back: the second picture of a list, from kept lines and drawings, is equal px by px, also
    over another picture and after everything was forgotten."""
    items = view(visit(where, "ar", at="raad/talks"), book, LAPTOP)
    first = picture.drawn(items, LAPTOP.size)
    assert picture.drawn(items, LAPTOP.size).tobytes() == first.tobytes()
    paint.forget()
    other = view(visit(Where("situations")), book, LAPTOP)
    assert picture.drawn((*other, *items), LAPTOP.size).tobytes() == first.tobytes()


# ------------------------------------------------------------------ words can be read


@cache
def ratio(fg: str, ground: tuple[int, int, int]) -> float:
    return contrast(fg, f"#{bytes(ground).hex()}")


def weakest(item: Item, ground: Image.Image) -> float:
    """The contrast that all but the worst 5 % of the px under an item's lines have with its words."""
    found: list[tuple[float, int]] = []
    page = (0, 0, *ground.size)
    for rect in inked(item):
        box = (max(rect.x, 0), max(rect.y, 0), min(rect.right, page[2]), min(rect.bottom, page[3]))
        under = ground.crop(box)
        colours = under.getcolors(maxcolors=under.width * under.height) or []
        found += [(ratio(item.fg, pixel), n) for n, pixel in colours]  # type: ignore[arg-type]
    left = 0.05 * sum(n for _, n in found)
    for least, n in sorted(found):
        left -= n
        if left < 0:
            return least
    return 21.0


@pytest.mark.parametrize(("lang", "look"), [("nl", "normal"), ("ar", "normal"), ("ti", "high")])
@pytest.mark.parametrize("where", SCREENS, ids=words)
def test_words_can_be_read_on_what_lies_under_them(book: Book, where: Where, lang: str, look: str) -> None:
    """Measured on the painted picture, not on what an item says of its ground: 7:1 for all text, on the map too, and
    10:1 for hide and the emergency strip (WCAG 2.2, 1.4.6)."""
    state = visit(where, lang, at="raad/talks" if where.screen == "map" else "", contrast=look)
    items = every_page(state, book)[0]
    ground = picture.drawn(tuple(replace(i, paragraph=None) for i in items), LAPTOP.size)
    pale = {}
    for item in items:
        if item.paragraph:
            least = 10.0 if item.id.split(".")[0] in ("hide", "crisis") else 7.0
            if (found := weakest(item, ground)) < least:
                pale[item.id] = round(found, 1)
    assert not pale


def test_words_are_drawn_at_all(book: Book) -> None:
    """Every text leaves ink where its lines are, in its own colour."""
    items = view(visit(Where("step", "raad", "letter"), "ar"), book, LAPTOP)
    full = picture.drawn(items, LAPTOP.size)
    bare = picture.drawn(tuple(replace(i, paragraph=None) for i in items), LAPTOP.size)
    changed = ImageChops.difference(full, bare).convert("L")
    for item in items:
        for rect in inked(item):
            assert changed.crop((rect.x, rect.y, rect.right, rect.bottom)).getbbox(), item.id


def test_the_last_resort_can_be_read() -> None:
    """The screen for when everything fails: its numbers are those of the facts, its words keep 7:1 and fit."""
    for size in ((1366, 768), (1080, 1920)):
        items = last_resort(visit(Where("situations")), emergency.read(), Paper(size))
        ground = picture.drawn(tuple(replace(i, paragraph=None) for i in items), size)
        assert {i.label for i in items if i.id.endswith(".number")} == {"112", "0800-2000", "0800-0432"}
        for item in items:
            assert item.fits and (not item.paragraph or weakest(item, ground) >= 7), item.id


# ------------------------------------------------------------------ told apart without colour


@pytest.mark.parametrize("lang", ["nl", "ar"])
def test_the_states_of_a_step_differ_in_grey(book: Book, lang: str) -> None:
    """Done, now, may come and not said: the plate of a step looks different in each, printed in grey too (F3)."""
    paper, looks = Paper((1920, 1080)), {}
    for state, at in (("plain", ""), ("may", "raad/letter"), ("now", "raad/talks"), ("done", "raad/advice")):
        items = by_id(view(visit(Where("map", "raad"), lang, at=at), book, paper))
        grey = picture.drawn(tuple(items.values()), paper.size).convert("L")
        x, y, w, h = items["plate:raad/talks"].rect.inset(items["plate:raad/talks"].rect.h // 2, 0)
        ground = most(grey.crop((x, y, x + w, y + h)))
        dashed = dark(grey.crop((x, y, x + w, y + 5)), ground) > 0.3
        tick = items.get("tick:raad/talks")
        box = (tick.rect.x, tick.rect.y, tick.rect.right, tick.rect.bottom) if tick else (0, 0, 0, 0)
        ticked = tick is not None and dark(grey.crop(box), ground) > 0.1
        looks[state] = (ground < 128, dashed, ticked)
    no = (False, False, False)
    assert looks == {"plain": no, "may": (False, True, False), "now": (True, False, False), "done": (False, False, True)}


def most(grey: Image.Image) -> int:
    """The level of grey that most px have."""
    levels = grey.histogram()
    return levels.index(max(levels))


def dark(grey: Image.Image, ground: int) -> float:
    """The share of px that are clearly darker than a ground."""
    levels = grey.histogram()
    return sum(levels[: max(0, ground - 60)]) / sum(levels)


def test_a_dashed_border_has_gaps() -> None:
    """A plate of what may come is dashed: along its edge ink and ground take turns, without a spike at the seam."""
    shape = Shape("#FCF5E8", 20, "#2B2E44", 4, dashed=True)
    drawn = picture.drawn((page(300, 120), Item("p", Rect(30, 30, 240, 60), "image", shape=shape)), (300, 120)).convert("L")
    edge = [drawn.getpixel((x, 31)) < 128 for x in range(50, 250)]  # type: ignore[operator]
    turns = sum(a != b for a, b in pairwise(edge))
    assert turns > 12 and 0.4 < sum(edge) / len(edge) < 0.8
    outside = [drawn.getpixel((x, y)) for x in (20, 28, 272, 280) for y in range(120)]
    assert min(outside) > 200  # type: ignore[type-var]
    corner = drawn.crop((30, 30, 35, 35))
    assert min(corner.tobytes()) > 200, "the corner outside the curve stays empty"


# ------------------------------------------------------------------ pictures that were looked at


def page(w: int, h: int, fill: str = "#FFFFFF") -> Item:
    return Item("page", Rect(0, 0, w, h), "image", shape=Shape(fill))


def text(key: str, said: str, lang: str, rect: Rect, px: int = 26, weight: int = 400) -> Item:
    set_ = paragraph(said, Style(px, weight), rect.w, lang, "rtl" if lang in ("ar", "fa") else "ltr")
    return Item(key, rect, "text", said, lang=lang, paragraph=set_, text_at=(rect.x, rect.y), fg="#2B2E44", bg="#FFFFFF")


FACE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="18" fill="#F3C552"/>'
    '<path d="M12 24 L20 30 V24 Z" fill="#2B2E44"/></svg>'
)
SHAPES: DisplayList = (
    page(320, 200),
    Item("a", Rect(10, 10, 90, 50), "image", shape=Shape("#AAC698", 12)),
    Item("b", Rect(110, 10, 90, 50), "image", shape=Shape("#FCF5E8", 12, "#1D666E", 4)),
    Item("c", Rect(210, 10, 90, 50), "image", shape=Shape("#FCF5E8", 25, "#2B2E44", 4, dashed=True, shadow=True)),
    Item("d", Rect(10, 80, 90, 50), "image", shape=Shape("", 12, "#6B3A5B", 5)),
    Item("e", Rect(110, 75, 60, 60), "image", picture=Picture("face", FACE)),
    Item("f", Rect(180, 75, 60, 60), "image", picture=Picture("face", FACE, flip=True)),
    Item("g", Rect(250, 75, 60, 60), "image", picture=Picture("face", FACE, toward="paper", by=0.6)),
    Item("h", Rect(10, 150, 300, 40), "image", shape=Shape("#CBE1E6")),
)
LETTERS: DisplayList = (
    page(420, 230),
    text("nl", "De kinderrechter luistert naar u.", "nl", Rect(10, 6, 400, 40)),
    text("ar", "اتصل بالرقم 0800-2000 إذا كنت قلقًا.", "ar", Rect(10, 50, 400, 40)),
    text("ti", "ዳኛ ቆልዑ ይሰምዓኩም እዩ።", "ti", Rect(10, 100, 400, 40)),
    text("112", "112", "nl", Rect(10, 150, 400, 60), 52, 700),
)


@pytest.mark.parametrize(
    ("name", "items", "size"), [("shapes", SHAPES, (320, 200)), ("letters", LETTERS, (420, 230))], ids=["shapes", "letters"]
)
def test_shapes_and_letters_look_as_they_were_accepted(name: str, items: DisplayList, size: tuple[int, int]) -> None:
    """Two small pictures that a person looked at; ACCEPT=1 with pytest keeps the new ones. Edges may differ a little from
    one rasteriser to the next; a shape, a letter or its place may not."""
    drawn, file = picture.drawn(items, size), GOLDEN / f"{name}.png"
    if os.environ.get("ACCEPT") == "1":
        GOLDEN.mkdir(exist_ok=True)
        drawn.save(file)
    kept = Image.open(file).convert("RGB")
    assert kept.size == drawn.size
    levels = ImageChops.difference(kept, drawn).convert("L").histogram()
    assert sum(levels[48:]) <= 0.004 * sum(levels), "look at it; to accept it: ACCEPT=1 pytest tests/test_paint.py"


def test_a_picture_that_cannot_be_drawn_spoils_nothing_else() -> None:
    """A broken or missing drawing leaves its place empty; what stands beside it is painted all the same."""
    broken = (
        Item("x", Rect(10, 80, 90, 50), "image", picture=Picture("places/nowhere")),
        Item("y", Rect(10, 80, 90, 50), "image", picture=Picture("y", "<svg")),
        Item("z", Rect(10, 80, 0, 0), "image", picture=Picture("z", FACE), shape=Shape("#000000")),
        Item("w", Rect(10, 80, 9, 9), "image", shape=Shape()),
    )
    assert picture.drawn((*SHAPES, *broken), (320, 200)).tobytes() == picture.drawn(SHAPES, (320, 200)).tobytes()


def test_what_is_kept_is_bounded() -> None:
    """The kept surfaces never hold more bytes than they may, whatever is painted; the longest unused goes first."""
    kept = paint.Kept(limit=40_000)
    made: list[int] = []

    def get(n: int) -> None:
        kept.get(n, lambda: (made.append(n), (paint.Surface((50, 50), 0, 32), (0, 0)))[1])  # type: ignore[func-returns-value]

    for n in (1, 2, 3, 4, 1, 5, 1, 2):
        get(n)
    assert made == [1, 2, 3, 4, 5, 2]
    kept.clear()
    get(1)
    assert made[-1] == 1
