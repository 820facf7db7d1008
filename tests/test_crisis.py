"""Whom to call now: a table of what a family must see, and what holds in every case."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import product
from zoneinfo import ZoneInfo

import holidays
import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat.crisis import CLIENT, DANGER, Client, next_change, office_hours, panel, plausible, public_holidays
from praatplaat.emergency import read

FACTS = read()
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
REGIONS = ("utrecht", "flevoland", "", "zeeland")
CLIENTS: tuple[Client, ...] = ("none", "vt", "save", "unknown", "")

# Wall time in the Netherlands, and whether a client's own worker is in.
HOURS = {
    "2026-11-23T00:00:00": False,  # a Monday
    "2026-11-23T08:29:59": False,
    "2026-11-23T08:30:00": True,
    "2026-11-23T12:00:00": True,
    "2026-11-23T16:59:59": True,
    "2026-11-23T16:59:59.999999": True,
    "2026-11-23T17:00:00": False,
    "2026-11-23T23:59:59": False,
    "2026-11-24T12:00:00": True,
    "2026-11-25T12:00:00": True,
    "2026-11-26T12:00:00": True,
    "2026-11-27T16:59:59": True,  # a Friday
    "2026-11-28T12:00:00": False,
    "2026-11-29T12:00:00": False,
    "2026-12-24T12:00:00": True,  # a Thursday; the day before Christmas is a working day
    "2026-12-25T12:00:00": False,  # Christmas on a Friday
    "2027-01-01T12:00:00": False,  # New Year's Day on a Friday
    "2027-03-26T12:00:00": False,  # Good Friday
    "2027-03-28T12:00:00": False,  # Easter Sunday, summer time begins
    "2027-03-29T12:00:00": False,  # Easter Monday
    "2027-03-30T08:29:59": False,  # the first working day of summer time
    "2027-03-30T08:30:00": True,
    "2027-04-27T12:00:00": False,  # King's Day on a Tuesday
    "2027-05-05T12:00:00": False,  # Liberation Day on a Wednesday, not a round year
    "2027-05-06T12:00:00": False,  # Ascension Day
    "2027-05-07T12:00:00": True,
    "2027-05-17T12:00:00": False,  # Whit Monday
    "2027-10-31T12:00:00": False,  # a Sunday, summer time ends
    "2027-11-01T08:29:59": False,
    "2027-11-01T08:30:00": True,
    "2027-11-01T16:59:59": True,
    "2027-11-01T17:00:00": False,
    "2028-12-26T12:00:00": False,  # the second day of Christmas on a Tuesday
}
WRONG = [
    None,
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2019, 11, 25, 12, tzinfo=UTC),
    datetime(2026, 11, 20, 23, 59, 59, tzinfo=AMSTERDAM),
    datetime(2099, 6, 1, 12, tzinfo=UTC),
    datetime.min.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=UTC),
    datetime.max.replace(tzinfo=timezone(timedelta(hours=-12))),
]
OPEN = datetime(2026, 11, 23, 12, tzinfo=AMSTERDAM)
CLOSED = datetime(2026, 11, 23, 22, tzinfo=AMSTERDAM)


def numbers(region: str, client: Client, danger: bool | None, now: datetime | None) -> str:
    """The panel's numbers in order, "own" for the own worker."""
    return " ".join(call.number or "own" for call in panel(FACTS, region, client, danger, now))


def expected(region: str, client: Client, danger: bool | None, office: bool | None) -> str:
    """The table of issue and product in words; `office` is None with a wrong clock."""
    behind = {"utrecht": "veilig-thuis", "flevoland": "save-flevoland"}.get(region)
    if office is None or behind is None:
        calls = "112 veilig-thuis veilig-thuis save-flevoland" + " own" * (client == "save")
    elif client == "save":
        calls = f"own {behind} 112" if office else f"{behind} 112 own"
    else:
        calls = "veilig-thuis 112"
    if danger or (danger is None and client == ""):
        calls = " ".join(["112", *(call for call in calls.split() if call != "112")])
    return f"{calls} kindertelefoon"


@pytest.mark.parametrize(("wall", "office"), HOURS.items())
def test_the_table(wall: str, office: bool) -> None:
    """Every province, client and answer at this hour: the number that answers now stands first."""
    now = datetime.fromisoformat(wall).replace(tzinfo=AMSTERDAM)
    assert office_hours(FACTS, now) is office
    for region, client, danger in product(REGIONS, CLIENTS, (True, False, None)):
        assert numbers(region, client, danger, now) == expected(region, client, danger, office)


@pytest.mark.parametrize("now", WRONG, ids=str)
def test_a_clock_that_cannot_be_right_is_not_believed(now: datetime | None) -> None:
    """1970 after a flat battery, 2099 after a wrong hand: nothing that hangs on the hour is shown as fact."""
    assert not plausible(FACTS, now)
    assert not office_hours(FACTS, now)
    for region, client, danger in product(REGIONS, CLIENTS, (True, False, None)):
        assert numbers(region, client, danger, now) == expected(region, client, danger, None)


@pytest.mark.parametrize(
    ("region", "client", "danger", "now", "shown"),
    [
        ("utrecht", "none", True, OPEN, "112 veilig-thuis kindertelefoon"),
        ("utrecht", "none", False, OPEN, "veilig-thuis 112 kindertelefoon"),
        ("flevoland", "none", False, CLOSED, "veilig-thuis 112 kindertelefoon"),
        ("utrecht", "vt", False, CLOSED, "veilig-thuis 112 kindertelefoon"),
        ("utrecht", "save", False, OPEN, "own veilig-thuis 112 kindertelefoon"),
        ("flevoland", "save", False, OPEN, "own save-flevoland 112 kindertelefoon"),
        ("utrecht", "save", False, CLOSED, "veilig-thuis 112 own kindertelefoon"),
        ("flevoland", "save", False, CLOSED, "save-flevoland 112 own kindertelefoon"),
        ("flevoland", "save", True, OPEN, "112 own save-flevoland kindertelefoon"),
        ("flevoland", "save", True, CLOSED, "112 save-flevoland own kindertelefoon"),
        ("flevoland", "unknown", False, CLOSED, "veilig-thuis 112 kindertelefoon"),
        ("", "none", False, OPEN, "112 veilig-thuis veilig-thuis save-flevoland kindertelefoon"),
        ("", "save", False, OPEN, "112 veilig-thuis veilig-thuis save-flevoland own kindertelefoon"),
        ("flevoland", "save", False, None, "112 veilig-thuis veilig-thuis save-flevoland own kindertelefoon"),
        ("", "", None, None, "112 veilig-thuis veilig-thuis save-flevoland kindertelefoon"),
        ("utrecht", "", None, OPEN, "112 veilig-thuis kindertelefoon"),
    ],
)
def test_what_families_see(region: str, client: Client, danger: bool | None, now: datetime | None, shown: str) -> None:
    """The cases of the crisis panel written out."""
    assert numbers(region, client, danger, now) == shown


def test_both_provinces_are_named_where_the_province_is_not_known() -> None:
    """Each number says for which province it holds, and that it holds outside office hours."""
    calls = panel(FACTS, "", "save", False, CLOSED)
    assert [(c.number, c.reasons) for c in calls[2:4]] == [
        ("veilig-thuis", ("out-of-hours", "in-utrecht")),
        ("save-flevoland", ("out-of-hours", "in-flevoland")),
    ]


def test_the_number_behind_the_own_worker_is_for_no_answer() -> None:
    """ "No answer? Call:" stands at the second number and nowhere else."""
    calls = panel(FACTS, "flevoland", "save", False, OPEN)
    assert ["no-answer" in call.reasons for call in calls] == [False, True, False, False]


def test_a_moment_is_the_same_in_every_zone() -> None:
    """The machine's own zone does not count; a time without a zone is the time on a Dutch wall."""
    summer = datetime(2027, 7, 5, 6, 30, tzinfo=UTC)
    assert office_hours(FACTS, summer)
    assert office_hours(FACTS, summer.astimezone(timezone(timedelta(hours=9))))
    assert not office_hours(FACTS, summer - timedelta(microseconds=1))
    assert office_hours(FACTS, datetime(2027, 7, 5, 8, 30))
    assert not office_hours(FACTS, datetime(2027, 7, 5, 8, 29, 59))


def test_a_clock_is_believed_from_the_day_of_the_facts() -> None:
    """From the first moment of that day in the Netherlands, for about ten years."""
    midnight = datetime.combine(FACTS.written_on, time(), AMSTERDAM)
    assert plausible(FACTS, midnight)
    assert not plausible(FACTS, midnight.astimezone(UTC) - timedelta(seconds=1))
    assert plausible(FACTS, datetime(2036, 6, 1, tzinfo=UTC))
    assert not plausible(FACTS, datetime(2037, 1, 1, tzinfo=UTC))


def test_the_two_questions() -> None:
    """Whether there is danger, and who helps already: every answer has a sentence and a value the panel knows."""
    assert [value for _, value in DANGER.answers] == ["yes", "no"]
    assert [value for _, value in CLIENT.answers] == [client for client in CLIENTS if client]
    asked = [key for q in (DANGER, CLIENT) for key in (q.id, *(key for key, _ in q.answers))]
    assert all(lang[key] for lang in FACTS.languages.values() for key in asked)


# ------------------------------------------------------------------ what always holds

moments = st.datetimes(
    min_value=datetime(2026, 11, 1), max_value=datetime(2036, 12, 31), timezones=st.sampled_from([UTC, AMSTERDAM])
)
clocks = st.none() | st.datetimes(timezones=st.none() | st.timezones()) | moments
answers = st.tuples(st.sampled_from(REGIONS), st.sampled_from(CLIENTS), st.sampled_from([True, False, None]))


@given(answers, clocks)
def test_every_panel(answer: tuple[str, Client, bool | None], now: datetime | None) -> None:
    """112 is always there, first in danger; the child's line is always last; every word exists in every language."""
    calls = panel(FACTS, *answer, now)
    shown = [call.number for call in calls]
    assert shown.count("112") == 1
    assert shown.index("112") == 0 or not answer[2]
    assert shown.index("112") <= (2 if shown[0] == "" else 1)
    assert shown[-1] == "kindertelefoon"
    assert len(set(calls)) == len(calls)
    assert all(number in FACTS.numbers for number in shown if number)
    assert all(lang[key] for lang in FACTS.languages.values() for call in calls for key in call.reasons + call.notes)


@given(answers, clocks)
def test_free_day_and_night_stands_at_veilig_thuis_only(
    answer: tuple[str, Client, bool | None], now: datetime | None
) -> None:
    """ "Also when in doubt, free, day and night" is known of that number, and always told there."""
    for call in panel(FACTS, *answer, now):
        told = {"when-in-doubt", "free-day-night"} & set(call.notes)
        assert len(told) == (2 if call.number == "veilig-thuis" else 0)


@given(answers, moments, st.floats(0, 1, exclude_max=True))
def test_nothing_changes_before_its_moment(
    answer: tuple[str, Client, bool | None], now: datetime, share: float
) -> None:
    """Between now and the next change every moment has the same panel, so a still screen may sleep until then."""
    change = next_change(FACTS, now)
    end = change or datetime(9999, 1, 1, tzinfo=UTC)
    assert end > now
    last = end - timedelta(microseconds=1)
    between = min(now + (end - now) * share, last)
    assert panel(FACTS, *answer, now) == panel(FACTS, *answer, between) == panel(FACTS, *answer, last)


@pytest.mark.parametrize(
    ("now", "change"),
    [
        ("2026-11-23T00:00", "2026-11-23T08:30"), ("2026-11-23T08:30", "2026-11-23T17:00"),
        ("2026-11-23T17:00", "2026-11-24T08:30"), ("2027-03-27T20:00", "2027-03-28T08:30"),
        ("1970-01-01T00:00", "2026-11-21T00:00"), ("2036-11-17T18:00", "2036-11-18T00:00"),
    ],
)  # fmt: skip
def test_the_next_change(now: str, change: str) -> None:
    """Where hours begin and end on the wall, summer time or not, and where a clock begins and ceases to be believed."""
    found = next_change(FACTS, datetime.fromisoformat(now))
    assert found == datetime.fromisoformat(change).replace(tzinfo=AMSTERDAM).astimezone(UTC)
    assert found.tzinfo is UTC


@given(clocks)
def test_the_next_change_can_always_be_asked(now: datetime | None) -> None:
    """No clock, however wrong, stops the loop."""
    change = next_change(FACTS, now)
    assert change is None or change.date() >= FACTS.written_on - timedelta(days=1)


def test_the_wrong_clocks_after_the_facts_change_no_more() -> None:
    """Without a clock, or with one that runs far ahead, time alone changes nothing."""
    assert next_change(FACTS, None) is None
    assert next_change(FACTS, datetime.max.replace(tzinfo=UTC)) is None
    assert next_change(FACTS, datetime.combine(date(2099, 1, 1), time(), UTC)) is None


@pytest.mark.parametrize("year", range(2020, 2061))
def test_an_office_is_closed_on_every_public_holiday_and_on_no_other_working_day(year: int) -> None:
    """Good Friday and Liberation Day among them, as the `holidays` package has them."""
    closed = holidays.country_holidays("NL", years=year, categories=("public", "optional"))
    assert public_holidays(year) == frozenset(closed)
