"""The window: events in, pictures out, and sleep in between. The one place that touches the world.

It is small so that it cannot fail silently: whatever goes wrong in a screen, the numbers to call are shown.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from datetime import datetime
from typing import cast

from praatplaat import crisis, emergency
from praatplaat.book import Book
from praatplaat.display import Action, DisplayList
from praatplaat.paper import Paper
from praatplaat.selectors import HOME, Unsound, Wrong, open_book
from praatplaat.session import Effect, Settings, State, deadline, update
from praatplaat.shell import signals
from praatplaat.view import view
from praatplaat.view.last_resort import last_resort

TITLE = "Informatie"  # neutral: a title stands in lists of windows
SIZE = (1280, 800)
LIVE_MS = 500  # how often files are looked at with --live
HIDDEN_DRIVERS = ("offscreen", "dummy")


class NoDisplay(Exception):
    """There is no screen to show anything on."""


def run(args: argparse.Namespace) -> None:
    """Open the window and stay until it is closed. Raises NoDisplay."""
    signals.prepare()
    _prepare_sdl()
    import pygame  # noqa: PLC0415 - SDL reads its settings when it is loaded

    try:
        pygame.display.init()
    except pygame.error:
        raise NoDisplay(_no_display()) from None
    if pygame.display.get_driver() in HIDDEN_DRIVERS:
        raise NoDisplay(_no_display())
    signals.watch()
    Window(args).loop()
    pygame.display.quit()


def _no_display() -> str:
    return "Er is geen beeldscherm. Voor een plaatje zonder scherm: praatplaat render -o UIT.png"


def _prepare_sdl() -> None:
    """Settings of SDL: fingers make no mouse events, and on X11 no graphics card is asked for (a quarter of the memory)."""
    os.environ.setdefault("SDL_TOUCH_MOUSE_EVENTS", "0")
    os.environ.setdefault("SDL_MOUSE_TOUCH_EVENTS", "0")
    wayland = os.environ.get("SDL_VIDEODRIVER") == "wayland" or not os.environ.get("DISPLAY")
    if sys.platform == "linux" and not wayland:
        os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")


class Window:
    """One window and the visit that is shown in it."""

    def __init__(self, args: argparse.Namespace) -> None:
        import pygame  # noqa: PLC0415

        from praatplaat.shell.live import Live  # noqa: PLC0415
        from praatplaat.shell.pointing import Pointing  # noqa: PLC0415
        from praatplaat.shell.wait import waiter  # noqa: PLC0415

        self.pygame, self.wait, self.pointing = pygame, waiter(), Pointing()
        self.facts = emergency.read()
        self.book = self._open(args)
        mode = "kiosk" if args.kiosk else "laptop"
        self.settings = Settings(mode=mode, region=_region(args.region, self.book))  # type: ignore[arg-type]
        self.state = State.fresh(self.settings, datetime.now(HOME), _ms())
        self.live = Live(args.content, args.locales) if args.live else None
        self.broken = self.book is None
        self.running = True
        self.list: DisplayList = ()
        self.full = args.full_screen or args.kiosk
        self.size = args.size or SIZE
        self._window()
        self._mute_events()

    def _open(self, args: argparse.Namespace) -> Book | None:
        """The book, or None when the content cannot be used: then the last-resort screen stands there."""
        try:
            return open_book(args.content, args.locales)
        except Unsound as unsound:
            print(unsound, file=sys.stderr)
        except Exception as error:  # noqa: BLE001 - whatever it is, help must be shown
            print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return None

    def _window(self) -> None:
        pygame = self.pygame
        pygame.display.set_caption(TITLE)
        icon = pygame.Surface((32, 32))
        icon.fill((203, 225, 230))
        pygame.display.set_icon(icon)
        if self.full:
            self.screen = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        else:
            self.screen = pygame.display.set_mode(self.size, pygame.RESIZABLE)
        pygame.mouse.set_visible(self.settings.mode == "laptop")

    def _mute_events(self) -> None:
        """Let only what is used wake the program: a moving mouse changes nothing."""
        pygame = self.pygame
        pygame.event.set_blocked(None)
        pygame.event.set_allowed([
            pygame.QUIT, pygame.KEYDOWN, pygame.KEYUP, pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERDOWN,
            pygame.FINGERUP, pygame.VIDEORESIZE, pygame.VIDEOEXPOSE, pygame.WINDOWEXPOSED, pygame.WINDOWSIZECHANGED,
            pygame.WINDOWFOCUSLOST, signals.STOP,
        ])  # fmt: skip

    # -------------------------------------------------------------- the loop

    def loop(self) -> None:
        """Show, sleep until something happens, change, and again."""
        self.show(always=True)
        while self.running:
            self.wait(self._sleep())
            self._act(Action("tick", f"{_ms()} {datetime.now(HOME).isoformat()}"))
            exposed = False
            for event in self.pygame.event.get():
                exposed |= self._event(event)
                self.show()
            if self.live and self.live.changed():
                self._renew()
            self.show(always=exposed)

    def show(self, *, always: bool = False) -> None:
        """Paint when the list differs from what stands there."""
        from praatplaat.paint import paint  # noqa: PLC0415

        items = self._list()
        if not always and items == self.list:
            return
        self.list = items
        try:
            paint(self.screen, items)
        except Exception as error:  # noqa: BLE001
            self._break(error)
            bare(self.screen)
        self.pygame.display.flip()

    def _list(self) -> DisplayList:
        if not self.broken and self.book is not None:
            try:
                return view(self.state, self.book, self.paper)
            except Exception as error:  # noqa: BLE001
                self._break(error)
        return last_resort(self.facts, self.paper)

    @property
    def paper(self) -> Paper:
        return Paper(self.screen.get_size(), self.settings.mode, self.state.text_size)

    def _sleep(self) -> int:
        """ms until something changes by itself: a pause that ends, numbers that begin to answer, files that changed."""
        from praatplaat.shell.wait import FOREVER  # noqa: PLC0415

        soon = [FOREVER]
        if (ends := deadline(self.state)) is not None:
            soon.append(ends - _ms())
        if self.state.where.screen == "crisis" and self.state.now:
            change = crisis.next_change(self.facts, self.state.now)
            if change:
                soon.append(int((change - datetime.now(HOME)).total_seconds() * 1000) + 1)
        if self.live:
            soon.append(LIVE_MS)
        return max(1, min(soon))

    # -------------------------------------------------------------- what happens

    def _event(self, event) -> bool:  # type: ignore[no-untyped-def]  # pygame's events have no fields for a type checker
        """Deal with an event; True when the window must be painted anew."""
        pygame = self.pygame
        if event.type == signals.STOP:
            self.running = False
        elif event.type == pygame.QUIT:
            self._act(Action("quit"))
        elif event.type in (pygame.KEYDOWN, pygame.KEYUP):
            self._key(event)
        elif event.type in (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN):
            self._down(*self._finger(event))
        elif event.type in (pygame.MOUSEBUTTONUP, pygame.FINGERUP):
            self._up(*self._finger(event))
        elif event.type in (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED):
            self.screen = pygame.display.get_surface() or self.screen
            return True
        return event.type in (pygame.VIDEOEXPOSE, pygame.WINDOWEXPOSED)

    def _finger(self, event) -> tuple[int, float, float]:  # type: ignore[no-untyped-def]
        """Which finger and where, in px. Mouse keys other than the first point at nothing."""
        from praatplaat.shell.pointing import MOUSE  # noqa: PLC0415

        if event.type in (self.pygame.FINGERDOWN, self.pygame.FINGERUP):
            width, height = self.screen.get_size()
            return event.finger_id, event.x * width, event.y * height
        return (MOUSE, *event.pos) if event.button == 1 else (-1 - event.button, -1, -1)

    def _down(self, finger: int, x: float, y: float) -> None:
        self._act(Action("key"))
        self._act(Action("press", self.pointing.press(finger, self.list, x, y)))

    def _up(self, finger: int, x: float, y: float) -> None:
        action = self.pointing.release(finger, self.list, x, y)
        self._act(Action("press"))
        if action:
            self._act(Action("focus"))
            self._act(action)

    def _key(self, event) -> None:  # type: ignore[no-untyped-def]
        from praatplaat.shell import keys  # noqa: PLC0415

        if event.type == self.pygame.KEYUP:
            actions = keys.released(event.key)
        else:
            actions = keys.pressed(event.key, event.mod, self.list, self.state.focus)
        for action in actions:
            self._act(action)

    def _act(self, action: Action) -> None:
        """Change the visit and do what follows from it."""
        before = self.state
        if self.broken and action.verb == "start":
            self.broken = self.book is None
        try:
            self.state, effects = update(self.state, action)
        except Exception as error:  # noqa: BLE001
            self._break(error)
            return
        if self.state.where.screen == "away" and before.where.screen != "away":
            self._forget()
        for effect in effects:
            self._do(effect)

    def _do(self, effect: Effect) -> None:
        if effect == "quit":
            self.running = False
        elif effect == "full-screen" and self.settings.mode == "laptop":
            self.size = self.size if self.full else self.screen.get_size()
            self.full = not self.full
            self._window()
            self.list = ()

    def _forget(self) -> None:
        """After hide nothing of the visit stays: no drawn sentence, no finger that is still down."""
        from praatplaat.paint import forget  # noqa: PLC0415

        self.pointing.forget()
        forget()

    def _break(self, error: Exception) -> None:
        """Something failed: forget the visit and show whom to call."""
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        self.broken = True
        self.state = State.fresh(self.settings, datetime.now(HOME), _ms())

    def _renew(self) -> None:
        """Read the content again; a file with a fault leaves the last good content, and says so only to the author."""
        live = self.live
        if live is None:
            return
        try:
            book = open_book(live.content, live.locales)
        except Unsound as unsound:
            print(unsound, file=sys.stderr)
            if self.book is not None:
                self.book.languages.reload()
            return
        self.book, self.broken = book, False
        if not _exists(self.state, book):
            self.state = State.fresh(self.settings, datetime.now(HOME), _ms())


def _exists(state: State, book: Book) -> bool:
    """Whether what a visit shows is still there after the content changed."""
    where, content = state.where, book.content
    scene = content.scenes.get(where.scene)
    return (
        (not where.scene or scene is not None)
        and (not where.step or (scene is not None and where.step in scene.steps))
        and (not where.person or where.person in content.people)
        and (not where.right or where.right in content.rights)
        and (not where.term or where.term in content.terms)
    )


def _region(region: str, book: Book | None) -> str:
    if region and book is not None and region not in book.content.regions:
        raise Wrong(f"Er is geen provincie “{region}”. Er zijn: {', '.join(book.content.regions)}.")
    return region


def _ms() -> int:
    """The forward clock in ms."""
    return time.monotonic_ns() // 1_000_000


def bare(screen: object) -> None:
    """When not even our own text can be drawn: the numbers in SDL's built-in letters."""
    import pygame  # noqa: PLC0415

    surface = cast(pygame.Surface, screen)
    surface.fill((43, 46, 68))
    pygame.font.init()
    font = pygame.font.Font(None, surface.get_height() // 6)
    for n, which in enumerate(("112", "veilig-thuis")):
        drawn = font.render(emergency.read().numbers[which].number, True, (252, 245, 232))
        surface.blit(drawn, ((surface.get_width() - drawn.get_width()) // 2, surface.get_height() * (2 + 3 * n) // 8))


