"""A small good content folder for tests, and copies of it with one thing changed."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from praatplaat.check import check
from praatplaat.faults import Fault

GOOD = Path(__file__).parent / "good"
DRAWINGS = Path(__file__).parent / "drawings"
TODAY = date(2026, 11, 21)


def copy(tmp: Path) -> Path:
    """A good folder that a test may change."""
    return Path(shutil.copytree(GOOD, tmp / "scenes"))


def changed(tmp: Path, file: str, old: str, new: str) -> Path:
    """A good folder in which `old`, which stands once in `file`, became `new`."""
    folder = copy(tmp)
    change(folder, file, old, new)
    return folder


def change(folder: Path, file: str, old: str, new: str) -> None:
    """In `file`, `old`, which stands there once, becomes `new`."""
    text = (folder / file).read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
    (folder / file).write_text(text.replace(old, new), encoding="utf-8")


def lines(folder: Path, faults: list[Fault]) -> list[str]:
    """Faults as they are shown, with places relative to the folder."""
    return [str(fault).replace(f"{folder}/", "") for fault in faults]


def checked(folder: Path) -> list[str]:
    """What `check` says of a folder, as lines."""
    return lines(folder, check(folder, TODAY, drawings=DRAWINGS))
