"""How often the window is painted: no more than there are new pictures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable

import pygame
import pytest

from praatplaat import folders
from praatplaat.display import DisplayList
from praatplaat.shell import loop

Painted = list[DisplayList]
Run = Callable[[str, int], Painted]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs the program on a screen that nobody sees until it sleeps for the second time. Gives what it painted.

    While it sleeps first, the mouse touches the middle of an item (or no item, for "") so many times.
    """
    painted: Painted = []

    def once(name: str, times: int) -> Painted:
        pygame.display.init()
        made = loop.Loop(
            argparse.Namespace(
                kiosk=False, full_screen=False, size=(1000, 600), region="", route="", routes=(), live=False,
                content=folders.SCENES, locales=folders.LOCALES,
            )
        )  # fmt: skip
        naps = iter((True, False))

        def wait(ms: int) -> None:
            made.running = next(naps)
            pygame.event.clear()
            rect = next((i.rect for i in made.list or () if i.id == name), None)
            at = (rect.x + rect.w // 2, rect.y + rect.h // 2) if rect else (999, 599)
            for _ in range(times if made.running else 0):
                for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                    pygame.event.post(pygame.event.Event(kind, pos=at, button=1, touch=False))

        monkeypatch.setattr(loop, "waiter", lambda: wait)
        made.run()
        pygame.display.quit()
        return painted

    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    monkeypatch.setattr(loop, "paint", lambda surface, items: painted.append(items))
    monkeypatch.setattr(loop, "ready", lambda *given: None)
    return once


def test_a_touch_is_one_new_picture(run: Run) -> None:
    """A touch that began and ended before the program looked up is painted once: the pressed key is never shown."""
    first, after = run("lang:nl", 1)
    assert "lang:nl" in {i.id for i in first}
    assert "scene:overview" in {i.id for i in after}


def test_what_changes_nothing_paints_nothing(run: Run) -> None:
    """Waking, and a touch where there is nothing to touch, leave the picture as it stands."""
    assert len(run("title", 2)) == 1
