"""What the map promises, whatever the plan and the page."""

from __future__ import annotations

import io
import os
import re
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from praatplaat.display import Item, Rect
from praatplaat.landscape import Landscape, Plan, Way, landscape
from praatplaat.landscape.compose import through, view_of
from praatplaat.landscape.detour import HARD, detours
from praatplaat.landscape.figures import pointing
from praatplaat.landscape.road import passes
from praatplaat.palette import PALETTE
from praatplaat.paper import Mode, Paper, TextSize
from tests.landscape.plans import LONG, TIGRINYA, box_of, branching, plan_of

PAGES: tuple[tuple[tuple[int, int], Mode], ...] = (
    ((800, 600), "laptop"),
    ((1366, 768), "laptop"),
    ((3840, 2160), "laptop"),
    ((1920, 1080), "kiosk"),
    ((1080, 1920), "kiosk"),
)
SIZES: tuple[TextSize, ...] = ("normal", "large", "largest")


def pages_of(plan: Plan, paper: Paper) -> list[Landscape]:
    """Every page of a plan."""
    box = box_of(paper)
    first = landscape(plan, box, paper)
    return [landscape(plan, box, paper, ids[0]) for ids in first.pages]


def of(items: tuple[Item, ...], *kinds: str) -> list[Item]:
    """The items whose id begins with one of these words."""
    return [item for item in items if item.id.split(":")[0] in kinds]


def near(a: Rect, b: Rect, gap: int) -> bool:
    """Whether two rectangles are nearer than `gap` px, in both directions at once."""
    return a.x < b.right + gap and b.x < a.right + gap and a.y < b.bottom + gap and b.y < a.bottom + gap


def inside(rect: Rect, box: Rect) -> bool:
    return rect.x >= box.x and rect.y >= box.y and rect.right <= box.right and rect.bottom <= box.bottom


def station_of(item: Item) -> str:
    return item.id.partition(":")[2]


def check_page(page: Landscape, plan: Plan, paper: Paper, roomy: bool) -> None:
    """All promises about one page. `roomy` is false where words are too large for the page itself."""
    box, items = box_of(paper), page.items
    buttons = of(items, "step")
    assert [station_of(b) for b in buttons] == list(page.pages[page.page]), "a button for each station, in order"
    assert [b.focus for b in buttons] == list(range(len(buttons)))
    for item in buttons:
        assert min(item.rect.w, item.rect.h) >= paper.target, f"{item.id} is too small to touch"
        assert item.label and item.role == "button" and item.action is not None
    for a, b in combinations(buttons, 2):
        assert not near(a.rect, b.rect, paper.gap - 1), f"{a.id} and {b.id} are too near"
    words = [item for item in items if item.paragraph]
    for a, b in combinations(words, 2):
        assert not a.rect.meets(b.rect), f"{a.id} lies on {b.id}"
    here = next((station.id for station in plan.stations if station.state == "now"), "")
    for word in words:
        mine = here if word.id == "flag:words" else station_of(word)
        for picture in of(items, "place", "fence", "bench", "bit"):
            assert station_of(picture) == mine or not word.rect.meets(picture.rect.inset(2)), f"{word.id}, {picture.id}"
    for sign in of(items, "flag", "way", "family", "person"):
        if sign.id == "flag":
            continue  # its rectangle is mostly air; the cloth is that of its words
        for button in buttons:
            if sign.id.split(":")[0] == "way" or station_of(button) != here:
                assert not sign.rect.inset(2).meets(button.rect), f"{sign.id} lies on {button.id}"
    if roomy:
        for item in items:
            assert item.fits, f"{item.id} does not fit"
            assert inside(item.rect, box) or item.id.startswith("bit"), f"{item.id} leaves the map: {item.rect}"
    for item in items:
        if item.paragraph and item.paragraph.fits:
            x, y = item.text_at
            text = Rect(x, y, item.paragraph.width, item.paragraph.height)
            assert inside(text, item.rect.inset(-1)), f"the words of {item.id} leave their plate"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("count", [1, 2, 3, 5, 8, 13, 24])
def test_nothing_lies_on_anything(count: int, page: tuple[tuple[int, int], Mode], size: TextSize) -> None:
    """Buttons, plates, names, signposts and the flag keep off each other and stay on the map, on every page of it."""
    paper, plan = Paper(page[0], page[1], size), plan_of(count, ways=min(count - 1, 2))
    for shown in pages_of(plan, paper):
        check_page(shown, plan, paper, roomy=True)


@settings(max_examples=30, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(
    count=st.integers(1, 26),
    ways=st.integers(0, 5),
    here=st.integers(-1, 25),
    width=st.integers(780, 2600),
    height=st.integers(560, 2000),
    mode=st.sampled_from(["laptop", "kiosk"]),
    size=st.sampled_from(SIZES),
    titles=st.lists(st.sampled_from(["SAVE", "Veilig Thuis", LONG, TIGRINYA, "Thuis"]), min_size=1, max_size=5),
)
def test_any_plan_on_any_page(
    count: int, ways: int, here: int, width: int, height: int, mode: Mode, size: TextSize, titles: list[str]
) -> None:
    """Any number of stations and ways, any window, long and foreign words: the same promises."""
    paper = Paper((width, height), mode, size)
    plan = plan_of(count, ways if count > 1 else 0, min(here, count - 1), tuple(titles))
    for shown in pages_of(plan, paper):
        check_page(shown, plan, paper, roomy=False)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("count", [2, 8, 17])
def test_every_station_is_on_one_page(count: int, page: tuple[tuple[int, int], Mode]) -> None:
    """Over the pages each station stands once, in the order of the road, and asking for it gives its page."""
    paper, plan = Paper(*page), plan_of(count)
    ids = [station.id for station in plan.stations]
    shown = pages_of(plan, paper)
    assert [name for part in shown[0].pages for name in part] == ids
    for name in ids:
        found = landscape(plan, box_of(paper), paper, name)
        assert name in found.pages[found.page]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("count", [3, 8, 16])
def test_read_from_the_right_all_is_mirrored(count: int, page: tuple[tuple[int, int], Mode]) -> None:
    """The same items with mirrored rectangles and flipped pictures, but for the tick, which keeps its way round."""
    paper, plan = Paper(*page), plan_of(count, ways=2)
    box = box_of(paper)
    one, other = landscape(plan, box, paper), landscape(replace(plan, rtl=True), box, paper)
    assert [item.id for item in one.items] == [item.id for item in other.items]
    for a, b in zip(one.items, other.items, strict=True):
        assert b.rect == a.rect.mirrored(paper.width), a.id
        if a.picture and b.picture:
            upright = a.picture.name == "bits/tick"
            assert b.picture.flip is (a.picture.flip if upright else not a.picture.flip)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("size", ["normal", "largest"])
@pytest.mark.parametrize("count", [4, 8, 16])
def test_no_road_runs_under_words(count: int, page: tuple[tuple[int, int], Mode], size: TextSize) -> None:
    """Neither the road nor a side road passes under a plate, a signpost, the flag or bare words."""
    paper, plan = Paper(page[0], page[1], size), plan_of(count, ways=3)
    for ids in landscape(plan, box_of(paper), paper).pages:
        view, _, _ = view_of(plan, box_of(paper), paper, ids[0])
        words = [box for spot in view.spots for box in spot.texts]
        for line in view.arrangement.roads:
            assert not passes(line, words, view.measures.road / 2)
        for road in view.roads.arms.values():
            assert not passes(road.whole, words, 0.38 * view.measures.road)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("count", [5, 8, 13])
def test_an_arm_shows_its_own_road(count: int, page: tuple[tuple[int, int], Mode]) -> None:
    """The first thing that the half-line from the point of an arm meets is the road of that arm, never a place or its
    plate; the foot of a post stands beside the roads. An arm without such a road has no point."""
    plan, paper = branching(count), Paper(*page)
    for ids in landscape(plan, box_of(paper), paper).pages:
        view, _, _ = view_of(plan, box_of(paper), paper, ids[0])
        things = [spot.box(spot.piece.button) for spot in view.spots if spot.piece.station]
        for spot in view.spots:
            boards = [spot.box(part.box) for part in spot.piece.parts if part.kind == "board"]
            for way, board in zip(spot.piece.ways, boards, strict=True):
                side, _ = pointing(view, way, board)
                tip, y = (board.x1 if side > 0 else board.x0), (board.y0 + board.y1) / 2
                own = [p for p in view.roads.arms[way.id].whole if abs(p[1] - y) < board.h] if side else []
                ahead = [side * (x - tip) for x, _ in own if side * (x - tip) > 0]
                assert bool(ahead) == bool(side)
                for box in things if side else ():
                    met = side * ((box.x0 if side > 0 else box.x1) - tip)
                    assert not (box.y0 < y < box.y1 and 0 < met < min(ahead)), f"{way.id} points at a place"
            if spot.piece.ways:
                foot = [spot.box(part.box) for part in spot.piece.parts if part.kind == "foot"]
                assert not any(passes(line, foot, 0.45 * view.measures.road) for line in view.arrangement.roads)
                assert not any(passes(road.whole, foot, 0.38 * view.measures.road) for road in view.roads.arms.values())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
def test_a_road_round_the_judge_is_on_its_own_land(page: tuple[tuple[int, int], Mode]) -> None:
    """A way that goes round the judge is drawn, and keeps to land that is not the judge's: what little is not, is on a
    strip of its own."""
    plan, paper = branching(8), Paper(*page)
    way = plan.ways[0]
    assert detours(plan) == [way]
    for ids in landscape(plan, box_of(paper), paper).pages:
        if way.start not in ids or way.end not in ids:
            continue
        view, _, _ = view_of(plan, box_of(paper), paper, ids[0])
        road = view.roads.arms[way.id].whole
        strips = {p for line, _ in through(view) for p in line}
        astray = [p for p in road if view.ground.zone(*p) in HARD and p not in strips]
        assert len(astray) < 0.12 * len(road)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("here", range(8))
def test_footprints_only_where_the_family_went(page: tuple[tuple[int, int], Mode], here: int) -> None:
    """Side roads bear no footprints and are not laid, wherever the family stands on the main road."""
    plan, paper = branching(8, here), Paper(*page)
    for ids in landscape(plan, box_of(paper), paper).pages:
        view, _, _ = view_of(plan, box_of(paper), paper, ids[0])
        for road in view.roads.arms.values():
            assert road.line not in view.roads.walked and road.line not in view.roads.laid
            assert road.line in view.roads.side_stones


def test_the_way_to_a_place_beside_the_road_was_gone() -> None:
    """A family at a place beside the road has gone the one way there: it is laid, and bears footprints."""
    plan, paper = branching(8), Paper((1920, 1080), "kiosk")
    side = replace(plan.stations[3], id="s/side", side=True, state="now")
    rest = [replace(s, state="done" if k < 3 else "may") for k, s in enumerate(plan.stations)]
    plan = replace(plan, stations=(*rest[:3], side, *rest[3:]), ways=(Way("w", "s/2", "s/side", plan.ways[0].words),))
    view, _, _ = view_of(plan, box_of(paper), paper, "s/side")
    assert view.roads.arms["w"].line in view.roads.walked


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page[0][0]}x{page[0][1]}-{page[1]}")
@pytest.mark.parametrize("here", range(8))
def test_the_family_stands_beside_its_place(page: tuple[tuple[int, int], Mode], here: int) -> None:
    """The family and whom it meets hide at most a fifth of the place where they stand."""
    plan, paper = branching(8, here), Paper(*page)
    items = landscape(plan, box_of(paper), paper, f"s/{here}").items
    place = next(item.rect for item in items if item.id == f"place:s/{here}")
    left, right = place.x, place.right
    for item in of(items, "family", "person"):
        body = item.rect.inset(round(0.2 * item.rect.w), 0)  # a drawing of a person has air on both sides
        if body.x < place.x + place.w / 2:
            left = max(left, body.right)
        else:
            right = min(right, body.x)
    assert right - left >= 0.78 * place.w  # a drawing of a place has air on both sides too


def test_a_road_to_another_page_reaches_the_border() -> None:
    """A side road whose other end is on another page runs to the border of the page, on both pages."""
    plan, paper = branching(26), Paper((800, 600))
    plan = replace(plan, ways=(Way("far", "s/1", "s/25", plan.ways[0].words),))
    first, *rest = landscape(plan, box_of(paper), paper).pages
    assert rest
    for ids in (first, rest[-1]):
        view, _, _ = view_of(plan, box_of(paper), paper, ids[0])
        xs = [x for x, _ in view.roads.arms["far"].whole]
        assert min(xs) <= 1 or max(xs) >= view.ground.width - 1


def test_ways_to_one_place_join_before_it() -> None:
    """Of two side roads with the same end, the second ends on the first, not at the place itself."""
    plan, paper = branching(8), Paper((1920, 1080), "kiosk")
    words = plan.ways[0].words
    plan = replace(plan, ways=(Way("a", "s/1", "s/6", words), Way("b", "s/3", "s/6", words)))
    view, _, _ = view_of(plan, box_of(paper), paper)
    a, b = view.roads.arms["a"], view.roads.arms["b"]
    assert b.line[-1] in a.line and b.rest[-1] == a.line[-1]


def test_states_differ_by_shape() -> None:
    """Done has a tick, now a flag, a family and a plum plate, may a dashed plate, not a fence and no plate, waiting a
    bench: each is told apart without colour."""
    paper, plan = Paper((1920, 1080), "kiosk"), plan_of(7)
    items = landscape(plan, box_of(paper), paper).items
    ids = {item.id for item in items}
    plates = {station_of(item): item for item in of(items, "plate")}
    for station in plan.stations:
        plate, state = plates[station.id], station.state
        assert (f"tick:{station.id}" in ids) == (state == "done")
        assert (f"fence:{station.id}" in ids) == (state == "not") == (plate.shape is None)
        assert (f"bench:{station.id}" in ids) == (state == "waiting")
        if plate.shape:
            assert plate.shape.dashed == (state == "may")
            assert (plate.shape.fill == PALETTE["plum"]) == (state == "now")
    assert {"flag", "flag:words", "light", "person", "family:mother"} <= ids


def test_no_position_no_footprints() -> None:
    """Where nobody said where the family stands, the road is laid and bears no footprints, no flag and no ticks."""
    paper, plan = Paper((1366, 768)), plan_of(6, here=-1)
    items = landscape(plan, box_of(paper), paper).items
    assert items[0].picture and PALETTE["teal"] not in items[0].picture.svg
    assert not of(items, "flag", "tick", "family", "light")
    walked = landscape(plan_of(6), box_of(paper), paper).items[0]
    assert walked.picture and PALETTE["teal"] in walked.picture.svg


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1080, 1920)])
def test_the_land_is_a_small_safe_drawing(size: tuple[int, int]) -> None:
    """The ground is one drawing of exactly the size of the map, under 150 KB, of plain shapes and "#rrggbb" only."""
    paper = Paper(size)
    box = box_of(paper)
    land = landscape(plan_of(12, ways=3), box, paper).items[0]
    assert land.id == "land" and land.rect == box and land.picture
    svg = land.picture.svg
    assert f'viewBox="0 0 {box.w} {box.h}"' in svg and len(svg) < 150_000
    assert not re.search(r"dasharray|currentColor|rgba|<g [^>]*opacity|clip|mask|nan|inf", svg)
    assert set(re.findall(r'(?:fill|stroke|stop-color)="([^"]*)"', svg)) <= {
        value for value in re.findall(r'"([^"]*)"', svg) if re.fullmatch(r"#[0-9A-Fa-f]{6}|none|url\(#s\)", value)
    }


def test_every_drawing_of_the_map_can_be_drawn() -> None:
    """The renderer takes each drawing that the program makes, at its size."""
    os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
    import pygame  # noqa: PLC0415  only here: the layout itself knows nothing of it

    paper = Paper((1366, 768))
    for item in landscape(plan_of(8, ways=2), box_of(paper), paper).items:
        if item.picture and item.picture.svg:
            surface = pygame.image.load_sized_svg(io.BytesIO(item.picture.svg.encode()), (item.rect.w, item.rect.h))
            assert abs(surface.get_width() - item.rect.w) <= 2, item.id
            assert abs(surface.get_height() - item.rect.h) <= 2, item.id


def test_the_same_plan_gives_the_same_map() -> None:
    """The layout is pure: twice the same plan gives twice the same items."""
    paper, plan = Paper((1366, 768)), plan_of(9, ways=2)
    assert landscape(plan, box_of(paper), paper) == landscape(plan, box_of(paper), paper)
