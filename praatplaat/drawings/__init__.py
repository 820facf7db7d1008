"""The drawings: SVG files that a person may open and change, read once and kept as text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
_VIEW = re.compile(r'viewBox="[^"]*"')
_MISSING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>'


@cache
def svg(name: str) -> str:
    """The drawing with a name such as "people/mother"; an empty picture when it is missing or cannot be read."""
    try:
        return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return _MISSING


def part(name: str, view: str) -> str:
    """The drawing seen through another viewBox."""
    return _VIEW.sub(f'viewBox="{view}"', svg(name), count=1) if view else svg(name)
