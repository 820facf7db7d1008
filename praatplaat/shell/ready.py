"""What the first touches need, made ready while the first picture is looked at and not while somebody waits for it."""

from __future__ import annotations

import pygame

from praatplaat.book import Book
from praatplaat.paint import paint
from praatplaat.paper import Paper
from praatplaat.qr import encoder
from praatplaat.session import State
from praatplaat.text.hyphenate import hyphenation_points
from praatplaat.view import SCREENS, screen, view


def ready(state: State, book: Book, paper: Paper) -> None:
    """Load the rest of the program (0.2 s once), and draw what hide shows, so that it is there at once."""
    for name in SCREENS:
        screen(name)
    encoder()  # for the codes beside the numbers to call
    hyphenation_points("", state.lang)  # reads the patterns of the language
    away = State.fresh(state.settings, state.now, state.ms, away=True)
    paint(pygame.Surface(paper.size, 0, 32), view(away, book, paper))
