"""What is getting old."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from praatplaat.ageing import ageing
from praatplaat.content.model import Claim, Contact
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def expiry(inspection: Inspection) -> Iterator[Fault]:
    """A notice for a source that ends within 90 days or has ended, and for one or a number that was checked more than
    a year ago, or read or checked on a day that has not come yet.

    After `valid-until` families no longer read the sentence but "ask …"; an author should know it before. A day in the
    future makes the program think that every clock runs behind, and then it asks everywhere.
    """
    now, content = inspection.now, inspection.content
    old = ageing(content, now)
    for claim in old.expired:
        message = f"“{claim.id}” is verlopen op {claim.valid_until}. Kijk de bron na en schrijf een nieuwe dag."
        yield Fault(claim.place, "expiry", message, "notice")
    for claim in old.soon:
        message = f"“{claim.id}” verloopt op {claim.valid_until}. Kijk de bron na en schrijf een nieuwe dag."
        yield Fault(claim.place, "expiry", message, "notice")
    aged: tuple[Claim | Contact, ...] = (*old.old, *old.numbers)
    for item in aged:
        message = f"“{item.id}” is meer dan een jaar geleden nagekeken: {item.checked_on}. Kijk het opnieuw na."
        yield Fault(item.place, "expiry", message, "notice")
    dated: tuple[tuple[Claim | Contact, str, date | None], ...] = (
        *((claim, "text-of", claim.text_of) for claim in content.claims.values()),
        *((claim, "checked-on", claim.checked_on) for claim in content.claims.values()),
        *((contact, "checked-on", contact.checked_on) for contact in content.contacts.values()),
    )
    for item, field, day in dated:
        if day and day > now:
            yield Fault(item.place, "expiry", f"“{field}” van “{item.id}” ligt in de toekomst: {day}.", "notice")
