"""Whatever is taken out of good content is missed: `check` tells it where it lacks."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from praatplaat.check import check
from praatplaat.content.fields import SCENE, SHARED
from praatplaat.content.kinds import Kind, Record, Table
from praatplaat.faults import Fault
from tests.content.folder import DRAWINGS, GOOD, TODAY, copy

NEEDED = ("contacts",)  # the table lets these be left out, a rule does not
UNTOLD = ("situations",)  # nothing points to these


@dataclass(frozen=True)
class Cut:
    """A piece of a file: what it is, where its text begins and ends, and the lines of the record that then lacks it."""

    file: str
    name: str
    start: int
    end: int
    lines: range

    def __str__(self) -> str:
        return f"{self.file}:{self.lines.start}:{self.name}"


def pairs(node: yaml.MappingNode, text: str) -> Iterator[tuple[str, yaml.Node, int, int]]:
    """Each key of a block with its value and the piece of text to cut."""
    for n, (key, value) in enumerate(node.value):
        start, end = key.start_mark.index, value.end_mark.index
        if n + 1 < len(node.value):
            end = node.value[n + 1][0].start_mark.index
        elif node.flow_style:
            start = node.value[n - 1][1].end_mark.index if n else start
        elif isinstance(value, yaml.CollectionNode) and not value.flow_style and end < len(text):
            end = text.rindex("\n", 0, end) + 1  # a block ends where the next thing begins
        else:
            end = text.find("\n", end - 1) + 1
        yield key.value, value, start, end


def cuts(file: str, node: yaml.Node, kind: Kind, text: str, lines: range) -> Iterator[Cut]:
    """Every field of every record in a node that may not be left out."""
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value, start, end in pairs(node, text):
        if isinstance(kind, Table):
            yield from cuts(file, value, kind.item, text, range(node_line(node, key), value.end_mark.line + 2))
        elif isinstance(kind, Record):
            field = kind.by_key[key]
            if not field.optional or key in NEEDED:
                yield Cut(file, key, start, end, lines)
            yield from cuts(file, value, field.kind, text, lines)


def node_line(node: yaml.MappingNode, wanted: str) -> int:
    """The line of a key, from 1."""
    return int(next(key.start_mark.line for key, _ in node.value if key.value == wanted)) + 1


def tables() -> Iterator[tuple[str, Kind]]:
    yield from ((path.name, SCENE) for path in sorted(GOOD.glob("*.yaml")))
    yield from ((f"shared/{name}.yaml", table) for name, table in SHARED.items())


def fields() -> Iterator[Cut]:
    """Every needed field of the good content."""
    for file, kind in tables():
        text = (GOOD / file).read_text(encoding="utf-8")
        yield from cuts(file, yaml.compose(text), kind, text, range(1, text.count("\n") + 1))


def records() -> Iterator[Cut]:
    """Every entry of the shared files."""
    for name in SHARED:
        file = f"shared/{name}.yaml"
        text = (GOOD / file).read_text(encoding="utf-8")
        if name not in UNTOLD:
            yield from (Cut(file, key, start, end, range(0)) for key, _, start, end in pairs(yaml.compose(text), text))


def without(tmp: Path, cut: Cut) -> list[Fault]:
    """What is told of the good content without a piece, with files named from its folder."""
    folder = copy(tmp)
    path = folder / cut.file
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: cut.start] + text[cut.end :] or "{}\n", encoding="utf-8")
    return [fault for fault in check(folder, TODAY, drawings=DRAWINGS) if fault.level == "fault"]


@pytest.mark.parametrize("cut", list(fields()), ids=str)
def test_a_field_that_is_deleted_is_missed_in_its_record(cut: Cut, tmp_path: Path) -> None:
    """No slot can be left empty without a fault in the record that it belongs to."""
    faults = without(tmp_path, cut)
    there = [f for f in faults if f.place.file.endswith(cut.file) and max(f.place.line, 1) in cut.lines]
    assert there, [str(fault) for fault in faults]


@pytest.mark.parametrize("cut", list(records()), ids=str)
def test_what_is_deleted_is_missed_where_it_is_named(cut: Cut, tmp_path: Path) -> None:
    """A person, right, term, time limit, source, contact or word that is gone is told by its id."""
    faults = without(tmp_path, cut)
    assert [fault for fault in faults if f"“{cut.name}”" in fault.message or cut.name in fault.message], faults


@pytest.mark.parametrize("key", ["people: {judge: new}", "rights: [company]\n    contacts: [listener]", "limits: [wait]"])
def test_a_list_that_is_emptied_is_missed(key: str, tmp_path: Path) -> None:
    """An empty list is no way round: a step with nobody, no right or no time is told at the step."""
    folder = copy(tmp_path)
    name, _, filled = key.partition("\n")[0].partition(": ")
    path = folder / "raad.yaml"
    text = path.read_text(encoding="utf-8")
    empty = text.replace(f"    {name}: {filled}\n", f"    {name}: {'{}' if name == 'people' else '[]'}\n")
    path.write_text(empty.replace('    duration:\n      - "Soms duurt het langer."\n', ""), encoding="utf-8")
    told = [f for f in check(folder, TODAY, drawings=DRAWINGS) if f.rule == "missing-slot"]
    assert told and all(fault.place.line in (11, 28, 43) for fault in told)


@pytest.mark.parametrize("drawing", sorted(p.relative_to(DRAWINGS).as_posix() for p in DRAWINGS.rglob("*.svg")))
def test_a_drawing_that_is_deleted_is_missed_wherever_it_is_named(drawing: str, tmp_path: Path) -> None:
    """Each place that names it is told, at the name."""
    drawings = Path(shutil.copytree(DRAWINGS, tmp_path / "drawings"))
    (drawings / drawing).unlink()
    faults = check(GOOD, TODAY, drawings=drawings)
    assert faults and {fault.rule for fault in faults} == {"missing-drawing"}
    for fault in faults:
        line = Path(fault.place.file).read_text(encoding="utf-8").splitlines()[fault.place.line - 1]
        assert Path(drawing).stem in line[fault.place.column - 1 :]
