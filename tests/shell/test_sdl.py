"""Sleeping without waking: SDL's own wait, and what takes its place."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator

import pygame
import pytest

from praatplaat.shell import sdl

KIND = pygame.event.custom_type()
SLACK = 0.2  # s, on a busy machine


@pytest.fixture(autouse=True)
def display() -> Iterator[None]:
    pygame.display.init()
    pygame.event.clear()
    yield
    pygame.display.quit()


@pytest.fixture(params=["SDL", "polling"])
def wait(request: pytest.FixtureRequest) -> sdl.Wait:
    return sdl.waiter() if request.param == "SDL" else sdl.polling


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the window works without it, by polling")
def test_the_library_is_the_one_that_pygame_uses() -> None:
    """On Linux SDL is always found: a still picture costs nothing."""
    assert sdl.library() is not None and sdl.waiter() is not sdl.polling


def test_it_wakes_for_an_event_and_leaves_the_queue_as_it_was(wait: sdl.Wait) -> None:
    """What waits is not taken away and keeps its order: a finger must not come up before it went down."""
    for number in range(3):
        pygame.event.post(pygame.event.Event(KIND, number=number))
    began = time.monotonic()
    wait(10_000)
    assert time.monotonic() - began < SLACK
    assert [e.number for e in pygame.event.get(KIND)] == [0, 1, 2]


def test_it_wakes_when_the_time_is_over(wait: sdl.Wait) -> None:
    """Neither sooner nor much later."""
    began = time.monotonic()
    wait(60)
    assert 0.055 < time.monotonic() - began < 0.06 + SLACK


def test_another_thread_wakes_it(wait: sdl.Wait) -> None:
    """A signal is awaited in a thread of its own, which posts an event."""
    timer = threading.Timer(0.05, lambda: pygame.event.post(pygame.event.Event(KIND)))
    timer.start()
    began = time.monotonic()
    wait(10_000)
    timer.join()
    assert time.monotonic() - began < 0.05 + SLACK


def test_without_the_library_polling_takes_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """An unknown build of pygame still works."""
    monkeypatch.setattr(sdl, "library", lambda: None)
    sdl.on_glass.cache_clear()
    assert sdl.waiter() is sdl.polling and sdl.on_glass(7)
    sdl.on_glass.cache_clear()
