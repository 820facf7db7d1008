"""The command line: what it answers, in which words, with which exit code, and within what time and memory."""

from __future__ import annotations

import argparse
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from praatplaat import cli, fit, folders, selectors, walk
from praatplaat.book import Book
from praatplaat.languages.catalogue import read_languages
from praatplaat.palette import rgb
from praatplaat.paper import Paper
from praatplaat.session import Settings

GOOD = Path(__file__).parent / "content" / "good"
NOW = ("--now", "2026-11-24T12:00")
LINE = re.compile(r"(?P<file>[^:\n]+):(?P<line>\d+):(?P<column>\d+): (?P<message>.+)")
SECONDS, MEGABYTES = 2.0, 150


def ran(*argv: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Exit code, stdout and stderr of a command."""
    try:
        code = cli.main(argv)
    except SystemExit as left:
        code = int(left.code or 0)
    out = capsys.readouterr()
    return code, out.out, out.err


# ------------------------------------------------------------------ wrong use

MEANT = [
    (("rendr",), "Bedoelde u “render”?"), (("tree", "--lang", "nll"), "Bedoelde u “nl”?"),
    (("tree", "--scene", "rad"), "Bedoelde u “raad”?"), (("tree", "--at", "raad/leter"), "Bedoelde u “raad/letter”?"),
    (("tree", "--scene", "raad", "--step", "leter"), "Bedoelde u “letter”?"),
    (("tree", "--region", "utrect"), "Bedoelde u “utrecht”?"),
    (("tree", "--route", "one-tem"), "Bedoelde u “one-team”?"),
    (("tree", "--routes", "one-team,on-team"), "Bedoelde u “one-team”?"),
    (("tree", "--right", "lawer"), "Bedoelde u “lawyer”?"), (("tree", "--person", "jugde"), "Bedoelde u “judge”?"),
    (("tree", "--screen", "setings"), "Bedoelde u “settings”?"),
    (("tree", "--contrast", "hihg"), "Bedoelde u “high”?"), (("tree", "--clientt", "vt"), "Bedoelde u “--client”?"),
    (("locale", "extrac"), "Bedoelde u “extract”?"), (("schema", "--kind", "pepole"), "Bedoelde u “people”?"),
]  # fmt: skip
WRONG = [
    (("render",), "Dit ontbreekt nog: -o/--output."), (("tree", "--screen", "step"), "--step ID"),
    (("tree", "--size", "12"), "1366x768"), (("tree", "--size", "10x10"), "320"),
    (("tree", "--now", "gisteren"), "2026-11-21T09:30"), (("tree", "--page", "drie"), "geen getal"),
    (("tree", "--page", "99"), "er zijn er 1"), (("tree", "--page", "0"), "--page 0"),
    (("tree", "--lang"), "Achter --lang moet nog iets staan."),
    (("check", "/nergens/niets"), "Dit bestaat niet: /nergens/niets"),
    (("render", "-o", "/nergens/uit.png"), "kan hier niet schrijven"), (("locale",), "een opdracht"),
    (("tree", "--s", "raad"), "--screen, --scene"),
]  # fmt: skip


@pytest.mark.parametrize(("argv", "says"), [*MEANT, *WRONG], ids=lambda v: " ".join(v) if isinstance(v, tuple) else "")
def test_wrong_use_says_in_dutch_what_to_write(
    argv: tuple[str, ...], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Wrong use leaves with 2, prints nothing on stdout, and says what was meant, without a word of English."""
    code, out, err = ran(*argv, capsys=capsys)
    assert (code, out) == (2, "")
    assert says in err
    assert not re.search(r"invalid|choose|error|usage|expected|required|argument|ambiguous", err)


def test_no_scenes_at_all_is_a_fault(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Content that cannot be read gives its faults with their place and leaves with 1."""
    code, out, err = ran("tree", "--content", str(tmp_path / "niets"), capsys=capsys)
    assert (code, out) == (1, "") and LINE.match(err)


def test_without_a_display_the_window_says_so_and_leaves() -> None:
    """No screen, or a driver that draws to nowhere: one sentence that names `render`, and 3; never a silent process."""
    env = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER")}
    for driver in ({}, {"SDL_VIDEODRIVER": "dummy"}):
        program = [sys.executable, "-m", "praatplaat"]
        done = subprocess.run(program, env=env | driver, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 3
        assert "praatplaat render" in done.stderr and "Traceback" not in done.stderr


def test_a_reader_that_stops_early_is_no_error() -> None:
    """`praatplaat tree | head -1` ends quietly."""
    line = f"{sys.executable} -m praatplaat tree --scene raad | head -1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60, check=False)
    assert done.stdout == "{\n" and "Traceback" not in done.stderr


# ------------------------------------------------------------------ regions and routes

LAKESIDE = ("--content", "tests/content/good", "--region", "lakeside", *NOW)


def labels(*argv: str, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """What can be read on the screen asked for."""
    code, out, err = ran("tree", *argv, capsys=capsys)
    assert (code, err) == (0, "")
    return [item["label"] for item in json.loads(out)["items"]]


def test_a_route_that_is_not_offered_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """In one sentence, exit 2: without a region, where the region does not name it, and when its claim has expired."""
    late = ("--content", "tests/content/good", "--region", "lakeside", "--now", "2028-01-02")
    for place in ((), ("--region", "utrecht"), late):
        for command in (("tree",), ("text", "raad")):
            code, out, err = ran(*command, *place, "--route", "one-team", capsys=capsys)
            assert (code, out) == (2, "") and err.startswith("De route “one-team” is er ") and err.count(".") == 1, err


def test_a_screen_shows_what_its_region_and_route_say(capsys: pytest.CaptureFixture[str]) -> None:
    """The same step reads otherwise in another region, and has other people on a route."""
    step = ("--scene", "raad", "--step", "letter")
    assert "U krijgt een brief van de Raad in Meerland." in labels(*LAKESIDE, *step, capsys=capsys)
    assert "U krijgt een brief van de Raad." in labels(*LAKESIDE[:2], *NOW, *step, capsys=capsys)
    for route, there in (((), False), (("--route", "one-team"), True)):
        code, out, _ = ran("text", "raad", *LAKESIDE, *route, capsys=capsys)
        assert code == 0 and "brief van de Raad in Meerland." in out
        assert ("Eén team blijft bij u." in out) is there
        assert (out.count("- de hulpverlener.") == 2) is there


def test_the_settings_offer_a_route_only_where_it_exists(capsys: pytest.CaptureFixture[str]) -> None:
    """There is a row for it when the place allows it, the region names it, and its claim holds now."""
    ask = ("--screen", "settings", "--routes", "one-team")
    assert "Eén team" in labels(*LAKESIDE, *ask, capsys=capsys)
    assert "Eén team" in labels(*LAKESIDE, "--screen", "settings", "--route", "one-team", capsys=capsys)
    for argv in (
        (*LAKESIDE, "--screen", "settings"), (*LAKESIDE, "--now", "2028-01-02", *ask), ("--region", "utrecht", *NOW, *ask)
    ):  # fmt: skip
        assert not {"Eén team", "Hoe werkt men hier?"} & set(labels(*argv, capsys=capsys))


# ------------------------------------------------------------------ render


@pytest.mark.parametrize("size", ["800x600", "1080x1920"])
def test_render_writes_a_picture_of_the_size_asked_for(
    size: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One screen as a PNG without a display, in colour and in grey."""
    file = tmp_path / "uit.png"
    for more, mode in (((), "RGB"), (("--grey",), "L")):
        assert ran("render", "--scene", "raad", "--size", size, "-o", str(file), *more, capsys=capsys) == (0, "", "")
        with Image.open(file) as image:
            assert f"{image.width}x{image.height}" == size and (image.format, image.mode) == ("PNG", mode)
            assert len(image.getcolors(1 << 22) or [0] * 999) > 50, "an empty picture"


def test_render_and_tree_of_the_same_words_are_the_same_screen(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The selectors mean the same to both: what `tree` says is on top of the page has its colour in the picture."""
    asked = ("--screen", "crisis", "--client", "save", "--region", "flevoland", "--now", "2026-11-24T22:00")
    _, out, _ = ran("tree", *asked, capsys=capsys)
    assert ran("render", *asked, "-o", str(tmp_path / "a.png"), capsys=capsys)[0] == 0
    picture = Image.open(tmp_path / "a.png").convert("RGB")
    items = {i["id"]: i for i in json.loads(out)["items"]}
    assert items["call.0.number"]["label"] == "088-996 3000"
    x, y, w, _ = items["hide"]["rect"]
    assert picture.getpixel((x + w // 2, y + 4)) == rgb(items["hide"]["bg"])


# ------------------------------------------------------------------ check


Row = dict[str, Any]


MEASURED = """
import json, resource, subprocess, sys
done = subprocess.run([sys.executable, "-m", "praatplaat", *sys.argv[1:]], stdout=subprocess.PIPE, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps([done.returncode, json.loads(done.stdout), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]))
"""


def checked(content: Path, locales: Path) -> tuple[int, list[Row], float, float]:
    """What a fresh process finds: exit code, faults and notices, seconds of work and megabytes at most. A small process
    starts it: the memory of the one that starts counts too."""
    argv = ["check", "--content", str(content), "--locales", str(locales), "--json", *NOW]
    out = subprocess.run([sys.executable, "-c", MEASURED, *argv], capture_output=True, text=True, timeout=60, check=True)
    code, rows, seconds, megabytes = json.loads(out.stdout)
    return code, rows, seconds, megabytes


def faults_in(file: Path, rows: list[Row]) -> list[Row]:
    return [r for r in rows if r["file"] == str(file) and r["level"] == "fault"]


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], tuple[Path, Path]]:
    """Copies of the shipped scenes and catalogues that a test may spoil."""

    def copies() -> tuple[Path, Path]:
        here = tmp_path_factory.mktemp("shelf")
        content, locales = here / "scenes", here / "locales"
        shutil.copytree(folders.SCENES, content)
        shutil.copytree(folders.LOCALES, locales)
        return content, locales

    return copies


def test_what_is_shipped_has_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """The scenes and catalogues of the program itself: notices at most, so 0, within 2 s of work."""
    began = time.process_time()
    code, out, err = ran("check", *NOW, capsys=capsys)
    assert code == 0, out
    assert re.fullmatch(r"0 fout, \d+ keer let op\.\n", err) and all(LINE.fullmatch(line) for line in out.splitlines())
    assert time.process_time() - began < SECONDS


Spoil = Callable[[bytes], bytes]


def swap(old: str, new: str) -> Spoil:
    def spoil(data: bytes) -> bytes:
        assert old.encode() in data, old
        return data.replace(old.encode(), new.encode(), 1)

    return spoil


SCENES: dict[str, Spoil] = {
    "tab": swap("    zone: research", "\tzone: research"),
    "duplicate key": swap("    zone: research\n", "    zone: research\n    zone: judge\n"),
    "unknown key": swap("    zone: research\n", "    zoen: research\n"),
    "alias": swap("    zone: research\n", "    zone: &z research\n    again: *z\n"),
    "depth": lambda data: data + b"deep: " + b"[" * 50_000 + b"\n",
    "size": lambda data: data + b"# " + b"x" * 300_000 + b"\n",
    "encoding": lambda data: data.replace(b"title:", "titel \u00e9:".encode("latin-1"), 1),
    "utf-16": lambda data: data.decode().encode("utf-16"),
    "unquoted colon": swap('title: "De Raad onderzoekt"', "title: De Raad: een onderzoek"),
    "wrong type": swap('title: "De Raad onderzoekt"', "title: [De, Raad]"),
    "dangling reference": swap("contacts: [raad, jeugdstem]", "contacts: [raad, jeugstem]"),
    "cut-off file": lambda data: data[: data.index(b'"De Raad onderzoekt"') + 8],
    "two documents": lambda data: data + b"---\ntitle: nog een\n",
    "number in a sentence": swap("Wachten kan zwaar zijn.", "Bel 0800-2000 als het zwaar is."),
}
NASTY = ("depth", "size", "alias")


def swap_in(context: str, old: str, new: str) -> Spoil:
    """Change the translation of one message."""

    def spoil(data: bytes) -> bytes:
        head, mark, tail = data.decode().partition(f'msgctxt "{context}"')
        assert mark and old in tail
        return (head + mark + tail.replace(old, new, 1)).encode()

    return spoil


CATALOGUE: dict[str, Spoil] = {
    "lost quote": swap('msgstr "', "msgstr "),
    "wrong charset": lambda data: data + "\n# één\n".encode("latin-1"),
    "unknown charset": swap("charset=UTF-8", "charset=KLINGON"),
    "bad plural header": swap("nplurals=2", "nplurals=900000000"),
    "changed number": swap_in("asks/raad", 'msgstr "', 'msgstr "7 '),
    "missing placeholder": swap_in("interface/limit-at-most-days", 'msgstr[1] "', 'msgstr[1] "x" #'),
    "merge conflict": lambda data: data + b"\n<<<<<<< ours\n",
}


def spoiled(folder: Path, name: str, spoil: Spoil) -> Path:
    file = folder / name
    file.write_bytes(spoil(file.read_bytes()))
    return file


@pytest.mark.parametrize("kind", list(SCENES))
def test_a_wrong_scene_is_told_with_its_place(
    kind: str, shelf: Callable[[], tuple[Path, Path]], capsys: pytest.CaptureFixture[str]
) -> None:
    """Every kind of mistake in a scene gives file:line:column and what is wrong, in Dutch, and leaves with 1."""
    content, locales = shelf()
    file = spoiled(content, "raad.yaml", SCENES[kind])
    if kind in NASTY:
        code, rows, seconds, megabytes = checked(content, locales)
        assert seconds < bound() and megabytes < MEGABYTES
    else:
        code, out, _ = ran("check", "--content", str(content), "--locales", str(locales), "--json", *NOW, capsys=capsys)
        rows = json.loads(out)
    mine = faults_in(file, rows)
    assert code == 1 and mine
    lines = max(1, file.read_bytes().count(b"\n") + 1)
    assert all(0 <= r["line"] <= lines and r["message"].strip() for r in mine)  # 0: the whole file


@cache
def bound() -> float:
    """The most seconds of processor time: two, or on a busy machine half more than the good files took just now."""
    return max(SECONDS, 1.5 * checked(folders.SCENES, folders.LOCALES)[2])


@pytest.mark.parametrize("kind", list(CATALOGUE))
def test_a_wrong_catalogue_is_told_with_its_place(kind: str, shelf: Callable[[], tuple[Path, Path]]) -> None:
    """Every kind of mistake in a catalogue is told the same way, by a process that stays small and quick."""
    content, locales = shelf()
    file = spoiled(locales / "en" / "LC_MESSAGES", "praatplaat.po", CATALOGUE[kind])
    code, rows, seconds, megabytes = checked(content, locales)
    assert faults_in(file, rows) and code == 1
    assert seconds < bound() and megabytes < MEGABYTES


def test_all_faults_are_told_at_once(shelf: Callable[[], tuple[Path, Path]], capsys: pytest.CaptureFixture[str]) -> None:
    """Three mistakes in two files are three lines with the right places, not one at a time."""
    content, locales = shelf()
    spoiled(content, "raad.yaml", lambda d: SCENES["unknown key"](SCENES["dangling reference"](d)))
    spoiled(content / "shared", "people.yaml", swap("cost: ", "csot: "))
    code, out, _ = ran("check", "--content", str(content), "--locales", str(locales), *NOW, capsys=capsys)
    assert code == 1
    for word, meant in (("zoen", "zone"), ("jeugstem", "jeugdstem"), ("csot", "cost")):
        lines = [line for line in out.splitlines() if f"“{word}”" in line]
        assert lines and f"Bedoelde u “{meant}”?" in lines[0], word
        place = LINE.fullmatch(lines[0])
        assert place
        source = Path(place["file"]).read_text(encoding="utf-8").splitlines()[int(place["line"]) - 1]
        assert source[int(place["column"]) - 1 :].startswith(word)


def test_check_json_says_the_same(shelf: Callable[[], tuple[Path, Path]], capsys: pytest.CaptureFixture[str]) -> None:
    """`--json`: rows of file, line, column, rule, level and message, the same as the lines and in the same order."""
    content, locales = shelf()
    file = spoiled(content, "raad.yaml", SCENES["unknown key"])
    asked = ("check", "--content", str(content), "--locales", str(locales), *NOW)
    _, lines, _ = ran(*asked, capsys=capsys)
    code, out, _ = ran(*asked, "--json", capsys=capsys)
    rows: list[dict[str, Any]] = json.loads(out)
    assert code == 1
    assert [f"{r['file']}:{r['line']}:{r['column']}: {r['message']}" for r in rows] == lines.splitlines()
    assert {frozenset(r) for r in rows} == {frozenset(("file", "line", "column", "rule", "level", "message"))}
    assert {r["level"] for r in rows} <= {"fault", "notice"} and str(file) in {r["file"] for r in rows}


def test_check_of_a_path_tells_only_of_that_path(
    shelf: Callable[[], tuple[Path, Path]], capsys: pytest.CaptureFixture[str]
) -> None:
    """`check PATH`: the file that was asked for and no other."""
    content, locales = shelf()
    wrong = spoiled(content, "raad.yaml", SCENES["unknown key"])
    good = content / "overview.yaml"
    more = ("--content", str(content), "--locales", str(locales), *NOW)
    assert ran("check", str(good), *more, capsys=capsys)[0] == 0
    code, out, _ = ran("check", str(wrong), *more, capsys=capsys)
    assert code == 1 and {m["file"] for m in map(LINE.fullmatch, out.splitlines()) if m} == {str(wrong)}


def test_time_alone_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """An expired claim is a notice with its place: the program asks instead, so the content may still be shown."""
    code, out, _ = ran("check", "--now", "2031-01-01T12:00", "--json", capsys=capsys)
    rows = json.loads(out)
    assert code == 0 and {r["level"] for r in rows} == {"notice"}
    assert sum(r["file"].endswith("claims.yaml") for r in rows) > 10


def test_what_does_not_fit_comes_with_the_command_that_shows_it(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """`check --fit` names the scene and a `praatplaat render` line; that line asks for the very screen."""
    monkeypatch.setattr(fit, "broken", lambda items, state, paper: ["te lang"] if state.where.step == "decision" else [])
    alone = replace(small, languages=read_languages(Path("niets")))
    faults = [fault for *_, fault in fit.survey(alone, Settings(mode="kiosk", text_size="large"), (1080, 1920))]
    assert faults and {f.rule for f in faults} == {"fit"} and faults[0].place.file.endswith("raad.yaml")
    words = shlex.split(faults[0].message.partition("Kijk met: ")[2])
    assert words[:2] == ["praatplaat", "render"] and words[-2] == "-o"
    parser = argparse.ArgumentParser()
    selectors.add(parser)
    asked = parser.parse_args(words[2:-2])
    assert (asked.screen, asked.scene, asked.step) == ("step", "raad", "decision")
    assert Paper(asked.size, asked.mode, asked.text_size) == Paper((1080, 1920), "kiosk", "large")


# ------------------------------------------------------------------ the other commands


def test_walk_tells_how_much_it_saw_and_leaves_with_one_when_something_broke(
    small: Book, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """`walk`: visited of total, then the random events and their seed; 1 when a promise broke, with the way."""
    monkeypatch.setattr(selectors, "open_book", lambda *_: small)
    code, out, _ = ran("walk", "--events", "50", "--seed", "9", capsys=capsys)
    assert code == 0 and re.match(r"visited (\d+) of \1 places", out)
    assert "50 random events with seed 9" in out and out.endswith("nothing broken\n")
    monkeypatch.setattr(walk, "broken", lambda items, state, paper: ["een fout"] if state.where.screen == "step" else [])
    code, out, _ = ran("walk", capsys=capsys)
    assert code == 1 and re.search(r"een fout \(.*scene:raad > step:raad/letter.*\)", out)


def test_schema_is_a_json_schema_that_describes_every_field(capsys: pytest.CaptureFixture[str]) -> None:
    """`schema` for editors: the standard form, closed objects, and a Dutch description at every field."""
    for kind in ("scene", "people", "claims"):
        code, out, _ = ran("schema", "--kind", kind, capsys=capsys)
        made = json.loads(out)
        assert code == 0 and made["$schema"].startswith("https://json-schema.org/draft/")
        fields = list(_properties(made))
        assert len(fields) > 3
        for name, field in fields:
            assert field.get("description") or "$ref" in field, name
    types = {node["type"] for node in _nodes(made) if isinstance(node.get("type"), str)}
    assert types <= {"object", "array", "string", "integer", "number", "boolean", "null"}


def _nodes(value: object) -> list[dict[str, Any]]:
    """Every object of a schema, but for the conditions, which describe nothing."""
    if isinstance(value, dict):
        return [value, *(n for key, v in value.items() if key not in ("if", "then", "else", "not") for n in _nodes(v))]
    return [n for v in value for n in _nodes(v)] if isinstance(value, list) else []


def _properties(schema: object) -> list[tuple[str, dict[str, Any]]]:
    found = []
    for node in _nodes(schema):
        if isinstance(node.get("properties"), dict):
            found += list(node["properties"].items())
    return found


def test_bench_prints_its_own_stages(capsys: pytest.CaptureFixture[str]) -> None:
    """`bench`: import, read, shape, view and paint as numbers in JSON."""
    code, out, _ = ran("bench", capsys=capsys)
    told = json.dumps(json.loads(out))
    assert code == 0
    for stage in ("import", "read", "shape", "view", "paint"):
        assert stage in told


def test_the_version_and_help_answer_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` and `--help` leave with 0; the help names every command."""
    assert ran("--version", capsys=capsys)[1].startswith("praatplaat ")
    code, out, _ = ran("--help", capsys=capsys)
    assert code == 0
    for command in ("render", "tree", "check", "walk", "bench", "schema", "locale"):
        assert re.search(rf"^\s+{command}\s", out, re.MULTILINE), command
