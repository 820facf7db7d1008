"""The visit as a state machine: whatever is touched in whatever order, it never fails and never forgets to forget."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from praatplaat.book import Book
from praatplaat.display import Action, DisplayList
from praatplaat.paper import Paper
from praatplaat.selectors import HOME
from praatplaat.session import (
    DEPTH,
    HOLD_MS,
    PAUSE_MS,
    SHIFT_MS,
    Settings,
    State,
    Where,
    deadline,
    update,
)  # fmt: skip
from praatplaat.view import view

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
LAPTOP, KIOSK = Settings(), Settings(mode="kiosk")
TINY = Paper((1366, 768))
SIZES = ("normal", "large", "largest")
VERBS = (
    "hide", "start", "back", "home", "lang", "languages", "beside", "scene", "step", "person", "right", "term", "block",
    "here", "crisis", "danger", "client", "settings", "staff", "reader", "region", "route", "text-size", "contrast",
    "calm", "tick", "shift", "key", "pause-down", "pause-up", "quit", "full-screen", "focus", "press", "nonsense",
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
    """No order of touches, keys and time makes the session fail; hide, start, pause, back and language do what they say."""
    Visit.book = book
    run_state_machine_as_test(Visit, settings=hypothesis_settings(max_examples=25, stateful_step_count=25, deadline=None))


# ------------------------------------------------------------------ each promise by itself


def visit(settings: Settings = LAPTOP) -> State:
    """A visit that chose much: everything that hide must forget."""
    steps = (
        Action("lang", "ar"), Action("scene", "raad"), Action("step", "raad/letter"), Action("here", "raad/letter"),
        Action("step", "raad/letter"), Action("block", "rights"), Action("right", "lawyer"), Action("text-size", "largest"),
        Action("contrast", "high"), Action("region", "flevoland"), Action("beside", "nl"), Action("calm", "yes"),
        Action("focus", "back"), Action("press", "back"), Action("shift"),
    )  # fmt: skip
    return after(State.fresh(settings, NOON), *steps)


def test_a_route_is_chosen_only_where_the_place_allows_it() -> None:
    """What the place does not allow changes nothing; a place may begin on a route, and hide goes back to that."""
    one = Settings(region="lakeside", routes=("one-team",))
    assert after(State.fresh(LAPTOP), Action("route", "one-team")).route == ""
    chosen = after(State.fresh(one), Action("route", "one-team"))
    assert chosen.route == "one-team"
    assert after(chosen, Action("route", "other")) == chosen
    assert after(chosen, Action("route", "")).route == after(chosen, Action("hide")).route == ""
    begun = State.fresh(replace(one, route="one-team"))
    assert after(begun, Action("route", ""), Action("hide")).route == "one-team"


def test_another_region_has_other_routes() -> None:
    """Who chooses another province sees the chain as it is there; the same one again keeps the route."""
    chosen = after(State.fresh(Settings(region="lakeside", routes=("one-team",))), Action("route", "one-team"))
    assert after(chosen, Action("region", "lakeside")) == chosen
    assert after(chosen, Action("region", "utrecht")).route == ""


@pytest.mark.parametrize("settings", [LAPTOP, KIOSK, Settings(lang="en", region="utrecht", text_size="large")])
def test_hide_forgets_everything_but_the_settings_of_the_place(settings: Settings) -> None:
    """One touch hides everything, and nothing the next person does brings it back (promise 3)."""
    hidden = after(visit(settings), Action("hide"))
    assert hidden == State.fresh(settings, NOON, away=True)
    again = after(hidden, Action("start"))
    assert again == State.fresh(settings, NOON)
    for verb in set(VERBS) - {"tick"}:
        assert after(hidden, Action(verb)).at == "", f"{verb} brings a step back"


def test_every_field_that_a_visit_sets_is_forgotten() -> None:
    """The visit that the other tests hide really differs from a fresh one in all that can be chosen."""
    made, fresh = visit(), State.fresh(LAPTOP, NOON)
    chosen = (
        "where", "lang", "beside", "region", "text_size", "contrast", "calm", "under", "at", "focus", "pressed", "shifts",
    )  # fmt: skip
    assert [name for name in chosen if getattr(made, name) == getattr(fresh, name)] == []


@pytest.mark.parametrize(
    ("gaps", "hides"), [((0, 0), True), ((2500, 2500), True), ((2500, 2501), False), ((5001, 10), False)]
)
def test_shift_three_times_within_five_seconds_hides(gaps: tuple[int, int], hides: bool) -> None:
    """Shift three times within 5 s hides; slower does not."""
    state = after(replace(visit(), shifts=()), Action("shift"))
    for gap in gaps:
        state = after(state, at_ms(state.ms + gap), Action("shift"))
    assert (state.where.screen == "away") is hides


def test_another_key_between_two_shifts_starts_anew() -> None:
    """Who types capitals does not hide by accident."""
    state = after(replace(visit(), shifts=()), Action("shift"), Action("shift"), Action("key"), Action("shift"))
    assert state.where.screen == "right"


@pytest.mark.parametrize(
    ("down", "up", "back"),
    [
        (1000, 2000, True), (1000, 1999, False), (0, 1000, True), (58_999, 59_999, True),
        (59_000, 60_000, False), (59_500, 60_500, False), (59_500, 3_600_000, False),
    ],
)  # fmt: skip
def test_only_a_second_of_holding_within_a_minute_ends_a_pause(down: int, up: int, back: bool) -> None:
    """A pause gives back exactly the same visit after its key was held one second within 60 s, and never later, also
    when the clock was not looked at in between, as in a laptop that slept."""
    before = visit()
    state = after(before, Action("pause-down"), Action("pause-up"), at_ms(down), Action("pause-down"), at_ms(up))
    if back:
        assert state == replace(before, ms=up, pressed="", shifts=())
    else:
        state = after(state, Action("pause-up"), at_ms(max(up, PAUSE_MS)))
        assert still(state) == State.fresh(LAPTOP, away=True)


def test_a_pause_ends_when_the_wall_clock_says_that_a_minute_went_by() -> None:
    """A laptop that slept an hour with its lid closed stops the forward clock; the visit is gone all the same."""
    state = after(visit(), Action("pause-down"), Action("pause-up"))
    state = after(state, Action("tick", f"900 {(NOON + timedelta(hours=1)).isoformat()}"))
    assert still(state) == State.fresh(LAPTOP, away=True)


def test_a_touch_on_a_paused_screen_makes_it_a_hide() -> None:
    """The pause covers with the away screen, and whoever touches that begins anew."""
    state = after(visit(), Action("pause-down"), Action("pause-up"), Action("start"))
    assert state == State.fresh(LAPTOP, NOON)
    again = after(state, Action("pause-down"), at_ms(HOLD_MS), Action("pause-up"))
    assert again.at == "" and (again.paused is None or again.paused.at == "")


def test_the_deadline_is_the_moment_at_which_a_tick_changes_something() -> None:
    """The loop may sleep until the deadline: one ms before it a tick changes nothing, at it the pause ends."""
    assert deadline(visit()) is None
    covered = after(visit(), Action("pause-down"), Action("pause-up"))
    held = after(covered, at_ms(5000), Action("pause-down"))
    for state, screen_ in ((covered, "away"), (held, "right")):
        ends = deadline(state)
        assert ends is not None
        early = after(state, at_ms(ends - 1))
        assert replace(early, ms=state.ms) == state
        ended = after(state, at_ms(ends))
        assert ended.paused is None and ended.where.screen == screen_


def test_a_kiosk_has_no_pause_and_cannot_be_closed() -> None:
    """A waiting room keeps no visit behind a cover, and no key ends the program."""
    state = visit(KIOSK)
    assert after(state, Action("pause-down")) == state
    assert update(state, Action("quit")) == (state, ())
    assert update(visit(), Action("quit"))[1] == ("quit",)


@pytest.mark.parametrize("verb", [v for v in VERBS if v not in ("here", "hide", "start", "pause-down")])
@pytest.mark.parametrize("target", ["", "raad/letter", "raad", "nonsense"])
def test_only_here_moves_the_family(verb: str, target: str) -> None:
    """Nothing but "we are here" says where the family stands (F3)."""
    if verb == "tick":
        target = "17"
    state = visit()
    assert after(state, Action(verb, target)).at == state.at
    assert after(State.fresh(LAPTOP, NOON), Action(verb, target)).at == ""


@pytest.mark.parametrize("way", [(), ("crisis",), ("settings",), ("settings", "crisis")])
def test_a_language_keeps_step_panel_and_size(book: Book, way: tuple[str, ...]) -> None:
    """Changing the language from any screen comes back to the same step, page and size (F2)."""
    state = visit()
    for key in way:
        state = press(state, book, key)
    chosen = press(press(state, book, "languages"), book, "lang:en")
    same = ("where", "under", "at", "text_size", "contrast", "region")
    assert [n for n in same if getattr(chosen, n) != getattr(state, n)] == []
    assert chosen.lang == "en"


def test_the_step_is_set_in_two_actions_from_the_map(book: Book) -> None:
    """From a map: touch the step, touch "we are here" (C1); then the map shows it, and the same key takes it back."""
    for scene in book.content.scenes.values():
        plate = Where("overview" if scene.id == "overview" else "map", scene.id)
        start = replace(State.fresh(LAPTOP, NOON), where=plate)
        shown = {i.action.target for i in screen(start, book) if i.action and i.action.verb == "step"}
        assert shown, f"{scene.id} shows no step"
        for target in shown:
            there = press(after(start, Action("step", target)), book, "here")
            assert there.at == target
            assert there.where == plate._replace(block=there.where.block)
            gone = press(after(there, Action("step", target)), book, "here")
            assert gone.at == ""


def test_back_from_the_depth_goes_up_level_by_level() -> None:
    """Step, person, word: back leads the same way up, whichever steps were looked at in between."""
    state = after(
        State.fresh(LAPTOP, NOON), Action("lang", "nl"), Action("scene", "raad"), Action("step", "raad/letter"),
        Action("step", "raad/talks"), Action("step", "raad/court"), Action("person", "judge"), Action("term", "judge"),
        Action("crisis"),
    )  # fmt: skip
    seen = []
    while state.under:
        seen.append(state.where.screen)
        state = after(state, Action("back"))
    assert seen == ["crisis", "term", "person", "step", "map", "situations"]
    assert state.where.screen == "languages"


@pytest.mark.parametrize("screen_", list(DEPTH))
def test_back_is_defined_everywhere(screen_: str) -> None:
    """A screen that was opened by itself also has a way back, up to the languages."""
    state = replace(State.fresh(LAPTOP, NOON), where=Where(screen_, "raad", "letter"))  # type: ignore[arg-type]
    levels = [DEPTH[state.where.screen]]
    for _ in range(len(DEPTH)):
        state = after(state, Action("back"))
        levels.append(DEPTH[state.where.screen])
    assert levels == sorted(levels, reverse=True) and levels[-1] == 0
