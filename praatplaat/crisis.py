"""Whom to call now: the crisis panel as values, from the emergency facts, two answers, the province and the time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import Literal

from praatplaat.emergency import Emergency

Client = Literal["none", "vt", "save", "unknown", ""]

ALARM, DOUBT, CHILD = "112", "veilig-thuis", "kindertelefoon"  # ids of numbers
SUNDAY = 6
FROM_EASTER = (-2, 0, 1, 39, 49, 50)  # days: Good Friday, Easter, Ascension, Whitsun
YEARS = 10  # a clock that runs further ahead of the facts than this is wrong, or the facts are


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the panel: the id of its sentence, and the answers as (id of the sentence, value)."""

    id: str
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Call:
    """One way to get help. `number` is the id of a number, "" for the own worker, whose number only the family has.

    `reasons` are ids of the sentences above the number (when to call it), `notes` of those below it.
    """

    number: str
    reasons: tuple[str, ...]
    notes: tuple[str, ...]


DANGER = Question("question-danger", (("yes", "yes"), ("no", "no")))
CLIENT = Question(
    "question-client",
    (("client-none", "none"), ("client-vt", "vt"), ("client-save", "save"), ("client-unknown", "unknown")),
)

_OWN_WORKER = Call("", ("own-worker",), ("own-worker-call", "own-worker-hours", "own-worker-holidays"))


def panel(facts: Emergency, region: str, client: Client, danger: bool | None, now: datetime | None) -> tuple[Call, ...]:
    """Whom to call, the number that answers now first; the last is always the child's own.

    `region` is a province ("" or an unknown one: not known), `client` and `danger` are the answers ("" and None: not
    given). `now` is the time (one without a zone is read as Dutch wall time), None when there is no clock to trust.

    Who is in contact with nobody, or with Veilig Thuis, calls Veilig Thuis at every hour; a client of SAVE calls what
    place and time say. While one of those two is unknown the panel guesses nothing, whoever asks: the alarm number,
    Veilig Thuis, then what holds outside office hours in each province by name. Source: the crisis panel of Samen Veilig.
    """
    alarm = Call(ALARM, ("strip-danger",), ("services",))
    doubt = Call(DOUBT, ("strip-doubt",), _notes(DOUBT))
    known = plausible(facts, now) and region in facts.out_of_hours
    calls: tuple[Call, ...] = (doubt, alarm)
    if not known:
        calls = (alarm, doubt, *(_out_of_hours(facts, province) for province in facts.out_of_hours))
        calls += (_OWN_WORKER,) if client == "save" else ()
    elif client == "save":
        calls = _save(facts, region, now, alarm)
    if danger or (danger is None and not client):
        calls = (alarm, *(call for call in calls if call != alarm))
    return (*calls, Call(CHILD, ("child",), ("child-call",)))


def plausible(facts: Emergency, now: datetime | None) -> bool:
    """Whether a clock can be right: not before the facts were written, and less than about `YEARS` years after."""
    wall = _wall(facts, now)
    return wall is not None and facts.written_on <= wall.date() < _end(facts)


def office_hours(facts: Emergency, now: datetime | None) -> bool:
    """Whether a client's own worker answers now. A clock that cannot be right answers no."""
    wall, own = _wall(facts, now), facts.own_worker
    return (
        wall is not None
        and plausible(facts, now)
        and wall.weekday() in own.days
        and own.opens <= wall.time() < own.closes
        and wall.date() not in public_holidays(wall.year)
    )


def next_change(facts: Emergency, now: datetime | None) -> datetime | None:
    """The next moment (UTC) at which `panel` may answer otherwise; None when time alone will not change it.

    That is when the own worker's hours begin or end, and when a clock becomes, or stops being, plausible.
    """
    wall, own = _wall(facts, now), facts.own_worker
    if wall is None or wall.date() >= _end(facts):
        return None
    if wall.date() < facts.written_on:
        return _moment(facts, facts.written_on, time())
    today, tomorrow = wall.date(), wall.date() + timedelta(days=1)
    moments = (_moment(facts, day, at) for day in (today, tomorrow) for at in (own.opens, own.closes))
    later = min(moment for moment in moments if moment > wall.astimezone(UTC))
    return min(later, _moment(facts, _end(facts), time()))


def _save(facts: Emergency, region: str, now: datetime | None, alarm: Call) -> tuple[Call, ...]:
    """A client of SAVE: the own worker and then the number behind it, or that number first when nobody is in."""
    if office_hours(facts, now):
        behind = facts.out_of_hours[region]
        return _OWN_WORKER, Call(behind, ("no-answer",), _notes(behind)), alarm
    return _out_of_hours(facts, region), alarm, _OWN_WORKER


def _out_of_hours(facts: Emergency, region: str) -> Call:
    number = facts.out_of_hours[region]
    return Call(number, ("out-of-hours", f"in-{region}"), _notes(number))


def _notes(number: str) -> tuple[str, ...]:
    """ "Also when in doubt. Free, day and night." is known of Veilig Thuis only."""
    return ("when-in-doubt", "free-day-night") if number == DOUBT else ()


def _wall(facts: Emergency, now: datetime | None) -> datetime | None:
    """The time on a Dutch wall; None without a clock, or for a clock at the very end of what a date can hold."""
    zone = facts.own_worker.zone
    if now is None:
        return None
    try:
        return now.astimezone(zone) if now.tzinfo else now.replace(tzinfo=zone)
    except OverflowError:
        return None


def _moment(facts: Emergency, day: date, at: time) -> datetime:
    return datetime.combine(day, at, facts.own_worker.zone).astimezone(UTC)


def _end(facts: Emergency) -> date:
    """The first day on which the facts are too old for any clock."""
    return facts.written_on + timedelta(days=365 * YEARS)


@cache
def public_holidays(year: int) -> frozenset[date]:
    """Dutch public holidays, Good Friday and every 5 May among them.

    Those two are holidays in law (Algemene termijnenwet, article 3), though many offices work on them. A day in doubt
    counts as a holiday: then a number comes first that always answers, and the own worker still stands below it.
    They are worked out here: the `holidays` package, which the tests hold this against, loads those of every country,
    0.2 s and 15 MiB in the middle of a crisis.
    """
    king = date(year, 4, 27)
    fixed = {date(year, 1, 1), king - timedelta(days=king.weekday() == SUNDAY), date(year, 5, 5)}
    fixed |= {date(year, 12, 25), date(year, 12, 26)}
    return frozenset(fixed | {_easter(year) + timedelta(days=days) for days in FROM_EASTER})


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar. Source: J. Meeus, Astronomical Algorithms (1991), chapter 8."""
    century, rest = divmod(year, 100)
    moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (year % 19 + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)
