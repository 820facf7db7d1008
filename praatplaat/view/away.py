"""The away screen: a quiet landscape that says nothing about anybody, and one telephone with 112 in its usual place."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.display import Action, Item, Rect, Shape
from praatplaat.palette import colour, mix
from praatplaat.view.frame import margin, number, strip_rect
from praatplaat.view.sheet import Sheet


def away(sheet: Sheet) -> None:
    """Touching the landscape begins a fresh visit; touching the sign opens the numbers."""
    paper, strip = sheet.paper, strip_rect(sheet)
    land = Rect(0, 0, paper.width, strip.y - paper.gap)
    start = sheet.say("start")
    scenery(sheet, "away", Rect(0, 0, *paper.size))
    sheet.add(
        Item("start", land, "button", start.text, start.context, start.state, start.lang, start.dir,
             action=Action("start"), focus=0)
    )  # fmt: skip
    high = strip.h // (2 if paper.portrait else 1) - paper.px(2)
    wide = high + paper.px(24)
    sign = Rect(margin(sheet), strip.y + (strip.h - high) // 2, wide, high)
    digits = number(sheet, "112")
    sheet.add(
        Item("crisis", sign, "button", digits, "emergency/112", "", sheet.lang, "ltr", fg=sheet.theme.on_strong,
             bg=sheet.theme.strong, shape=Shape(sheet.theme.strong, high // 2), action=Action("crisis"), focus=0)
    )  # fmt: skip
    side = high - paper.px(4)
    sheet.picture(
        "crisis.sign", Rect(sign.x + paper.px(2), sign.y + paper.px(2), side, side), "bits/telephone", upright=True
    )
    text = Rect(sign.x + side + paper.px(4), sign.y, sign.w - side - paper.px(7), sign.h)
    said = sheet.plain(digits, "emergency/112")
    sheet.text(
        "crisis.112", text, said, round(paper.label * 1.35), weight=700, fg=sheet.theme.on_strong, bg=sheet.theme.strong,
        align="center", middle=True, shrink=True,
    )  # fmt: skip


def scenery(sheet: Sheet, key: str, rect: Rect) -> None:
    """A quiet landscape that fills a rectangle: hills, a sun and clouds; nobody in it, no letter.

    The sky is a plain ground and the rest are drawings no larger than they must be: as one drawing of a whole page it
    takes four times as long, and hide must be seen at once.
    """
    x, y, w, h = rect
    small = min(w, h)
    sheet.box(f"{key}.sky", rect, mix("sky", "paper", 0.35))
    sun = round(small * 0.2)
    seat = Rect(x + round(w * 0.74) - sun // 2, y + round(h * 0.28) - sun // 2, sun, sun)
    sheet.picture(f"{key}.sun", seat, "sun", svg=_svg(10, 10, f'<circle cx="5" cy="5" r="5" fill="{SUN}"/>'))
    for n, (across, down, size) in enumerate(((0.18, 0.2, 0.16), (0.5, 0.12, 0.1), (0.86, 0.42, 0.13))):
        wide = round(small * size)
        seat = Rect(x + round(w * across) - wide // 2, y + round(h * down) - round(wide * 0.22), wide, round(wide * 0.54))
        sheet.picture(f"{key}.cloud{n}", seat, "cloud", svg=_svg(100, 54, CLOUD))
    top = round(h * HILLS_TOP)
    seat = Rect(x, y + top, w, h - top)
    sheet.picture(f"{key}.hills", seat, "hills", svg=_svg(w, h - top, "".join(_hills(w, h, top))))


def _hills(w: int, h: int, top: int) -> Iterator[str]:
    """Four hills of a page of `w` × `h` px, the far ones first, as seen from `top` px down."""
    for n, (height, swing, fill) in enumerate(HILLS):
        y, a = h * height - top, h * (-swing if n % 2 else swing)
        yield (
            f'<path d="M0,{y:.0f} C{w * 0.25:.0f},{y - a:.0f} {w * 0.4:.0f},{y + a:.0f} {w * 0.62:.0f},{y:.0f}'
            f' S{w * 0.9:.0f},{y + a:.0f} {w},{y - a / 2:.0f} V{h} H0 Z" fill="{fill}"/>'
        )


def _svg(w: int, h: int, body: str) -> str:
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{body}</svg>'


SUN = mix("sun", "paper", 0.35)
CLOUD = (
    f'<rect x="0" y="22" width="100" height="32" rx="16" fill="{colour("paper")}"/>'
    f'<circle cx="40" cy="22" r="22" fill="{colour("paper")}"/><circle cx="68" cy="26" r="16" fill="{colour("paper")}"/>'
)
HILLS_TOP = 0.56  # of the height of the page: above every hill
HILLS = (  # height of the middle and swing as shares of the page, colour
    (0.62, 0.05, mix("sage", "sky", 0.55)), (0.70, 0.06, mix("sage", "sky", 0.25)), (0.80, 0.05, colour("sage")),
    (0.90, 0.04, mix("sage", "moss", 0.3)),
)  # fmt: skip
