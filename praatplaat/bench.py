"""How long each stage takes on this machine, from the files to the picture. Nothing is shown, nothing is written.

Every stage is timed alone, with what it needs already there. "cold" is with every cache of the program empty, "warm"
with the same thing done just before. Numbers of two machines, or of a busy and a quiet one, say nothing
about each other; numbers of one run do.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import perf_counter
from typing import Any

from praatplaat import emergency
from praatplaat.book import Book
from praatplaat.content.model import Content
from praatplaat.content.read import read
from praatplaat.languages.catalogue import FILE, Catalogue, read_languages
from praatplaat.languages.po import read_po
from praatplaat.paper import Paper
from praatplaat.selectors import HOME, Unsound
from praatplaat.session import OVERVIEW, Settings, State, Where
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import paragraph
from praatplaat.view import view

PAPER = Paper((1920, 1080))
NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)  # a Tuesday: the same screens whenever it is measured
WINDOW = "import praatplaat.shell.loop"
Timing = dict[str, float]


def bench(content: Path, locales: Path) -> dict[str, Any]:
    """Milliseconds by stage, each a median and a worst case. Raises Unsound when the content has faults."""
    value, faults = read(content)
    if value is None:
        raise Unsound(faults)
    languages = read_languages(locales)
    book = Book(value, languages, emergency.read())
    return {
        "python": platform.python_version(), "pygame": _pygame(), "machine": platform.machine(),
        "cores": os.cpu_count(), "size": list(PAPER.size), "unit": "ms",
        "import": {"python alone": _timed(_child("pass"), 5), "the window": _timed(_child(WINDOW), 5)},
        "read": _timed(lambda: read(content), 7),
        "catalogue": {
            lang: _timed(lambda lang=lang: Catalogue(read_po(locales / lang / FILE), lang), 5)  # type: ignore[misc]
            for lang in languages.codes() if (locales / lang / FILE).is_file()
        },
        "shape": dict(_shapes(book)),
        **_screens(book),
    }  # fmt: skip


def _timed(work: Callable[[], object], times: int, before: Callable[[], object] = lambda: None) -> Timing:
    """The median and the worst of `times` runs in ms; `before` is done ahead of each and not counted."""
    taken = []
    for _ in range(times):
        before()
        start = perf_counter()
        work()
        taken.append((perf_counter() - start) * 1000)
    return {"median": round(statistics.median(taken), 2), "worst": round(max(taken), 2)}


def _child(code: str) -> Callable[[], object]:
    """Runs a line of Python in an interpreter of its own, from its start to its end."""
    env = {**os.environ, "SDL_VIDEODRIVER": "dummy", "PYGAME_HIDE_SUPPORT_PROMPT": "1"}
    return lambda: subprocess.run([sys.executable, "-c", code], env=env, check=True)


def _pygame() -> str:
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    import pygame  # noqa: PLC0415 - a window is never opened here

    return pygame.version.ver


def _empty() -> None:
    """Forget all that any module of the program keeps: texts, maps, drawings, fonts."""
    from praatplaat.paint import forget  # noqa: PLC0415

    forget(drawings=True)
    for name, module in list(sys.modules.items()):
        if name.startswith("praatplaat."):
            for kept in vars(module).values():
                if hasattr(kept, "cache_clear"):
                    kept.cache_clear()


def _shapes(book: Book) -> Iterator[tuple[str, dict[str, Timing]]]:
    """A paragraph of the longest sentence in each language, 600 px wide."""
    longest = max((s.message for s in _sentences(book.content)), key=lambda message: len(message.text))
    for lang in book.languages.codes():
        said = book.say(longest, lang)

        def work(text: str = said.text, lang: str = said.lang) -> object:
            return paragraph(text, Style(27), 600, lang)

        yield lang, {"cold": _timed(work, 9, _empty), "warm": _timed(work, 9)}


def _sentences(content: Content) -> Iterator[Any]:
    for scene in content.scenes.values():
        yield from scene.about
        for step in scene.steps.values():
            yield from step.happens


def _screens(book: Book) -> dict[str, dict[str, dict[str, Timing]]]:
    """Composing and painting each screen in Dutch."""
    import pygame  # noqa: PLC0415

    from praatplaat.paint import paint  # noqa: PLC0415

    surface = pygame.Surface(PAPER.size, 0, 32)
    composed: dict[str, dict[str, Timing]] = {}
    painted: dict[str, dict[str, Timing]] = {}
    for where in _places(book.content):
        state = replace(State.fresh(Settings(), NOON), where=where)
        items = view(state, book, PAPER)

        def compose(state: State = state) -> object:
            return view(state, book, PAPER)

        def draw(items: Any = items) -> None:
            paint(surface, items)

        composed[where.screen] = {"cold": _timed(compose, 3, _empty), "warm": _timed(compose, 7)}
        painted[where.screen] = {"cold": _timed(draw, 3, _empty), "warm": _timed(draw, 7)}
    return {"view": composed, "paint": painted}


def _places(content: Content) -> Iterator[Where]:
    """One place for each screen, the fullest step of the first scene among them."""
    yield from (Where("languages"), Where("situations"), Where("settings"), Where("staff"), Where("away"))
    yield Where("crisis")
    if OVERVIEW in content.scenes:
        yield Where("overview", OVERVIEW)
    scene = next((s for s in content.scenes.values() if s.id != OVERVIEW), None)
    if scene is None:
        return
    step = max(scene.steps.values(), key=lambda step: len(step.people) + len(step.rights) + len(step.happens))
    yield from (Where("map", scene.id), Where("step", scene.id, step.id))
    for who in list(content.people)[:1]:
        yield Where("person", scene.id, step.id, person=who)
    for right in list(content.rights)[:1]:
        yield Where("right", scene.id, step.id, right=right)
    for term in list(content.terms)[:1]:
        yield Where("term", scene.id, step.id, term=term)
