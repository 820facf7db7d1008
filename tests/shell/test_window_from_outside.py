"""The window among other windows: its name, its size, its end, and presses that do not count."""

from __future__ import annotations

import signal
import subprocess
import time

import pytest

from tests.shell.program import OURS, Program, environment, running
from tests.shell.server import SIZE, Server
from tests.shell.way import SITUATIONS, START, STEP, to_a_right

AT_ONCE = 2.0  # s, on a machine that is busy with other things
SETTINGS = "--screen settings"


def test_the_window_says_nothing_in_a_list_of_windows(program: Program) -> None:
    """Title, class and icon are neutral: whoever looks at the task bar learns nothing (promise 1)."""
    window = program.server.windows()[0]
    assert program.server.title(window) == "Informatie"
    assert set(window.get_wm_class()) == {"informatie"}


def test_a_press_that_slides_off_does_not_count(program: Program) -> None:
    """A press counts when it begins and ends inside; neither half of it counts by itself."""
    server, settings, english = program.server, program.middle(START, "settings"), program.middle(START, "lang:en")
    server.press(*english)
    server.release(*settings)
    server.press(*settings)
    server.release(*english)
    program.click(START, "settings")
    program.expect(SETTINGS)


def test_other_buttons_and_the_wheel_press_nothing(program: Program) -> None:
    """Only the first button presses."""
    for button in (2, 3, 4, 5, 8, 9):
        program.server.press(*program.middle(START, "lang:en"), button)
        program.server.release(*program.middle(START, "lang:en"), button)
    program.click(START, "settings")
    program.expect(SETTINGS)


def test_what_came_under_a_finger_after_it_went_down_is_not_pressed(program: Program) -> None:
    """Back is held while Escape goes back: another "back" stands there when the button comes up, and is not pressed."""
    *way, rights, _ = to_a_right(program, "nl")
    for touch in way[:3]:
        program.click(touch.screen, touch.item)
        program.expect(touch.then)
    step, plate = way[2].then, way[1].then
    program.server.press(*program.middle(step, "back"))
    program.server.key("Escape")
    program.expect(plate)
    program.server.release(*program.middle(plate, "back"))
    program.click(plate, f"step:{STEP}")
    program.expect(step)
    assert rights.screen == step


def test_who_touches_hide_twice_stays_away(program: Program) -> None:
    """In fear people press twice; the second press must not open the program again (promise 3)."""
    place = program.middle(START, "hide")
    program.server.click(*place)
    program.server.click(*place)
    program.server.key("F1")
    program.expect("--screen crisis")  # the first thing that was seen after the two presses
    program.server.key("Escape")
    program.expect(SITUATIONS)


def test_the_page_follows_the_window(program: Program) -> None:
    """The same screen is laid out anew for any size, also upright, and comes back as it was; F11 fills the screen."""
    server, fresh = program.server, program.server.picture()
    window = server.windows()[0]
    for width, height in ((1000, 700), (600, 760), (1200, 500)):
        server.resize(window, width, height)
        program.expect(f"--size {width}x{height}")
    server.key("F11")
    program.expect()
    server.key("F11")
    program.expect("--size 1200x500")
    server.resize(server.windows()[0], *SIZE)
    program.expect()
    assert server.picture().tobytes() == fresh.tobytes()


def test_a_window_too_small_for_any_page_breaks_nothing(program: Program) -> None:
    """However small it is made, the program goes on, and shows a whole page when there is room again."""
    server = program.server
    for width, height in ((200, 100), (1, 1), (40, 600)):
        server.resize(server.windows()[0], width, height)
    server.resize(server.windows()[0], *SIZE)
    program.expect()
    assert program.told() == ""


@pytest.mark.parametrize("asked", ["cross", "ctrl-q", "sigterm", "sigint"])
def test_a_laptop_ends_when_asked(server: Server, asked: str) -> None:
    """Closing the window, Ctrl+Q and SIGTERM end the program at once and cleanly, also while it sleeps."""
    with running(server) as program:
        program.expect()
        began = time.monotonic()
        match asked:
            case "cross":
                server.ask_to_close(server.windows()[0])
            case "ctrl-q":
                server.key("Control_L", "q")
            case _:
                program.process.send_signal(getattr(signal, asked.upper()))
        assert program.ended() == 0
        assert time.monotonic() - began < AT_ONCE
        assert program.told() == ""


def test_a_kiosk_cannot_be_left_by_accident(server: Server) -> None:
    """A kiosk ignores the cross, Ctrl+Q, F11 and pause, and ends only when the system asks."""
    with running(server, "--kiosk", always=("--mode", "kiosk")) as kiosk:
        kiosk.expect()
        window = server.windows()[0]
        server.ask_to_close(window)
        for keys in (("Control_L", "q"), ("F11",), ("F9",), ("Alt_L", "F4"), ("Escape",)):
            server.key(*keys)
        kiosk.click(START, "settings")
        kiosk.expect(SETTINGS)
        assert [w.id for w in server.windows()] == [window.id]
        kiosk.process.terminate()
        assert kiosk.ended() == 0


@pytest.mark.parametrize("value", ["A=", "DISPLAY=:9999", "SDL_VIDEODRIVER=offscreen", "SDL_VIDEODRIVER=dummy"])
def test_without_a_display_it_says_so(value: str) -> None:
    """With no screen SDL would draw to nowhere without a word: the program says so in one sentence, names `render` and
    gives exit code 3."""
    bare = environment(**dict([value.split("=")]))
    bare.pop("XDG_RUNTIME_DIR", None)
    done = subprocess.run(OURS, env=bare, capture_output=True, text=True, timeout=20, check=False)
    assert done.returncode == 3
    assert len(done.stderr.splitlines()) == 1 and "beeldscherm" in done.stderr and "praatplaat render" in done.stderr


