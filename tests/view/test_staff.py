"""The page for staff: how old the content is and what must be looked up again."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest

from praatplaat.ageing import LONG_AGO, SOON, ageing, day_of
from praatplaat.book import Book
from praatplaat.selectors import HOME
from praatplaat.session import Where
from tests.showing import every_page, visit


def on(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, 0, tzinfo=HOME)


def test_nothing_is_old_on_the_day_of_the_content(book: Book) -> None:
    """On its own day the content has no claim past its date and nothing that was checked a year ago."""
    day = day_of(book.content)
    assert day is not None
    found = ageing(book.content, day)
    assert not found.expired and not found.old and not found.numbers


def test_a_claim_is_soon_and_then_expired_to_the_day(book: Book) -> None:
    """90 days before its last day a claim is told, the day after it has expired."""
    claim = next(iter(book.content.claims.values()))
    last = claim.valid_until
    assert claim not in ageing(book.content, last - SOON - timedelta(days=1)).soon
    assert claim in ageing(book.content, last - SOON).soon
    assert claim in ageing(book.content, last).soon
    assert claim in ageing(book.content, last + timedelta(days=1)).expired


def test_a_clock_before_the_content_is_told_and_nothing_is_counted(book: Book) -> None:
    """In 1970 every claim asks; the page says that the clock is wrong, not that nothing has expired."""
    pages = every_page(visit(Where("staff"), now=on(date(1970, 1, 1))), book)
    ids = {item.id for page in pages for item in page}
    assert "clock" in ids and not ids & {"expired", "soon", "old"}


def test_what_was_checked_more_than_a_year_ago_is_told(book: Book) -> None:
    """A year after its check a page must be looked up again."""
    claim = next(c for c in book.content.claims.values() if c.checked_on)
    assert claim.checked_on is not None
    assert claim not in ageing(book.content, claim.checked_on + LONG_AGO).old
    assert claim in ageing(book.content, claim.checked_on + LONG_AGO + timedelta(days=1)).old


@pytest.mark.parametrize("lang", ["nl", "ar", "ti"])
def test_every_expired_source_and_every_number_is_on_the_page(book: Book, lang: str) -> None:
    """Years later the page names each source that expired, and each contact with its number."""
    now = on(date(2031, 1, 1))
    pages = every_page(visit(Where("staff"), lang, now=now), book)
    shown = {item.label for page in pages for item in page}
    for claim in ageing(book.content, now.date()).expired:
        assert f"{claim.valid_until} · {claim.source}" in shown
    for claim in ageing(book.content, now.date()).old:
        assert f"{claim.checked_on} · {claim.source}" in shown  # the day that makes it old, not its last one
    for contact in book.content.contacts.values():
        if contact.region == "all":
            assert book.say(contact.name, lang).text in shown
        if contact.number and contact.region == "all":
            assert book.number(contact) in shown
