"""What a command line asks to see: its words become a visit, a book and a page."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import get_args
from zoneinfo import ZoneInfo

from praatplaat import emergency, folders
from praatplaat.book import Book
from praatplaat.content.model import Content
from praatplaat.content.read import read, words_of
from praatplaat.display import DisplayList
from praatplaat.faults import Fault
from praatplaat.languages.catalogue import read_languages
from praatplaat.paper import Mode, Paper, TextSize
from praatplaat.session import OVERVIEW, Contrast, Screen, Settings, State, Where, update
from praatplaat.view import view

HOME = ZoneInfo("Europe/Amsterdam")  # a time without a zone is the time on a Dutch wall


class Wrong(Exception):
    """The command line asks for something that does not exist; the text says what to write instead."""


class Unsound(Exception):
    """The content has faults and cannot be shown."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(f) for f in self.faults))


@dataclass(frozen=True)
class Asked:
    """One screen: the visit that shows it, what it reads from, the page, and whether it is drawn in grey."""

    state: State
    book: Book
    paper: Paper
    grey: bool


def add(parser: argparse.ArgumentParser) -> None:
    """Add the selectors that render, tree and the window share."""
    one = parser.add_argument
    one("--screen", choices=get_args(Screen), help="het scherm")
    for name in ("scene", "step", "person", "right", "term"):
        one(f"--{name}", metavar="ID", default="", help=f"welke {name} te zien is")
    one("--tab", metavar="NAAM", default="", help="welk tabblad van het scherm")
    one("--page", type=int, default=1, metavar="N", help="de hoeveelste bladzijde")
    one("--at", default="", metavar="SCENE/STAP", help="waar het gezin staat")
    one("--danger", choices=("yes", "no"), default="", help="antwoord op: is er nu gevaar?")
    one("--client", choices=("none", "vt", "save", "unknown"), default="", help="antwoord op: met wie is er contact?")
    one("--lang", default="nl", metavar="CODE", help="de taal van het gezin")
    one("--beside", default="", metavar="CODE", help="de taal ernaast")
    one("--level", choices=("draft", "reviewed", "approved"), default="draft", help="laagste staat die te zien is")
    place_of(parser)
    one("--mode", choices=get_args(Mode), default="laptop")
    one("--size", type=size, default=(1366, 768), metavar="BxH", help="breedte en hoogte in px")
    one("--diagonal", type=float, default=0.0, metavar="INCH", help="maat van het beeld")
    one("--text-size", choices=get_args(TextSize), default="normal")
    one("--contrast", choices=get_args(Contrast), default="normal")
    one("--no-text", action="store_true", help="alleen de plaatjes")
    one("--grey", action="store_true", help="in grijs")
    one("--calm", action="store_true", help="niets beweegt")
    one("--now", type=moment, default=None, metavar="ISO-TIJD", help="doe alsof het zo laat is")
    folders_of(parser)


def place_of(parser: argparse._ActionsContainer) -> None:
    """Add the province, and which routes may be chosen or are taken there."""
    parser.add_argument("--region", default="", metavar="ID", help="de provincie van deze plek")
    parser.add_argument(
        "--routes", type=ids, default=(), metavar="ID,ID", help="welke routes hier te kiezen zijn, als de regio ze heeft"
    )
    parser.add_argument("--route", default="", metavar="ID", help="begin op deze route")


def folders_of(parser: argparse.ArgumentParser) -> None:
    """Add where scenes and catalogues lie."""
    parser.add_argument("--content", type=Path, default=folders.SCENES, metavar="MAP", help="map met scènes")
    parser.add_argument("--locales", type=Path, default=folders.LOCALES, metavar="MAP", help="map met vertalingen")


def open_book(content: Path, locales: Path, level: str = "draft", words: bool = True) -> Book:
    """The book in these folders. Raises Unsound when the content has faults."""
    value, faults = read(content)
    if value is None:
        raise Unsound(faults)
    return Book(value, read_languages(locales, level), emergency.read(), words)  # type: ignore[arg-type]


def first_book(content: Path, locales: Path) -> Book:
    """A book that holds what the first picture shows, the choice of a language, and no more."""
    return Book(words_of(content), read_languages(locales, "draft"), emergency.read())


def asked(args: argparse.Namespace) -> Asked:
    """The screen that a command line asks for. Raises Wrong, or Unsound."""
    book = open_book(args.content, args.locales, args.level, not args.no_text)
    now = args.now or datetime.now(HOME)
    settings = _settings(args, book, now)
    where = _where(args, book.content)
    state = replace(State.fresh(settings, now), where=where, at=known(args.at, _steps(book.content), "stap"))
    paper = Paper(args.size, args.mode, args.text_size, args.diagonal)
    return Asked(_page(state, book, paper, args.page), book, paper, args.grey)


def pages(state: State, book: Book, paper: Paper) -> tuple[int, int]:
    """Which page a visit is at and how many there are, found by turning them."""
    before = sum(1 for _ in _turned(state, book, paper, "page-before"))
    after = sum(1 for _ in _turned(state, book, paper, "page-after"))
    return before + 1, before + after + 1


def _turned(state: State, book: Book, paper: Paper, key: str) -> Iterable[State]:
    """The visits after pressing a page key once, twice, until it is no longer there."""
    while turn := next((i.action for i in view(state, book, paper) if i.id == key and i.action), None):
        state, _ = update(state, turn)
        yield state


def _page(state: State, book: Book, paper: Paper, page: int) -> State:
    for n, turned in enumerate(_turned(state, book, paper, "page-after"), 2):
        if n == page:
            return turned
    if page == 1:
        return state
    raise Wrong(f"--page {page}: zoveel bladzijden zijn er niet; er zijn er {pages(state, book, paper)[1]}")


def _settings(args: argparse.Namespace, book: Book, now: datetime) -> Settings:
    codes = book.languages.codes()
    place(args, book, now)
    return Settings(
        mode=args.mode, lang=known(args.lang, codes, "taal"), beside=known(args.beside, codes, "taal"),
        region=args.region, route=args.route, routes=tuple(filter(None, (*args.routes, args.route))),
        level=args.level, text_size=args.text_size, contrast=args.contrast, calm=args.calm,
    )  # fmt: skip


def place(args: argparse.Namespace, book: Book, now: datetime | None) -> None:
    """Raises Wrong for a province or a route that does not exist, or a route that is not offered there at this time."""
    content = book.content
    known(args.region, content.regions, "provincie")
    for route in (*args.routes, args.route):
        known(route, content.routes, "route")
    if args.route and args.route not in book.routes(args.region, now):
        where = f"in {args.region}" if args.region else "zonder --region"
        raise Wrong(f"De route “{args.route}” is er {where} niet: geen bron die nu geldt, zegt dat zij daar bestaat.")


def _where(args: argparse.Namespace, content: Content) -> Where:
    if "/" in args.step and not args.scene:  # SCENE/STEP, as for --at
        args.scene, args.step = args.step.split("/", 1)
    scene = known(args.scene, content.scenes, "scène")
    screen: Screen = args.screen or _screen(args)
    if screen == "overview" or (screen in ("map", "step") and not scene):
        scene = OVERVIEW
    step = known(args.step, content.scenes[scene].steps, "stap") if scene and args.step else ""
    where = Where(
        screen, scene, step, known(args.person, content.people, "persoon"), known(args.right, content.rights, "recht"),
        known(args.term, content.terms, "woord"), args.tab, args.danger, args.client,
    )  # fmt: skip
    needed = {"step": step, "person": where.person, "right": where.right, "term": where.term}
    if not needed.get(screen, "yes"):
        raise Wrong(f"--screen {screen}: zeg ook welke, met --{screen} ID")
    return where


def _screen(args: argparse.Namespace) -> Screen:
    """The screen that the ids by themselves speak of."""
    for name in ("term", "right", "person", "step"):
        if getattr(args, name):
            return name
    if args.danger or args.client:
        return "crisis"
    return "map" if args.scene else "languages"


def _steps(content: Content) -> list[str]:
    return [f"{scene.id}/{step}" for scene in content.scenes.values() for step in scene.steps]


def known(value: str, there: Iterable[str], kind: str) -> str:
    """The value if it is there or empty. Raises Wrong with what was meant."""
    names = list(there)
    if not value or value in names:
        return value
    near = difflib.get_close_matches(value, names, 1)
    hint = f" Bedoelde u “{near[0]}”?" if near else f" Er zijn: {', '.join(names)}."
    raise Wrong(f"Er is geen {kind} “{value}”.{hint}")


def ids(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(",")))


def size(text: str) -> tuple[int, int]:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}”: schrijf breedte en hoogte als 1366x768") from None
    if not (320 <= width <= 8192 and 320 <= height <= 8192):
        raise argparse.ArgumentTypeError(f"“{text}”: breedte en hoogte liggen tussen 320 en 8192")
    return width, height


def moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}”: schrijf een tijd als 2026-11-21T09:30") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=HOME)


def shown(this: Asked) -> DisplayList:
    """The list of the screen asked for."""
    return view(this.state, this.book, this.paper)
