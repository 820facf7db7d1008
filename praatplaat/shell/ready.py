"""What the first touches need, made ready while the first picture is looked at and not while somebody waits for it."""

from __future__ import annotations

import importlib

import pygame

from praatplaat.book import Book
from praatplaat.paint import paint
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.text.hyphenate import hyphenation_points
from praatplaat.view import view

MODULES = ("praatplaat.view.plate", "segno")  # the maps, and the codes beside the numbers to call


def ready(state: State, book: Book, paper: Paper) -> None:
    """Load the rest of the program (0.2 s once), and draw what hide shows, so that it is there at once."""
    for name in MODULES:
        importlib.import_module(name)
    hyphenation_points("", state.lang)  # reads the patterns of the language
    away = State.fresh(state.settings, state.now, state.ms, away=True)
    paint(pygame.Surface(paper.size, 0, 32), view(away, book, paper))
