"""What a region or a route changes: the field that a path of ids leads to, and the content with the changes made."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Any, NamedTuple

from praatplaat.content.fields import SCENE, SHARED
from praatplaat.content.kinds import Field, Kind, Record, Table
from praatplaat.content.model import Change, Content, Region, Route
from praatplaat.content.suggest import nearest, short


class UnknownPathError(Exception):
    """A path leads to no field that may be changed; the text says so in Dutch, and which path was probably meant."""


class Spot(NamedTuple):
    """What a path leads to: the kind of the field, its value, and the scene whose steps are meant ("" for none)."""

    kind: Kind
    value: object
    scene: str


def applied(content: Content, region: str = "", route: str = "") -> Content:
    """The content as it is in a region and on a route ("" or an unknown id: no changes); it holds no more changes.

    Where both change the same field the route has the last word: it is the narrower of the two.
    """
    made: tuple[Change, ...] = ()
    for layer in (content.regions.get(region), content.routes.get(route)):
        made += layer.changes if layer else ()
    for change in made:
        content = _with(content, change.path, change.value)
    regions = {key: replace(each, changes=()) for key, each in content.regions.items()}
    routes = {key: replace(each, changes=()) for key, each in content.routes.items()}
    return replace(content, regions=regions, routes=routes)


def layers(content: Content) -> tuple[Region | Route, ...]:
    """Everything that changes the content: the regions, then the routes."""
    return (*content.regions.values(), *content.routes.values())


def spot(content: Content, path: str) -> Spot:
    """The field of the content at a path, as in `people/judge/does`. Raises UnknownPathError."""
    first, *keys = path.split("/")
    known: Collection[str] = (*content.scenes, *SHARED)
    if first not in known:
        raise UnknownPathError(_unknown((), first, keys, known))
    kind: Kind = SHARED.get(first, SCENE)
    value: Any = getattr(content, first) if first in SHARED else content.scenes[first]
    for depth, key in enumerate(keys):
        inner = _inner(kind, value)
        if key not in inner:
            raise UnknownPathError(_unknown((first, *keys[:depth]), key, keys[depth + 1 :], inner))
        kind, value = inner[key]
    if isinstance(kind, Record | Table):
        further = next((f" Schrijf verder, zoals “{path}/{key}”." for key in _inner(kind, value)), "")
        raise UnknownPathError(f"“{short(path)}” is nog geen veld.{further}")
    return Spot(kind, value, "" if first in SHARED else first)


def _inner(kind: Kind, value: Any) -> dict[str, tuple[Kind, Any]]:
    """What can come next on a path: the fields of a record, the ids of a table; nothing after a field."""
    match kind:
        case Record():
            return {each.key: (each.kind, getattr(value, each.name)) for each in kind.fields if _free(each, kind, value)}
        case Table(listed=True):
            return {item.id: (kind.item, item) for item in value}
        case Table():
            return {key: (kind.item, item) for key, item in value.items()}
    return {}


def _free(field: Field, record: Record, value: Any) -> bool:
    """Whether a field can change by itself: it belongs to what was chosen, and no other field depends on it."""
    if any(other.when and other.when[0] == field.key for other in record.fields):
        return False
    if field.when is None:
        return True
    other, values = field.when
    return getattr(value, record.by_key[other].name) in values


def _unknown(before: tuple[str, ...], wrong: str, rest: list[str], known: Collection[str]) -> str:
    """What to say of a path that goes wrong at one of its ids."""
    path = "/".join((*before, wrong, *rest))
    said = f"Het pad “{short(path, 80)}” leidt naar geen veld dat hier anders kan zijn."
    if meant := nearest(wrong, known):
        return f"{said} Bedoelde u “{'/'.join((*before, meant, *rest))}”?"
    if not known:
        return f"{said} “{'/'.join(before)}” is al een veld."
    after = f"Na “{'/'.join(before)}”" if before else "Vooraan"
    return f"{said} {after} mag staan: {', '.join(known)}."


def _with(content: Content, path: str, new: object) -> Content:
    """The content with a new value at a path that leads to a field."""
    first, *keys = path.split("/")
    if first in SHARED:
        return replace(content, **{first: _set(SHARED[first], getattr(content, first), keys, new)})
    scene = _set(SCENE, content.scenes[first], keys, new)
    return replace(content, scenes={**content.scenes, first: scene})


def _set(kind: Kind, value: Any, keys: list[str], new: object) -> Any:
    """`value` with `new` where the keys lead."""
    if not keys:
        return new
    key, *rest = keys
    match kind:
        case Record():
            field = kind.by_key[key]
            return replace(value, **{field.name: _set(field.kind, getattr(value, field.name), rest, new)})
        case Table(listed=True):
            return tuple(_set(kind.item, item, rest, new) if item.id == key else item for item in value)
        case Table():
            return {**value, key: _set(kind.item, value[key], rest, new)}
    raise AssertionError(f"{key} stands behind a field")
