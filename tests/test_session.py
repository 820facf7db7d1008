"""The visit as a state machine: whatever is touched in whatever order, it never fails, never tells, never forgets to forget."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.display import Action, DisplayList
from praatplaat.paper import Paper
from praatplaat.selectors import HOME, open_book
from praatplaat.session import (
    DEPTH, HOLD_MS, PAUSE_MS, SHIFT_MS, Settings, State, Where, deadline, update,
)  # fmt: skip
from praatplaat.view import view

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
LAPTOP, KIOSK = Settings(), Settings(mode="kiosk")
TINY = Paper((1366, 768))
SIZES = ("normal", "large", "largest")
VERBS = (
    "hide", "start", "back", "home", "lang", "languages", "beside", "scene", "step", "person", "right", "term", "block",
    "here", "crisis", "danger", "client", "settings", "region", "text-size", "contrast", "calm", "tick", "shift", "key",
    "pause-down", "pause-up", "quit", "full-screen", "focus", "press", "nonsense",
)  # fmt: skip


def after(state: State, *actions: Action) -> State:
    for action in actions:
        state, _ = update(state, action)
    return state


def at_ms(ms: int) -> Action:
    return Action("tick", str(ms))


def still(state: State) -> State:
    """A visit without its clocks."""
    return replace(state, ms=0, now=None)


def screen(state: State, book: Book) -> DisplayList:
    return view(state, book, replace(TINY, mode=state.settings.mode, text_size=state.text_size))


def press(state: State, book: Book, key: str) -> State:
    """Press the key with this id, which must be on the screen."""
    action = next(i.action for i in screen(state, book) if i.id == key and i.action)
    return after(state, Action("focus"), action)


class Visit(RuleBasedStateMachine):
    """A visitor who presses any key that is shown, in any order, while time goes by."""

    book: Book

    def __init__(self) -> None:
        super().__init__()
        self.state = State.fresh(LAPTOP, NOON)

    @initialize(
        mode=st.sampled_from(("laptop", "kiosk")), lang=st.sampled_from(("nl", "en", "ar", "ti")),
        size=st.sampled_from(SIZES), region=st.sampled_from(("", "utrecht", "flevoland")),
    )  # fmt: skip
    def begin(self, mode: str, lang: str, size: str, region: str) -> None:
        self.settings = Settings(mode=mode, lang=lang, text_size=size, region=region)  # type: ignore[arg-type]
        self.state = State.fresh(self.settings, NOON)
        assert self.state.at == "", "no step is ever set by default"

    def act(self, action: Action) -> None:
        before = self.state
        self.state, effects = update(before, action)
        gone = still(self.state) in (self.fresh(away=True), self.fresh(away=False))
        if self.state.at != before.at:
            back = before.paused is not None and self.state.at == before.paused.at
            covered = self.state.paused is not None and self.state.paused.at == before.at
            assert action.verb == "here" or gone or back or covered, f"{action} moved the family to {self.state.at!r}"
        assert set(effects) <= {"quit", "full-screen"}
        assert "quit" not in effects or before.settings.mode == "laptop", "a kiosk cannot be left"

    def fresh(self, away: bool) -> State:
        return State.fresh(self.settings, away=away)

    @rule(chance=st.randoms(use_true_random=False))
    def touch(self, chance) -> None:  # type: ignore[no-untyped-def]
        """Something that is shown."""
        shown = [i for i in screen(self.state, self.book) if i.action and i.id != "hide"]
        self.act(chance.choice(shown).action)

    @rule(code=st.sampled_from(("nl", "en", "ar", "ti")))
    def choose_language(self, code: str) -> None:
        """Changing the language keeps the place, the page and the size (F2)."""
        self.act(Action("start") if self.state.where.screen == "away" else Action("languages"))
        before = self.state
        self.act(Action("lang", code))
        assert self.state.lang == code and self.state.text_size == before.text_size and self.state.at == before.at
        if before.under and before.where.screen == "languages":
            assert (self.state.where, self.state.under) == (before.under[-1], before.under[:-1])

    @rule()
    def hide(self) -> None:
        self.act(Action("hide"))
        assert still(self.state) == self.fresh(away=True), "something of the visit stays after hide"

    @rule()
    def start(self) -> None:
        self.act(Action("start"))
        assert still(self.state) == self.fresh(away=False), "something of the visit stays at the start"

    @rule(gaps=st.lists(st.integers(0, SHIFT_MS // 2), min_size=2, max_size=2))
    def shift_three_times(self, gaps: list[int]) -> None:
        self.act(Action("key"))
        for gap in (0, *gaps):
            self.act(at_ms(self.state.ms + gap))
            self.act(Action("shift"))
        assert still(self.state) == self.fresh(away=True)

    @precondition(lambda self: self.state.paused is None)
    @rule(covered=st.integers(0, PAUSE_MS + 5000), held=st.integers(0, HOLD_MS * 2))
    def pause(self, covered: int, held: int) -> None:
        """Back only by holding the key one second within 60 s; after that it has become a hide."""
        before = self.state
        self.act(Action("pause-down"))
        if before.settings.mode == "kiosk" or before.where.screen == "away":
            assert self.state == before, "there is no pause here"
            return
        assert self.state.where.screen == "away" and self.state.at == ""
        self.act(Action("pause-up"))
        began = self.state.ms
        self.act(at_ms(began + covered))
        self.act(Action("pause-down"))
        self.act(at_ms(began + covered + held))
        self.act(Action("pause-up"))
        if covered < PAUSE_MS and held >= HOLD_MS and covered + held < PAUSE_MS:
            expected = replace(before, ms=self.state.ms, pressed="", shifts=())
            assert self.state == expected, "a pause gives back another visit"
        elif covered + held >= PAUSE_MS:
            assert self.state.where.screen == "away"
            if covered < PAUSE_MS:
                assert still(self.state) == self.fresh(away=True)
        else:
            assert self.state.paused is not None
            self.act(at_ms(began + PAUSE_MS))
            assert still(self.state) == self.fresh(away=True)

    @rule(ms=st.integers(0, 70_000), seconds=st.integers(-100_000, 100_000))
    def time(self, ms: int, seconds: int) -> None:
        wall = NOON + timedelta(seconds=seconds)
        self.act(Action("tick", f"{self.state.ms + ms} {wall.isoformat()}"))

    @rule(verb=st.sampled_from(("shift", "key", "pause-down", "pause-up", "quit", "full-screen")))
    def key(self, verb: str) -> None:
        self.act(Action(verb))

    @rule(verb=st.sampled_from(("focus", "press")), chance=st.randoms(use_true_random=False))
    def look(self, verb: str, chance) -> None:  # type: ignore[no-untyped-def]
        self.act(Action(verb, chance.choice(screen(self.state, self.book)).id))

    @rule()
    def back_ends(self) -> None:
        """Pressing back again and again ends at the language choice, and never goes deeper on the way."""
        state = self.state
        for _ in range(len(state.under) + len(DEPTH)):
            state = after(state, Action("back"))
        assert state.where.screen == "languages" and not state.under

    @invariant()
    def a_way_back(self) -> None:
        """What lies under a screen is never the screen itself and never the away screen."""
        assert "away" not in {w.screen for w in self.state.under}
        assert not self.state.under or self.state.under[-1] != self.state.where
        assert len(self.state.under) <= 2 * len(DEPTH)


def test_any_visit_keeps_its_promises(book: Book) -> None:
    """No order of touches, keys and time makes the session fail, and hide, start, pause, back and language do what they say."""
    from hypothesis.stateful import run_state_machine_as_test

    Visit.book = book
    run_state_machine_as_test(Visit, settings=hypothesis_settings(max_examples=25, stateful_step_count=25, deadline=None))
