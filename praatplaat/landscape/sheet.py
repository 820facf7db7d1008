"""Items as they are set on the page: boxes of the map become rectangles of the window, mirrored where it is read so."""

from __future__ import annotations

from praatplaat.display import Item, Picture, Rect, Shape
from praatplaat.landscape.pieces import Box
from praatplaat.landscape.plan import Words
from praatplaat.text.paragraph import Paragraph

UPRIGHT = ("bits/tick", "bits/telephone")  # these keep their own way round


class Sheet:
    """Collects the items of a map that stands in `frame`; everything is given as it is read from the left."""

    def __init__(self, frame: Rect, rtl: bool) -> None:
        self.frame, self.rtl = frame, rtl
        self.items: list[Item] = []

    def rect(self, box: Box) -> Rect:
        """A box of the map as a rectangle of the page."""
        x, y, w, h = round(box.x0), round(box.y0), round(box.w), round(box.h)
        if self.rtl:
            x = self.frame.w - x - w
        return Rect(self.frame.x + x, self.frame.y + y, w, h)

    def picture(
        self, name: str, box: Box, picture: str, svg: str = "", flip: bool = False, toward: str = "", by: float = 0.0
    ) -> None:
        """A drawing in a box; `flip` for one that stands in a row that runs back."""
        mirrored = flip != (self.rtl and picture not in UPRIGHT)
        drawing = Picture(picture, svg, flip=mirrored, toward=toward, by=by)
        self.items.append(Item(name, self.rect(box), "image", picture=drawing))

    def text(
        self, name: str, box: Box, words: Words, text: Paragraph, at: tuple[float, float], fg: str, bg: str,
        shape: Shape | None = None, fits: bool = True,
    ) -> None:  # fmt: skip
        """Words in a box, their top left at `at`."""
        corner = self.rect(Box(at[0], at[1], at[0] + text.width, at[1] + text.height))
        self.items.append(
            Item(
                name, self.rect(box), "text", words.text, words.context, words.state, words.lang,
                "rtl" if words.dir == "rtl" else "ltr", text, (corner.x, corner.y), fg, bg, shape,
                fits=fits and text.fits and not text.missing,
            )
        )  # fmt: skip
