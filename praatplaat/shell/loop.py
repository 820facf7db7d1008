"""Events in, pictures out, and sleep in between.

It is small so that it cannot fail silently: whatever goes wrong in a screen, the numbers to call are shown.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Hashable
from dataclasses import replace
from math import hypot

import pygame

from praatplaat import crisis
from praatplaat.display import Action, DisplayList, Rect
from praatplaat.paint import forget, paint
from praatplaat.paper import Paper
from praatplaat.selectors import place
from praatplaat.session import Settings, deadline
from praatplaat.shell import clock, keys, signals
from praatplaat.shell.bare import bare
from praatplaat.shell.live import LOOK_MS, Live
from praatplaat.shell.memory import give_back
from praatplaat.shell.pointing import Pointing
from praatplaat.shell.ready import ready
from praatplaat.shell.sdl import FOREVER_MS, on_glass, waiter
from praatplaat.shell.tell import tell
from praatplaat.shell.visit import Visit
from praatplaat.shell.window import Window, open_display
from praatplaat.view.band import band, band_height

CLOCK_MS = 60_000  # how often the wall clock is looked at beside the numbers to call: it may be set
AGAIN_MS = 700  # who hides in fear touches twice; the second touch must not open the program again
POINTS = (pygame.MOUSEBUTTONDOWN, pygame.FINGERDOWN, pygame.MOUSEBUTTONUP, pygame.FINGERUP)
MOUSE = "mouse"  # among the fingers


def run(args: argparse.Namespace) -> None:
    """Open the window and stay until it is closed. Raises NoDisplay, or Wrong for a place that does not exist."""
    give_back()
    signals.prepare()
    open_display()
    signals.watch()
    Loop(args).run()
    pygame.display.quit()


class Loop:
    """One window, the visit that is shown in it, and what comes in from outside."""

    def __init__(self, args: argparse.Namespace) -> None:
        self.kiosk: bool = args.kiosk
        routes = tuple(filter(None, (*args.routes, args.route)))
        settings = Settings("kiosk" if self.kiosk else "laptop", region=args.region, route=args.route, routes=routes)
        self.pointing = Pointing()
        self.list: DisplayList | None = None  # what the next event meets; None when it must be painted anew
        self.stale = True  # something else stands in the window
        self.visit = Visit(args.content, args.locales, settings, self._forget)
        if args.region or routes:  # what does not exist is said before a window opens
            self.visit.recover()
        else:
            self.visit.greet()
        if self.visit.book and (args.region or routes):
            place(args, self.visit.book, self.visit.state.now)
        self.live = Live(args.content, args.locales) if args.live else None
        self.window = Window(args.size, full=self.kiosk or args.full_screen, pointer=not self.kiosk)
        pygame.event.set_allowed(signals.STOP)
        self.running = True
        self.deaf_until, self.deaf = 0, Rect(0, 0, 0, 0)

    def run(self) -> None:
        """Show, sleep until something happens, change, and again."""
        wait = waiter()
        self.show()
        self.visit.recover()
        self._ready()
        sys.dont_write_bytecode = True  # from here on there is a visit: what is loaded for it leaves no file
        while self.running:
            wait(self._sleep())
            for n, event in enumerate(pygame.event.get()):
                if n:
                    self._look()
                self._event(event)
            self._act(clock.tick())
            if self.live and self.live.changed():
                self.visit.renew()
                self.list, self.stale = None, True  # the author's band may come or go
            self.show()

    def _ready(self) -> None:
        """Load what the first touches need while the first picture is looked at."""
        if self.visit.book:
            try:
                ready(self.visit.state, self.visit.book, self._paper())
            except Exception as error:
                tell(error)

    # -------------------------------------------------------------- pictures out

    def _look(self) -> None:
        """Compose what the next event meets. It is painted when all events that wait have been dealt with: a touch that
        began and ended before the program looked up is one new picture, not two."""
        items = self.visit.show(self._paper())
        self.stale |= items != self.list
        self.list = items

    def show(self) -> None:
        """Paint when the list differs from what stands there."""
        self._look()
        if not self.stale:
            return
        try:
            self._draw(self.list or ())
        except Exception as error:
            self.visit.fail(error)
            self.list = self.visit.show(self._paper())
            self._draw_at_last(self.list)
        self.stale = False
        pygame.display.flip()

    def _draw_at_last(self, items: DisplayList) -> None:
        try:
            self._draw(items)
        except Exception as error:
            tell(error)
            self._bare()

    def _draw(self, items: DisplayList) -> None:
        if items:
            paint(self.window.surface, items)
        else:
            self._bare()
        if self.live and self.visit.faults:
            self._draw_band()

    def _draw_band(self) -> None:
        """What is wrong in a file that an author saved, under the picture."""
        paper, (width, height) = self._paper(), self.window.size
        paint(self.window.surface, band(self.visit.faults, Rect(0, paper.height, width, height - paper.height), paper))

    def _paper(self) -> Paper:
        """The page: the whole window, or what an author's band leaves of it."""
        state, (width, height) = self.visit.state, self.window.size
        whole = Paper((width, height), state.settings.mode, state.text_size)
        taken = band_height(self.visit.faults, whole) if self.live else 0
        if not taken:
            return whole
        left = (width, height - taken)
        return replace(whole, size=left, diagonal=hypot(*left) / (25.4 * whole.mm))  # letters keep their size

    def _bare(self) -> None:
        """The numbers alone; beside a screen that was hidden, and without the emergency facts, only the alarm number,
        which is its own id."""
        facts, away = self.visit.facts, self.visit.state.where.screen == "away"
        which = (crisis.ALARM,) if away else (crisis.ALARM, crisis.DOUBT)
        bare(self.window.surface, [facts.numbers[name].number for name in which] if facts else [crisis.ALARM])

    def _sleep(self) -> int:
        """ms until something changes by itself: a pause that ends, numbers that begin to answer, files that changed."""
        state, soon = self.visit.state, [FOREVER_MS]
        if (ends := deadline(state)) is not None:
            soon.append(ends - clock.forward())
        if state.where.screen == "crisis":
            soon.append(CLOCK_MS)
            change = crisis.next_change(self.visit.facts, clock.wall()) if self.visit.facts else None
            if change:
                soon.append(int((change - clock.wall()).total_seconds() * 1000) + 1)
        if self.live:
            soon.append(LOOK_MS)
        return max(1, min(soon))

    # -------------------------------------------------------------- events in

    def _event(self, event: pygame.event.Event) -> None:
        """Deal with an event. The clocks go first, but not before a key that comes up: while the program was busy it was
        not held."""
        try:
            if event.type != pygame.KEYUP:
                self._act(clock.tick())
            self._meant(event)
        except Exception as error:
            self.visit.fail(error)

    def _meant(self, event: pygame.event.Event) -> None:
        if event.type == signals.STOP:
            self.running = False
        elif event.type == pygame.QUIT:
            self._act(Action("quit"))
        elif event.type == pygame.KEYDOWN:
            self._act(*keys.pressed(event.key, event.mod, self.list or (), self.visit.state.focus))
        elif event.type == pygame.KEYUP:
            self._act(*keys.released(event.key))
        elif event.type == pygame.WINDOWFOCUSLOST:
            self._act(Action("pause-up"))  # a key that comes up in another window is not held here
        elif event.type in POINTS:
            self._point(event)
        else:  # uncovered, or of another size
            self.list = None

    def _point(self, event: pygame.event.Event) -> None:
        """A finger or the first button of the mouse goes down or comes up; other buttons do nothing."""
        finger: Hashable = MOUSE
        if event.type in (pygame.FINGERDOWN, pygame.FINGERUP):
            if not on_glass(event.touch_id):
                return
            finger = (event.touch_id, event.finger_id)
            width, height = self.window.surface.get_size()
            x, y = min(event.x * width, width - 1), min(event.y * height, height - 1)
        elif event.button != 1 or event.touch:
            return
        else:
            x, y = event.pos
        (self._down if event.type in POINTS[:2] else self._up)(finger, x, y)

    def _down(self, finger: Hashable, x: float, y: float) -> None:
        where = self.visit.state.where
        if where.screen == "away" and clock.forward() < self.deaf_until and self.deaf.holds(x, y):
            return
        self.pointing.press(finger, self.list or (), x, y, where)
        self._act(Action("key"), Action("press", self.pointing.pressed))

    def _up(self, finger: Hashable, x: float, y: float) -> None:
        items = self.list or ()
        action = self.pointing.release(finger, items, x, y, self.visit.state.where)
        self._act(Action("press", self.pointing.pressed))
        if action:
            self._act(Action("focus"), action)
        if action == Action("hide"):
            self.deaf_until = clock.forward() + AGAIN_MS
            self.deaf = next((i.rect for i in items if i.action == action), self.deaf)

    def _act(self, *actions: Action) -> None:
        """Change the visit, and do what it asks of the window."""
        for action in actions:
            for effect in self.visit.act(action):
                if effect == "quit":
                    self.running = False
                elif effect == "full-screen" and not self.kiosk:
                    self.window.toggle()
                    self.list = None

    def _forget(self) -> None:
        """After hide nothing of the visit stays: no drawn sentence, no finger that is still down."""
        self.pointing.forget()
        forget()
        self.list = None
