"""A visit that survives, and what is told of its faults."""

from __future__ import annotations

import io
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from praatplaat import folders
from praatplaat.display import Action
from praatplaat.paper import Paper
from praatplaat.session import Settings, Where
from praatplaat.shell import tell, visit
from praatplaat.shell.live import Live
from praatplaat.shell.visit import Visit

PAPER = Paper((1366, 768))


def begin(content: Path, locales: Path = folders.LOCALES) -> Visit:
    begun = Visit(content, locales, Settings(), lambda: None)
    begun.recover()
    return begun


def test_the_first_picture_is_the_same_before_and_after_all_was_read() -> None:
    """The choice of a language is shown while the scenes are still being read; nothing moves when they are there."""
    this = Visit(folders.SCENES, folders.LOCALES, Settings(), lambda: None)
    this.greet()
    first = this.show(PAPER)
    assert first and not this.broken
    this.recover()
    assert this.show(PAPER) == first


def test_a_first_picture_that_cannot_be_read_leaves_the_numbers_to_call(tmp_path: Path) -> None:
    """Without any content the numbers to call stand there from the first picture on."""
    this = Visit(tmp_path, folders.LOCALES, Settings(), lambda: None)
    this.greet()
    assert this.show(PAPER)
    this.recover()
    assert this.broken and this.show(PAPER)


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    return Path(shutil.copytree(folders.SCENES, tmp_path / "scenes"))


@pytest.mark.parametrize("held", ["where", "under", "at", "paused"])
def test_what_an_author_takes_away_is_left_everywhere(scenes: Path, held: str) -> None:
    """When a scene is gone a visit that shows it, leads back to it, stands in it or is paused on it begins anew; any other
    goes on."""
    this = begin(scenes)
    gone, fresh = Where("map", "veilig-thuis"), this.state
    states = {
        "where": replace(fresh, where=gone), "under": replace(fresh, where=Where("crisis"), under=(gone,)),
        "at": replace(fresh, at=f"veilig-thuis/{next(iter(this.book.content.scenes['veilig-thuis'].steps))}"),  # type: ignore[union-attr]
        "paused": replace(fresh, where=Where("away"), paused=replace(fresh, where=gone)),
    }  # fmt: skip
    this.state = states[held]
    this.renew()
    assert this.state == states[held], "nothing is gone yet"
    content = this.book.content  # type: ignore[union-attr]
    less = replace(content, scenes={k: v for k, v in content.scenes.items() if k != "veilig-thuis"})
    assert not visit._there(states[held], less) and visit._there(fresh, less)


def test_a_fault_in_the_reader_itself_leaves_the_last_good_content(scenes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever goes wrong while reading again, the screen stays."""
    this = begin(scenes)
    before = this.book

    def fails(folder: Path) -> None:
        raise RecursionError

    monkeypatch.setattr(visit, "read_folder", fails)
    this.renew()
    assert this.book is before and not this.broken


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('title: "De Raad onderzoekt"', 'titel: "De Raad onderzoekt"', "titel"),  # what the reader refuses
        ("drawing: waiting", "drawing: waitin", "waitin"),  # what only a rule sees
    ],
)
def test_a_fault_is_told_to_the_author_and_the_last_good_content_stays(
    scenes: Path, old: str, new: str, told: str
) -> None:
    """A saved mistake changes nothing on the screen; once it is mended the band goes and the change is there."""
    this, file = begin(scenes), scenes / "raad.yaml"
    good, before = file.read_text(encoding="utf-8"), this.book
    assert old in good
    file.write_text(good.replace(old, new), encoding="utf-8")
    this.renew()
    assert this.book is before and not this.broken
    assert any(told in fault.message and fault.place.line > 0 for fault in this.faults)
    file.write_text(good.replace("De Raad onderzoekt", "De Raad kijkt mee"), encoding="utf-8")
    this.renew()
    assert this.faults == ()
    assert this.book is not None and this.book.content.scenes["raad"].title.text == "De Raad kijkt mee"


def test_broken_content_can_be_begun_anew_once_it_is_mended(scenes: Path) -> None:
    """The key of the last-resort screen reads again; until then it stays."""
    (scenes / "raad.yaml").rename(scenes / "raad.txt")
    elsewhere = scenes.rename(scenes.with_name("elsewhere"))
    this = begin(scenes)
    assert this.broken and this.book is None
    this.act(Action("start"))
    assert this.broken
    elsewhere.rename(scenes)
    (scenes / "raad.txt").rename(scenes / "raad.yaml")
    this.act(Action("start"))
    assert not this.broken and any(i.id == "lang:nl" for i in this.show(PAPER))


def test_live_sees_what_came_went_or_changed(tmp_path: Path) -> None:
    """Scenes, shared files and catalogues are followed; other files are not."""
    (tmp_path / "scenes" / "shared").mkdir(parents=True)
    (tmp_path / "locales" / "en" / "LC_MESSAGES").mkdir(parents=True)
    live = Live(tmp_path / "scenes", tmp_path / "locales")
    files = ("scenes/raad.yaml", "scenes/shared/people.yaml", "locales/en/LC_MESSAGES/praatplaat.po")
    for name in files:
        path = tmp_path / name
        for change in (lambda path=path: path.write_text("a"), lambda path=path: path.write_text("ab"),
                       lambda path=path: path.unlink()):  # fmt: skip
            assert not live.changed()
            change()
            assert live.changed()
    (tmp_path / "scenes" / "raad.yaml~").write_text("a")
    assert not live.changed()


def test_what_is_told_never_names_what_was_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    """An error's own words may hold ids of a visit: its kind and the line of the program are told, once (promise 1)."""
    heard = io.StringIO()
    monkeypatch.setattr(sys, "stderr", heard)
    for _ in range(2):
        try:
            visit._has(None, Where("map", "raad"))  # type: ignore[arg-type]
        except AttributeError as error:
            tell.tell(error)
    assert heard.getvalue().count("\n") == 1
    assert "AttributeError (shell/visit.py, regel " in heard.getvalue() and "raad" not in heard.getvalue()


@pytest.mark.parametrize("closed", ["closed", "gone", "broken"])
def test_a_closed_terminal_stops_nothing(monkeypatch: pytest.MonkeyPatch, closed: str) -> None:
    """The program goes on where standard error is closed, does not exist, or leads to nobody."""

    class Broken(io.StringIO):
        def write(self, text: str) -> int:
            raise BrokenPipeError

    heard = {"closed": io.StringIO(), "gone": None, "broken": Broken()}[closed]
    if closed == "closed":
        heard.close()  # type: ignore[union-attr]
    monkeypatch.setattr(sys, "stderr", heard)
    tell.say("Er ging iets mis.")
