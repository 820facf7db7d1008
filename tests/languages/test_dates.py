"""Days written out."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from babel.dates import format_date

from praatplaat.languages import names
from praatplaat.languages.dates import OURS, long_date

YEAR = [date(2028, 1, 1) + timedelta(days=n) for n in range(366)]


@pytest.mark.parametrize("lang", names.OURS)
def test_what_is_written_down_of_our_languages_is_what_babel_says(lang: str) -> None:
    """Every day of a leap year; so that Babel need not be loaded to be asked."""
    assert lang in OURS
    assert [long_date(day, lang) for day in YEAR] == [format_date(day, "long", locale=lang) for day in YEAR]


def test_another_language_is_written_by_babel() -> None:
    """A language that comes later needs no row here to be right."""
    assert long_date(date(2026, 11, 4), "tr") == "4 Kasım 2026"
