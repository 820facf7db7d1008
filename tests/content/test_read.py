"""What the reader makes of good files, and that many faults are told together."""

from __future__ import annotations

import random
import string
from datetime import date
from pathlib import Path
from time import process_time

import pytest

from praatplaat.check import check
from praatplaat.content.model import Content, Meeting
from praatplaat.content.read import read
from praatplaat.faults import Place
from tests.content.folder import DRAWINGS, GOOD, TODAY, change, changed, checked, copy, lines


@pytest.fixture(scope="module")
def content() -> Content:
    read_content, faults = read(GOOD)
    assert faults == []
    assert read_content is not None
    return read_content


def test_a_good_folder_has_no_faults_and_no_notices() -> None:
    """Our small good content passes every rule."""
    assert checked(GOOD) == []


def test_a_step_is_read_whole(content: Content) -> None:
    """Every field of a step has its value, its context and its place."""
    step = content.scenes["raad"].steps["letter"]
    assert (step.id, step.zone, step.drawing, step.side, step.scene) == ("letter", "research", "house", False, "")
    assert step.limits == ("wait",)
    assert step.rights == ("company",)
    assert step.contacts == ("listener",)
    assert step.people == (Meeting("researcher", "new"), Meeting("helper", "stays"))
    assert step.place == Place(str(GOOD / "raad.yaml"), 11, 3)
    said = step.happens[1]
    assert (said.message.text, said.message.context, said.claim) == (
        "Daarin staat waarom.",
        "raad/steps/letter/happens",
        "task",
    )
    assert said.message.place == Place(str(GOOD / "raad.yaml"), 17, 15)
    assert content.scenes["raad"].steps["decision"].duration == ()


def test_the_rest_is_read_whole(content: Content) -> None:
    """Branches, questions and the shared files have the values that were written."""
    scene = content.scenes["raad"]
    assert list(content.scenes) == ["overview", "raad"]
    assert list(scene.steps) == ["letter", "decision", "court"]
    assert scene.steps["court"].side is True
    branch = scene.branches["to-court"]
    assert (branch.start, branch.end, branch.decides) == ("decision", "court", "researcher")
    assert scene.questions[1].question.context == "raad/questions/take-child/question"
    assert content.scenes["overview"].branches == {}
    wait, answer = content.limits["wait"], content.limits["answer"]
    assert (wait.kind, wait.low, wait.high, wait.unit) == ("about", 0, 5, "weeks")
    assert (answer.kind, answer.low, answer.high) == ("range", 2, 4)
    claim = content.claims["task"]
    assert (claim.text_of, claim.checked_on, claim.checked_by) == (date(2015, 11, 28), None, "")
    assert content.people["helper"].does_not[0].message.text == "Zij beslist niet over uw kind."
    assert content.rights["company"].audience == ("everybody", "child-12")
    contact = content.contacts["listener"]
    assert (contact.number, contact.free, contact.region) == ("020-555 0123", True, "utrecht")
    assert content.situations["raad"].drawing == "places/office"
    plural = content.interface["limit-about-weeks"]
    assert (plural.text, plural.plural) == ("ongeveer {n} week", "ongeveer {n} weken")


@pytest.mark.parametrize("written", ["no", "012", "1:30", "2026-11-21", "null", "0x10", "~a"])
def test_a_word_stays_as_it_was_written(written: str, tmp_path: Path) -> None:
    """YAML's own idea of numbers, dates and nothing never changes a text."""
    folder = changed(tmp_path, "raad.yaml", 'title: "Een brief"', f"title: {written}")
    content, _ = read(folder)
    assert content is not None
    assert content.scenes["raad"].steps["letter"].title.text == written


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    """Five faults in three files, also inside a field with a misspelt name, are five lines."""
    folder = changed(
        tmp_path, "raad.yaml", '    happens:\n      - "De Raad schrijft een rapport."', '    hapens:\n      - ""'
    )
    change(folder, "raad.yaml", "zone: judge", "zone: moon")
    change(folder, "raad.yaml", "decides: researcher", "decides: me")
    change(folder, "shared/claims.yaml", "2015-11-28", "2026-02-30")
    (folder / "overview.yaml").write_text("title: [\n")
    assert [line.split(": ")[0] for line in checked(folder)] == [
        "overview.yaml:1:8",
        "raad.yaml:34:5",
        "raad.yaml:35:9",
        "raad.yaml:47:11",
        "raad.yaml:67:14",
        "shared/claims.yaml:5:12",
    ]


def test_a_file_that_cannot_be_read_does_not_make_others_wrong(tmp_path: Path) -> None:
    """With people.yaml unreadable, references to people are not told as faults."""
    folder = copy(tmp_path)
    (folder / "shared/people.yaml").write_text("[")
    assert len(checked(folder)) == 2  # the open bracket, and the missing end of the line


def mutants(count: int) -> list[tuple[str, bytes]]:
    """Good files with one to three random changes: cut, doubled, swapped and strewn with what YAML and people use."""
    chance = random.Random(2)
    files = sorted(path.relative_to(GOOD).as_posix() for path in GOOD.rglob("*.yaml"))
    salt = [
        *"\"'[]{}&*!|>%@`#:-,?\t\n\\",
        "\x00",
        "\u202e",
        "\ufeff",
        "é",
        "- ",
        ": ",
        "<<: ",
        "---\n",
        "0",
        "no",
        "\ud7ff",
    ]
    made = []
    for _ in range(count):
        file = chance.choice(files)
        raw = (GOOD / file).read_bytes()
        for _ in range(chance.randint(1, 3)):
            at, end = sorted(chance.randrange(len(raw) + 1) for _ in range(2))
            end = min(end, at + 60)
            bit = "".join(chance.choices(salt, k=chance.randint(1, 4))).encode()
            noise = chance.randbytes(3)
            choices = (
                raw[:at],
                raw[:at] + bit + raw[at:],
                raw[:at] + raw[end:],
                raw[:at] + raw[at:end] * 2 + raw[end:],
            )
            raw = chance.choice([*choices, raw[:at] + noise + raw[at:]]) or b"\n"
        made.append((file, raw))
    return made


def test_no_mutant_of_a_good_file_makes_the_reader_fail(tmp_path: Path) -> None:
    """400 damaged copies: never an exception, and either sound content or a fault with a place in the damaged file or
    in one that points to it; each within a second."""
    folder = copy(tmp_path)
    refused = 0
    for file, raw in mutants(400):
        (folder / file).write_bytes(raw)
        before = process_time()
        content, faults = read(folder)
        told = check(folder, TODAY, drawings=DRAWINGS)
        assert process_time() - before < 2
        assert (content is None) == any(fault.level == "fault" for fault in faults)
        assert all(fault.message and fault.message.isprintable() and fault.place.line >= 0 for fault in told)
        refused += content is None
        (folder / file).write_bytes((GOOD / file).read_bytes())
    assert refused > 200  # the mutants are worth the name


def test_a_large_content_is_read_in_time(tmp_path: Path) -> None:
    """400 KB of content is checked well within 2 s."""
    folder = copy(tmp_path)
    scene = (folder / "raad.yaml").read_bytes()
    for name in [f"raad-{a}{b}" for a in string.ascii_lowercase for b in string.ascii_lowercase[:9]]:
        (folder / f"{name}.yaml").write_bytes(scene)
    size = sum(path.stat().st_size for path in folder.rglob("*.yaml"))
    assert size > 400_000
    before = process_time()
    assert len(lines(folder, check(folder, TODAY, drawings=DRAWINGS))) == 100  # scenes that nothing leads to
    assert process_time() - before < 2
