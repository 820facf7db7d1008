"""The program as somebody starts it, and what it should show."""

from __future__ import annotations

import atexit
import contextlib
import io
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import Any
from unittest import mock

from PIL import Image

from praatplaat import selectors
from praatplaat.book import Book
from praatplaat.cli import main
from praatplaat.paper import Mode
from tests.shell.server import DEADLINE, Server, until

OURS = (sys.executable, "-m", "praatplaat")
NOT_OURS = ("SDL_", "DISPLAY", "WAYLAND", "PYTHONDONTWRITEBYTECODE")  # settings of tests and of who runs them


@cache
def compiled() -> str:
    """Where Python keeps what it compiled of the program, as it does on every machine."""
    folder = mkdtemp(prefix="compiled")
    atexit.register(shutil.rmtree, folder)
    return folder


def environment(**values: str) -> dict[str, str]:
    """The environment of a person's session."""
    ours = {k: v for k, v in os.environ.items() if not k.startswith(NOT_OURS)}
    return ours | {"PYTHONPYCACHEPREFIX": compiled()} | values


@cache
def book(read: Callable[..., Book], *where: object) -> Book:
    """The content and the languages of two folders, read once."""
    return read(*where)


def command(*words: str) -> None:
    """Run a command of the program here, with the book that it would read."""
    read = selectors.open_book
    with mock.patch.object(selectors, "open_book", lambda *where: book(read, *where)):
        assert main(words) == 0


@cache
def tree(words: tuple[str, ...]) -> dict[str, Any]:
    """What `praatplaat tree` prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        command("tree", *words)
    seen: dict[str, Any] = json.loads(printed.getvalue())
    return seen


@cache
def rendered(words: tuple[str, ...]) -> Image.Image:
    """What `praatplaat render` draws."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "screen.png")
        command("render", "-o", str(path), *words)
        with Image.open(path) as drawn:
            return drawn.convert("RGB")


def forget() -> None:
    """The files have changed: read, lay out and draw anew."""
    for kept in (book, tree, rendered):
        kept.cache_clear()


class Program:
    """The running program on a screen. What it shows is named by selectors, as in "--scene raad"; `always` are those
    that each of its screens needs."""

    def __init__(self, server: Server, process: subprocess.Popen[bytes], always: Sequence[str], errors: Path) -> None:
        self.server, self.process, self._always, self._errors = server, process, always, errors

    def expect(self, screen: str = "") -> None:
        """Wait until the window shows the same, to the last px, as `praatplaat render` draws."""
        wanted = rendered(self.selectors(screen))
        until(f"the window shows {screen or 'the start'}", lambda: self.server.shows(wanted))

    def shows(self, screen: str) -> bool:
        """Whether that is what stands there now."""
        return self.server.shows(rendered(self.selectors(screen)))

    @property
    def mode(self) -> Mode:
        return "kiosk" if "kiosk" in self._always else "laptop"

    def page_with(self, screen: str, start: str) -> tuple[str, str]:
        """The first page of a screen with an item that can be touched whose id begins so; and that id."""
        for page in range(1, tree(self.selectors(screen))["page"][1] + 1):
            paged = f"{screen} --page {page}"
            for item in tree(self.selectors(paged))["items"]:
                if item["id"].startswith(start) and item["action"]:
                    return paged, item["id"]
        raise LookupError(f"no {start} on {screen}")

    def item(self, screen: str, name: str) -> dict[str, Any]:
        """An item of a screen, as `praatplaat tree` tells it."""
        return next(i for i in tree(self.selectors(screen))["items"] if i["id"] == name)

    def middle(self, screen: str, name: str) -> tuple[int, int]:
        """The middle of an item."""
        x, y, w, h = self.item(screen, name)["rect"]
        return x + w // 2, y + h // 2

    def click(self, screen: str, name: str) -> None:
        """Click on an item of the screen that stands there."""
        self.server.click(*self.middle(screen, name))

    def walk_to(self, screen: str, name: str) -> None:
        """Press Tab until the focus is on an item, from a screen without a focus."""
        for _ in range(self.item(screen, name)["focus"] + 1):
            self.server.key("Tab")

    def selectors(self, screen: str) -> tuple[str, ...]:
        return (*self._always, *screen.split())  # what comes last counts

    # -------------------------------------------------------------- the process

    def wakeups(self) -> int:
        """How often any of its threads went to sleep of its own will until now."""
        statuses = Path(f"/proc/{self.process.pid}/task").glob("*/status")
        return sum(_number(status, "voluntary_ctxt_switches:") for status in statuses)

    def ticks(self) -> int:
        """How much of the processor it used until now, in ticks of the kernel (10 ms)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def pss(self) -> int:
        """Its memory in KiB; what it shares with others counts by its share."""
        return _number(Path(f"/proc/{self.process.pid}/smaps_rollup"), "Pss:")

    def told(self) -> str:
        """What it wrote on standard error until now."""
        return self._errors.read_text(encoding="utf-8")

    def ended(self) -> int:
        """Its exit code, once it has ended."""
        return self.process.wait(DEADLINE)


@contextmanager
def running(
    server: Server, *options: str, always: Sequence[str] = (), before: Sequence[str] = (), **values: str
) -> Iterator[Program]:
    """Start the program in a window as large as the screen, and end it. `options` are those of the window, `always`
    the selectors that name the same; `before` is a command that starts it, `values` are for its environment."""
    size = ("--size", "{}x{}".format(*server.size))
    with TemporaryDirectory() as folder:
        errors = Path(folder, "errors")
        with errors.open("wb") as out:
            process = subprocess.Popen(
                [*before, *OURS, *options, *size], env=environment(DISPLAY=server.name, **values), stdin=subprocess.DEVNULL,
                stdout=out, stderr=out,
            )  # fmt: skip
        try:
            until("a window opens", server.windows)
            server.focus(server.windows()[0])
            yield Program(server, process, (*always, *size), errors)
        finally:
            if process.poll() is None:
                process.terminate()
            process.wait(DEADLINE)


def _number(file: Path, field: str) -> int:
    """A number in a file of lines like "Pss:  37 kB"."""
    lines = file.read_text(encoding="utf-8").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith(field)))
