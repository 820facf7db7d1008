"""The away screen: a quiet landscape that says nothing about anybody, and one telephone with 112 in its usual place."""

from __future__ import annotations

from praatplaat.display import Action, Item, Rect, Shape
from praatplaat.palette import colour, mix
from praatplaat.view.frame import margin, number, strip_rect
from praatplaat.view.sheet import Sheet


def away(sheet: Sheet) -> None:
    """Touching the landscape begins a fresh visit; touching the sign opens the numbers."""
    paper, strip = sheet.paper, strip_rect(sheet)
    land = Rect(0, 0, paper.width, strip.y - paper.gap)
    start = sheet.say("start")
    sheet.box("page", Rect(0, 0, *paper.size), colour("sage"))
    sheet.picture("away.land", Rect(0, 0, *paper.size), "away", svg=landscape_svg(*paper.size))
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


def landscape_svg(w: int, h: int) -> str:
    """Hills, a sun and clouds for a page of `w` × `h` px: nobody in it, no letter."""
    hills = [
        (0.62, 0.05, mix("sage", "sky", 0.55)), (0.70, 0.06, mix("sage", "sky", 0.25)), (0.80, 0.05, colour("sage")),
        (0.90, 0.04, mix("sage", "moss", 0.3)),
    ]  # fmt: skip
    parts = [f'<rect x="0" y="0" width="{w}" height="{h}" fill="{mix("sky", "paper", 0.35)}"/>']
    parts.append(
        f'<circle cx="{w * 0.74:.0f}" cy="{h * 0.28:.0f}" r="{min(w, h) * 0.1:.0f}" fill="{mix("sun", "paper", 0.35)}"/>'
    )
    for x, y, size in ((0.18, 0.2, 0.16), (0.5, 0.12, 0.1), (0.86, 0.42, 0.13)):
        parts.append(_cloud(w * x, h * y, min(w, h) * size))
    for n, (top, swing, fill) in enumerate(hills):
        y, a, turn = h * top, h * swing, -1 if n % 2 else 1
        parts.append(
            f'<path d="M0,{y:.0f} C{w * 0.25:.0f},{y - turn * a:.0f}'
            f' {w * 0.4:.0f},{y + turn * a:.0f} {w * 0.62:.0f},{y:.0f}'
            f' S{w * 0.9:.0f},{y + turn * a:.0f} {w},{y - turn * a / 2:.0f} V{h} H0 Z" fill="{fill}"/>'
        )
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {w} {h}">{"".join(parts)}</svg>'


def _cloud(x: float, y: float, size: float) -> str:
    """A cloud `size` px wide with its middle at a point."""
    fill, r = colour("paper"), size / 5
    return (
        f'<rect x="{x - size / 2:.0f}" y="{y:.0f}" width="{size:.0f}" height="{r * 1.6:.0f}" rx="{r * 0.8:.0f}"'
        f' fill="{fill}"/>'
        f'<circle cx="{x - size * 0.1:.0f}" cy="{y:.0f}" r="{r * 1.1:.0f}" fill="{fill}"/>'
        f'<circle cx="{x + size * 0.18:.0f}" cy="{y + r * 0.2:.0f}" r="{r * 0.8:.0f}" fill="{fill}"/>'
    )
