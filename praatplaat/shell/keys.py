"""Keys to actions: everything that can be touched can be reached with Tab and arrows and pressed with Enter or Space."""

from __future__ import annotations

from collections.abc import Mapping

import pygame

from praatplaat.display import Action, DisplayList, Item

PAUSE = frozenset({pygame.K_PAUSE, pygame.K_F9})
SHIFTS = frozenset({pygame.K_LSHIFT, pygame.K_RSHIFT})
PRESS = frozenset({pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE})
OTHERS = pygame.KMOD_ALT | pygame.KMOD_META  # with these held a key speaks to the system, not to us
ARROWS: Mapping[int, tuple[int, int]] = {
    pygame.K_LEFT: (-1, 0), pygame.K_RIGHT: (1, 0), pygame.K_UP: (0, -1), pygame.K_DOWN: (0, 1),
}  # fmt: skip
# Keys that press an item of the screen, if it is there.
ITEMS = {
    pygame.K_ESCAPE: "back", pygame.K_HOME: "home", pygame.K_F1: "crisis", pygame.K_PAGEUP: "page-before",
    pygame.K_PAGEDOWN: "page-after",
}  # fmt: skip


def pressed(key: int, mod: int, items: DisplayList, focus: str) -> list[Action]:
    """The actions of a key that goes down with modifiers, on this screen and with the focus there."""
    if key in SHIFTS:
        return [Action("shift")]
    return [Action("key"), *_meant(key, mod, items, focus)]


def released(key: int) -> list[Action]:
    """The actions of a key that comes up."""
    return [Action("pause-up")] if key in PAUSE else []


def _meant(key: int, mod: int, items: DisplayList, focus: str) -> list[Action]:
    if mod & OTHERS:
        return []
    if key in PAUSE:
        return [Action("pause-down")]
    if key == pygame.K_F11:
        return [Action("full-screen")]
    if key == pygame.K_q and mod & pygame.KMOD_CTRL:
        return [Action("quit")]
    if key == pygame.K_TAB:
        return [Action("focus", _next(items, focus, -1 if mod & pygame.KMOD_SHIFT else 1))]
    if key in ARROWS:
        return [Action("focus", toward(items, focus, *ARROWS[key]))]
    wanted = focus if key in PRESS else ITEMS.get(key, "")
    action = next((i.action for i in items if wanted and i.id == wanted and i.action), None)
    return [action] if action else []


def _order(items: DisplayList) -> list[Item]:
    return sorted((i for i in items if i.focus is not None), key=lambda i: i.focus or 0)


def _next(items: DisplayList, focus: str, step: int) -> str:
    """The id of the item after (or before) the focus; from no focus, the first (or last)."""
    ids = [i.id for i in _order(items)]
    if not ids:
        return ""
    return ids[(ids.index(focus) + step) % len(ids)] if focus in ids else ids[0 if step > 0 else -1]


def toward(items: DisplayList, focus: str, dx: int, dy: int) -> str:
    """The id of the nearest item in a direction, measured between middles; what lies off to the side counts double.

    From no focus it is the first item of the page: an arrow and Enter must not hide everything by accident.
    """
    order = _order(items)
    here = next((i for i in order if i.id == focus), None)
    if here is None:
        return next((i.id for i in order if i.id != "hide"), "")

    def distance(item: Item) -> float:
        x = item.rect.x + item.rect.w / 2 - here.rect.x - here.rect.w / 2
        y = item.rect.y + item.rect.h / 2 - here.rect.y - here.rect.h / 2
        along, aside = x * dx + y * dy, abs(x * dy) + abs(y * dx)
        return along + 2 * aside if along > 0 else float("inf")

    best = min((i for i in order if i is not here), key=distance, default=here)
    return best.id if distance(best) < float("inf") else focus
