"""Files that are no good content at all: bytes, sizes, depths, links. Nothing of it may hang, crash or grow."""

from __future__ import annotations

import os
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from praatplaat.content.encoded import LARGEST
from praatplaat.content.read import read
from tests.content.folder import GOOD, checked, copy, lines

SCENE = (GOOD / "raad.yaml").read_bytes()


def damaged(tmp: Path, raw: bytes) -> list[str]:
    folder = copy(tmp)
    (folder / "raad.yaml").write_bytes(raw)
    return checked(folder)


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (b"", "raad.yaml:1:1: Het bestand is leeg. Schrijf hier de velden."),
        (b"# niets\n", "raad.yaml:1:1: Het bestand is leeg. Schrijf hier de velden."),
        (
            SCENE.replace(b"Een brief", "Eén brief".encode("latin-1")),
            "raad.yaml:12:14: Hier staat een teken dat geen UTF-8 is (byte E9). Sla het bestand op als UTF-8.",
        ),
        (
            "title: x\n".encode("utf-16"),
            "raad.yaml:1:1: Hier staat een teken dat geen UTF-8 is (byte FF). Het lijkt UTF-16."
            " Sla het bestand op als UTF-8.",
        ),
        (
            SCENE.replace(b"Een brief", b"Een\x00brief"),
            "raad.yaml:12:16: Hier staat een onzichtbaar teken (U+0000). Haal het weg.",
        ),
        (
            SCENE.replace(b"Een brief", "Een\u2028brief".encode()),
            "raad.yaml:12:16: Hier staat een onzichtbaar teken (U+2028). Haal het weg.",
        ),
        (
            b"a: " + b"x" * LARGEST,
            "raad.yaml:1:1: Het bestand is te groot: hooguit 256 KB. Verdeel het over meer bestanden.",
        ),
        (
            b"[" * 50_000,
            "raad.yaml:1:33: De blokken zitten te diep in elkaar: hooguit 32. Staan er haken te veel?",
        ),
        (
            b"- " * 50_000,
            "raad.yaml:1:65: De blokken zitten te diep in elkaar: hooguit 32. Staan er haken te veel?",
        ),
        (
            b"{a: " * 50_000,
            "raad.yaml:1:129: De blokken zitten te diep in elkaar: hooguit 32. Staan er haken te veel?",
        ),
        (
            b"- x\n" * 25_000,
            "raad.yaml:20000:3: Het bestand heeft te veel onderdelen: hooguit 20000. Verdeel het over meer bestanden.",
        ),
        (
            SCENE[: SCENE.index(b"krijgt een")],
            "raad.yaml:16:9: Dit aanhalingsteken wordt nergens gesloten. Zet het sluitende erbij.",
        ),
        (
            SCENE[: SCENE.index(b"may:")],
            "raad.yaml:22:5: De laatste regel heeft geen regeleinde. Is het bestand helemaal opgeslagen?"
            " Sluit af met een lege regel.",
        ),
        (b"just words\n", "raad.yaml:1:1: “raad” vraagt een blok met velden, maar hier staat “just words”."),
        (b"- a\n- b\n", "raad.yaml:1:1: “raad” vraagt een blok met velden, maar hier staat een lijst."),
        (b"? [a]: b\n", "raad.yaml:1:3: Hier moet een id staan bij “raad”, maar hier staat een blok met sleutels."),
    ],
)
def test_a_file_that_is_no_content_is_refused_with_its_place(raw: bytes, told: str, tmp_path: Path) -> None:
    """Wrong bytes, sizes and shapes are told at the right place."""
    assert told in damaged(tmp_path, raw)


def test_all_unseen_characters_are_told_at_once(tmp_path: Path) -> None:
    """Every tab and control character of a file is told in one go."""
    assert [line[:16] for line in damaged(tmp_path, b"a:\n\tb: c\n\td: \x07\ne: \t\n")] == [
        "raad.yaml:2:1: D",
        "raad.yaml:3:1: D",
        "raad.yaml:4:4: H",
    ]


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: b"\xef\xbb\xbf" + raw,
        lambda raw: raw.replace(b"\n", b"\r\n"),
        lambda raw: b"# een opmerking\n---\n" + raw,
    ],
    ids=["BOM", "Windows line ends", "document start"],
)
def test_what_editors_add_is_no_fault(change: Callable[[bytes], bytes], tmp_path: Path) -> None:
    """A byte order mark, Windows line ends, comments and one --- are read as usual."""
    assert damaged(tmp_path, change(SCENE)) == []


@pytest.mark.parametrize("raw", [b"[" * 200_000, b"- x\n" * 60_000, b"&a [*a]\n" * 30_000, b"k\xc3\xa9: x\n" * 20_000])
def test_a_hostile_file_costs_little(raw: bytes, tmp_path: Path) -> None:
    """Refusing a file takes less than 2 s of the processor and 50 MB of Python's memory."""
    folder = copy(tmp_path)
    (folder / "raad.yaml").write_bytes(raw)
    before = process_time()
    content, faults = read(folder)
    spent = process_time() - before
    tracemalloc.start()
    read(folder)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert content is None
    assert 0 < len(faults) < 1000
    assert spent < 2
    assert peak < 50e6


def test_a_file_with_very_many_faults_stops_in_time(tmp_path: Path) -> None:
    """After 100 faults in one file the rest is not told, and that is said."""
    told = damaged(tmp_path, b"".join(b"kye%d: x\n" % number for number in range(5000)))
    assert "raad.yaml:100:1: Dit bestand heeft te veel fouten om verder te lezen. Verbeter eerst deze." in told
    assert len(told) == 101


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """A content folder cannot show a file from elsewhere."""
    folder = copy(tmp_path)
    (tmp_path / "elsewhere.yaml").write_bytes(SCENE)
    (folder / "raad.yaml").unlink()
    (folder / "raad.yaml").symlink_to(tmp_path / "elsewhere.yaml")
    assert checked(folder) == [
        "raad.yaml:1:1: Dit is een link naar buiten de map. Zet het bestand zelf in de map.",
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_does_not_hang_the_reader(tmp_path: Path) -> None:
    """A pipe with the name of a scene is refused at once; opening it to wait for a writer would hang for ever."""
    folder = copy(tmp_path)
    (folder / "raad.yaml").unlink()
    os.mkfifo(folder / "raad.yaml")
    assert checked(folder) == ["raad.yaml:1:1: Dit is geen gewoon bestand. Zet hier een tekstbestand."]


def test_a_folder_and_a_link_in_a_circle_are_told(tmp_path: Path) -> None:
    """Whatever stands where a file should stand gives one plain sentence."""
    folder = copy(tmp_path)
    (folder / "map.yaml").mkdir()
    (folder / "circle.yaml").symlink_to(folder / "circle.yaml")
    told = "Dit bestand kan niet gelezen worden. Is het een gewoon bestand, en mag u het lezen?"
    assert checked(folder) == [f"circle.yaml:1:1: {told}", f"map.yaml:1:1: {told}"]


def test_names_of_files_are_told(tmp_path: Path) -> None:
    """A file that would not be read, or not be found, is told by name."""
    folder = copy(tmp_path)
    (folder / "raad.yaml").rename(folder / "De Raad.yaml")
    (folder / "court.yml").touch()
    (folder / "shared/people.yaml").rename(folder / "shared/peple.yaml")
    content, faults = read(folder)
    assert content is None
    lost = "Het pad “raad/steps/{0}” leidt naar geen veld dat hier anders kan zijn. Bedoelde u “De Raad/steps/{0}”?"
    assert lines(folder, faults) == [
        "De Raad.yaml:1:1: De naam van dit bestand is geen goede id. Gebruik kleine letters, cijfers en streepjes.",
        "court.yml:1:1: Dit bestand wordt niet gelezen. Laat de naam eindigen op .yaml, in kleine letters.",
        f"regions/lakeside.yaml:4:3: {lost.format('letter/happens')}",
        f"routes/one-team.yaml:5:3: {lost.format('decision/people')}",
        "shared/people.yaml:1:1: Dit bestand ontbreekt. Maak het; als er nog niets in komt, schrijf dan {}.",
        "shared/peple.yaml:1:1: “peple” is geen gedeeld bestand. Hier mag staan: people, rights, terms, limits,"
        " claims, asks, contacts, zones, situations, interface. Bedoelde u “people”?",
    ]


def test_no_folder_is_told(tmp_path: Path) -> None:
    """A folder that is not there gives one fault and no content."""
    content, faults = read(tmp_path / "nowhere")
    assert content is None
    assert lines(tmp_path, faults) == ["nowhere:1:1: Deze map bestaat niet of kan niet gelezen worden."]
