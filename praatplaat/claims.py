"""Every claim as a row of a table, for the lawyer who reviews them: where it stands, how old it is, where it is shown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from praatplaat.content.model import Content, Sentence
from praatplaat.content.texts import every

HEAD = (
    "claim", "kind", "certainty", "source", "text of", "checked on", "checked by", "valid until", "sentences", "shown at",
)  # fmt: skip


class Row(NamedTuple):
    """A claim. Dates are ISO or ""; `shown` are the contexts of the sentences that rest on it."""

    id: str
    kind: str
    certainty: str
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
            claim.id, claim.kind, claim.certainty, claim.source, text_of, checked_on, claim.checked_by,
            str(claim.valid_until),
            tuple(dict.fromkeys(sentence for _, sentence in uses)), tuple(dict.fromkeys(context for context, _ in uses)),
        )  # fmt: skip


def markdown(content: Content) -> str:
    """All rows as a Markdown table."""
    lines = [f"| {' | '.join(HEAD)} |", f"|{' --- |' * len(HEAD)}"]
    for row in rows(content):
        cells = (*row[:8], "<br>".join(row.sentences), "<br>".join(row.shown))
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _uses(content: Content) -> Iterator[tuple[str, str, str]]:
    """Every sentence and time limit that rests on a claim: the claim's id, the context, the Dutch text."""
    for sentence in every(Sentence, content):
        if sentence.claim:
            yield sentence.claim, sentence.message.context, sentence.message.text
    for limit in content.limits.values():
        yield limit.claim, limit.about.context, limit.about.text
