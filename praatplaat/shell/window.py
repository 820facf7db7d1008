"""The window itself: opened, made full screen and back, and shown. It knows nothing of what is in it."""

from __future__ import annotations

import os
import sys
import warnings

import pygame

from praatplaat.palette import rgb

TITLE = "Informatie"  # neutral: a title stands in lists of windows
SIZE = (1280, 800)
SHARE = 0.9  # of the screen, at most: bars of the system stand there too
LEAST = 320  # px; a page is never laid out for less, and a smaller window shows a part of it
NOWHERE = ("offscreen", "dummy")  # drivers of SDL that draw to nothing
EVENTS = (
    pygame.QUIT, pygame.KEYDOWN, pygame.KEYUP, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERDOWN,
    pygame.FINGERUP, pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED, pygame.WINDOWFOCUSLOST,
)  # fmt: skip


class NoDisplay(Exception):
    """There is no screen to show anything on."""

    def __init__(self) -> None:
        super().__init__("Er is geen beeldscherm. Voor een plaatje zonder scherm: praatplaat render -o UIT.png")


def open_display() -> None:
    """Connect to the screen. Raises NoDisplay, also where SDL would draw to nowhere without a word."""
    if sys.platform == "linux" and not os.environ.get("SDL_VIDEODRIVER"):
        wayland = ["wayland"] if os.environ.get("XDG_RUNTIME_DIR") else []  # without it Wayland's library complains aloud
        os.environ["SDL_VIDEODRIVER"] = ",".join(["x11", *wayland, "KMSDRM"])
    os.environ["SDL_TOUCH_MOUSE_EVENTS"] = "0"  # a finger is not a mouse too
    os.environ["SDL_MOUSE_TOUCH_EVENTS"] = "0"
    os.environ["SDL_VIDEO_MINIMIZE_ON_FOCUS_LOSS"] = "0"
    os.environ["SDL_VIDEO_X11_WMCLASS"] = os.environ["SDL_VIDEO_WAYLAND_WMCLASS"] = TITLE.lower()
    os.environ["SDL_IM_MODULE"] = "none"  # nothing is ever typed here
    bus = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = "disabled:"  # SDL would connect to it, for the screen saver
    try:
        pygame.display.init()
    except pygame.error:
        raise NoDisplay from None
    finally:
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
        if bus is not None:
            os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
    driver = pygame.display.get_driver()
    if driver in NOWHERE:
        raise NoDisplay
    if driver == "x11":  # on Wayland SDL has no other way than a graphics card
        os.environ["SDL_FRAMEBUFFER_ACCELERATION"] = "0"  # a quarter of the memory, and 140 ms earlier


class Window:
    """One window with a neutral title and icon. `size` in px (None: as the screen allows)."""

    def __init__(self, size: tuple[int, int] | None, *, full: bool, pointer: bool) -> None:
        self.full = full
        self._size = size or _comfortable()
        self._pointer = pointer
        pygame.display.set_caption(TITLE)
        icon = pygame.Surface((32, 32), 0, 32)
        icon.fill(rgb("sky"))
        pygame.display.set_icon(icon)
        self._open()
        pygame.key.stop_text_input()
        pygame.key.set_repeat()
        pygame.event.set_blocked(None)  # only what is used wakes the program: a moving mouse changes nothing
        pygame.event.set_allowed(list(EVENTS))

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on; as large as the window is now."""
        return pygame.display.get_surface() or self._surface

    @property
    def size(self) -> tuple[int, int]:
        """The page in px: the window, or a little more when that is too small for any page."""
        width, height = self.surface.get_size()
        return max(LEAST, width), max(LEAST, height)

    def toggle(self) -> None:
        """Full screen, or back to the window as large as it was."""
        if not self.full:
            self._size = self.surface.get_size()
        self.full = not self.full
        self._open()
        if not self.full and self.surface.get_size() != self._size:
            self._open()  # without a window manager SDL leaves the full screen first, and takes a size only then

    def _open(self) -> None:
        size, flags = ((0, 0), pygame.FULLSCREEN) if self.full else (self._size, pygame.RESIZABLE)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # of pygame, when the system gives another size than asked
            try:
                self._surface = pygame.display.set_mode(size, flags)
            except pygame.error:
                raise NoDisplay from None
        pygame.mouse.set_visible(self._pointer)


def _comfortable() -> tuple[int, int]:
    """The usual size of the window, or nearly the whole of a smaller screen."""
    sizes = pygame.display.get_desktop_sizes() or [SIZE]
    width, height = sizes[0]
    return min(SIZE[0], round(width * SHARE)), min(SIZE[1], round(height * SHARE))
