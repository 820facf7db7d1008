"""Everything that `praatplaat check` says: of scenes, of catalogues and, if asked, of every screen laid out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from praatplaat import check
from praatplaat.content.read import read, read_folder
from praatplaat.faults import Fault
from praatplaat.languages.check import check_catalogue, check_catalogues


def audit(content: Path, locales: Path, now: datetime, paths: Iterable[Path] = (), *, fit: bool = False) -> list[Fault]:
    """Faults and notices in the order of files and lines; of `paths` alone when there are any. Never raises.

    A path is a content folder, a folder of catalogues, a scene or shared file, or a catalogue.
    """
    chosen = tuple(paths)
    found: list[Fault] = []
    if chosen:
        for path in chosen:
            found += _of_path(path, content, now)
    else:
        reading = read_folder(content)
        found += check.of(reading, now.date())
        found += check_catalogues(locales, reading.content, now.date()) if reading.sound else []
    if fit and not any(f.level == "fault" for f in found):
        found += _of_screens(content, locales)
    return sorted(set(found))


def _of_path(path: Path, content: Path, now: datetime) -> list[Fault]:
    if path.is_dir() and not any(path.glob("*.yaml")) and (any(path.glob("*/LC_MESSAGES")) or any(path.glob("*.po"))):
        value, _ = read(content)
        return check_catalogues(path, value, now.date()) if value else []
    if path.suffix == ".po":
        value, _ = read(content)
        from praatplaat.content.texts import messages  # noqa: PLC0415

        sources = {(m.context, m.text): m for m in messages(value)} if value else {}
        return check_catalogue(path, sources, now.date())
    return check.check_path(path, now.date())


def _of_screens(content: Path, locales: Path) -> list[Fault]:
    from praatplaat.fit import fit  # noqa: PLC0415 - lays out thousands of screens, and only when asked

    return fit(content, locales)
