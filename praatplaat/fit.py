"""Lays out every screen, in every language, window and text size, and says what does not fit where."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import get_args

from praatplaat.book import Book
from praatplaat.content.model import Card
from praatplaat.display import DisplayList
from praatplaat.elsewhere import changed, differs, everywhere
from praatplaat.faults import Fault, Place
from praatplaat.paper import Mode, Paper, TextSize
from praatplaat.promises import broken
from praatplaat.selectors import open_book
from praatplaat.session import OVERVIEW, Reader, Settings, State, Where, update
from praatplaat.view import view
from praatplaat.view.choices import LEAVES
from praatplaat.walk import noon

WINDOWS: tuple[tuple[Mode, tuple[int, int]], ...] = (
    ("laptop", (1366, 768)), ("laptop", (1920, 1080)), ("laptop", (1080, 1920)), ("kiosk", (1920, 1080)),
    ("kiosk", (1080, 1920)),
)  # fmt: skip
SIZES: tuple[TextSize, ...] = get_args(TextSize)


def fit(content: Path, locales: Path) -> list[Fault]:
    """What breaks a promise on some page of some screen: each fault once, with the first window that shows it.

    Lays out thousands of pages, so it uses all cores. Raises Unsound when the content cannot be read.
    """
    codes = open_book(content, locales).languages.codes()
    jobs = [(content, locales, *job) for job in product(codes, WINDOWS, SIZES)]
    with ProcessPoolExecutor() as pool:
        found = [row for rows in pool.map(_one, jobs) for row in rows]
    first = {(lang, what): fault for lang, what, fault in reversed(found)}
    return list(first.values())


Job = tuple[Path, Path, str, tuple[Mode, tuple[int, int]], TextSize]


def _one(job: Job) -> list[tuple[str, str, Fault]]:
    """All screens of one language in one window and text size."""
    content, locales, lang, (mode, size), text_size = job
    beside = "nl" if mode == "laptop" and lang != "nl" else ""  # as a visit begins there
    return survey(_book(content, locales), Settings(mode=mode, lang=lang, beside=beside, text_size=text_size), size)


def survey(book: Book, settings: Settings, size: tuple[int, int]) -> list[tuple[str, str, Fault]]:
    """What breaks a promise on the screens of a book with these settings: the language, the breach, and the fault."""
    paper = Paper(size, settings.mode, settings.text_size)
    return [
        (settings.lang, what, _fault(book, where, state.settings, size, what))
        for where, state in (*screens(book, settings), *differing(book, settings))
        for items, page in pages(state, book, paper)
        for what in broken(items, page, paper)
    ]


@cache
def _book(content: Path, locales: Path) -> Book:
    return open_book(content, locales)


def screens(book: Book, settings: Settings) -> Iterator[tuple[Where, State]]:
    """The first page of every screen; of the maps also with a family on each step, of the cards also as they lie, and of
    one list of rights for each reader."""
    content, fresh = book.content, State.fresh(settings, noon(book))
    wheres = [Where("languages"), Where("settings"), Where("staff"), Where("away"), Where("crisis")]
    wheres += [Where("situations", block=leaf) for leaf in LEAVES]
    wheres += [Where("crisis", danger=d, client=c) for d in ("yes", "no") for c in ("none", "vt", "save", "unknown")]
    for scene in content.scenes.values():
        plate = Where("overview" if scene.id == OVERVIEW else "map", scene.id)
        wheres += [plate, *(plate._replace(block=tab) for tab in ("who", "rights", "dare", "talk"))]
        wheres += [plate._replace(block="cards")] if scene.cards else []
        wheres += [plate._replace(block=f"cards.{c.id}.{_laid(c)}") for c in scene.cards]
        wheres += [Where("step", scene.id, step) for step in scene.steps]
        yield from ((plate, replace(fresh, where=plate, at=f"{scene.id}/{step}")) for step in scene.steps)
    wheres += [Where("person", person=who) for who in content.people]
    wheres += [Where("right", right=which) for which in content.rights]
    wheres += [Where("term", term=word) for word in content.terms]
    yield from ((where, replace(fresh, where=where)) for where in wheres)
    listed = next((where for where in wheres if where.block == "rights"), None)
    readers = get_args(Reader) if listed else ()
    yield from ((listed, replace(fresh, where=listed, reader=reader)) for reader in readers if listed)
    yield from (
        (Where("crisis", client="save"), replace(fresh, where=Where("crisis", client="save"), region=region))
        for region in content.regions
    )


def _laid(card: Card) -> str:
    """The pile that shows the most of a card: its own."""
    return "turn" if card.pile == "talk" else card.pile


def differing(book: Book, settings: Settings) -> Iterator[tuple[Where, State]]:
    """The first page of every screen that shows something else in a region or on a route than without."""
    for region, route in everywhere(book, noon(book)):
        place = replace(settings, region=region, route=route, routes=tuple(book.content.routes))
        content, paths = book.at(region, route, noon(book)).content, changed(book.content, region, route)
        offers = bool(book.routes(region, noon(book)))
        for where, state in screens(book, place):
            if differs(content, where, paths) or (offers and where.screen == "settings"):
                yield where, state


def pages(state: State, book: Book, paper: Paper) -> Iterator[tuple[DisplayList, State]]:
    """A screen's lists, page after page. Raises RuntimeError when turning pages comes back to where it was."""
    seen: set[Where] = set()
    while True:
        items = view(state, book, paper)
        yield items, state
        if state.where in seen:
            raise RuntimeError(f"turning pages never ends: {' '.join(filter(None, state.where))}")
        seen.add(state.where)
        turn = next((i.action for i in items if i.id == "page-after" and i.action), None)
        if turn is None:
            return
        state, _ = update(state, turn)


def _fault(book: Book, where: Where, settings: Settings, size: tuple[int, int], what: str) -> Fault:
    """The fault at the scene that the screen belongs to, with how to see it oneself."""
    scene = book.content.scenes.get(where.scene)
    things = (
        book.content.people.get(where.person), book.content.rights.get(where.right), book.content.terms.get(where.term),
        scene.steps.get(where.step) if scene else None, scene,
    )  # fmt: skip
    place = next((thing.place for thing in things if thing), Place("scenes/shared/interface.yaml"))
    names = zip(Where._fields, where, strict=True)
    see = " ".join(f"--{'tab' if name == 'block' else name} {value}" for name, value in names if value)
    for name in ("beside", "region", "route"):
        see += f" --{name} {getattr(settings, name)}" if getattr(settings, name) else ""
    see += f" --lang {settings.lang} --mode {settings.mode} --size {size[0]}x{size[1]} --text-size {settings.text_size}"
    return Fault(place, "fit", f"Op dit scherm past iets niet: {what}. Kijk met: praatplaat render {see} -o past.png")
