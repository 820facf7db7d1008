"""The walk goes everywhere, tells the way to what is broken, and is the same when it is taken again."""

from __future__ import annotations

from dataclasses import replace

import pytest

from praatplaat import walk as walking
from praatplaat.book import Book
from praatplaat.display import Action, DisplayList
from praatplaat.elsewhere import changed, differs, everywhere
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.view import view
from praatplaat.walk import NOON, Report, walk

PAPER = Paper((1366, 768))


def test_the_walk_sees_every_place_of_the_real_book(book: Book) -> None:
    """Pressing every key reaches 100 % of the places, and no screen on the way breaks a promise."""
    report = walk(book, PAPER)
    assert report.broken == []
    assert report.visited == report.total > 100
    assert report.screens > report.total
    assert str(report).endswith("nothing broken")


@pytest.mark.parametrize(("lang", "mode"), [("nl", "laptop"), ("ar", "kiosk")])
def test_the_walk_sees_every_place_of_a_small_book(small: Book, lang: str, mode: str) -> None:
    """The same for a made-up book, whose places can be counted by hand: those of each region and route once more."""
    report = walk(small, Paper((1920, 1080), mode), lang)  # type: ignore[arg-type]
    content = small.content
    plain = 5 + 15  # languages, situations, settings, staff, away; the crisis screen with every pair of answers
    steps = sum(len(scene.steps) for scene in content.scenes.values())
    things = len(content.people) + len(content.rights) + len(content.terms)
    assert list(everywhere(small, NOON)) == [("", ""), ("lakeside", ""), ("lakeside", "one-team"), ("utrecht", "")]
    assert (report.visited, report.total) == (4 * (plain + len(content.scenes) + steps) + things,) * 2
    assert report.broken == [] and report.unseen == ()


def test_a_place_that_no_key_leads_to_is_named(small: Book) -> None:
    """A person whom no step shows is never seen, and that is a fault."""
    content = small.content
    hidden = replace(content, people={**content.people, "hermit": next(iter(content.people.values()))})
    report = walk(replace(small, content=hidden), PAPER)
    assert report.unseen == ("person hermit",)
    assert report.broken == ["never seen: person hermit"]
    assert report.visited == report.total - 1


def test_what_is_wrong_in_one_region_alone_is_told_with_it(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen that breaks a promise only on a route is told with the region and route to choose to see it."""

    def spoiled(state: State, book: Book, paper: Paper) -> DisplayList:
        items = view(state, book, paper)
        return tuple(i for i in items if i.id != "crisis") if state.route and state.where.step == "decision" else items

    monkeypatch.setattr(walking, "view", spoiled)
    report = walk(small, PAPER)
    assert report.broken[0].startswith("the emergency strip is missing (")
    assert report.broken[0].endswith(" --region lakeside --route one-team)")


def test_the_walk_looks_again_where_a_region_or_route_differs(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every place is reached in each region and on each route; what may differ there is composed there."""
    seen = set()

    def noted(state: State, book: Book, paper: Paper) -> DisplayList:
        seen.add((state.region, state.route, state.where._replace(block="")))
        return view(state, book, paper)

    monkeypatch.setattr(walking, "view", noted)
    walk(small, PAPER)
    assert len({where for region, _, where in seen if not region}) > 50
    for region, route in everywhere(small, NOON):
        there, paths = small.at(region, route, NOON).content, changed(small.content, region, route)
        wheres = {where for region, _, where in seen if not region and differs(there, where, paths)}
        assert {(region, route, where) for where in wheres} <= seen


def test_a_planted_fault_is_told_with_the_way_that_led_there(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """When a screen loses its emergency strip, the report says so and which keys to press to see it."""

    def spoiled(state: State, book: Book, paper: Paper) -> DisplayList:
        items = view(state, book, paper)
        return tuple(i for i in items if i.id != "crisis") if state.where.right else items

    monkeypatch.setattr(walking, "view", spoiled)
    report = walk(small, PAPER)
    assert report.broken[0].startswith("the emergency strip is missing (")
    way = report.broken[0].partition("(")[2].rstrip(")").split(" > ")
    assert way[-1] == "right:company"
    state = State.fresh(walking.Settings())
    for word in way:
        verb, _, target = word.partition(":")
        items = view(state, small, PAPER)
        assert Action(verb, target) in {i.action for i in items}, f"{word} cannot be pressed"
        state, _ = walking.update(state, Action(verb, target))
    assert state.where.screen == "right"
    assert report.unseen == ()


def test_a_screen_that_fails_is_told_with_its_way(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen that cannot be composed is a fault with a way, not the end of the walk."""

    def failing(state: State, book: Book, paper: Paper) -> DisplayList:
        if state.where.screen == "term":
            raise KeyError("gone")
        return view(state, book, paper)

    monkeypatch.setattr(walking, "view", failing)
    report = walk(small, PAPER)
    assert any("KeyError" in what and "term:judge" in what for what in report.broken)


def test_something_that_stays_after_hide_is_told(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """The random visitor compares the state after hide with a fresh one."""

    def forgetful(state: State, action: Action) -> tuple[State, tuple[str, ...]]:
        after, effects = walking_update(state, action)
        return (replace(after, at=state.at) if action.verb == "hide" else after), effects

    walking_update = walking.update
    monkeypatch.setattr(walking, "update", forgetful)
    report = Report(seed=3)
    visit = walking.Settings()
    for seed in range(20):
        report.seed = seed
        walking._at_random(small, PAPER, visit, report, 400)
        if report.broken:
            break
    assert "something stays after hide" in report.broken[0] and f"seed {report.seed}" in report.broken[0]


def test_the_same_seed_is_the_same_visit(small: Book, monkeypatch: pytest.MonkeyPatch) -> None:
    """Random events repeat exactly: whoever gets a seed can see what was seen. Another seed is another visit."""

    def visit(seed: int) -> list[State]:
        seen: list[State] = []

        def noted(state: State, book: Book, paper: Paper) -> DisplayList:
            seen.append(state)
            return view(state, book, paper)

        monkeypatch.setattr(walking, "view", noted)
        report = Report(seed=seed)
        walking._at_random(small, PAPER, walking.Settings(), report, 300)
        assert (report.events, report.broken) == (300, [])
        return seen

    first = visit(1)
    assert visit(1) == first
    assert visit(2) != first
    assert len({s.where.screen for s in first}) >= 6


def test_random_events_pass_on_the_real_book(book: Book) -> None:
    """A visitor who touches, types and waits as chance has it meets nothing broken."""
    report = Report(seed=7)
    walking._at_random(book, PAPER, walking.Settings(lang="ar"), report, 500)
    assert (report.events, report.broken) == (500, [])
