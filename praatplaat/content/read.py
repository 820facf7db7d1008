"""Reads a folder of content, scenes/*.yaml and scenes/shared/*.yaml, into one `Content` or every fault at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praatplaat.content.encoded import text_of
from praatplaat.content.fields import SCENE, SHARED
from praatplaat.content.guard import tree
from praatplaat.content.kinds import ID, LONGEST_ID
from praatplaat.content.model import Content
from praatplaat.content.references import Reference
from praatplaat.content.suggest import did_you_mean, short
from praatplaat.content.typed import TooManyFaultsError, Typed
from praatplaat.faults import Fault, Place

MOST_FILES = 500


@dataclass(frozen=True, slots=True)
class Source:
    """A file of content. `table` is its shared name, "" for a scene; `shown` is its name in faults.

    `root` is the folder that it must really lie in, None for a file that was named by itself.
    """

    path: Path
    shown: str
    table: str = ""
    root: Path | None = None

    @property
    def name(self) -> str:
        """What it is known by: `people` for shared/people.yaml, `raad` for raad.yaml."""
        return self.table or self.path.stem


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read. `content` holds what could be read, also when there are faults; `unread` names files that could
    not be read at all; `references` are all ids that point to something."""

    content: Content
    faults: tuple[Fault, ...]
    references: tuple[Reference, ...]
    unread: frozenset[str]

    @property
    def sound(self) -> bool:
        return not any(fault.level == "fault" for fault in self.faults)


def read(folder: Path) -> tuple[Content | None, list[Fault]]:
    """The content of `folder` and its faults, sorted by place. No content when there is a fault. Never raises."""
    reading = read_folder(folder)
    return (reading.content if reading.sound else None), list(reading.faults)


def read_folder(folder: Path) -> Reading:
    """Everything that can be read in `folder`. Places name files as `folder` was given."""
    sources, faults = sources_in(folder)
    return read_sources(sources, faults)


def sources_in(folder: Path) -> tuple[list[Source], list[Fault]]:
    """The files of a content folder, scenes by name and then the shared files, and what is wrong with the folder."""
    shared = folder / "shared"
    try:
        entries = sorted(folder.iterdir())
        shared_entries = sorted(shared.iterdir()) if shared.is_dir() else []
    except OSError:
        return [], [Fault(Place(str(folder)), "folder", "Deze map bestaat niet of kan niet gelezen worden.")]
    if len(entries) + len(shared_entries) > MOST_FILES:
        message = f"Er staan te veel bestanden in deze map: hooguit {MOST_FILES}."
        return [], [Fault(Place(str(folder)), "folder", message)]
    scenes = [Source(path, str(path), "", folder) for path in entries if path.suffix == ".yaml"]
    there = {path.stem: path for path in shared_entries if path.suffix == ".yaml"}
    tables = [Source(there[name], str(there[name]), name, folder) for name in SHARED if name in there]
    return [*scenes, *tables], [*_misnamed(entries), *_misnamed(shared_entries), *_wrong_shared(shared, there)]


def _wrong_shared(shared: Path, there: Iterable[str]) -> Iterator[Fault]:
    """Shared files that are missing, and files that are none."""
    for name in sorted(set(SHARED).symmetric_difference(there)):
        place = Place(str(shared / f"{name}.yaml"))
        if name in SHARED:
            yield Fault(place, "file", "Dit bestand ontbreekt. Maak het; als er nog niets in komt, schrijf dan {}.")
        else:
            message = f"“{short(name)}” is geen gedeeld bestand. Hier mag staan: {', '.join(SHARED)}."
            yield Fault(place, "file-name", message + did_you_mean(name, SHARED))


def _misnamed(entries: Iterable[Path]) -> list[Fault]:
    message = "Dit bestand wordt niet gelezen. Laat de naam eindigen op .yaml, in kleine letters."
    wrong = [path for path in entries if path.suffix.lower() in (".yaml", ".yml") and path.suffix != ".yaml"]
    return [Fault(Place(str(path)), "file-name", message) for path in wrong]


def read_sources(sources: Iterable[Source], faults: Iterable[Fault] = ()) -> Reading:
    """Reads the files; `faults` are what is already known to be wrong."""
    told = list(faults)
    references: list[Reference] = []
    unread = set(SHARED)
    tables: dict[str, Any] = {name: {} for name in SHARED}
    scenes: dict[str, Any] = {}
    for source in sources:
        value, typed = _read_source(source, told)
        references += typed.references
        if value is None:
            unread.add(source.name)
        elif source.table:
            unread.discard(source.name)
            tables[source.table] = value
        else:
            scenes[source.name] = value
    content = Content(scenes=scenes, **tables)
    return Reading(content, tuple(sorted(told)), tuple(references), frozenset(unread))


def _read_source(source: Source, told: list[Fault]) -> tuple[Any, Typed]:
    """The scene or the table in a file, None when there is none; its faults are added to `told`."""
    typed = Typed(source.shown, scene="" if source.table else source.name)
    text, faults = text_of(source.path, source.shown, source.root)
    told += faults
    if text is None:
        return None, typed
    node, faults = tree(text, source.shown)
    told += faults
    if node is None:
        return None, typed
    value = None
    try:
        if source.table:
            value = typed.value(node, SHARED[source.table], source.table)
        else:
            if not _is_id(source.name):
                message = "De naam van dit bestand is geen goede id. Gebruik kleine letters, cijfers en streepjes."
                typed.fault(Place(source.shown), "file-name", message)
            value = typed.record(node, SCENE, source.name, node.place)
    except TooManyFaultsError:
        message = "Dit bestand heeft te veel fouten om verder te lezen. Verbeter eerst deze."
        told.append(Fault(typed.faults[-1].place, "too-many-faults", message))
    told += typed.faults
    return value, typed


def _is_id(name: str) -> bool:
    return bool(ID.fullmatch(name)) and len(name) <= LONGEST_ID
