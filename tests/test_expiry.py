"""What rests on a source is shown as fact only between the content's own date and the source's last day (A4, K4)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from praatplaat.book import Book, label
from praatplaat.content.model import Claim, Content, Message, Sentence
from praatplaat.content.texts import every
from praatplaat.linear import linear
from praatplaat.selectors import HOME
from praatplaat.session import Where
from tests.showing import every_page, sections, visit

NOW = datetime(2026, 11, 24, 12, tzinfo=HOME)
LANGUAGES = ("nl", "en", "ar", "ti")
FIRST = "raad"  # the scene whose text is read whole


def noon(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=HOME)


def last_day(content: Content) -> date:
    """The day after which no claim of the content holds."""
    return max(claim.valid_until for claim in content.claims.values())


@pytest.fixture(params=["1970", "2019", "after"])
def wrong(request: pytest.FixtureRequest, book: Book) -> datetime:
    """A clock at which no claim may be shown as fact: before the content, or a day too late."""
    after = noon(last_day(book.content) + timedelta(days=1))
    return {"1970": noon(date(1970, 1, 1)), "2019": noon(date(2019, 6, 3)), "after": after}[request.param]


def facts(book: Book) -> Iterator[Message]:
    """Every sentence and time limit that is stated as fact, and never also without a source."""
    bare = {s.message.text for s in every(Sentence, book.content) if not s.claim}
    bare |= {ask.text for ask in book.content.asks.values()}
    yield from (s.message for s in every(Sentence, book.content) if s.claim and s.message.text not in bare)
    yield from (limit.about for limit in book.content.limits.values() if limit.claim)


def sample(book: Book) -> list[Where]:
    """Some of every kind of screen that states facts."""
    wheres = [w for w in sections(book.content) if w.screen in ("step", "right", "person") or w.block == "dare"]
    return wheres[:: max(1, len(wheres) // 30)]


def shown(book: Book, where: Where, lang: str, now: datetime) -> set[tuple[str, str]]:
    """The context and words of everything that can be read on a screen."""
    lists = every_page(visit(where, lang, now=now), book)
    return {(item.context, item.label) for items in lists for item in items if item.paragraph}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_screen_states_a_fact_with_a_wrong_clock_or_too_late(book: Book, lang: str, wrong: datetime) -> None:
    """In each language its place is taken by whom to ask."""
    stated = {(m.context, label(book.say(m, lang))) for m in facts(book)}
    asks = {label(book.say(ask, lang)) for ask in book.content.asks.values()}
    fresh: set[tuple[str, str]] = set()
    asked = 0
    for where in sample(book):
        seen = shown(book, where, lang, wrong)
        assert not (wrongly := seen & stated), f"{where}: {wrongly}"
        asked += bool(asks & {words for _, words in seen})
        fresh |= shown(book, where, lang, NOW) & stated
    assert fresh and asked > 10  # the same screens do state facts today


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_text_states_a_fact_with_a_wrong_clock_or_too_late(book: Book, lang: str, wrong: datetime) -> None:
    """`praatplaat text` says the same as the screen."""
    scene = book.content.scenes[FIRST]
    late, today = (linear(book, scene, lang, when).splitlines() for when in (wrong, NOW))
    stated = {label(book.say(m, lang)) for m in facts(book) if m.context.startswith(f"{FIRST}/")}
    here = {s.claim for s in every(Sentence, scene) if s.claim}
    asks = {label(book.say(book.ask(book.content.claims[which]), lang)) for which in here}
    assert not stated & {line.strip("- ") for line in late}
    assert stated & {line.strip("- ") for line in today}
    assert asks <= {line.strip("- ") for line in late}


def test_one_claim_that_has_expired_takes_no_other_with_it(book: Book) -> None:
    """A day after its last day a claim asks; what rests on others is still a fact."""
    content = book.content
    scene = content.scenes[FIRST]
    which = next(s.claim for s in scene.about if s.claim)
    ended = replace(content.claims[which], valid_until=NOW.date() - timedelta(days=1))
    late = replace(book, content=replace(content, claims={**content.claims, which: ended}))
    text = linear(late, scene, "nl", NOW)
    assert label(late.say(scene.about[0].message, "nl")) not in text
    assert label(late.say(late.ask(ended), "nl")) in text
    other = next(s.message for s in every(Sentence, scene) if s.claim not in ("", which))
    assert label(late.say(other, "nl")) in text


def test_a_claim_holds_from_the_day_of_the_content_to_its_own_last_day(book: Book) -> None:
    """The first day is the newest on which anything in the content was read or checked, of whatever claim or number."""
    content = book.content
    one, *others = content.claims.values()
    number = replace(next(iter(content.contacts.values())), checked_on=date(2026, 1, 2))

    def dated(claim: Claim, text_of: date | None, checked_on: date | None) -> Claim:
        return replace(claim, text_of=text_of, checked_on=checked_on)

    claims = {c.id: dated(c, date(2015, 11, 28), None) for c in others}
    law = replace(dated(one, date(2015, 11, 28), None), valid_until=date(2027, 1, 31))
    this = replace(book, content=replace(content, claims={one.id: law, **claims}, contacts={number.id: number}))

    def holds(day: str) -> bool:
        return this.holds(law, datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=HOME))

    assert this.dated == date(2026, 1, 2)
    assert [holds(d) for d in ("2026-01-01", "2026-01-02", "2027-01-31", "2027-02-01")] == [False, True, True, False]
    assert this.holds(law, None)


def test_content_without_a_day_knows_no_clock_to_be_wrong(book: Book) -> None:
    """Without any date only the last day counts."""
    claim = replace(next(iter(book.content.claims.values())), text_of=None, checked_on=None)
    bare = replace(book, content=replace(book.content, claims={claim.id: claim}, contacts={}))
    assert bare.dated is None and bare.holds(claim, noon(date(1970, 1, 1)))
