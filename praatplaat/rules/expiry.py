"""What is getting old."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from praatplaat.content.model import Claim, Contact
from praatplaat.faults import Fault
from praatplaat.rules import Inspection

SOON = timedelta(days=90)
LONG_AGO = timedelta(days=365)


def expiry(inspection: Inspection) -> Iterator[Fault]:
    """A notice for a source that ends within 90 days or has ended, and for one or a number that was checked more than
    a year ago, or on a day that has not come yet.

    After `valid-until` families no longer read the sentence but "ask …"; an author should know it before.
    """
    now = inspection.now
    for claim in inspection.content.claims.values():
        if claim.valid_until < now:
            message = f"“{claim.id}” is verlopen op {claim.valid_until}. Kijk de bron na en schrijf een nieuwe dag."
            yield Fault(claim.place, "expiry", message, "notice")
        elif claim.valid_until - now <= SOON:
            message = f"“{claim.id}” verloopt op {claim.valid_until}. Kijk de bron na en schrijf een nieuwe dag."
            yield Fault(claim.place, "expiry", message, "notice")
    checked: tuple[Claim | Contact, ...] = (*inspection.content.claims.values(), *inspection.content.contacts.values())
    for item in checked:
        if item.checked_on and item.checked_on > now:
            message = f"“checked-on” van “{item.id}” ligt in de toekomst: {item.checked_on}."
            yield Fault(item.place, "expiry", message, "notice")
        elif item.checked_on and now - item.checked_on > LONG_AGO:
            message = f"“{item.id}” is meer dan een jaar geleden nagekeken: {item.checked_on}. Kijk het opnieuw na."
            yield Fault(item.place, "expiry", message, "notice")
