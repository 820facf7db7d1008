"""QR codes of the emergency numbers: they say what they must, and their drawing is they."""

from __future__ import annotations

import io
import re
import subprocess
import sys

import pygame
import pytest
import segno

from praatplaat.emergency import read
from praatplaat.palette import contrast
from praatplaat.qr import QUIET, modules, svg

TELS = tuple(number.tel for number in read().numbers.values())
MASKS = (
    lambda r, c: (r + c) % 2, lambda r, c: r % 2, lambda r, c: c % 3, lambda r, c: (r + c) % 3,
    lambda r, c: (r // 2 + c // 3) % 2, lambda r, c: r * c % 2 + r * c % 3,
    lambda r, c: (r * c % 2 + r * c % 3) % 2, lambda r, c: ((r + c) % 2 + r * c % 3) % 2,
)  # fmt: skip


def scanned(rows: tuple[tuple[bool, ...], ...]) -> str:
    """The text of an undamaged code of 21 × 21 modules in byte mode, read as ISO/IEC 18004 says (sections 7.7-7.8)."""
    size = len(rows)
    mask = sum(rows[8][c] << n for n, c in enumerate((4, 3, 2))) ^ 0b101  # three bits of the format, unmasked
    bits = ""
    for n, right in enumerate((20, 18, 16, 14, 12, 10, 8, 5, 3, 1)):
        for step in range(size):
            r = step if n % 2 else size - 1 - step
            for c in (right, right - 1):
                finder = (r < 9 and c < 9) or (r < 9 and c >= size - 8) or (r >= size - 8 and c < 9)
                if not finder and 6 not in (r, c):
                    bits += str(int(rows[r][c] ^ (MASKS[mask](r, c) == 0)))
    assert bits[:4] == "0100", "byte mode"
    length = int(bits[4:12], 2)
    return bytes(int(bits[n : n + 8], 2) for n in range(12, 12 + 8 * length, 8)).decode()


def test_the_addresses() -> None:
    """The four numbers that a phone can take over."""
    assert TELS == ("tel:112", "tel:08002000", "tel:0889963000", "tel:08000432")


@pytest.mark.parametrize("tel", TELS)
def test_a_phone_reads_the_number(tel: str) -> None:
    """A code of 21 × 21 modules gives back its text, and nothing else."""
    rows = modules(tel)
    assert {len(rows), *map(len, rows)} == {21}
    assert scanned(rows) == tel
    assert rows == tuple(tuple(map(bool, row)) for row in segno.make(tel, error="m", micro=False).matrix)


@pytest.mark.parametrize("tel", TELS)
@pytest.mark.parametrize("scale", [3, 7.4])
def test_the_drawing_is_the_code(tel: str, scale: float) -> None:
    """Every module has its own colour in its middle, and the quiet zone of four modules is empty, at any size."""
    rows = modules(tel)
    side = len(rows) + 2 * QUIET
    px = round(side * scale)
    picture = pygame.image.load_sized_svg(io.BytesIO(svg(tel).encode()), (px, px))
    for y in range(side):
        for x in range(side):
            red, *_, alpha = picture.get_at((int((x + 0.5) * px / side), int((y + 0.5) * px / side)))
            inside = QUIET <= x < side - QUIET and QUIET <= y < side - QUIET
            assert alpha == 255
            assert (red < 128) == (inside and rows[y - QUIET][x - QUIET])


@pytest.mark.parametrize("tel", TELS)
def test_the_drawing_is_safe_and_strong(tel: str) -> None:
    """One path on one ground, dark on light, contrast 10:1 or more, in nothing but plain shapes and "#rrggbb"."""
    drawing = svg(tel)
    assert re.findall(r"<(\w+)", drawing) == ["svg", "rect", "path"]
    ground, ink = re.findall(r'fill="(#[0-9A-Fa-f]{6})"', drawing)
    assert contrast(ground, ink) >= 10
    assert int(ground[1:], 16) > int(ink[1:], 16)


def test_a_code_brings_no_network_modules() -> None:
    """A session can reach no network: drawing a code loads neither sockets with TLS nor a web client."""
    asked = (
        "import sys; from praatplaat.qr import svg; svg('tel:112'); "
        "print({'ssl', 'urllib.request', 'http.client'} & set(sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True).stdout == "set()\n"
