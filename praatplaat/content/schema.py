"""JSON Schema (2020-12) of a scene or a shared file, from the table of fields, for editors that understand YAML."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from praatplaat.content import kinds
from praatplaat.content.fields import ABOUT, OVERLAYS, PLURAL, SCENE, SENTENCE, SHARED
from praatplaat.content.hygiene import LONGEST
from praatplaat.content.kinds import ID, LONGEST_ID, Kind, Record, Table
from praatplaat.content.scalars import DRAWN

DIALECT = "https://json-schema.org/draft/2020-12/schema"
_FILES: dict[str, Kind] = {"scene": SCENE, "region": OVERLAYS["regions"], "route": OVERLAYS["routes"], **SHARED}
KINDS = tuple(_FILES)
_MESSAGE = {"$ref": "#/$defs/message"}
_ID = {"$ref": "#/$defs/id"}


def schema(kind: str = "scene") -> dict[str, Any]:
    """The schema of a scene, a region or a route, or of the shared file called `kind`. KeyError for another word."""
    return {
        "$schema": DIALECT,
        "title": kind,
        "description": ABOUT[kind],
        **_of(_FILES[kind]),
        "$defs": {
            "id": {"type": "string", "pattern": f"^{ID.pattern}$", "maxLength": LONGEST_ID},
            "message": {"type": "string", "minLength": 1, "maxLength": LONGEST},
            "sentence": {"anyOf": [_MESSAGE, _of(SENTENCE)]},
        },
    }


def _of(kind: Kind) -> dict[str, Any]:
    match kind:
        case kinds.Line():
            return {"anyOf": [_MESSAGE, _of(PLURAL)]} if kind.plural else _MESSAGE
        case kinds.Lines():
            return {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/sentence"}}
        case kinds.Notes():
            return {"type": "array", "minItems": 1, "items": {"type": "string", "minLength": 1, "maxLength": LONGEST}}
        case kinds.Words():
            return {"type": "string", "minLength": 1, **({"pattern": f"^({kind.pattern})$"} if kind.pattern else {})}
        case kinds.Choice():
            return {"enum": list(kind.values)}
        case kinds.Choices():
            return {"type": "array", "minItems": 1, "items": {"enum": list(kind.values)}}
        case kinds.Flag():
            return {"enum": ["yes", "no"]}
        case kinds.Number():
            return {"type": "integer", "minimum": 1, "maximum": 9999}
        case kinds.Day():
            return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        case kinds.Link():
            return _ID
        case kinds.Links():
            return {"type": "array", "uniqueItems": True, "items": _ID}
        case kinds.Drawing():
            folder = "" if kind.folder else f"({'|'.join(DRAWN)})/"
            return {"type": "string", "pattern": f"^{folder}{ID.pattern}$"}
        case kinds.Meetings():
            return {"type": "object", "propertyNames": _ID, "additionalProperties": {"enum": list(kind.values)}}
        case kinds.Offers():
            return {"type": "object", "propertyNames": _ID, "additionalProperties": _ID}
        case kinds.Changes():
            return {"type": "object", "additionalProperties": False, "patternProperties": dict(_changes())}
        case kinds.Record():
            return _record(kind)
        case kinds.Table():
            return _table(kind)


def _changes() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every path to a field as a pattern, with what the field may hold."""
    id_ = f"({ID.pattern})"
    files: dict[str, Kind] = {id_: SCENE, **SHARED}
    for start, kind in files.items():
        yield from ((f"^{path}$", of) for path, of in _below(start, kind, id_))


def _below(path: str, kind: Kind, id_: str) -> Iterator[tuple[str, dict[str, Any]]]:
    match kind:
        case Record():
            for each in kind.fields:
                yield from _below(f"{path}/{each.key}", each.kind, id_)
        case Table():
            yield from _below(f"{path}/{id_}", kind.item, id_)
        case _:
            yield path, _of(kind)


def _record(kind: Record) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": "object",
        "additionalProperties": False,
        "properties": {each.key: {**_of(each.kind), "description": each.about} for each in kind.fields},
        "required": [each.key for each in kind.fields if not each.optional and not each.when],
    }
    conditions = [_condition(each.key, *each.when) for each in kind.fields if each.when]
    return made | ({"allOf": conditions} if conditions else {})


def _condition(key: str, other: str, values: tuple[str, ...]) -> dict[str, Any]:
    """`key` is needed for some values of the field `other`, and out of place for the rest."""
    return {
        "if": {"properties": {other: {"enum": list(values)}}},
        "then": {"required": [key]},
        "else": {"properties": {key: False}},
    }


def _table(kind: Table) -> dict[str, Any]:
    item = _of(kind.item)
    if kind.keys:
        properties = dict.fromkeys(kind.keys, item)
        return {"type": "object", "additionalProperties": False, "properties": properties, "required": list(kind.keys)}
    made = {"type": "object", "propertyNames": _ID, "additionalProperties": item}
    return made | ({"minProperties": kind.least} if kind.least else {})
