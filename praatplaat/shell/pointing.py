"""Fingers and the mouse. A press counts when it begins and ends inside the same thing, each finger by itself."""

from __future__ import annotations

from praatplaat.display import Action, DisplayList, Item

MOUSE = -1  # the mouse among the fingers


def touched(items: DisplayList, x: float, y: float) -> Item | None:
    """The topmost item at a point (px) that can be touched."""
    return next((i for i in reversed(items) if i.action and i.rect.holds(x, y)), None)


class Pointing:
    """Which finger went down on what. Fingers are numbers; a hand that rests on the glass blocks no other finger."""

    def __init__(self) -> None:
        self._down: dict[int, str] = {}

    def press(self, finger: int, items: DisplayList, x: float, y: float) -> str:
        """A finger goes down; gives the id of what it is on ("" for nothing)."""
        item = touched(items, x, y)
        self._down[finger] = item.id if item else ""
        return self._down[finger]

    def release(self, finger: int, items: DisplayList, x: float, y: float) -> Action | None:
        """A finger is lifted; gives the action if it is still on what it went down on."""
        began = self._down.pop(finger, "")
        item = touched(items, x, y)
        return item.action if item and item.id == began else None

    def forget(self) -> None:
        """No finger counts any more, as after hide: what began before must not end after."""
        self._down.clear()
