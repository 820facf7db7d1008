"""The JSON Schema says the same as the reader."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from praatplaat.content.schema import KINDS, schema
from tests.content.folder import GOOD
from tests.content.test_wrong_files import CASES


class Words(yaml.SafeLoader):
    """Reads YAML as editors do, by the core schema of YAML 1.2: yes, no and dates are words, 5 is a number."""


Words.yaml_implicit_resolvers = {}
Words.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"[-+]?[0-9]+$"), list("-+0123456789"))
Words.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"true|false$"), list("tf"))


def obeys(value: Any, rule: Any, root: dict[str, Any]) -> bool:
    """Whether a value is valid by the keywords of JSON Schema that our schemas use; an unknown keyword fails."""
    if isinstance(rule, bool):
        return rule
    return all(keyword(value, name, rule, root) for name in rule)


def keyword(value: Any, name: str, rule: dict[str, Any], root: dict[str, Any]) -> bool:
    wanted = rule[name]
    block = value if isinstance(value, dict) else {}
    items = value if isinstance(value, list) else []
    match name:
        case "$schema" | "title" | "description" | "$defs" | "format" | "then" | "else":
            return True
        case "$ref":
            return obeys(value, root["$defs"][wanted.rpartition("/")[2]], root)
        case "type":
            return isinstance(value, {"object": dict, "array": list, "string": str, "integer": int}[wanted])
        case "enum":
            return value in wanted
        case "pattern":
            return not isinstance(value, str) or bool(re.search(wanted, value))
        case "minLength":
            return not isinstance(value, str) or len(value) >= wanted
        case "maxLength":
            return not isinstance(value, str) or len(value) <= wanted
        case "minimum":
            return not isinstance(value, int) or value >= wanted
        case "maximum":
            return not isinstance(value, int) or value <= wanted
        case "minItems":
            return not isinstance(value, list) or len(items) >= wanted
        case "uniqueItems":
            return len(items) == len(set(map(str, items)))
        case "items":
            return all(obeys(item, wanted, root) for item in items)
        case "minProperties":
            return not isinstance(value, dict) or len(block) >= wanted
        case "required":
            return not isinstance(value, dict) or set(wanted) <= block.keys()
        case "properties":
            return all(obeys(block[key], wanted[key], root) for key in wanted.keys() & block.keys())
        case "additionalProperties":
            rest = block.keys() - rule.get("properties", {}).keys()
            rest = {key for key in rest if not any(re.search(path, key) for path in rule.get("patternProperties", ()))}
            return all(obeys(block[key], wanted, root) for key in rest)
        case "patternProperties":
            return all(obeys(block[key], of, root) for path, of in wanted.items() for key in block if re.search(path, key))
        case "propertyNames":
            return all(obeys(key, wanted, root) for key in block)
        case "anyOf":
            return any(obeys(value, one, root) for one in wanted)
        case "allOf":
            return all(obeys(value, one, root) for one in wanted)
        case "if":
            return obeys(value, rule["then"] if obeys(value, wanted, root) else rule["else"], root)
    raise AssertionError(f"unknown keyword {name}")


def kind_of(file: str) -> str:
    folder = Path(file).parent.name
    return {"shared": Path(file).stem, "regions": "region", "routes": "route"}.get(folder, "scene")


def valid(file: str, text: str) -> bool:
    rules = schema(kind_of(file))
    return obeys(yaml.load(text, Loader=Words), rules, rules)


@pytest.mark.parametrize("path", sorted(GOOD.rglob("*.yaml")), ids=lambda path: path.name)
def test_good_files_obey_the_schema(path: Path) -> None:
    """An editor finds no fault where the reader finds none."""
    assert valid(path.relative_to(GOOD).as_posix(), path.read_text(encoding="utf-8"))


SEEN_BY_A_SCHEMA = (
    "unknown key", "strange key", "missing key", "text for list", "list for text", "block for text", "empty text",
    "empty list", "zone", "side", "mark", "id", "id twice", "step id", "drawing", "number", "needless", "needed",
    "other date", "telephone", "hours", "audience", "missing zone", "unknown zone", "plural", "too long",
)  # fmt: skip


@pytest.mark.parametrize("name", SEEN_BY_A_SCHEMA)
def test_wrong_files_break_the_schema(name: str) -> None:
    """What can be said in a schema is refused by it as by the reader."""
    case = next(case for case in CASES if case.name == name)
    text = (GOOD / case.file).read_text(encoding="utf-8").replace(case.old, case.new)
    assert not valid(case.file, text)


@pytest.mark.parametrize(
    ("path", "value", "good"),
    [
        ("people/helper/works-for", ["Zij werkt hier."], True), ("people/helper/works-for", "Zij werkt hier.", False),
        ("raad/steps/letter/people", {"judge": "new"}, True), ("raad/steps/letter/people", {"judge": "old"}, False),
        ("people/helper", {}, False), ("people/helper/work-for", ["Zij werkt hier."], False), ("limits/wait/high", 6, True),
        ("interface/home", "Begin", True), ("raad/title", "De Raad", True), ("raad/title", ["De Raad"], False),
    ],
)  # fmt: skip
def test_an_editor_knows_what_may_stand_at_a_path(path: str, value: object, good: bool) -> None:
    """In a region and on a route a change has the form of the field that it changes."""
    for kind in ("region", "route"):
        rules = schema(kind)["properties"]["changes"]
        assert obeys({path: value}, rules, schema(kind)) is good


@pytest.mark.parametrize("kind", KINDS)
def test_every_schema_is_json_with_a_description_of_every_field(kind: str) -> None:
    """Each schema can be written down, names its dialect and tells the author in Dutch what each field is for."""
    made = json.loads(json.dumps(schema(kind)))
    assert made["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert made["description"]
    whole = kind in ("scene", "region", "route")
    block = made if whole else (made["additionalProperties"] or made["properties"]["after"])
    assert all(field["description"] for field in block.get("properties", {}).values())
