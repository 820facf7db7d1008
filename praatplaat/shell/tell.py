"""What went wrong, on standard error: for whoever looks after the program, and without a word about the visit."""

from __future__ import annotations

import contextlib
import sys
import traceback
from pathlib import Path

_ROOT = Path(__file__).parent.parent
_told: set[str] = set()


def tell(error: Exception) -> None:
    """Say which line of the program failed and how, once. Not the error's own words: they may name what was looked at."""
    frames = traceback.extract_tb(error.__traceback__)
    own = next((f for f in reversed(frames) if _ROOT in Path(f.filename).parents), None)
    where = f"{Path(own.filename).relative_to(_ROOT)}, regel {own.lineno}" if own else "onbekend"
    line = f"Er ging iets mis: {type(error).__name__} ({where})."
    if line not in _told:
        _told.add(line)
        say(line)


def say(line: str) -> None:
    """A line on standard error; nothing where nobody can read it."""
    with contextlib.suppress(OSError, ValueError):  # the terminal may be closed
        print(line, file=sys.stderr)
