"""The program as somebody starts it, and what it should show."""

from __future__ import annotations

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image

from praatplaat.cli import main
from tests.shell.server import DEADLINE, SIZE, Server, until

OURS = [sys.executable, "-m", "praatplaat"]


def environment(**values: str) -> dict[str, str]:
    """The environment of a person's session: this one's, without the settings of tests."""
    ours = {k: v for k, v in os.environ.items() if not k.startswith(("SDL_", "DISPLAY", "WAYLAND"))}
    return ours | values


class Program:
    """The running program on a screen. `asked` are selectors that `tree` and `render` need too."""

    def __init__(self, server: Server, process: subprocess.Popen[str], asked: tuple[str, ...]) -> None:
        self.server, self.process, self._asked = server, process, asked

    def selectors(self, line: str) -> tuple[str, ...]:
        return (*line.split(), *self._asked)

    def expect(self, line: str) -> None:
        """Wait until the window shows the same, to the last px, as `praatplaat render` draws with these selectors."""
        wanted = rendered(self.selectors(line))
        until(f"the window shows {line or 'the start'}", lambda: self.server.shows(wanted))

    def place(self, line: str, item: str) -> tuple[int, int]:
        """The middle of an item on the screen of these selectors."""
        x, y, w, h = next(i["rect"] for i in tree(self.selectors(line))["items"] if i["id"] == item)
        return x + w // 2, y + h // 2

    def focus(self, line: str, item: str) -> int:
        """How often Tab is pressed to come to an item."""
        return int(next(i["focus"] for i in tree(self.selectors(line))["items"] if i["id"] == item)) + 1

    def click(self, line: str, item: str) -> None:
        self.server.click(*self.place(line, item))

    def status(self, thread: str, field: str) -> int:
        """A number in /proc/PID/task/TID/status."""
        lines = Path(f"/proc/{self.process.pid}/task/{thread}/status").read_text().splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith(f"{field}:")))

    def threads(self) -> list[str]:
        return os.listdir(f"/proc/{self.process.pid}/task")

    def wakeups(self) -> int:
        """How often any of its threads has gone to sleep until now."""
        return sum(self.status(thread, "voluntary_ctxt_switches") for thread in self.threads())

    def ticks(self) -> int:
        """How much of the processor it has used until now, in ticks of the kernel."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def settle(self) -> None:
        """Wait until it sleeps: everything that came in has been dealt with."""
        waits = ("ep_poll", "do_poll", "poll_schedule", "do_sys_poll", "0")
        before = -1

        def asleep() -> bool:
            nonlocal before
            seen, now = self.process_state(), self.ticks()
            same, before = now == before, now
            return seen == "S" and same

        assert waits
        until("the program sleeps", asleep)

    def process_state(self) -> str:
        return Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()[0]

    def pss(self) -> int:
        """Its memory in KiB, what it shares with others counted by share."""
        lines = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines()
        return int(next(line.split()[1] for line in lines if line.startswith("Pss:")))

    def told(self) -> str:
        """What it wrote on standard error."""
        assert self.process.stderr is not None
        return self.process.stderr.read()

    def end(self) -> int:
        """Ask it to end; gives its exit code."""
        self.process.terminate()
        return self.process.wait(DEADLINE)
