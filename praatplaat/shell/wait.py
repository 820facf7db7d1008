"""Sleeping until something happens. `pygame.event.wait` wakes hundreds of times a second; SDL's own wait does not."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable
from pathlib import Path

import pygame

Wait = Callable[[int], None]
FOREVER = 3_600_000  # ms; an hour is long enough to cost nothing and short enough to be safe


def waiter() -> Wait:
    """A function that sleeps until an event is in the queue or so many ms have passed. It leaves the event there."""
    sdl = _library()
    if sdl is None:
        return _polling
    call = sdl.SDL_WaitEventTimeout
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_int

    def wait(ms: int) -> None:
        call(None, max(1, ms))

    return wait


def _polling(ms: int) -> None:
    """Where SDL's library is not found: pygame's own wait, which puts the event back."""
    event = pygame.event.wait(max(1, ms))
    if event.type != pygame.NOEVENT:
        pygame.event.post(event)


def _library() -> ctypes.CDLL | None:
    """The SDL that pygame itself uses, proved by its version; None when it is not found."""
    for path in _candidates():
        try:
            sdl = ctypes.CDLL(str(path))
            if _version(sdl) == pygame.get_sdl_version():
                return sdl
        except (OSError, AttributeError):
            continue
    return None


def _candidates() -> list[Path]:
    """Where SDL may lie: already mapped (Linux), beside pygame (Windows, macOS), or behind pygame's own library."""
    own = Path(pygame.__file__).parent
    found: list[Path] = []
    if sys.platform == "linux":
        lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
        found += [Path(line.split(maxsplit=5)[5]) for line in lines if "/libSDL2-2" in line]
    return [*found[:1], own / "SDL2.dll", own / ".dylibs" / "libSDL2-2.0.0.dylib", Path(str(pygame.base.__file__))]


def _version(sdl: ctypes.CDLL) -> tuple[int, int, int]:
    parts = (ctypes.c_uint8 * 3)()
    sdl.SDL_GetVersion(ctypes.byref(parts))
    return parts[0], parts[1], parts[2]
