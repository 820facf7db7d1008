"""A visit that survives: whatever fails in it, it is forgotten and whom to call is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from praatplaat import emergency
from praatplaat.book import Book
from praatplaat.content.model import Content
from praatplaat.content.read import Reading, read_folder
from praatplaat.display import Action, DisplayList
from praatplaat.emergency import Emergency
from praatplaat.faults import Fault
from praatplaat.paper import Paper
from praatplaat.selectors import Unsound, first_book, open_book
from praatplaat.session import Effect, Settings, State, Where, update
from praatplaat.shell import clock
from praatplaat.shell.tell import say, tell
from praatplaat.text import fonts
from praatplaat.view import view
from praatplaat.view.last_resort import last_resort


class Visit:
    """What a visitor sees and does, from files that may be wrong and code that may fail.

    It begins with `recover`, or with `greet` and then `recover`. `forget` is called when the visit is hidden, paused or
    lost, for what else remembers it. While `broken` the screen of last resort stands there; the key on it tries anew.
    """

    def __init__(self, content: Path, locales: Path, settings: Settings, forget: Callable[[], None]) -> None:
        self._content, self._locales, self._forget = content, locales, forget
        self.state = State.fresh(settings, clock.wall(), clock.forward())
        self.facts = _facts()
        self.book: Book | None = None
        self.broken = self._whole = False
        self.faults: tuple[Fault, ...] = ()  # what is wrong in the files, as far as it was looked for; for an author

    def greet(self) -> None:
        """Read what the first picture shows, so that it need not wait for all scenes. A fault in it is told by `recover`,
        which reads it again."""
        try:
            self.book = first_book(self._content, self._locales)
        except Exception:
            self.book = None
        self.broken = self.book is None

    def show(self, paper: Paper) -> DisplayList:
        """What stands on the screen; an empty list when nothing can be composed, not even the last resort."""
        if self.facts is None or fonts.font(fonts.first("nl"), 400) is None:
            return ()
        if self.book is not None and not self.broken:
            try:
                return view(self.state, self.book, paper)
            except Exception as error:
                self.fail(error)
        try:
            return last_resort(self.state, self.facts, paper)
        except Exception as error:
            tell(error)
            return ()

    def act(self, action: Action) -> tuple[Effect, ...]:
        """Change the visit; gives what the window must do."""
        if self.broken and action.verb == "start":
            self.recover()
        before = self.state.where.screen
        try:
            self.state, effects = update(self.state, action)
        except Exception as error:
            self.fail(error)
            return ()
        if self.state.where.screen == "away" and before != "away":
            self._forget()
        return effects

    def fail(self, error: Exception) -> None:
        """Something went wrong: forget the visit. A screen that was away stays away."""
        tell(error)
        self.broken = True
        away = self.state.where.screen == "away"
        self.state = State.fresh(self.state.settings, self.state.now, self.state.ms, away=away)
        self._forget()

    def recover(self) -> None:
        """Try again: read the content if there is none yet, and show it. Never without the emergency facts."""
        if self.facts is None:
            return
        try:
            self.book = self.book if self._whole else open_book(self._content, self._locales)
            self._whole, self.faults = True, ()
        except Unsound as unsound:
            self.faults = unsound.faults
            say(str(unsound))
        except Exception as error:
            tell(error)
        self.broken = not self._whole

    def renew(self) -> None:
        """A file changed (`--live`). What is good now is shown; a file with a fault, by the rules of `check` too, leaves
        its last good content, and `faults` tells the author."""
        if self.book is None or not self._whole:
            self.recover()
            if self.book is None or not self._whole:
                return
        try:
            reading = read_folder(self._content)
            wrong = [fault for fault in _check(reading, clock.wall().date()) if fault.level == "fault"]
            self.faults = (*wrong, *self.book.languages.reload())
        except Exception as error:
            tell(error)
            return
        for fault in self.faults:
            say(str(fault))
        if not wrong:
            self.book = replace(self.book, content=reading.content)
            if not _there(self.state, reading.content):
                self.state = State.fresh(self.state.settings, self.state.now, self.state.ms)
        self.broken = False


def _check(reading: Reading, today: date) -> list[Fault]:
    """What `praatplaat check` says of content. The rules are loaded when an author first saves a file."""
    from praatplaat import check  # noqa: PLC0415

    return check.of(reading, today)


def _facts() -> Emergency | None:
    """The emergency facts; None when the program is damaged. No second copy of the numbers takes their place."""
    try:
        return emergency.read()
    except emergency.UnreadableError as error:
        say(str(error))
    except Exception as error:
        tell(error)
    return None


def _there(state: State, content: Content) -> bool:
    """Whether all that a visit shows, or leads back to, is still there after the content changed."""
    scene, _, step = state.at.partition("/")
    places = (state.where, *state.under, Where("map", scene, step))
    return all(_has(content, place) for place in places) and (state.paused is None or _there(state.paused, content))


def _has(content: Content, where: Where) -> bool:
    scene = content.scenes.get(where.scene)
    return (
        (not where.scene or scene is not None)
        and (not where.step or (scene is not None and where.step in scene.steps))
        and (not where.person or where.person in content.people)
        and (not where.right or where.right in content.rights)
        and (not where.term or where.term in content.terms)
    )
