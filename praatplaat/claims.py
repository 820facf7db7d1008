"""Every claim as a row of a table, for the lawyer who reviews them: where it stands, how old it is, where it is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import NamedTuple

from praatplaat.content.model import Content, Limit, Sentence


class Row(NamedTuple):
    """A claim. Dates are ISO or ""; `shown` are the contexts of the sentences that rest on it."""

    id: str
    kind: str
    source: str
    text_of: str
    checked_on: str
    checked_by: str
    valid_until: str
    sentences: tuple[str, ...]
    shown: tuple[str, ...]


def rows(content: Content) -> Iterator[Row]:
    """A row for each claim, in the order of the file."""
    used: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for which, context, sentence in _uses(content):
        used[which].append((context, sentence))
    for claim in content.claims.values():
        uses = used[claim.id]
        text_of, checked_on = (str(day) if day else "" for day in (claim.text_of, claim.checked_on))
        yield Row(
            claim.id, claim.kind, claim.source, text_of, checked_on, claim.checked_by, str(claim.valid_until),
            tuple(dict.fromkeys(sentence for _, sentence in uses)), tuple(dict.fromkeys(context for context, _ in uses)),
        )  # fmt: skip


def markdown(content: Content) -> str:
    """All rows as a Markdown table."""
    head = ("claim", "kind", "source", "text of", "checked on", "checked by", "valid until", "sentences", "shown at")
    lines = [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}"]
    for row in rows(content):
        cells = (*row[:7], "<br>".join(row.sentences), "<br>".join(row.shown))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _uses(value: object) -> Iterator[tuple[str, str, str]]:
    """Every sentence and time limit that rests on a claim: the claim's id, the context, the Dutch text."""
    if isinstance(value, Sentence):
        if value.claim:
            yield value.claim, value.message.context, value.message.text
    elif isinstance(value, Limit):
        yield value.claim, value.about.context, value.about.text
        yield from _uses(value.note)
    elif isinstance(value, tuple):
        for item in value:
            yield from _uses(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _uses(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _uses(getattr(value, field.name))
