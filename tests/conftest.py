"""What many tests read from: the real book, and a small one whose screens are few."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import settings

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.content.read import read
from praatplaat.selectors import open_book

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
settings.register_profile("here", deadline=None, derandomize=os.environ.get("CI") == "true")
settings.load_profile("here")


@pytest.fixture(scope="session")
def book() -> Book:
    """The book that is shipped."""
    return open_book(folders.SCENES, folders.LOCALES)


@pytest.fixture(scope="session")
def small(book: Book) -> Book:
    """A made-up book of two scenes and five steps, with the program's own words of the real one."""
    content, faults = read(Path(__file__).parent / "content" / "good")
    assert content is not None, faults
    real = book.content
    return replace(book, content=replace(content, interface=real.interface, zones=real.zones))
