"""The documents are true: their links lead somewhere, their commands exist, their pictures can be made again."""

from __future__ import annotations

import re
import shlex
import shutil
import tomllib
from datetime import date
from pathlib import Path

import pytest

from praatplaat.check import check
from praatplaat.cli import _parser
from tools import pictures

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted((*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")))
LINK = re.compile(r"\]\(([^()\s]+)\)")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`([^`\n]+)`")
WORDS = {"CODE": "ar", "MAP": "scenes", "PAD": "scenes"}  # what stands for a value in a command


def names(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def prose(text: str) -> str:
    """A document without its blocks of code."""
    return FENCE.sub("", text)


def commands(text: str) -> list[str]:
    """Every command line of the program that a document shows, without its comment."""
    blocks = [line for kind, body in FENCE.findall(text) if kind == "sh" for line in body.splitlines()]
    lines = [line.partition("#")[0].strip() for line in (*blocks, *INLINE.findall(prose(text)))]
    return [line for line in lines if re.match(r"(?:\S*bin/)?praatplaat(?: |$)", line)]


@pytest.mark.parametrize("document", DOCUMENTS, ids=names)
def test_every_link_leads_to_a_file(document: Path) -> None:
    """A reader who follows a link, or looks at a picture, finds it."""
    links = LINK.findall(INLINE.sub("", prose(document.read_text(encoding="utf-8"))))
    local = [link.partition("#")[0] for link in links if "://" not in link]
    assert [link for link in local if link and not (document.parent / link).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=names)
def test_every_command_is_one_that_the_program_knows(document: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command that is copied from a document is not refused for how it is written."""
    for line in commands(document.read_text(encoding="utf-8")):
        given = [WORDS.get(word, word) for word in shlex.split(line.partition(" > ")[0])[1:]]
        try:
            _parser().parse_args(given)
        except SystemExit as end:
            complete = end.code == 0 or given[-1:] in (["render"], ["locale"])  # --help; or a command by its name alone
            assert complete, f"{line}: {capsys.readouterr().err}"


def test_the_documents_show_commands() -> None:
    """The test above looks at something: the README and the guides for translators and administrators show commands."""
    for name in ("README.md", "docs/translators.md", "docs/administrators.md"):
        assert len(commands((ROOT / name).read_text(encoding="utf-8"))) >= 5, name


def test_the_pictures_are_those_that_the_script_draws() -> None:
    """Every picture can be drawn anew, none is left behind, and none is too large for a slow line."""
    files = {file.stem: file.stat().st_size for file in pictures.FOLDER.glob("*")}
    assert files.keys() == pictures.PICTURES.keys()
    assert max(files.values()) <= pictures.LARGEST


def test_the_readme_names_every_dependency() -> None:
    """Who installs the program can read what it is built on."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    table = re.findall(r"^\| ([\w-]+) \| [^|]+ \| [^|]+ \| (?:pure|each system) \|$", readme(), re.MULTILINE)
    assert table == [re.split(r"[<>=]", wanted)[0] for wanted in project["dependencies"]]


def readme() -> str:
    return (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_for_authors_is_a_good_plate(tmp_path: Path) -> None:
    """Who types over the example of the guide, and its line for the situations, gets a plate without a fault."""
    guide = (ROOT / "docs" / "authors.md").read_text(encoding="utf-8")
    plate = next(body for kind, body in FENCE.findall(guide) if kind == "yaml" and body.startswith("title:"))
    scenes = Path(shutil.copytree(ROOT / "scenes", tmp_path / "scenes"))
    (scenes / "school.yaml").write_text(plate, encoding="utf-8")
    line = next(found for found in INLINE.findall(prose(guide)) if found.startswith("school: {"))
    with (scenes / "shared" / "situations.yaml").open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    told = check(scenes, date(2026, 11, 22))
    assert not [str(fault) for fault in told if "school" in str(fault)]
    person = next(body for kind, body in FENCE.findall(guide) if kind == "yaml" and body.startswith("mentor:"))
    with (scenes / "shared" / "people.yaml").open("a", encoding="utf-8") as file:
        file.write(person)
    assert not [str(fault) for fault in check(scenes, date(2026, 11, 22)) if fault.level == "fault"]
