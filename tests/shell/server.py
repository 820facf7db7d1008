"""A real screen for tests: an X server of our own, looked at and touched from outside as a person would."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import pytest
from PIL import Image
from Xlib import XK, X
from Xlib.display import Display
from Xlib.ext import xtest
from Xlib.protocol.event import ClientMessage

from tests.needs import needs

SIZE = (1366, 768)
DEADLINE = 20.0  # s; only a test that fails waits so long
LOOK = 0.01  # s between two looks

T = TypeVar("T")


def until(what: str, look: Callable[[], T]) -> T:
    """Looks again and again until `look` gives something true, and gives that; fails after the deadline."""
    ends = time.monotonic() + DEADLINE
    while not (seen := look()):
        if time.monotonic() > ends:
            pytest.fail(f"waited in vain: {what}")
        time.sleep(LOOK)
    return seen


class Server:
    """An X server. Places are px from the top left of its screen."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._display = Display(name)
        self.root = self._display.screen().root

    @property
    def size(self) -> tuple[int, int]:
        seen = self.root.get_geometry()
        return seen.width, seen.height

    def picture(self) -> Image.Image:
        """What stands on the screen now."""
        return self._part(0, *self.size)

    def shows(self, picture: Image.Image) -> bool:
        """Whether a picture stands at the top left of the screen, to the last px. A few of its rows tell most others."""
        width, height = picture.size
        rows = all(
            self._part(y, width, 1).tobytes() == picture.crop((0, y, width, y + 1)).tobytes()
            for y in range(height // 20, height, height // 10)
        )
        return rows and self._part(0, width, height).tobytes() == picture.tobytes()

    def _part(self, top: int, width: int, height: int) -> Image.Image:
        seen = self.root.get_image(0, top, width, height, X.ZPixmap, 0xFFFFFF)
        return Image.frombuffer("RGB", (width, height), seen.data, "raw", "BGRX", 0, 1)

    def windows(self) -> list:  # type: ignore[type-arg]
        """The windows that can be seen."""
        return [w for w in self.root.query_tree().children if w.get_attributes().map_state == X.IsViewable]

    def press(self, x: int, y: int, button: int = 1) -> None:
        """A button of the mouse goes down at a place."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonPress, button)
        self._display.sync()

    def release(self, x: int, y: int, button: int = 1) -> None:
        """It comes up again."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self._display, X.ButtonRelease, button)
        self._display.sync()

    def click(self, x: int, y: int) -> None:
        self.press(x, y)
        self.release(x, y)

    def key(self, *names: str) -> None:
        """Keys go down in this order and come up in the other. The next key comes no sooner than a person could press
        it: what follows within 2 ms counts as a key that is held (SDL, X11_KeyRepeat)."""
        for name in names:
            self.key_down(name)
        for name in reversed(names):
            self.key_up(name)
        time.sleep(LOOK)

    def key_down(self, name: str) -> None:
        self._key(X.KeyPress, name)

    def key_up(self, name: str) -> None:
        self._key(X.KeyRelease, name)

    def _key(self, event: int, name: str) -> None:
        xtest.fake_input(self._display, event, self._display.keysym_to_keycode(XK.string_to_keysym(name)))
        self._display.sync()

    def title(self, window) -> str:  # type: ignore[no-untyped-def]
        """What stands on a window's bar and in lists of windows."""
        seen = window.get_full_property(self._display.intern_atom("_NET_WM_NAME"), X.AnyPropertyType)
        return str(seen.value.decode())

    def resize(self, window, width: int, height: int) -> None:  # type: ignore[no-untyped-def]
        """Give a window another size, as a person who drags its corner."""
        window.configure(width=width, height=height)
        self._display.sync()

    def ask_to_close(self, window) -> None:  # type: ignore[no-untyped-def]
        """Press the cross on a window's bar."""
        kind, data = (self._display.intern_atom(name) for name in ("WM_PROTOCOLS", "WM_DELETE_WINDOW"))
        window.send_event(ClientMessage(window=window, client_type=kind, data=(32, [data, 0, 0, 0, 0])))
        self._display.sync()

    def focus(self, window) -> None:  # type: ignore[no-untyped-def]
        """Give the keyboard to a window (or to the root), as a window manager does."""
        window.set_input_focus(X.RevertToPointerRoot, X.CurrentTime)
        self._display.sync()

    def close(self) -> None:
        self._display.close()


@contextmanager
def served(command: list[str]) -> Iterator[Server]:
    """Start an X server on a free number. The command gets "-displayfd" and a file to write that number to."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [*command, "-displayfd", str(writing), "-nolisten", "tcp", "-noreset"], pass_fds=[writing],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            name = number.readline().strip()  # empty when the server ends before it can serve
        assert name, f"{command[0]} did not start"
        server = Server(f":{name}")
        yield server
        server.close()
    finally:
        process.terminate()
        process.wait(DEADLINE)


@contextmanager
def xvfb(size: tuple[int, int] = SIZE) -> Iterator[Server]:
    """A screen in memory, with a mouse and a keyboard."""
    needs("xvfb", shutil.which("Xvfb"))
    with served(["Xvfb", "-screen", "0", f"{size[0]}x{size[1]}x24"]) as server:
        yield server
