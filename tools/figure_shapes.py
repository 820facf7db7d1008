"""Shapes of the safe subset as SVG text, and the palette's colours by name."""

from __future__ import annotations

from praatplaat.palette import PALETTE

INK, PLUM, UMBER, TEAL, BRICK = (PALETTE[name] for name in ("ink", "plum", "umber", "teal", "brick"))


MOSS, BLUE, APRICOT, SAGE, SUN = (PALETTE[name] for name in ("moss", "blue", "apricot", "sage", "sun"))


PEACH, SKY, SAND, PAPER = (PALETTE[name] for name in ("peach", "sky", "sand", "paper"))


def number(value: float) -> str:
    """A length as SVG text, to a tenth."""
    return f"{round(value, 1) + 0:.1f}".removesuffix(".0")


def _opacity(share: float) -> str:
    return f' opacity="{share:g}"' if share < 1 else ""


def outline(*steps: str | float) -> str:
    """The `d` of a path from command letters and coordinates, one after the other."""
    return "".join(f" {step}" if isinstance(step, str) else f" {number(step)}" for step in steps).lstrip()


def path(d: str, fill: str, opacity: float = 1) -> str:
    """A filled outline."""
    return f'<path d="{d}" fill="{fill}"{_opacity(opacity)}/>'


def line(d: str, stroke: str, width: float, opacity: float = 1) -> str:
    """A round-ended line."""
    round_ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return (
        f'<path d="{d}" fill="none" stroke="{stroke}" stroke-width="{number(width)}" {round_ends}{_opacity(opacity)}/>'
    )


def circle(x: float, y: float, r: float, fill: str, opacity: float = 1) -> str:
    """A disc."""
    return f'<circle cx="{number(x)}" cy="{number(y)}" r="{number(r)}" fill="{fill}"{_opacity(opacity)}/>'


def ring(x: float, y: float, r: float, stroke: str, width: float) -> str:
    """A circle without filling."""
    at = f'cx="{number(x)}" cy="{number(y)}" r="{number(r)}"'
    return f'<circle {at} fill="none" stroke="{stroke}" stroke-width="{number(width)}"/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, *, opacity: float = 1) -> str:
    """A filled ellipse."""
    at = f'cx="{number(x)}" cy="{number(y)}" rx="{number(rx)}" ry="{number(ry)}"'
    return f'<ellipse {at} fill="{fill}"{_opacity(opacity)}/>'


def rect(x: float, y: float, w: float, h: float, fill: str, *, r: float = 0, opacity: float = 1) -> str:
    """A rounded rectangle."""
    at = f'x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}" rx="{number(r)}"'
    return f'<rect {at} fill="{fill}"{_opacity(opacity)}/>'


def group(name: str, *parts: str, transform: str = "") -> str:
    """Parts that belong together, moved or turned as one."""
    inside = "\n".join(parts).replace("\n", "\n  ")
    placed = f' transform="{transform}"' if transform else ""
    return f'<g id="{name}"{placed}>\n  {inside}\n</g>'
