"""The drawings: SVG files that a person may open and change, read once and kept as text."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
# Signs with a tick: turned round it is no tick, so they keep their own way round on a mirrored page.
UPRIGHT = frozenset(
    f"signs/{name}"
    for name in ("consent", "draft", "ending", "facts", "lawyer-check", "own-plan", "pile-fact", "probation", "yes")
)
_VIEW = re.compile(r'viewBox="[^"]*"')
_MISSING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"></svg>'


@cache
def svg(name: str) -> str:
    """The drawing with a name such as "people/mother"; an empty picture when it is missing or cannot be read."""
    try:
        return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return _MISSING


@cache
def body(name: str) -> tuple[str, float, float]:
    """What is inside a drawing, and the width and height of its viewBox, to put it into a larger drawing."""
    text = svg(name)
    _, _, width, height = (float(value) for value in _VIEW.search(text)[0][9:-1].split())  # type: ignore[index]
    inside = re.sub(r"<!--.*?-->|\s+id=\"[^\"]*\"", "", text[text.index(">") + 1 : text.rindex("</svg>")], flags=re.DOTALL)
    return " ".join(inside.split()), width, height


def part(name: str, view: str) -> str:
    """The drawing seen through another viewBox."""
    return _VIEW.sub(f'viewBox="{view}"', svg(name), count=1) if view else svg(name)
