"""A wheel runs from anywhere: it holds its scenes, catalogues, drawings and numbers, and needs no repository."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel, built without the network."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
    (made,) = out.glob("*.whl")
    return made


@pytest.fixture(scope="module")
def program(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The `praatplaat` command in an environment of its own, where the repository is not on the path. What it depends on is
    borrowed from here by a path file, which is the last to be looked in."""
    place = tmp_path_factory.mktemp("place")
    venv.create(place, with_pip=False)
    python = place / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "--quiet"]
    subprocess.run([*pip, "install", "--no-deps", "--no-index", str(wheel)], check=True, timeout=300)
    site = next(place.glob("lib/python*/site-packages"), place / "Lib" / "site-packages")
    (site / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", encoding="utf-8")
    return python.with_name("praatplaat")


def ran(program: Path, folder: Path, *argv: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "DISPLAY", "WAYLAND"))}
    return subprocess.run(
        [str(program), *argv], cwd=folder, env=clean, capture_output=True, text=True, timeout=120, check=False
    )


def test_the_wheel_holds_all_that_is_shown(wheel: Path) -> None:
    """Every scene, catalogue and drawing of the repository is in it, the emergency facts too; no test and no tool is."""
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder, inside in (("scenes", "praatplaat/data/scenes"), ("locales", "praatplaat/data/locales")):
        files = {p.relative_to(ROOT / folder).as_posix() for p in (ROOT / folder).rglob("*") if p.is_file()}
        assert files and {f"{inside}/{f}" for f in files} <= names
    drawings = {p.relative_to(ROOT).as_posix() for p in (ROOT / "praatplaat").rglob("*.svg")}
    assert len(drawings) > 50 and drawings <= names
    assert "praatplaat/emergency.json" in names
    assert not [n for n in names if n.startswith(("tests/", "tools/", "docs/")) or n.endswith(".pyc")]


def test_the_wheel_says_what_it_is(wheel: Path) -> None:
    """Its licence by SPDX name, its Python, and its command."""
    with zipfile.ZipFile(wheel) as archive:
        meta = next(archive.read(n).decode() for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
        points = next(archive.read(n).decode() for n in archive.namelist() if n.endswith("entry_points.txt"))
    for line in ("License-Expression: EUPL-1.2", "Requires-Python: >=3.11", "Name: praatplaat"):
        assert line in meta
    assert "praatplaat = praatplaat.cli:main" in points


def test_the_program_runs_from_another_folder_without_the_repository(program: Path, tmp_path: Path) -> None:
    """`render` writes its picture and `check` finds no fault in what came with the wheel."""
    python = program.with_name("python")
    where = ran(python, tmp_path, "-c", "import praatplaat, praatplaat.folders as f; print(praatplaat.__file__, f.SCENES)")
    assert str(ROOT) not in where.stdout and str(program.parents[1]) in where.stdout, where.stderr
    done = ran(program, tmp_path, "render", "--scene", "raad", "--lang", "ar", "--size", "800x600", "-o", "uit.png")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    with Image.open(tmp_path / "uit.png") as image:
        assert image.size == (800, 600) and len(image.convert("RGB").getcolors(1 << 20) or []) > 50
    done = ran(program, tmp_path, "check", "--now", "2026-11-24T12:00", "--json")
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-500:]
    assert {row["level"] for row in json.loads(done.stdout)} <= {"notice"}
