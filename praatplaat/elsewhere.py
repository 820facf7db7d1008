"""Which screens show something else in a region or on a route: only those need to be looked at once more."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from praatplaat.book import Book
from praatplaat.content.model import Content
from praatplaat.content.overlay import layers
from praatplaat.session import Where
from praatplaat.view.step import helpers

# The screen of its own that a thing has, and the fields that no other screen shows.
ALONE = {
    "people": ("person", ("works-for", "does", "does-not", "ask", "cost")),
    "rights": ("right", ("text", "how", "whom", "limits")),
    "terms": ("term", ("explanation",)),
}


def everywhere(book: Book, now: datetime) -> Iterator[tuple[str, str]]:
    """Every region ("" for none) with the chain as it is (""), and with each route that the region has at this time."""
    for region in ("", *book.content.regions):
        yield from ((region, route) for route in ("", *book.routes(region, now)))


def changed(content: Content, region: str, route: str) -> tuple[str, ...]:
    """The paths of all that differs there; of a contact of that region, which is shown nowhere else, only its id."""
    here = (content.regions.get(region), content.routes.get(route))
    paths = [change.path for layer in layers(content) if layer in here for change in layer.changes]
    paths += [f"routes/{route}"] if route else []  # what it is about stands on every plate
    paths += [f"contacts/{contact.id}" for contact in content.contacts.values() if contact.region == region]
    return tuple(paths)


def differs(content: Content, where: Where, paths: Collection[str]) -> bool:
    """Whether a screen may show what stands at one of these paths. The settings and the crisis panel also differ by the
    region itself; that is not looked at here."""
    return any(_shows(content, where, path) for path in paths)


def _shows(content: Content, where: Where, path: str) -> bool:
    """Whether a screen may show what stands at a path; of most shared things that is never excluded."""
    first, which, *keys = path.split("/")
    if first in content.scenes:
        return where.scene == first and (which != "steps" or where.step in ("", keys[0]))
    if first == "routes":
        return where.screen in ("overview", "map")
    if first == "contacts":
        step = where.screen == "step" and content.scenes[where.scene].steps[where.step]
        return where.screen == "staff" or bool(step and which in helpers(content, step))
    screen, fields = ALONE.get(first, ("", ()))
    return which == getattr(where, screen) if keys and keys[0] in fields else True
