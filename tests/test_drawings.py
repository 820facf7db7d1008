"""The drawings: what every SVG file under praatplaat/drawings promises to the painter and to the eye."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from itertools import combinations
from pathlib import Path

import pygame
import pytest

from praatplaat import drawings
from praatplaat.palette import PALETTE
from praatplaat.view.portraits import ADULT, VIEWS, view_of
from tools.figure_body import draw
from tools.figures import PEOPLE

DRAWINGS = Path(__file__).parent.parent / "praatplaat" / "drawings"
FILES = sorted(DRAWINGS.glob("*/*.svg"))
SVG = "{http://www.w3.org/2000/svg}"

GEOMETRY = {
    "x",
    "y",
    "width",
    "height",
    "rx",
    "ry",
    "cx",
    "cy",
    "r",
    "x1",
    "y1",
    "x2",
    "y2",
    "d",
    "points",
    "transform",
}
STROKE = {"stroke", "stroke-width", "stroke-linecap", "stroke-linejoin"}
SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
ARTBOARDS = {"people": "0 0 240 400", "places": "0 0 320 300", "signs": "0 0 120 120"}
# Signs that stand on buttons of any ground: one colour with true holes, so that the finished picture can be toned.
CONTROLS = (
    *("back", "close", "contrast", "hide", "home", "next", "pause", "previous", "settings", "speaker", "telephone"),
    *("text-large", "text-medium", "text-small"),
)


def name_of(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


def mask(file: Path, height: int) -> set[tuple[int, int]]:
    """The points of a drawing that are more than half opaque."""
    surface = pygame.image.load_sized_svg(file, (3 * height, height))
    width, tall = surface.get_size()
    return {(x, y) for x in range(width) for y in range(tall) if surface.get_at((x, y)).a > 127}


def greys(file: Path, size: int) -> list[float]:
    """Lightness 0-255 of each point, as drawn on paper and copied without colour."""
    page = pygame.Surface((size, size), depth=32)
    page.fill(PALETTE["paper"])
    page.blit(pygame.image.load_sized_svg(file, (size, size)), (0, 0))
    grey = pygame.transform.grayscale(page)
    return [grey.get_at((x, y)).r for y in range(size) for x in range(size)]


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_drawing_keeps_to_the_safe_subset(file: Path) -> None:
    """Well-formed, under 20 KB, nothing that the SVG reader of pygame ignores or draws wrongly, ids used once."""
    assert file.stat().st_size < 20_000
    root = ET.parse(file).getroot()
    assert root.tag == f"{SVG}svg"
    assert set(root.attrib) == {"viewBox"}
    ids = [element.attrib["id"] for element in root.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    for element in list(root.iter())[1:]:
        kind = element.tag.removeprefix(SVG)
        if kind == "g":
            assert set(element.attrib) <= {"id", "transform"}, "opacity on a group darkens where its shapes overlap"
        else:
            assert kind in SHAPES
            assert set(element.attrib) <= GEOMETRY | STROKE | {"id", "fill", "opacity", "fill-rule"}
        assert not (element.text or "").strip()


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_drawing_uses_the_palette_only(file: Path) -> None:
    """Every fill and stroke is one of the fourteen colours; shades are opacity, never a new colour or a word."""
    text = file.read_text(encoding="utf-8")
    painted = set(re.findall(r'(?:fill|stroke)="([^"]*)"', text))
    assert painted <= set(PALETTE.values()) | {"none"}


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_drawing_is_seen_at_every_size(file: Path) -> None:
    """From a mark in a line to half a screen, some of it is there, and enough to be seen."""
    for height in (24, 64, 220, 800):
        surface = pygame.image.load_sized_svg(file, (3 * height, height))
        shown = pygame.mask.from_surface(surface, 60).count() / (surface.get_width() * surface.get_height())
        assert 0.05 < shown < 0.95


@pytest.mark.parametrize("file", FILES, ids=name_of)
def test_a_drawing_says_what_it_shows_on_its_own_artboard(file: Path) -> None:
    """One size a family, so that one scale fits all; a comment tells the person who opens the file what it is."""
    text = file.read_text(encoding="utf-8")
    assert re.search(r"<!-- .{4,} -->", text)
    board = ARTBOARDS.get(file.parent.name)
    assert board is None or f'viewBox="{board}"' in text


@pytest.mark.parametrize("file", [f for f in FILES if f.parent.name in ("people", "signs")], ids=name_of)
def test_nothing_of_a_person_or_sign_is_cut_off(file: Path) -> None:
    """The rim of the artboard stays empty."""
    surface = pygame.image.load_sized_svg(file, (600, 400))
    width, height = surface.get_size()
    rim = [(x, y) for x in range(width) for y in (0, height - 1)] + [
        (x, y) for y in range(height) for x in (0, width - 1)
    ]
    assert all(surface.get_at(at).a < 128 for at in rim)


@pytest.mark.parametrize("name", CONTROLS)
def test_a_control_is_of_one_colour(name: str) -> None:
    """The sign of a control can be toned to paper on ink and stays readable: one colour, holes are holes."""
    text = (DRAWINGS / "signs" / f"{name}.svg").read_text(encoding="utf-8")
    assert set(re.findall(r'(?:fill|stroke)="(#[^"]*)"', text)) == {PALETTE["ink"]}
    assert "opacity" not in text


@pytest.mark.parametrize("name", PEOPLE)
def test_the_kit_writes_the_people_that_are_shown(name: str) -> None:
    """A person made by the kit is the file: after a change, `python -m tools.figures` writes it again."""
    assert (DRAWINGS / "people" / f"{name}.svg").read_text(encoding="utf-8") == draw(PEOPLE[name]())


def portrait_of(name: str, side: int = 300) -> pygame.Surface:
    text = drawings.part(f"people/{name}", view_of(name))
    return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (side, side))


def test_every_person_has_a_square_portrait() -> None:
    """No person is forgotten and no window leads to a drawing that is gone; one that is unknown gets an adult's."""
    assert set(VIEWS) == {file.stem for file in FILES if file.parent.name == "people"}
    assert all(width == height for *_, width, height in (view.split() for view in VIEWS.values()))
    assert view_of("somebody-new") == ADULT


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_a_portrait_cuts_no_hair_and_rests_on_the_shoulders(name: str) -> None:
    """Nothing touches the top or, down to the chin, the sides; the lower edge is body over its middle third."""
    shown = portrait_of(name)
    side = shown.get_width()
    above = [(x, 0) for x in range(side)]
    beside = [(x, y) for x in (0, side - 1) for y in range(side * 3 // 4)]
    assert all(shown.get_at(at).a == 0 for at in above + beside)
    assert all(shown.get_at((x, side - 1)).a == 255 for x in range(side * 2 // 5, side * 3 // 5))


@pytest.mark.parametrize("name", sorted(VIEWS))
def test_heads_in_portraits_are_of_one_size(name: str) -> None:
    """From cheek to cheek is about a quarter of the window, whoever it is, a child or a person with a bun."""
    text = (DRAWINGS / "people" / f"{name}.svg").read_text(encoding="utf-8")
    cheek = rf'<ellipse cx="([\d.]+)"[^>]*fill="{PALETTE["brick"]}" opacity="0\.[23]\d*"'
    left, right = sorted(float(x) for x in re.findall(cheek, text))
    assert 0.23 <= (right - left) / float(VIEWS[name].split()[2]) <= 0.285


def test_places_are_told_apart_by_their_outline() -> None:
    """Of two places at least an eighth of what they cover is not shared; the home is the same house on purpose."""
    outlines = {file.stem: mask(file, 60) for file in FILES if file.parent.name == "places"}
    same_house = {"home", "home-again", "letter-home"}
    for (one, first), (other, second) in combinations(outlines.items(), 2):
        if {one, other} <= same_house:
            continue
        assert len(first & second) < 0.875 * len(first | second), (one, other)


def test_signs_are_told_apart_when_small_and_without_colour() -> None:
    """Two signs of 32 px on paper, in grey, differ by more than one part in thirty of the lightness."""
    seen = {file.stem: greys(file, 32) for file in FILES if file.parent.name == "signs"}
    for (one, first), (other, second) in combinations(seen.items(), 2):
        apart = sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first) / 255
        assert apart > 1 / 30, (one, other, apart)
