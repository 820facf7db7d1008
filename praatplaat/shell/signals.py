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
    """Post a STOP event when the program is asked to end; when it is asked again it ends at once, whatever it does."""
    if sys.platform == "win32":
        return
    threading.Thread(target=_await, name="signals", daemon=True).start()


def _await() -> None:
    asked = {signal.SIGTERM, signal.SIGINT}
    signal.sigwait(asked)
    try:
        pygame.event.post(pygame.event.Event(STOP))
    except pygame.error:  # the window is closed already
        return
    os._exit(128 + signal.sigwait(asked))
