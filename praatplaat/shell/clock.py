"""The two clocks. Whatever a visit measures goes by the forward one; only whom to call now goes by the wall clock."""

from __future__ import annotations

import sys
import time
from datetime import datetime

from praatplaat.display import Action
from praatplaat.selectors import HOME

_NS = 1_000_000  # in a ms


def forward() -> int:
    """ms since some moment. It never jumps, and it goes on while a laptop sleeps: a pause must end with its lid closed."""
    if sys.platform == "linux":
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // _NS
    if sys.platform == "darwin":
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // _NS
    return time.monotonic_ns() // _NS


def wall() -> datetime:
    """What the computer says that the time is in the Netherlands. It may be wrong, and it may jump."""
    return datetime.now(HOME)


def tick() -> Action:
    """Both clocks as an action."""
    return Action("tick", f"{forward()} {wall().isoformat()}")
