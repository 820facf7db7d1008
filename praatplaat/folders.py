"""Where scenes and catalogues lie: inside the installed package, or beside it in the repository."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent


def _folder(name: str) -> Path:
    installed = _PACKAGE / "data" / name
    folder = installed if installed.is_dir() else _PACKAGE.parent / name
    here = Path.cwd()
    return folder.relative_to(here) if folder.is_relative_to(here) else folder  # short names in messages


SCENES = _folder("scenes")
LOCALES = _folder("locales")
