"""A display list as a PNG file, with no display."""

from __future__ import annotations

import os
from pathlib import Path

from PIL import Image

from praatplaat.display import DisplayList


def save(items: DisplayList, size: tuple[int, int], path: Path, *, grey: bool = False) -> None:
    """Write a list as a PNG of `size` px, in grey (CIE luminance) if asked. Raises OSError when it cannot be written."""
    image = drawn(items, size)
    (image.convert("L") if grey else image).save(path, "PNG")


def drawn(items: DisplayList, size: tuple[int, int]) -> Image.Image:
    """A list as a Pillow image."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame  # noqa: PLC0415 - a picture needs it, the command line does not

    from praatplaat.paint import picture  # noqa: PLC0415

    surface = picture(items, size)
    return Image.frombytes("RGB", size, pygame.image.tobytes(surface, "RGB"))
