"""Rights on every route."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault
from praatplaat.rules import Inspection

PARTIAL = True
FILES = ("rights", "limits", "claims")
FIELDS = ("rights", "limits", "duration", "may", "decides", "object")


def route_keeps_rights(inspection: Inspection) -> Iterator[Fault]:
    """A route changes whom a family meets and what happens, never a right, a time limit or a source, nor what one may
    do, how long it takes, who decides and whether one can object.

    A trial with another way of working changes no law: a family keeps all of its rights there.
    """
    for route in inspection.content.routes.values():
        for change in route.changes:
            first, *_, last = change.path.split("/")
            if first in FILES or last in FIELDS:
                said = f"Een route verandert geen recht, tijd of bron; “{change.path}” blijft dus gelijk. Haal het weg."
                yield Fault(change.place, "route-keeps-rights", said)
