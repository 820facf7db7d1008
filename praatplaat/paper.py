"""The page that a screen is laid out on: its size, how large a millimetre is, and the sizes that follow from it.

Everything a person must read or touch is measured in millimetres, so the same page is laid out on every window.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import hypot
from typing import Literal

Mode = Literal["laptop", "kiosk"]
TextSize = Literal["normal", "large", "largest"]

DIAGONAL_IN = {"laptop": 15.6, "kiosk": 21.5}  # inches, unless settings say otherwise
CAP_SHARE = 0.714  # height of a capital as a share of the font size, in all three Noto Sans families
BODY_CAP_MM = {"normal": 4.8, "large": 6.4, "largest": 8.5}  # at 60 cm; EN 301 549 5.1.4 and VVSG 2.0 7.1
FRAME_CAP_MM = {"normal": 4.8, "large": 5.3, "largest": 5.8}  # the frame grows less: it must leave room for the talk
NEARNESS = {"laptop": 5 / 6, "kiosk": 1.0}  # a laptop is read from 50 cm, a kiosk from 60: the same angle


@dataclass(frozen=True)
class Paper:
    """A page. `size` is width and height in px, `diagonal` in inches, `scale` the system's scaling (1.0 = 96 dpi)."""

    size: tuple[int, int]
    mode: Mode = "laptop"
    text_size: TextSize = "normal"
    diagonal: float = 0.0
    scale: float = 1.0

    @cached_property
    def mm(self) -> float:
        """px in a millimetre."""
        inches = self.diagonal or DIAGONAL_IN[self.mode]
        return hypot(*self.size) / (25.4 * inches)

    @property
    def width(self) -> int:
        return self.size[0]

    @property
    def height(self) -> int:
        return self.size[1]

    @property
    def portrait(self) -> bool:
        return self.height > self.width

    def px(self, mm: float) -> int:
        """Millimetres in whole px."""
        return round(mm * self.mm)

    def font(self, cap_mm: float) -> int:
        """The font size in px whose capitals are at least `cap_mm` high."""
        return -int(-cap_mm * self.mm // CAP_SHARE)

    @cached_property
    def body(self) -> int:
        """Font size in px of running text."""
        return self.font(BODY_CAP_MM[self.text_size] * NEARNESS[self.mode])

    @cached_property
    def label(self) -> int:
        """Font size in px of the frame: its keys, the emergency strip, plates on the map."""
        return self.font(FRAME_CAP_MM[self.text_size] * NEARNESS[self.mode])

    @cached_property
    def title(self) -> int:
        """Font size in px of a screen's title."""
        return round(self.label * 1.25)

    @cached_property
    def plate(self) -> int:
        """Font size in px of words on the map: smaller on a laptop, so that the whole chain stands on one page."""
        return self.label if self.mode == "kiosk" else round(self.label * 0.84)

    @cached_property
    def note(self) -> int:
        """Font size in px of what only explains: sources and the marks of drafts."""
        return round(self.label * 0.8)

    @cached_property
    def target(self) -> int:
        """Least side in px of what is touched: 20 mm at a kiosk, 44 px at 96 dpi on a laptop (WCAG 2.2, 2.5.5)."""
        return -int(-20 * self.mm // 1) if self.mode == "kiosk" else max(round(44 * self.scale), self.px(9))

    @cached_property
    def gap(self) -> int:
        """Least distance in px between two targets: 3 mm."""
        return -int(-3 * self.mm // 1)
