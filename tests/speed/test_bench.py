"""The program's own timings, compared within one run only: a busy machine is slow in all of them."""

from __future__ import annotations

from typing import Any, get_args

import pytest

from praatplaat import folders
from praatplaat.bench import bench
from praatplaat.session import Screen


@pytest.fixture(scope="module")
def timings() -> dict[str, Any]:
    return bench(folders.SCENES, folders.LOCALES)


def test_every_stage_is_timed(timings: dict[str, Any]) -> None:
    """From loading the program to painting, every screen and every language, each with a median and a worst."""
    assert {"import", "read", "catalogue", "shape", "view", "paint"} <= timings.keys()
    assert set(timings["view"]) == set(timings["paint"]) == set(get_args(Screen))
    assert 0 < timings["read"]["median"] <= timings["read"]["worst"]
    assert set(timings["catalogue"]) | {"nl"} == set(timings["shape"])


@pytest.mark.parametrize("stage", ["view", "paint", "shape"])
def test_what_was_done_before_is_not_done_again(timings: dict[str, Any], stage: str) -> None:
    """The second time a screen is composed or painted it takes no longer than the first: what is kept is found."""
    for name, times in timings[stage].items():
        assert times["warm"]["median"] <= times["cold"]["median"], name
