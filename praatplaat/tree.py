"""A screen as plain JSON values: for tests, for people who review, and for whoever reads with the ears."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from praatplaat.display import DisplayList, Item
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.text.typeset import direction


def tree(state: State, items: DisplayList, paper: Paper, page: tuple[int, int]) -> dict[str, Any]:
    """What is on the screen, where and in which language. `page` is the number of this page and of all pages."""
    where = state.where
    return {
        "screen": where.screen, "scene": where.scene or None, "step": where.step or None, "at": state.at or None,
        "page": list(page), "mm": round(paper.mm, 3), "size": list(paper.size), "lang": state.lang,
        "dir": direction(state.lang), "items": [item_values(item) for item in items],
    }  # fmt: skip


def item_values(item: Item) -> Mapping[str, Any]:
    """One item; lengths in whole px from the top left of the page."""
    p = item.paragraph
    return {
        "id": item.id, "role": item.role, "label": item.label, "context": item.context or None,
        "state": item.state or None, "lang": item.lang or None, "dir": item.dir,
        "lines": [{"logical": line.logical, "visual": line.visual} for line in p.lines] if p else [],
        "rect": list(item.rect), "px": p.px if p else None, "cap": round(p.cap, 2) if p else None,
        "weight": p.weight if p else None, "fg": item.fg or None, "bg": item.bg or None,
        "action": str(item.action) if item.action else None, "focus": item.focus, "fits": item.fits,
        "picture": item.picture.name if item.picture else None,
    }  # fmt: skip
