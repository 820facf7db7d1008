"""Everything that is wrong with content: what the reader found, and what the rules find in what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import islice
from pathlib import Path

from praatplaat import emergency, folders
from praatplaat.content.fields import OVERLAYS, SHARED
from praatplaat.content.model import Region
from praatplaat.content.overlay import applied, layers
from praatplaat.content.read import Reading, Source, read_folder, read_sources, sources_in
from praatplaat.drawings import FOLDER as DRAWINGS
from praatplaat.emergency import Emergency, UnreadableError
from praatplaat.faults import Fault, Place
from praatplaat.rules import OVERVIEW, Inspection, rules

MOST_OF_ONE_RULE = 100  # more of the same tells an author nothing


def check(folder: Path, now: date, only: Path | None = None, drawings: Path = DRAWINGS) -> list[Fault]:
    """The faults and notices of a content folder, sorted by place; of the file `only` when one is given.

    Places name files as `folder` was given, `only` as it was given itself. Never raises.
    """
    if only is None:
        return of(read_folder(folder), now, drawings)
    sources, known = sources_in(folder)
    mine = [source for source in sources if _same(source.path, only)]
    if not mine:
        told = [replace(fault, place=Place(str(only))) for fault in known if _same(Path(fault.place.file), only)]
        return told or loose(only, now, drawings=drawings)
    shown = [replace(source, shown=str(only)) if source in mine else source for source in sources]
    return _of(str(only), of(read_sources(shown, known), now, drawings))


def check_path(path: Path, now: date, drawings: Path = DRAWINGS) -> list[Fault]:
    """The faults of what somebody points at: a content folder, a file in one, or a loose YAML file."""
    if path.is_dir():
        return check(path, now, drawings=drawings)
    folder = content_folder(path)
    return check(folder, now, path, drawings) if folder else loose(path, now, drawings=drawings)


def content_folder(path: Path) -> Path | None:
    """The content folder that a file belongs to: it lies there, or in the folder of what is shared, of the regions or of
    the routes. None for a loose file."""
    for folder in (path.parent, path.parent / ".."):
        shared, *others = (folder / name for name in ("shared", *OVERLAYS))
        if any((shared / f"{name}.yaml").exists() for name in SHARED) and _lies_in(path, folder, shared, *others):
            return folder
    return None


def loose(path: Path, now: date, packaged: Path = folders.SCENES, drawings: Path = DRAWINGS) -> list[Fault]:
    """The faults of one file, read as if it stood in the content of the program: as a region or route when its folder
    is called so, as a shared file when it has the name of one, otherwise as a scene. What it points to is looked up in
    that content."""
    folder, stem = path.absolute().parent.name, path.stem
    mine = Source(path, str(path), folder if folder in OVERLAYS else stem if stem in SHARED else "")
    others = [source for source in sources_in(packaged)[0] if (source.table, source.id) != (mine.table, mine.id)]
    reading = read_sources([*others, mine])
    return _of(str(path), of(reading, now, drawings, OVERVIEW | {mine.name}))


def of(
    reading: Reading, now: date, drawings: Path = DRAWINGS, entrances: frozenset[str] = OVERVIEW
) -> list[Fault]:  # fmt: skip
    """The faults and notices of what was read, sorted by place."""
    facts, told = _emergency()
    found = [*reading.faults, *told]
    drawings = drawings.relative_to(Path.cwd()) if drawings.is_relative_to(Path.cwd()) else drawings
    inspection = Inspection(
        reading.content, reading.references, now, drawings, facts, unread=reading.unread, entrances=entrances
    )
    for rule in rules():
        if reading.sound or rule.partial:
            found += islice(rule.check(inspection), MOST_OF_ONE_RULE)
    if reading.sound:
        found += _changed(inspection, frozenset(found))
    return sorted(set(found))


def _changed(inspection: Inspection, known: frozenset[Fault]) -> Iterator[Fault]:
    """What is wrong only with the changes of a region or route made, by each that has any. The new values and sentences
    by themselves have been looked at already; a notice of what changed elsewhere would puzzle more than help."""
    for layer in (layer for layer in layers(inspection.content) if layer.changes):
        region, route = (layer.id, "") if isinstance(layer, Region) else ("", layer.id)
        changed = replace(inspection, content=applied(inspection.content, region, route), unseen=False)
        for rule in (rule for rule in rules() if not rule.partial):
            for fault in islice(rule.check(changed), MOST_OF_ONE_RULE):
                if fault.level == "fault" and fault not in known:
                    yield replace(fault, message=f"Met wat er in {layer.place.file} staat: {fault.message}")


def _emergency() -> tuple[Emergency | None, Iterable[Fault]]:
    try:
        return emergency.read(), ()
    except UnreadableError as error:
        return None, error.faults


def _of(file: str, faults: Iterable[Fault]) -> list[Fault]:
    return [fault for fault in faults if fault.place.file == file]


def _lies_in(path: Path, *folders: Path) -> bool:
    return any(_same(path.parent, folder) for folder in folders)


def _same(path: Path, other: Path) -> bool:
    try:
        return path.samefile(other)
    except (OSError, ValueError):
        return path == other
