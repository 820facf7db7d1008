"""What in the content is getting old: claims past their date or near it, claims and numbers checked long ago."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from praatplaat.content.model import Claim, Contact, Content

SOON = timedelta(days=90)
LONG_AGO = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class Ageing:
    """Claims that are past their date (they read as "ask …"), those that will be within 90 days, and what was checked
    more than a year ago."""

    expired: tuple[Claim, ...]
    soon: tuple[Claim, ...]
    old: tuple[Claim, ...]
    numbers: tuple[Contact, ...]


def ageing(content: Content, today: date) -> Ageing:
    """What is old on a day, in the order of the files."""
    claims, contacts = content.claims.values(), content.contacts.values()
    return Ageing(
        tuple(c for c in claims if c.valid_until < today),
        tuple(c for c in claims if today <= c.valid_until <= today + SOON),
        tuple(c for c in claims if c.checked_on and today - c.checked_on > LONG_AGO),
        tuple(c for c in contacts if c.checked_on and today - c.checked_on > LONG_AGO),
    )


def day_of(content: Content) -> date | None:
    """The content's own date: the newest day on which something in it was read or checked."""
    claims, contacts = content.claims.values(), content.contacts.values()
    days = [d for c in claims for d in (c.text_of, c.checked_on)] + [c.checked_on for c in contacts]
    return max((day for day in days if day), default=None)
