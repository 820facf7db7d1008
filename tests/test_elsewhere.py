"""What differs in a region or on a route is laid out too, and nothing else once more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from praatplaat.book import Book
from praatplaat.content.model import Change
from praatplaat.elsewhere import everywhere
from praatplaat.fit import differing, screens, survey
from praatplaat.session import Settings, Where
from praatplaat.view import view
from praatplaat.walk import NOON
from tests.showing import LAPTOP


def places(book: Book) -> list[tuple[str, str, Where]]:
    return [(state.region, state.route, where) for where, state in differing(book, Settings())]


def test_only_screens_that_differ_are_laid_out_again(small: Book) -> None:
    """In Utrecht one person and the step with its contact; in Meerland one step and its map; on the route also another."""
    found = places(small)
    assert {(where.screen, where.step, where.person) for region, _, where in found if region == "utrecht"} >= {
        ("person", "", "helper"), ("step", "letter", ""),
    }  # fmt: skip
    assert not {where.person for region, _, where in found if region == "lakeside"} - {""}
    lakeside = {where.step for region, route, where in found if (region, route) == ("lakeside", "") and where.scene}
    team = {where.step for *_, route, where in found if route and where.scene}
    assert lakeside == {"", "letter"} and team == {"", "letter", "decision"}
    assert [region for region, _, where in found if where.screen == "settings"] == ["lakeside", "lakeside"]


def test_every_screen_that_differs_is_laid_out(small: Book) -> None:
    """The list of any other screen is the same in every region and on every route."""
    found = set(places(small))
    for region, route in everywhere(small, NOON):
        for where, state in screens(small, Settings()):
            there = replace(state, region=region, route=route)
            if (region, route, where) not in found and not state.region and where.screen not in ("settings", "crisis"):
                assert view(there, small, LAPTOP) == view(state, small, LAPTOP), (region, route, where)


@pytest.mark.parametrize("path", ["people/helper/name", "limits/wait/about", "zones/research/name", "interface/home"])
def test_what_may_stand_anywhere_is_looked_for_everywhere(small: Book, path: str) -> None:
    """Of the name of a person, a time limit or a word of the program no screen is left out."""
    region = small.content.regions["utrecht"]
    region = replace(region, changes=(Change(path, small.content.interface["back"], region.place),))
    book = replace(small, content=replace(small.content, regions={"utrecht": region}))
    assert {w for _, _, w in places(book)} >= {where for where, state in screens(small, Settings()) if not state.at}


@pytest.mark.parametrize(("lang", "mode", "size"), [("nl", "laptop", (1366, 768)), ("so", "kiosk", (1080, 1920))])
def test_the_row_of_routes_fits(small: Book, lang: str, mode: str, size: tuple[int, int]) -> None:
    """With one more row of settings every key stays large enough and every word is whole."""
    settings = Settings(mode=mode, lang=lang, text_size="largest")  # type: ignore[arg-type]
    told = [str(fault) for *_, fault in survey(small, settings, size)]
    assert [line for line in told if "settings" in line or "--region" in line] == []
