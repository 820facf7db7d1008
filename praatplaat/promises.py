"""What every screen promises, checked on its display list: help near, hide on top, a way home, nothing cut."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

from praatplaat.display import DisplayList, Item, Rect
from praatplaat.palette import contrast
from praatplaat.paper import Paper
from praatplaat.session import State

Promise = Callable[[DisplayList, State, Paper], Iterator[str]]
HOMES = ("languages", "situations", "away")  # where a visit begins; from everywhere else one key leads there
TEXT, STRONG = 7.0, 10.0  # least contrast of text, and of hide and the emergency strip (WCAG 2.2, 1.4.6, and our own)


def broken(items: DisplayList, state: State, paper: Paper) -> list[str]:
    """Every promise that this list breaks, in words; empty for a good one."""
    return [what for promise in PROMISES for what in promise(items, state, paper)]


def help_is_near(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """The numbers to call are at most one action away."""
    if not any(i.id == "crisis" and i.action for i in items):
        yield "the emergency strip is missing"


def hide_is_on_top(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Hide can be seen and touched: nothing lies over it."""
    if state.where.screen == "away":
        return
    place = next((n for n, i in enumerate(items) if i.id == "hide" and i.action), None)
    if place is None:
        yield "hide is missing"
        return
    rect = items[place].rect
    own = ("hide", "hide.icon", "focus")
    yield from (f"{i.id} lies over hide" for i in items[place + 1 :] if i.id not in own and i.rect.meets(rect))


def there_is_a_way_home(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """From everywhere one key leads to the beginning."""
    if state.where.screen not in HOMES and not any(i.id == "home" and i.action for i in items):
        yield "there is no way home"


def targets_are_named_and_large(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """What can be touched has a name for the ear and the least size; a word in a sentence may be smaller when a key
    does the same (WCAG 2.2, 2.5.8)."""
    keys = [i for i in items if i.action and i.focus is not None]
    for item in (i for i in items if i.action):
        if not item.label.strip():
            yield f"{item.id} has no name"
        if item.focus is None and not any(k.action == item.action for k in keys):
            yield f"{item.id} can be touched but not reached by keys"
    for key in keys:
        if min(key.rect.w, key.rect.h) < paper.target:
            yield f"{key.id} is {key.rect.w}x{key.rect.h} px, less than {paper.target}"


def targets_keep_apart(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Two keys never share a px; at a kiosk 3 mm lie between them."""
    keys = [i for i in items if i.action and i.focus is not None]
    room = paper.gap - 2 if paper.mode == "kiosk" else 1
    for one, other in combinations(keys, 2):
        if one.rect.inset(-room // 2).meets(other.rect.inset(-(room - room // 2))):
            yield f"{one.id} and {other.id} are too close"


def all_is_on_the_page(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Nothing that can be read or touched sticks out of the page."""
    for item in items:
        if not (item.paragraph or item.action):
            continue
        for rect in (item.rect, *inked(item)):
            if rect.x < 0 or rect.y < 0 or rect.right > paper.width or rect.bottom > paper.height:
                yield f"{item.id} sticks out of the page"
                break


def nothing_is_cut(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """All words fit their place and every character has a glyph."""
    for item in items:
        if not item.fits:
            yield f"{item.id} does not fit: {item.label[:40]}"
        if item.paragraph and item.paragraph.missing:
            yield f"{item.id} has no glyph for {item.paragraph.missing}"


def no_text_over_text(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Lines of different texts never cover each other."""
    inks = [(i.id, rect) for i in items for rect in inked(i)]
    for (one, a), (other, b) in combinations(inks, 2):
        if one != other and a.meets(b):
            yield f"{one} and {other} overlap"


def text_has_contrast(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Text differs enough from its ground; hide and the emergency strip more."""
    for item in items:
        if item.paragraph and item.fg and item.bg:
            least = STRONG if item.id.split(".")[0] in ("hide", "crisis") else TEXT
            if contrast(item.fg, item.bg) < least:
                yield f"{item.id} has a contrast of {contrast(item.fg, item.bg):.1f}, less than {least}"


def focus_runs_through(items: DisplayList, state: State, paper: Paper) -> Iterator[str]:
    """Tab visits every key once."""
    places = sorted(i.focus for i in items if i.focus is not None)
    if places != list(range(len(places))):
        yield f"the focus jumps: {places}"
    ids = [i.id for i in items if i.focus is not None]
    yield from (f"two keys are called {name}" for name in {n for n in ids if ids.count(n) > 1})


def inked(item: Item) -> list[Rect]:
    """Where the lines of a text are drawn: their width, and the middle of their height where letters stand."""
    p = item.paragraph
    if p is None:
        return []
    x, y = item.text_at
    top, high = round(p.line_height * 0.2), round(p.line_height * 0.6)
    return [
        Rect(round(x + line.x), y + n * p.line_height + top, max(1, round(line.width)), high)
        for n, line in enumerate(p.lines)
        if line.runs
    ]


PROMISES: tuple[Promise, ...] = (
    help_is_near, hide_is_on_top, there_is_a_way_home, targets_are_named_and_large, targets_keep_apart,
    all_is_on_the_page, nothing_is_cut, no_text_over_text, text_has_contrast, focus_runs_through,
)  # fmt: skip
