"""What the program does not load before it must. Nothing here looks at a clock."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

# Big, or slow to load, or of no use to a family; the first picture must not wait for any of them.
LATER = ("segno", "pyphen", "praatplaat.landscape.compose", "praatplaat.view.step")
NEVER = ("polib", "PIL", "holidays", "hypothesis", "pytest", "praatplaat.walk", "praatplaat.rules", "babel")
PICTURES = """
import json, os, sys
os.environ["SDL_VIDEODRIVER"] = "dummy"
import praatplaat.shell.loop
import pygame
from dataclasses import replace
from praatplaat import folders
from praatplaat.paint import paint
from praatplaat.paper import Paper
from praatplaat.selectors import open_book
from praatplaat.session import Settings, State, Where
from praatplaat.shell.ready import ready
from praatplaat.view import view

book, paper = open_book(folders.SCENES, folders.LOCALES), Paper((800, 600))
fresh = State.fresh(Settings())
surface = pygame.Surface(paper.size, 0, 32)
paint(surface, view(fresh, book, paper))
first = sorted(sys.modules)
ready(fresh, book, paper)
scene = next(iter(book.content.scenes.values()))
step = next(iter(scene.steps))
places = [Where("overview", "overview"), Where("step", scene.id, step), Where("crisis"), Where("settings")]
places += [Where("right", scene.id, step, right=right) for right in book.content.rights]
for lang in book.languages.codes():
    for where in places:
        paint(surface, view(replace(fresh, where=where, lang=lang), book, paper))
print(json.dumps([first, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def loaded() -> tuple[set[str], set[str]]:
    """The modules that stand in memory after the first picture, and after a visit in every language."""
    run = subprocess.run([sys.executable, "-c", PICTURES], capture_output=True, text=True, check=True)
    first, last = json.loads(run.stdout.splitlines()[-1])
    return set(first), set(last)


@pytest.mark.parametrize("module", [*LATER, *NEVER])
def test_the_first_picture_does_not_wait_for(module: str, loaded: tuple[set[str], set[str]]) -> None:
    """What only a later screen needs is loaded after the first picture."""
    assert module not in loaded[0]


@pytest.mark.parametrize("module", NEVER)
def test_a_visit_in_our_languages_never_loads(module: str, loaded: tuple[set[str], set[str]]) -> None:
    """Tools of authors and translators, and tables of all the world's languages and holidays, take no memory here."""
    assert module not in loaded[1]


def test_what_the_first_touches_need_is_made_ready(loaded: tuple[set[str], set[str]]) -> None:
    """Maps and codes of numbers are there by then, so this test would see if the names above were wrong."""
    assert set(LATER) <= loaded[1]
