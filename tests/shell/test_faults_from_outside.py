"""Files that are wrong, in a real window: help stays, nobody reads a traceback, and the author sees it mended."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from praatplaat import emergency, folders
from praatplaat.paper import Paper
from praatplaat.picture import drawn
from praatplaat.session import Settings, State
from praatplaat.view.last_resort import last_resort
from tests.shell.program import Program, forget, running, tree
from tests.shell.server import SIZE, Server, until
from tests.shell.way import AWAY, SITUATIONS, START

LETTER = "--scene raad --step letter"


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Path]:
    """A copy of scenes and catalogues, to break and to mend."""
    shutil.copytree(folders.SCENES, tmp_path / "scenes")
    shutil.copytree(folders.LOCALES, tmp_path / "locales")
    yield tmp_path
    forget()


def options(files: Path) -> tuple[str, ...]:
    return ("--content", str(files / "scenes"), "--locales", str(files / "locales"))


def numbers() -> Image.Image:
    """The screen of last resort."""
    return drawn(last_resort(State.fresh(Settings()), emergency.read(), Paper(SIZE)), SIZE)


def key(name: str) -> tuple[int, int]:
    """The middle of a key on the screen of last resort."""
    items = last_resort(State.fresh(Settings()), emergency.read(), Paper(SIZE))
    x, y, w, h = next(i.rect for i in items if i.id == name)
    return x + w // 2, y + h // 2


def shows(program: Program, picture: Image.Image) -> None:
    until("the window shows a picture", lambda: program.server.shows(picture))


@pytest.mark.parametrize("wrong", ["a scene cut off", "no folder"])
def test_with_broken_content_the_numbers_to_call_stand_there(server: Server, files: Path, wrong: str) -> None:
    """A scene that was cut off, or no scenes at all, leave whom to call, hide and a key to begin anew; the fault is told
    on standard error, with its place and without a traceback. Once mended, that key begins."""
    scene, scenes = files / "scenes" / "raad.yaml", files / "scenes"
    good = scene.read_text(encoding="utf-8")
    if wrong == "no folder":
        scenes.rename(files / "elsewhere")
    else:
        scene.write_text(good[: len(good) // 2], encoding="utf-8")
    with running(server, *options(files), always=options(files)) as program:
        shows(program, numbers())
        assert str(scenes) in program.told() and "Traceback" not in program.told()
        server.click(*key("start"))
        server.click(*key("hide"))
        shows(program, drawn(last_resort(State.fresh(Settings(), away=True), emergency.read(), Paper(SIZE)), SIZE))
        if wrong == "no folder":
            (files / "elsewhere").rename(scenes)
        else:
            scene.write_text(good, encoding="utf-8")
        program.click(AWAY, "start")
        program.expect(START)


def test_an_author_sees_a_good_save_and_a_family_never_a_bad_one(server: Server, files: Path) -> None:
    """With --live a saved scene or catalogue stands in the window within a moment; a broken one leaves the last good
    screen as it is, told on standard error only."""
    scene, words = files / "scenes" / "raad.yaml", files / "locales" / "en" / "LC_MESSAGES" / "praatplaat.po"
    good, said = scene.read_text(encoding="utf-8"), words.read_text(encoding="utf-8")
    always = options(files)
    with running(server, "--live", *always, always=always) as program:
        program.expect(START)
        program.click(START, "lang:nl")
        program.expect(SITUATIONS)
        program.click(SITUATIONS, "situation:raad-investigates")
        program.expect("--scene raad")
        program.click("--scene raad", "step:raad/letter")
        program.expect(LETTER)
        was = server.picture()

        title = tree(program.selectors(LETTER))["items"]
        heading = next(i["label"] for i in title if i["id"] == "title")
        save(scene, good.replace(heading, "Nieuwe woorden"))
        program.expect(LETTER)
        assert server.picture().tobytes() != was.tobytes()

        now = server.picture()
        scene.write_text(good[: len(good) // 2], encoding="utf-8")
        until("the author is told", lambda: "raad.yaml" in program.told())
        assert server.picture().tobytes() == now.tobytes()
        save(scene, good)
        shows(program, was)

        words.write_text(said[: len(said) // 2] + '\nmsgid "', encoding="utf-8")
        program.server.key("F1")
        program.expect("--screen crisis")


def save(path: Path, text: str) -> None:
    """Write a file as an editor does; what was drawn of the old one is forgotten."""
    path.write_text(text, encoding="utf-8")
    forget()


def test_a_catalogue_that_breaks_keeps_its_last_good_words(server: Server, files: Path) -> None:
    """A translator's half-saved file does not throw a family back into Dutch."""
    words, always = files / "locales" / "en" / "LC_MESSAGES" / "praatplaat.po", options(files)
    good = words.read_text(encoding="utf-8")
    with running(server, "--live", *always, always=always) as program:
        program.expect(START)
        program.click(START, "lang:en")
        english = "--lang en --beside nl --screen situations"
        program.expect(english)
        was = server.picture()
        words.write_text(good + '\nmsgid "', encoding="utf-8")
        until("the translator is told", lambda: "praatplaat.po" in program.told())
        assert server.picture().tobytes() == was.tobytes()
        word = next(i["label"] for i in tree(program.selectors(english))["items"] if i["id"] == "title")
        save(words, good.replace(f'msgstr "{word}"', 'msgstr "New words"'))
        program.expect(english)
        assert server.picture().tobytes() != was.tobytes()
