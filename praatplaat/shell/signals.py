"""SIGTERM and SIGINT, awaited in a thread of their own: while SDL sleeps no Python signal handler runs."""

from __future__ import annotations

import os
import signal
import sys
import threading

import pygame

STOP = pygame.event.custom_type()


def prepare() -> None:
    """Keep SDL from turning signals into window closes, which a kiosk ignores. Before the display is opened."""
    if sys.platform == "win32":
        return
    os.environ["SDL_NO_SIGNAL_HANDLERS"] = "1"
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGINT})


def watch() -> None:
    """Post a STOP event when the program is asked to end."""
    if sys.platform == "win32":
        return
    threading.Thread(target=_await, name="signals", daemon=True).start()


def _await() -> None:
    signal.sigwait({signal.SIGTERM, signal.SIGINT})
    pygame.event.post(pygame.event.Event(STOP))
