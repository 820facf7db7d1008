"""Two things that SDL can do and pygame does not hand on: sleep until something happens, and tell glass from a touchpad."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pygame

Wait = Callable[[int], None]
FOREVER_MS = 3_600_000  # an hour costs nothing, and lets a date pass on a screen that nobody touches
POLL_S = 0.01
DIRECT = 0  # SDL_TOUCH_DEVICE_DIRECT: glass, where a finger points at what lies under it


def waiter() -> Wait:
    """A function that sleeps until an event is in the queue or so many ms have passed. It leaves the event there.

    `pygame.event.wait` wakes hundreds of times a second; SDL's own wait does not.
    """
    sdl = library()
    if sdl is None:
        return polling
    call = sdl.SDL_WaitEventTimeout
    call.argtypes, call.restype = (ctypes.c_void_p, ctypes.c_int), ctypes.c_int

    def wait(ms: int) -> None:
        call(None, max(1, ms))

    return wait


def polling(ms: int) -> None:
    """The same where SDL's library is not found: looks every 10 ms, and changes nothing in the queue."""
    ends = time.monotonic() + ms / 1000
    while not pygame.event.peek() and time.monotonic() < ends:
        time.sleep(POLL_S)


@cache
def on_glass(touch_device: int) -> bool:
    """Whether a device points at what it touches. A touchpad does not: a finger at rest on it presses nothing."""
    sdl = library()
    if sdl is None:
        return True
    kind = sdl.SDL_GetTouchDeviceType
    kind.argtypes, kind.restype = (ctypes.c_int64,), ctypes.c_int
    return int(kind(touch_device)) <= DIRECT


@cache
def library() -> ctypes.CDLL | None:
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
