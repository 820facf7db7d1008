"""A visitor who presses everything: first every key of every screen, then at random, and each screen keeps its promises.

That is done without a region, in each region, and on each route that a region has.
"""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import product

from praatplaat.book import Book
from praatplaat.content.model import Content
from praatplaat.display import Action, DisplayList
from praatplaat.elsewhere import changed, differs, everywhere
from praatplaat.paper import Paper
from praatplaat.promises import broken
from praatplaat.selectors import HOME
from praatplaat.session import Settings, State, Where, update
from praatplaat.shell.pointing import touched
from praatplaat.view import view

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)  # a Tuesday; a walk is the same whenever it is taken
FEW = 12  # a walk stops after so many faults: the first one tells most
CHOICES = (
    "lang",
    "beside",
    "text-size",
    "contrast",
    "region",
    "route",
    "calm",
)  # change how a place looks, not which place it is
PLACES = ("settings", "crisis")  # screens that say where one is, whatever the content says


def noon(book: Book) -> datetime:
    """When content is looked at: midday of a fixed day, or of its own day when that is later; before it nothing holds."""
    day = book.dated
    return NOON if day is None or day <= NOON.date() else datetime.combine(day, NOON.timetz())


@dataclass
class Report:
    """What a walk saw. `broken` are faults, each with the way that led there."""

    visited: int = 0
    total: int = 0
    screens: int = 0
    events: int = 0
    seed: int = 0
    unseen: tuple[str, ...] = ()
    broken: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        lines = [f"visited {self.visited} of {self.total} places on {self.screens} screens"]
        lines += [f"never seen: {name}" for name in self.unseen]
        lines += [f"{self.events} random events with seed {self.seed}"] if self.events else []
        return "\n".join([*lines, *self.broken, "nothing broken" if not self.broken else f"{len(self.broken)} broken"])


def walk(book: Book, paper: Paper, lang: str = "nl", events: int = 0, seed: int = 1) -> Report:
    """Visit every place, then `events` random ones. Nothing is shown; time is given."""
    settings = Settings(mode=paper.mode, lang=lang, beside="", routes=tuple(book.content.routes))
    report = Report(seed=seed)
    things = set(_things(book.content))
    known: dict[Where, tuple[Action, ...]] = {}
    for region, route in everywhere(book, noon(book)):
        things -= _everything(book, paper, replace(settings, region=region, route=route), report, known)
    if len(report.broken) < FEW:  # after so many faults, what was not seen says nothing
        _missing(report, "", len(set(_things(book.content))), things)
    if events:
        _at_random(book, paper, settings, report, events)
    return report


def _missing(report: Report, where: str, total: int, unseen: Iterable[tuple[str, ...]]) -> None:
    """Count places, and name those that were never seen."""
    names = tuple(sorted(" ".join(filter(None, (*place, where))) for place in unseen))
    report.total += total
    report.visited += total - len(names)
    report.unseen += names
    report.broken += [f"never seen: {name}" for name in names]


# ------------------------------------------------------------------ every key of every screen


def _everything(
    book: Book, paper: Paper, settings: Settings, report: Report, known: dict[Where, tuple[Action, ...]]
) -> set[tuple[str, ...]]:
    """Breadth first, so that the way to a fault is the shortest one. Gives the places that were seen.

    `known` are the keys of screens without a region: where a region or route changes nothing, it is not looked again.
    """
    start = State.fresh(settings, noon(book))
    content = book.at(settings.region, settings.route, noon(book)).content
    paths = changed(book.content, settings.region, settings.route)
    ways: dict[Where, tuple[Action, ...]] = {start.where: ()}
    queue = deque([start])
    while queue and len(report.broken) < FEW:
        state = queue.popleft()
        way = ways[state.where]
        same = state.where in known and state.where.screen not in PLACES and not differs(content, state.where, paths)
        actions = known[state.where] if same else _keys(_noted(report, state, book, paper, way))
        if not settings.region:
            known[state.where] = actions
        for action in actions:
            if action.verb in CHOICES and not same:
                after = replace(update(state, action)[0], lang=state.lang, beside=state.beside)
                _noted(report, after, book, paper, (*way, action))
            after = _same(update(state, action)[0], settings)
            if after.where not in ways:
                ways[after.where] = (*way, action)
                queue.append(after)
    seen = {_place(where) for where in ways}
    report.screens += len(ways)
    if not queue:
        places = set(_places(book.content))
        _missing(report, _selectors(settings), len(places), places - seen)
    return seen


def _keys(items: DisplayList) -> tuple[Action, ...]:
    """What can be pressed on a screen."""
    return tuple(dict.fromkeys(i.action for i in items if i.action))


def _selectors(settings: Settings) -> str:
    """The region and route of a walk as a command line says them; "" for none."""
    names = (("--region", settings.region), ("--route", settings.route))
    return " ".join(f"{name} {value}" for name, value in names if value)


def _same(state: State, settings: Settings) -> State:
    """The state with the look of the walk, and all rights in its lists: languages and sizes are walked one by one."""
    return replace(
        state, lang=settings.lang, beside=settings.beside, text_size=settings.text_size, contrast=settings.contrast,
        region=settings.region, route=settings.route, reader="everybody",
    )  # fmt: skip


def _place(where: Where) -> tuple[str, ...]:
    """What a screen is about, whatever page and way led there."""
    match where.screen:
        case "person":
            return "person", where.person
        case "right":
            return "right", where.right
        case "term":
            return "term", where.term
        case "crisis":
            return "crisis", where.danger, where.client
        case _:
            return where.screen, where.scene, where.step


def _places(content: Content) -> Iterator[tuple[str, ...]]:
    """Every place that content promises in each region and on each route."""
    yield from ((screen, "", "") for screen in ("languages", "situations", "settings", "staff", "away"))
    for scene in content.scenes.values():
        yield ("overview" if scene.id == "overview" else "map"), scene.id, ""
        yield from (("step", scene.id, step) for step in scene.steps)
    yield from (("crisis", danger, client) for danger, client in product(
        ("", "yes", "no"), ("", "none", "vt", "save", "unknown")))  # fmt: skip


def _things(content: Content) -> Iterator[tuple[str, ...]]:
    """Every place that content promises somewhere: not each region and route shows all people, rights and terms."""
    yield from (("person", who) for who in content.people)
    yield from (("right", which) for which in content.rights)
    yield from (("term", word) for word in content.terms)


def _noted(report: Report, state: State, book: Book, paper: Paper, way: tuple[Action, ...]) -> DisplayList:
    """The list of a state; what it breaks is written down with the way that led there."""
    items, wrong = _look(state, book, paper)
    path = " > ".join(str(a) for a in way) or "start"
    path = " ".join(filter(None, (path, _selectors(state.settings))))
    report.broken += [f"{what} ({path})" for what in wrong]
    return items


def _look(state: State, book: Book, paper: Paper) -> tuple[DisplayList, list[str]]:
    """The list of a state and what it breaks; a screen that fails is a fault like any other."""
    paper = replace(paper, text_size=state.text_size)
    try:
        items = view(state, book, paper)
    except Exception as error:  # whatever it is, the way that led there must be told
        return (), [f"{type(error).__name__}: {error}"]
    return items, broken(items, state, paper)


# ------------------------------------------------------------------ at random


def _at_random(book: Book, paper: Paper, settings: Settings, report: Report, events: int) -> None:
    """A visitor who touches, types and waits as chance has it; the list of a state is looked at once."""
    chance = random.Random(report.seed)
    state = State.fresh(settings, noon(book))
    way: list[str] = []
    seen: dict[State, DisplayList] = {}
    for n in range(events):
        look = replace(state, ms=0, now=noon(book), under=state.under[-1:], shifts=(), paused=None, paused_ms=0, held_ms=-1)
        items = seen.get(look)
        if items is None:
            items, wrong = _look(state, book, paper)
            seen[look] = items
            report.broken += [f"event {n}, seed {report.seed}: {what} ({' > '.join(way)})" for what in wrong]
        if len(report.broken) >= FEW:
            break
        action = _chosen(chance, items, state, paper)
        way = [*way[-11:], str(action)]
        after, _ = update(state, action)
        if action.verb == "hide" and after != State.fresh(settings, state.now, state.ms, away=True):
            report.broken.append(f"event {n}, seed {report.seed}: something stays after hide ({' > '.join(way)})")
        state = after
        report.events = n + 1


def _chosen(chance: random.Random, items: DisplayList, state: State, paper: Paper) -> Action:
    """The next thing a visitor does."""
    kind = chance.random()
    keys = [i.action for i in items if i.action and i.id != "hide"]
    if kind < 0.72 and keys:
        return chance.choice(keys)
    if kind < 0.86:
        item = touched(items, chance.randrange(paper.width), chance.randrange(paper.height))
        return item.action if item and item.action else Action("press")
    if kind < 0.93:
        return Action("focus", chance.choice([i.id for i in items] or [""]))
    return chance.choice([
        Action("shift"), Action("key"), Action("pause-down"), Action("pause-up"), Action("full-screen"), Action("quit"),
        Action("tick", str(state.ms + chance.randrange(70_000))), Action("hide"),
    ])  # fmt: skip
