"""Which drawings are drawn as they were meant."""

# ruff: noqa: E501 - every string is one line that an author reads

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from praatplaat.check import check
from tests.content.folder import DRAWINGS, GOOD, TODAY

START = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">\n'
GRADIENT = '<defs><linearGradient id="sky" x1="0%" y1="0%" x2="0%" y2="100%"><stop offset="0" stop-color="#CBE1E6"/></linearGradient></defs>'


def told(tmp: Path, drawing: str | bytes) -> list[str]:
    """What the rule tells of one drawing, without the name of the file."""
    drawings = Path(shutil.copytree(DRAWINGS, tmp / "drawings"))
    raw = drawing if isinstance(drawing, bytes) else drawing.encode()
    (drawings / "places/house.svg").write_bytes(raw)
    faults = check(GOOD, TODAY, drawings=drawings)
    assert {fault.rule for fault in faults} <= {"unsafe-drawing"}
    return [str(fault).partition("house.svg:")[2] for fault in faults]


@pytest.mark.parametrize(
    "inside",
    [
        '<g transform="translate(1 2)"><path d="M0,0 H9" fill="none" stroke="#112233" stroke-linecap="round"/></g>',
        '<rect width="9" height="9" fill="#112233" opacity=".5"/>',
        GRADIENT + '<rect width="9" height="9" fill="url(#sky)"/>',
        "<!-- een huis --><title>huis</title>",
    ],
)
def test_the_safe_part_of_svg_is_allowed(inside: str, tmp_path: Path) -> None:
    """Shapes, groups, plain colours, opacity of a shape, gradients in percent."""
    assert told(tmp_path, f"{START}{inside}\n</svg>\n") == []


@pytest.mark.parametrize(
    ("inside", "line"),
    [
        ('<use href="#a"/>', "2:1: <use> wordt niet goed getekend. Teken de vorm opnieuw."),
        ("<text>hallo</text>", "2:1: <text> wordt niet goed getekend. Een tekening bevat geen letters; woorden zet het programma erbij."),
        ("<clipPath/>", "2:1: <clipPath> wordt niet goed getekend. Teken de vorm binnen haar eigen rand."),
        ("<mask/>", "2:1: <mask> wordt niet goed getekend. Teken de vorm binnen haar eigen rand."),
        ("<style>.a{}</style>", "2:1: <style> wordt niet goed getekend. Geef elke vorm haar eigen kleur."),
        ('<g class="a"/>', "2:1: “class” wordt niet goed getekend. Geef elke vorm haar eigen kleur."),
        ('<g style="fill:red"/>', "2:1: “style” wordt niet goed getekend. Geef elke vorm haar eigen kleur."),
        ('<image href="http://x.nl/a.png"/>', "2:1: <image> wordt niet goed getekend. Haal het weg."),
        ('<path d="M0,0" stroke-dasharray="2"/>', "2:1: “stroke-dasharray” wordt niet goed getekend. Teken de streepjes één voor één."),
        ('<g opacity="0.5"/>', "2:1: Doorzichtigheid van een groep wordt vlekkerig. Geef elke vorm haar eigen “opacity”."),
        ('<path fill="currentColor"/>', "2:1: De kleur “currentColor” wordt grijs. Schrijf #rrggbb, zoals #2B2E44, of none."),
        ('<path fill="rgba(0,0,0,1)"/>', "2:1: De kleur “rgba(0,0,0,1)” wordt grijs. Schrijf #rrggbb, zoals #2B2E44, of none."),
        ('<path stroke="red"/>', "2:1: De kleur “red” wordt grijs. Schrijf #rrggbb, zoals #2B2E44, of none."),
        ('<path fill="url(#sea)"/>', "2:1: Er is geen kleurverloop “sea” in deze tekening."),
        (GRADIENT.replace("100%", "1"), '2:7: Een kleurverloop meet in %, of heeft gradientUnits="userSpaceOnUse".'),
        ('<g id="a"/><g id="a"/>', "2:12: De id “a” staat er twee keer."),
        ("<g>", "3:3: Vanaf hier is dit geen goede SVG. Is er iets weggevallen?"),
        ("<?php x?>", "2:1: “<?php” hoort niet in een tekening. Haal die regel weg."),
    ],
)  # fmt: skip
def test_what_is_drawn_wrong_is_told(inside: str, line: str, tmp_path: Path) -> None:
    """Everything that the reader of SVG ignores or spoils is a fault with line and column."""
    assert line in told(tmp_path, f"{START}{inside}\n</svg>\n")


@pytest.mark.parametrize(
    ("drawing", "line"),
    [
        ("", "1:1: Deze tekening is leeg of groter dan 20 KB. Maak haar eenvoudiger."),
        (START + "<!--" + "x" * 20_480 + "--></svg>", "1:1: Deze tekening is leeg of groter dan 20 KB. Maak haar eenvoudiger."),
        ("<svg/>", '1:1: Een tekening begint met <svg … viewBox="…">.'),
        ("geen svg", "1:1: Vanaf hier is dit geen goede SVG. Is er iets weggevallen?"),
        ('<!DOCTYPE svg>' + START + "</svg>", "1:14: Een tekening heeft geen DOCTYPE. Haal die regel weg."),
        (START.encode() + b"<!-- \xff --></svg>", "2:6: Vanaf hier is dit geen goede SVG. Is er iets weggevallen?"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_drawing_is_told(drawing: str | bytes, line: str, tmp_path: Path) -> None:
    """Empty, too large, cut off, or something else altogether."""
    assert line in told(tmp_path, drawing)
