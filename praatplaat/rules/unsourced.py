"""Rules without a source."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.content.model import Message, Text
from praatplaat.faults import Fault
from praatplaat.rules import Inspection


def unsourced(inspection: Inspection) -> Iterator[Fault]:
    """A right, and the answer to a question that families do not dare to ask, rest on at least one source; a sentence
    that rests on one in one place does so everywhere but where a term is explained; a source that is law says of what
    day its text is. (A time limit cannot be written without its source.)

    Families act on these sentences; a reviewer must be able to find where each comes from and how old it is.
    """
    content = inspection.content
    for right in content.rights.values():
        if not _sourced(right.text):
            message = f"Het recht “{right.id}” heeft geen bron. Schrijf bij “text” een zin als {{say: …, claim: …}}."
            yield Fault(right.place, "unsourced", message)
    for scene in content.scenes.values():
        for question in scene.questions:
            if not _sourced(question.answer):
                message = f"Het antwoord op “{question.id}” heeft geen bron. Schrijf een zin als {{say: …, claim: …}}."
                yield Fault(question.question.place, "unsourced", message)
    for claim in content.claims.values():
        if claim.kind == "law" and not claim.text_of and not claim.checked_on:
            message = f"Bij de wet “{claim.id}” staat geen dag. Schrijf “text-of” (van wanneer is de tekst) erbij."
            yield Fault(claim.place, "unsourced", message)
    yield from _sourced_elsewhere(inspection)


def _sourced(text: Text) -> bool:
    return any(sentence.claim for sentence in text)


def _sourced_elsewhere(inspection: Inspection) -> Iterator[Fault]:
    """Sentences that lack the source that the same sentence has in another place."""
    known: dict[str, tuple[str, Message]] = {}
    for sentence in inspection.sentences:
        if sentence.claim:
            known.setdefault(sentence.message.text, (sentence.claim, sentence.message))
    for sentence in inspection.sentences:
        explains = sentence.message.context.startswith("terms/")
        if not sentence.claim and not explains and sentence.message.text in known:
            claim, other = known[sentence.message.text]
            place = f"{other.place.file}:{other.place.line}"
            message = f"Deze zin heeft elders ({place}) een bron en hier niet. Schrijf “claim: {claim}” erbij."
            yield Fault(sentence.message.place, "unsourced", message)
