"""What is getting old."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.ageing import ageing
from praatplaat.content.model import Claim, Contact
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def expiry(inspection: Inspection) -> Iterator[Fault]:
    """A notice for a source that ends within 90 days or has ended, and for one or a number that was checked more than
    a year ago, or on a day that has not come yet.

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
    dated: tuple[Claim | Contact, ...] = (*content.claims.values(), *content.contacts.values())
    for item in aged:
        message = f"“{item.id}” is meer dan een jaar geleden nagekeken: {item.checked_on}. Kijk het opnieuw na."
        yield Fault(item.place, "expiry", message, "notice")
    for item in dated:
        if item.checked_on and item.checked_on > now:
            message = f"“checked-on” van “{item.id}” ligt in de toekomst: {item.checked_on}."
            yield Fault(item.place, "expiry", message, "notice")
