"""Reads a folder of content into one `Content` or every fault at once.

Scenes lie in the folder itself, what they share in `shared`, what differs in a region or on a route in `regions` and
`routes`, one file each; the last two folders may be missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from praatplaat.content.changes import TypedOverlay
from praatplaat.content.encoded import text_of
from praatplaat.content.fields import OVERLAYS, SCENE, SHARED
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
    """A file of content. `table` is its shared name, "regions" or "routes", "" for a scene; `shown` its name in faults.

    `root` is the folder that it must really lie in, None for a file that was named by itself.
    """

    path: Path
    shown: str
    table: str = ""
    root: Path | None = None

    @property
    def name(self) -> str:
        """What holds it: `people` for shared/people.yaml, `regions` for regions/utrecht.yaml, `raad` for raad.yaml."""
        return self.table or self.path.stem

    @property
    def id(self) -> str:
        """The id that its name gives to what it holds; "" for a shared file, which holds many."""
        return "" if self.table in SHARED else self.path.stem


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


def words_of(folder: Path) -> Content:
    """Content of nothing but the words of the program itself, read in a few ms; what is wrong with them is not told."""
    path = folder / "shared" / "interface.yaml"
    return read_sources([Source(path, str(path), "interface", folder)]).content


def sources_in(folder: Path) -> tuple[list[Source], list[Fault]]:
    """The files of a content folder: scenes by name, the shared files, regions, routes; and what is wrong with it."""
    try:
        entries = sorted(folder.iterdir())
        inside = {name: _entries(folder / name) for name in ("shared", *OVERLAYS)}
    except OSError:
        return [], [Fault(Place(str(folder)), "folder", "Deze map bestaat niet of kan niet gelezen worden.")]
    everything = [*entries, *(path for paths in inside.values() for path in paths)]
    if len(everything) > MOST_FILES:
        message = f"Er staan te veel bestanden in deze map: hooguit {MOST_FILES}."
        return [], [Fault(Place(str(folder)), "folder", message)]
    scenes = [Source(path, str(path), "", folder) for path in entries if path.suffix == ".yaml"]
    there = {path.stem: path for path in inside["shared"] if path.suffix == ".yaml"}
    tables = [Source(there[name], str(there[name]), name, folder) for name in SHARED if name in there]
    overlays = [
        Source(path, str(path), name, folder) for name in OVERLAYS for path in inside[name] if path.suffix == ".yaml"
    ]
    return [*scenes, *tables, *overlays], [*_misnamed(everything), *_wrong_shared(folder / "shared", there)]


def _entries(folder: Path) -> list[Path]:
    """What lies in a folder, which may be missing."""
    return sorted(folder.iterdir()) if folder.is_dir() else []


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
    """Reads the files; `faults` are what is already known to be wrong. What changes other files is read after them."""
    told = list(faults)
    references: list[Reference] = []
    unread, doubtful = set(SHARED), set(SHARED)
    held: dict[str, dict[str, Any]] = {name: {} for name in ("scenes", *SHARED, *OVERLAYS)}
    for source in sorted(sources, key=lambda source: source.table in OVERLAYS):
        if source.table in OVERLAYS:
            typed: Typed = TypedOverlay(source.shown, Content(**held), doubtful)  # type: ignore[arg-type]
        else:
            typed = Typed(source.shown, source.id)
        known = len(told)
        value = _read_source(source, typed, told)
        references += typed.references
        (doubtful.discard if len(told) == known else doubtful.add)(source.name)
        if value is None:
            unread.add(source.name)
        elif source.id:
            held[source.table or "scenes"][source.id] = value
        else:
            unread.discard(source.name)
            held[source.table] = value
    return Reading(Content(**held), tuple(sorted(told)), tuple(references), frozenset(unread))  # type: ignore[arg-type]


def _read_source(source: Source, typed: Typed, told: list[Fault]) -> Any:
    """The table, scene, region or route in a file, None when there is none; its faults are added to `told`."""
    text, faults = text_of(source.path, source.shown, source.root)
    told += faults
    if text is None:
        return None
    node, faults = tree(text, source.shown)
    told += faults
    if node is None:
        return None
    value = None
    try:
        if not source.id:
            value = typed.value(node, SHARED[source.table], source.table)
        else:
            if not _is_id(source.id):
                message = "De naam van dit bestand is geen goede id. Gebruik kleine letters, cijfers en streepjes."
                typed.fault(Place(source.shown), "file-name", message)
            context = f"{source.table}/{source.id}".lstrip("/")
            value = typed.record(node, OVERLAYS.get(source.table, SCENE), context, node.place)
    except TooManyFaultsError:
        message = "Dit bestand heeft te veel fouten om verder te lezen. Verbeter eerst deze."
        told.append(Fault(typed.faults[-1].place, "too-many-faults", message))
    told += typed.faults
    return value


def _is_id(name: str) -> bool:
    return bool(ID.fullmatch(name)) and len(name) <= LONGEST_ID
