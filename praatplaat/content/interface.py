"""Which words of the program itself must stand in `interface.yaml`: those that a screen asks for by id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from praatplaat.content.model import Audience, ClaimKind, Content, Cost, Limit, Mark

KEYS = (
    "home", "back", "languages", "settings", "start", "page-before", "page-after", "step-before", "step-after", "see-map",
    "choose-language", "keeps-nothing", "situations-title", "whole-chain", "group-before",
    "group-judge", "group-know", "we-are-here", "not-here", "you-are-here",
)  # fmt: skip
QUESTIONS = tuple(
    f"ask-{name}"
    for name in ("where", "happens", "who", "rights", "may", "long", "next", "unknown", "help", "dare", "talk", "cards")
)  # fmt: skip
PARTS = (
    "who-decides", "family-decides", "can-object", "sources", "person-works-for", "person-does", "person-does-not",
    "person-ask", "person-cost", "right-for", "right-how", "right-whom", "term-means", "term-in-letter",
    "source", "source-text", "source-checked", "mark-draft", "mark-fallback", "mark-unchecked", "number-checked",
    "number-unsure", "pile-fact", "pile-opinion", "pile-mine", "pile-turn", "pile-is-fact", "pile-is-opinion",
    "pile-is-mine", "kind-trial", "staff", "staff-day", "staff-clock", "staff-expired", "staff-soon", "staff-old",
    "staff-numbers",
)  # fmt: skip
SETTINGS = (
    "set-text-size", "size-normal", "size-large", "size-largest", "set-contrast", "contrast-normal", "contrast-high",
    "set-region", "region-none", "set-route", "route-none", "set-beside", "beside-yes", "beside-no",
)  # fmt: skip
KINDS = (
    *(f"mark-{mark}" for mark in get_args(Mark)), *(f"cost-{cost}" for cost in get_args(Cost)),
    *(f"for-{who}" for who in get_args(Audience)), *(f"kind-{kind}" for kind in get_args(ClaimKind)),
)  # fmt: skip


def limit_word(limit: Limit) -> str:
    """The id of the words that say how long a time limit is."""
    plain = limit.kind in ("at-once", "unknown")
    return f"limit-{limit.kind}" if plain else f"limit-{limit.kind}-{limit.unit}"


def needed(content: Content) -> Iterator[str]:
    """The ids of all words that screens of this content ask for."""
    yield from (*KEYS, *QUESTIONS, *PARTS, *SETTINGS, *KINDS, "limit-unknown")
    yield from dict.fromkeys(limit_word(limit) for limit in content.limits.values())
