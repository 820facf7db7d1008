"""Fingers and the mouse. A press counts when it begins and ends inside the same thing, each finger by itself."""

from __future__ import annotations

from collections.abc import Hashable
from typing import NamedTuple

from praatplaat.display import Action, DisplayList, Item

EVERYWHERE = ("hide", "crisis")  # mean the same on every screen


class Press(NamedTuple):
    """What a finger went down on: the item's id, what it would do, and the screen it was on."""

    item: str
    action: Action
    place: Hashable


def touched(items: DisplayList, x: float, y: float) -> Item | None:
    """The topmost item at a point (px) that can be touched."""
    return next((i for i in reversed(items) if i.action and i.rect.holds(x, y)), None)


class Pointing:
    """Which finger went down on what. A hand that rests on the glass blocks no other finger.

    A finger is anything that tells it from others; a place is anything that tells a screen from others. What stood on
    another screen when the finger went down is not pressed when it comes up, though it may have the same id.
    """

    def __init__(self) -> None:
        self._down: dict[Hashable, Press] = {}

    @property
    def pressed(self) -> str:
        """The id of what the last finger that is still down went down on ("" for none)."""
        return next((press.item for press in reversed(self._down.values())), "")

    def press(self, finger: Hashable, items: DisplayList, x: float, y: float, place: Hashable) -> None:
        """A finger goes down at a point of a screen."""
        self._down.pop(finger, None)
        item = touched(items, x, y)
        if item and item.action:
            self._down[finger] = Press(item.id, item.action, place)

    def release(self, finger: Hashable, items: DisplayList, x: float, y: float, place: Hashable) -> Action | None:
        """A finger is lifted; gives the action if it is still on what it went down on."""
        began, item = self._down.pop(finger, None), touched(items, x, y)
        if began is None or item is None or (item.id, item.action) != (began.item, began.action):
            return None
        return item.action if place == began.place or item.id in EVERYWHERE else None

    def forget(self) -> None:
        """No finger counts any more, as after hide: what began before must not end after."""
        self._down.clear()
