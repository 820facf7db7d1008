"""Draws docs/pictures, the pictures in the documents, as the program draws its screens: python tools/pictures.py"""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Mapping
from pathlib import Path

from PIL import Image

from praatplaat import selectors
from praatplaat.picture import drawn

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
LARGEST = 250_000  # bytes: a page with pictures must open on a slow line
NOW = "2026-11-24T10:30"  # a Tuesday in office hours, so that the numbers to call are the same whenever they are drawn

# The name of each picture, and the selectors of `praatplaat render` that make it.
PICTURES: Mapping[str, str] = {
    "languages": "--screen languages",
    "situations": "--screen situations",
    "map": "--scene raad --at raad/talks",
    "map-arabic": "--scene raad --at raad/talks --lang ar",
    "step": "--scene raad --step talks --at raad/talks",
    "two-languages": "--scene raad --step talks --lang ar --beside nl",
    "crisis": "--screen crisis --client save --region utrecht",
    "away": "--screen away",
}


def draw(asked: str) -> Image.Image:
    """The screen that the selectors ask for, in at most 256 colours: flat drawings lose nothing by it."""
    parser = argparse.ArgumentParser()
    selectors.add(parser)
    this = selectors.asked(parser.parse_args([*shlex.split(asked), "--now", NOW]))
    return drawn(selectors.shown(this), this.paper.size).quantize(256, dither=Image.Dither.NONE)


def main() -> None:
    """Draw every picture anew; a picture that became too large ends the run."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, asked in PICTURES.items():
        file = FOLDER / f"{name}.png"
        draw(asked).save(file, optimize=True)
        print(f"{file.name}: {file.stat().st_size} bytes")
        if file.stat().st_size > LARGEST:
            raise SystemExit(f"{file.name} is larger than {LARGEST} bytes")


if __name__ == "__main__":
    main()
