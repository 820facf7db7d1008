"""Screens for the tests of the window. One server serves all tests of a file; each test starts the program anew."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.shell.program import Program, running
from tests.shell.server import Server, xvfb


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """A screen as large as that of a small laptop."""
    with xvfb() as server:
        yield server


@pytest.fixture
def program(server: Server) -> Iterator[Program]:
    """The program on that screen, as large as it, showing the start."""
    with running(server) as program:
        program.expect()
        yield program
