"""Presses: what counts, for the mouse and for each finger by itself."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from praatplaat.display import Action, DisplayList, Item, Rect
from praatplaat.shell.pointing import EVERYWHERE, Pointing, touched

ROOM = 60
points = st.tuples(st.integers(0, ROOM), st.integers(0, ROOM))
rects = st.builds(Rect, st.integers(0, 40), st.integers(0, 40), st.integers(1, 30), st.integers(1, 30))
names = st.sampled_from(("hide", "crisis", "back", "step:a", "step:b", "page"))


@st.composite
def screens(draw: st.DrawFn) -> DisplayList:
    """A few things that may cover each other, some of which can be touched."""
    found = draw(st.dictionaries(names, st.tuples(rects, st.booleans()), max_size=6))
    return tuple(Item(name, rect, action=Action(name) if live else None) for name, (rect, live) in found.items())


@given(screens(), points, points)
def test_a_press_counts_when_it_begins_and_ends_inside_the_same_thing(items: DisplayList, p, q) -> None:  # type: ignore[no-untyped-def]
    """Only then, and it does what the topmost thing there does."""
    pointing = Pointing()
    pointing.press(0, items, *p, "here")
    began, ended = touched(items, *p), touched(items, *q)
    assert pointing.pressed == (began.id if began else "")
    action = pointing.release(0, items, *q, "here")
    assert action == (ended.action if ended and ended is began else None)
    assert pointing.pressed == "" and pointing.release(0, items, *q, "here") is None


@given(screens(), points, points, st.lists(st.tuples(st.integers(1, 3), st.booleans(), points), max_size=8))
def test_fingers_do_not_disturb_each_other(items: DisplayList, p, q, others) -> None:  # type: ignore[no-untyped-def]
    """Whatever other fingers do in between, a finger presses what it would press alone."""
    alone, among = Pointing(), Pointing()
    for pointing in (alone, among):
        pointing.press(0, items, *p, "here")
    for finger, down, place in others:
        (among.press if down else among.release)(finger, items, *place, "here")
    assert among.release(0, items, *q, "here") == alone.release(0, items, *q, "here")


@given(screens(), points, st.sampled_from(("other screen", "other action", "gone")))
def test_what_changed_under_a_finger_is_not_pressed(items: DisplayList, p, change: str) -> None:  # type: ignore[no-untyped-def]
    """The same id on another screen, or with another action, is another thing; only hide and the numbers to call mean the
    same everywhere."""
    pointing = Pointing()
    pointing.press(0, items, *p, "here")
    began = touched(items, *p)
    place, after = "here", items
    match change:
        case "other screen":
            place = "there"
        case "other action":
            after = tuple(replace(i, action=Action("other")) for i in items)
        case _:
            after = ()
    kept = change == "other screen" and began is not None and began.id in EVERYWHERE
    assert pointing.release(0, after, *p, place) == (began.action if kept and began else None)


@given(screens(), st.lists(points, min_size=1, max_size=4))
def test_after_hide_no_finger_counts(items: DisplayList, down) -> None:  # type: ignore[no-untyped-def]
    """What began before must not end after: all fingers are forgotten."""
    pointing = Pointing()
    for finger, place in enumerate(down):
        pointing.press(finger, items, *place, "here")
    pointing.forget()
    assert pointing.pressed == ""
    assert [pointing.release(finger, items, *place, "here") for finger, place in enumerate(down)] == [None] * len(down)


def test_what_lies_on_top_is_touched() -> None:
    """Later things lie over earlier ones; what cannot be touched lets the touch through."""
    low, high = Item("low", Rect(0, 0, 9, 9), action=Action("a")), Item("high", Rect(0, 0, 5, 5), action=Action("b"))
    words = Item("words", Rect(0, 0, 9, 9))
    assert touched((low, high, words), 2, 2) == high and touched((low, high, words), 7, 7) == low
    assert touched((low,), 9, 9) is None
