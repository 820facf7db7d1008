"""Which colour plays which part on a screen, on paper and in high contrast."""

from __future__ import annotations

from dataclasses import dataclass

from praatplaat.palette import colour, mix


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours "#rrggbb" by their part. Text on any of the grounds has a contrast of at least 7:1 (WCAG 2.2, 1.4.6)."""

    page: str
    card: str  # a quiet key or a card on the page
    edge: str  # the border of a card
    text: str
    quiet: str  # text that only explains
    now: str  # ground of what is chosen or where we are
    on_now: str
    strong: str  # ground of the emergency strip and of hide
    on_strong: str
    mark: str  # focus ring, hard words, what is chosen
    edge_mm: float  # width of a card's border


PAPER = Theme(
    page=colour("paper"), card=mix("sand", "paper", 0.45), edge=mix("sand", "apricot", 0.5), text=colour("ink"),
    quiet=mix("ink", "paper", 0.14), now=colour("plum"), on_now=colour("paper"), strong=colour("ink"),
    on_strong=colour("paper"), mark=colour("teal"), edge_mm=0.0,
)  # fmt: skip

HIGH = Theme(
    page="#FFFFFF", card="#FFFFFF", edge="#000000", text="#000000", quiet="#000000", now="#000000", on_now="#FFFFFF",
    strong="#000000", on_strong="#FFFFFF", mark="#000000", edge_mm=0.6,
)  # fmt: skip


def theme(contrast: str) -> Theme:
    """The theme for "normal" or "high"."""
    return HIGH if contrast == "high" else PAPER
