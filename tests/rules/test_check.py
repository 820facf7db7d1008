"""What `check` looks at when somebody points at a folder, at a file in it, or at a loose file."""

from __future__ import annotations

from pathlib import Path

import pytest

from praatplaat import emergency, folders
from praatplaat.check import check, check_path, loose
from praatplaat.faults import Fault, Place
from tests.content.folder import DRAWINGS, GOOD, TODAY, changed, copy


def told(faults: list[Fault]) -> list[str]:
    return [str(fault) for fault in faults]


def test_a_file_in_a_folder_is_checked_in_that_folder(tmp_path: Path) -> None:
    """Only its own faults are told, and what it points to is looked up in its folder."""
    folder = changed(tmp_path, "raad.yaml", "decides: researcher", "decides: nobody")
    assert told(check_path(folder / "raad.yaml", TODAY, DRAWINGS)) == [
        f"{folder}/raad.yaml:67:14: “nobody” staat niet in people.yaml. Kies er een: helper, judge, researcher."
    ]
    assert told(check_path(folder / "overview.yaml", TODAY, DRAWINGS)) == []
    assert told(check(folder, TODAY, folder / "shared/people.yaml", DRAWINGS)) == []


def test_places_are_named_as_the_path_was_given(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stands in the folder, or in `shared`, reads the name that was typed."""
    folder = changed(tmp_path, "shared/limits.yaml", "high: 5", "high: vijf")
    monkeypatch.chdir(folder / "shared")
    assert [line.split(":")[0] for line in told(check_path(Path("limits.yaml"), TODAY, DRAWINGS))] == ["limits.yaml"]
    monkeypatch.chdir(folder)
    shown = str(Path("shared/limits.yaml"))
    assert [line.split(":")[0] for line in told(check_path(Path(shown), TODAY, DRAWINGS))] == [shown]
    assert [line.split(":")[0] for line in told(check_path(Path(), TODAY, DRAWINGS))] == [shown]


def test_a_loose_scene_is_read_beside_the_packaged_content(tmp_path: Path) -> None:
    """It is a scene, whatever its name; its references are looked up in the content that is given."""
    scene = tmp_path / "mine.yaml"
    scene.write_bytes((GOOD / "raad.yaml").read_bytes())
    assert loose(scene, TODAY, GOOD, DRAWINGS) == []
    scene.write_bytes((GOOD / "raad.yaml").read_bytes().replace(b"judge: new", b"jugde: new"))
    assert told(loose(scene, TODAY, GOOD, DRAWINGS)) == [
        f"{scene}:54:14: “jugde” staat niet in people.yaml. Bedoelde u “judge”?"
    ]


def test_a_loose_file_with_a_shared_name_is_a_shared_file(tmp_path: Path) -> None:
    """people.yaml is read as people, wherever it lies."""
    people = tmp_path / "people.yaml"
    people.write_text('judge: {name: "de rechter"}\n', encoding="utf-8")
    assert [fault.rule for fault in check_path(people, TODAY, DRAWINGS)] == ["missing-key"] * 5


def test_a_path_that_is_not_there_is_told(tmp_path: Path) -> None:
    """A mistyped path is a fault, never a clean bill."""
    path = tmp_path / "nothing.yaml"
    assert told(check_path(path, TODAY, DRAWINGS)) == [f"{path}:1:1: Dit bestand bestaat niet."]


def test_a_file_that_is_never_read_is_told_by_its_own_path(tmp_path: Path) -> None:
    """Pointing at scenes/court.yml says that it would not be read."""
    folder = copy(tmp_path)
    (folder / "court.yml").touch()
    assert [fault.rule for fault in check_path(folder / "court.yml", TODAY, DRAWINGS)] == ["file-name"]


def test_broken_emergency_facts_are_told_with_the_content(monkeypatch: pytest.MonkeyPatch) -> None:
    """Content is checked all the same, and the fault of emergency.json stands among the rest."""
    fault = Fault(Place("emergency.json", 3, 1), "emergency", "kapot")

    def read() -> emergency.Emergency:
        raise emergency.UnreadableError((fault,))

    monkeypatch.setattr(emergency, "read", read)
    assert check(GOOD, TODAY, drawings=DRAWINGS) == [fault]


def test_the_content_of_the_program_has_no_faults() -> None:
    """What we ship passes every rule; notices are allowed."""
    assert [str(fault) for fault in check(folders.SCENES, TODAY) if fault.level == "fault"] == []
