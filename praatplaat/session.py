"""One visit: what is shown and what was chosen, in one frozen value, and the one function that changes it.

`update` is pure: time and touches come in as actions, sound and windows go out as effects. To forget is `State.fresh`;
there is nothing else that remembers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal, NamedTuple, get_args

from praatplaat.display import Action
from praatplaat.paper import Mode, TextSize

Screen = Literal[
    "languages", "situations", "overview", "map", "step", "person", "right", "term", "crisis", "away", "settings",
    "staff",
]  # fmt: skip
Contrast = Literal["normal", "high"]
Reader = Literal["everybody", "parent-authority", "parent-without", "carer", "child-12", "child-16"]
Effect = Literal["quit", "full-screen"]

OVERVIEW = "overview"  # the scene that holds the whole chain
SHIFTS, SHIFT_MS = 3, 5000  # Shift three times within 5 s hides
PAUSE_MS, HOLD_MS = 60_000, 1000  # a pause ends in hide after 60 s; its key is held 1 s to come back

# How deep a screen lies. Going to a screen forgets what lay as deep or deeper, so the way back is short and never loops.
DEPTH: dict[str, int] = {
    "languages": 0, "situations": 1, "overview": 2, "map": 3, "step": 4, "person": 5, "right": 5, "term": 6,
    "settings": 7, "staff": 8, "crisis": 9, "away": 10,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settings:
    """What a place chose. Nothing of a visit changes it."""

    mode: Mode = "laptop"
    lang: str = "nl"
    beside: str = ""
    region: str = ""
    route: str = ""
    routes: tuple[str, ...] = ()  # which may be chosen here, where the region has them
    level: str = "draft"
    text_size: TextSize = "normal"
    contrast: Contrast = "normal"
    calm: bool = False


class Where(NamedTuple):
    """What is shown, by ids. `block` is the first block that can be seen ("" for the beginning)."""

    screen: Screen
    scene: str = ""
    step: str = ""
    person: str = ""
    right: str = ""
    term: str = ""
    block: str = ""
    danger: str = ""
    client: str = ""


@dataclass(frozen=True, slots=True)
class State:
    """A visit. `at` is where the family stands ("scene/step"), never set by the program itself; `reader` is for whom the
    lists of rights are.

    `under` is the way back, the nearest last. `now` is the wall clock, `ms` a clock that only goes forward.
    `focus` and `pressed` are ids of items; `shifts` the times of Shift in ms; `paused` the visit that a pause covers,
    since `paused_ms`, and `held_ms` the moment its key went down (-1: it is up).
    """

    settings: Settings
    where: Where
    lang: str
    beside: str
    region: str
    text_size: TextSize
    contrast: Contrast
    calm: bool
    under: tuple[Where, ...] = ()
    at: str = ""
    reader: Reader = "everybody"
    route: str = ""
    now: datetime | None = None
    ms: int = 0
    focus: str = ""
    pressed: str = ""
    shifts: tuple[int, ...] = ()
    paused: State | None = None
    paused_ms: int = 0
    held_ms: int = -1

    @classmethod
    def fresh(cls, settings: Settings, now: datetime | None = None, ms: int = 0, away: bool = False) -> State:
        """A visit that has not begun: all that is forgotten at the end of every other."""
        s = settings
        where = Where("away" if away else "languages")
        return cls(s, where, s.lang, s.beside, s.region, s.text_size, s.contrast, s.calm, route=s.route, now=now, ms=ms)


def update(state: State, action: Action) -> tuple[State, tuple[Effect, ...]]:
    """The visit after an action, and what the shell must do. Unknown actions change nothing."""
    if action.verb in _KEYS:
        return _KEYS[action.verb](state, action.target)
    if state.paused:  # a pause shows the away screen: any touch there makes it a hide
        state = _hide(state)
    return _CHANGES.get(action.verb, _nothing)(state, action.target), ()


# ------------------------------------------------------------------ time and keys


def _tick(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    """`target` is "MS" or "MS ISO-TIME": the forward clock and the wall clock."""
    ms, _, wall = target.partition(" ")
    state = replace(state, ms=int(ms), now=datetime.fromisoformat(wall) if wall else state.now)
    if state.paused and _pause_is_over(state, state.paused):
        return _hide(state), ()
    if state.paused and state.held_ms >= 0 and state.ms - state.held_ms >= HOLD_MS:
        return replace(state.paused, ms=state.ms, now=state.now), ()
    return state, ()


def _pause_is_over(state: State, covered: State) -> bool:
    """Whether 60 s went by on either clock: the forward one stands still while a laptop sleeps."""
    slept = state.now - covered.now if state.now and covered.now else timedelta()
    return state.ms - state.paused_ms >= PAUSE_MS or slept >= timedelta(milliseconds=PAUSE_MS)


def _shift(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    """Shift pressed: three within five seconds hide (any other key or touch in between starts anew)."""
    recent = (*(t for t in state.shifts if state.ms - t <= SHIFT_MS), state.ms)
    return (_hide(state) if len(recent) >= SHIFTS else replace(state, shifts=recent)), ()


def _other_key(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    return replace(state, shifts=()) if state.shifts else state, ()


def _pause_down(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    """The pause key goes down: cover at once (laptop only), or begin to hold it to come back."""
    if state.settings.mode == "kiosk":
        return state, ()
    if state.paused:
        return (state if state.held_ms >= 0 else replace(state, held_ms=state.ms)), ()
    if state.where.screen == "away":
        return state, ()
    cover = State.fresh(state.settings, state.now, state.ms, away=True)
    return replace(cover, paused=replace(state, pressed="", shifts=()), paused_ms=state.ms), ()


def _pause_up(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    return (replace(state, held_ms=-1) if state.paused else state), ()


def _quit(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    return state, ("quit",) if state.settings.mode == "laptop" else ()


def _full_screen(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    return state, ("full-screen",)


def _focus(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    return replace(state, focus=target), ()


def _press(state: State, target: str) -> tuple[State, tuple[Effect, ...]]:
    """A finger or a key goes down on an item ("" when it is lifted or leaves)."""
    return replace(state, pressed=target), ()


_KEYS = {
    "tick": _tick, "shift": _shift, "key": _other_key, "pause-down": _pause_down, "pause-up": _pause_up,
    "quit": _quit, "full-screen": _full_screen, "focus": _focus, "press": _press,
}  # fmt: skip


# ------------------------------------------------------------------ what a touch changes


def _nothing(state: State, target: str) -> State:
    return state


def _hide(state: State, target: str = "") -> State:
    """Forget everything and show the away screen."""
    return State.fresh(state.settings, state.now, state.ms, away=True)


def _start(state: State, target: str = "") -> State:
    """Leave the away screen: a fresh visit."""
    return State.fresh(state.settings, state.now, state.ms)


def _go(state: State, where: Where) -> State:
    """Show `where`; what lies under it stays the way back."""
    if where == state.where:
        return replace(state, focus="")
    deep = DEPTH[where.screen]
    way = (*state.under, state.where)
    under = tuple(w for w in way if DEPTH[w.screen] < deep and w.screen != "away")
    return replace(state, where=where, under=under, focus="", pressed="")


def _back(state: State, target: str = "") -> State:
    """One level up: what lay under this, or where this belongs when nothing did."""
    if state.under:
        return replace(state, where=state.under[-1], under=state.under[:-1], focus="", pressed="")
    return replace(state, where=_above(state.where), focus="", pressed="")


def _above(where: Where) -> Where:
    """The screen that a screen belongs to, when it was opened by itself."""
    match where.screen:
        case "person" | "right" | "term" if where.step:
            return Where("step", where.scene, where.step)
        case "step" if where.scene != OVERVIEW:
            return Where("map", where.scene)
        case "step" | "map" | "person" | "right" | "term":
            return Where("overview", OVERVIEW)
        case "overview" | "settings" | "crisis":
            return Where("situations")
        case "staff":
            return Where("settings")
        case _:
            return Where("languages")


def _home(state: State, target: str = "") -> State:
    return replace(state, where=Where("situations"), under=(), focus="", pressed="")


def _language(state: State, target: str) -> State:
    """Choose a language: step, panel and size stay (F2). Dutch stands beside any other language on a laptop."""
    arrives = state.lang == "nl" and state.settings.mode == "laptop"  # a caseworker sits beside the family
    beside = "" if target == "nl" else "nl" if arrives else state.beside if state.beside != target else ""
    state = replace(state, lang=target, beside=beside, focus="", pressed="")
    if state.where.screen != "languages":
        return state
    return _back(state) if state.under else _go(state, Where("situations"))


def _languages(state: State, target: str) -> State:
    """Open the language choice; unlike any other screen it keeps what lies under it, to come back to."""
    if state.where.screen == "languages":
        return state
    return replace(state, where=Where("languages"), under=(*state.under, state.where), focus="", pressed="")


def _beside(state: State, target: str) -> State:
    return replace(state, beside=target if target != state.lang else "")


def _scene(state: State, target: str) -> State:
    return _go(state, Where("overview" if target == OVERVIEW else "map", target))


def _step(state: State, target: str) -> State:
    scene, _, step = target.partition("/")
    return _go(state, Where("step", scene, step))


def _person(state: State, target: str) -> State:
    return _go(state, Where("person", state.where.scene, state.where.step, person=target))


def _right(state: State, target: str) -> State:
    return _go(state, Where("right", state.where.scene, state.where.step, right=target))


def _term(state: State, target: str) -> State:
    return _go(state, state.where._replace(screen="term", term=target, block=""))


def _block(state: State, target: str) -> State:
    """Turn to the page that begins with a block."""
    return replace(state, where=state.where._replace(block=target), focus="", pressed="")


def _here(state: State, target: str) -> State:
    """The family stands here ("scene/step"), or nowhere yet (""). Then the map shows it."""
    state = replace(state, at=target)
    scene = target.partition("/")[0]
    return _scene(state, scene) if scene else state


def _crisis(state: State, target: str) -> State:
    return _go(state, Where("crisis")) if state.where.screen != "crisis" else state


def _danger(state: State, target: str) -> State:
    return replace(state, where=state.where._replace(danger=target, block=""))


def _client(state: State, target: str) -> State:
    return replace(state, where=state.where._replace(client=target, block=""))


def _settings(state: State, target: str) -> State:
    return _go(state, Where("settings"))


def _staff(state: State, target: str) -> State:
    return _go(state, Where("staff"))


def _reader(state: State, target: str) -> State:
    """Who reads: the list of rights begins anew at the keys for this choice, with those for this reader and for
    everybody."""
    if target not in get_args(Reader):
        return state
    where = state.where._replace(block=f"{state.where.block.partition('.')[0]}.reader")
    return replace(state, reader=target, where=where)  # type: ignore[arg-type]


def _region(state: State, target: str) -> State:
    """Choose a province. Another one has its own routes: there the chain is shown as it is."""
    return replace(state, region=target, route=state.route if target == state.region else "")


def _route(state: State, target: str) -> State:
    return replace(state, route=target) if target in ("", *state.settings.routes) else state


def _text_size(state: State, target: str) -> State:
    return replace(state, text_size=target) if target in get_args(TextSize) else state  # type: ignore[arg-type]


def _contrast(state: State, target: str) -> State:
    return replace(state, contrast=target) if target in get_args(Contrast) else state  # type: ignore[arg-type]


def _calm(state: State, target: str) -> State:
    return replace(state, calm=target == "yes")


_CHANGES = {
    "hide": _hide, "start": _start, "back": _back, "home": _home, "lang": _language, "languages": _languages,
    "beside": _beside, "scene": _scene, "step": _step, "person": _person, "right": _right, "term": _term,
    "block": _block, "here": _here, "crisis": _crisis, "danger": _danger, "client": _client, "settings": _settings,
    "staff": _staff, "reader": _reader, "region": _region, "route": _route, "text-size": _text_size,
    "contrast": _contrast, "calm": _calm,
}  # fmt: skip


def deadline(state: State) -> int | None:
    """The forward clock (ms) at which a tick changes something by itself; None when only a touch can."""
    if not state.paused:
        return None
    ends = state.paused_ms + PAUSE_MS
    return min(ends, state.held_ms + HOLD_MS) if state.held_ms >= 0 else ends
