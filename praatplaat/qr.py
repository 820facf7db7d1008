"""QR codes: a text as black and white modules, and as a drawing in the program's subset of SVG."""

from __future__ import annotations

import sys
from functools import cache
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from itertools import groupby
from types import ModuleType

from praatplaat.palette import colour

QUIET = 4  # modules of empty ground on every side (ISO/IEC 18004)


@cache
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The rows of a QR code without its quiet zone; True is dark. A telephone number takes 21 × 21 modules.

    At least 15 % of it may be damaged (level M; more where that costs no room).
    Raises segno.encoder.DataOverflowError, a ValueError, for a text that is too long for any code.
    """
    code = encoder().encode(text, error="m", micro=False, boost_error=True)
    return tuple(tuple(bool(module) for module in row) for row in code.matrix)


@cache
def encoder() -> ModuleType:
    """segno's encoder alone, read when the first code is needed.

    The whole of segno writes files too, and for that loads Python's network modules: 5 MiB, and nothing in a session
    may reach a network.
    """
    if "segno" not in sys.modules:
        spec = find_spec("segno")
        assert spec is not None
        sys.modules["segno"] = module_from_spec(spec)  # known by name and place, not run
    return import_module("segno.encoder")


@cache
def svg(text: str) -> str:
    """A QR code as SVG: one unit a module, ink on paper (never the other way round), with its quiet zone.

    All dark modules are one path, so that no seam shows between them at any size.
    """
    rows = modules(text)
    side = len(rows) + 2 * QUIET
    path = "".join(f"M{x} {y}h{width}v1h-{width}z" for y, row in enumerate(rows, QUIET) for x, width in _dark_runs(row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 {side} {side}">'
        f'<rect width="{side}" height="{side}" fill="{colour("paper")}"/>'
        f'<path d="{path}" fill="{colour("ink")}"/></svg>'
    )


def _dark_runs(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """The dark stretches of a row: where each begins, quiet zone included, and its width."""
    runs, x = [], QUIET
    for dark, group in groupby(row):
        width = len(tuple(group))
        if dark:
            runs.append((x, width))
        x += width
    return runs
