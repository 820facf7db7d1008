"""Ranges of time."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def limit_range(inspection: Inspection) -> Iterator[Fault]:
    """A range of time runs from a smaller to a larger number. "4 to 4 weeks" says less than "at most 4 weeks"."""
    for limit in inspection.content.limits.values():
        if limit.kind == "range" and limit.low >= limit.high:
            message = f"Bij “{limit.id}” moet “low” ({limit.low}) kleiner zijn dan “high” ({limit.high})."
            yield Fault(limit.place, "limit-range", message)
