"""Hard words without a mark."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from praatplaat.content.model import Message
from praatplaat.content.texts import spans
from praatplaat.faults import Fault
from praatplaat.languages.dutch import syllables, words
from praatplaat.rules import Inspection

SHORT = 2  # syllables; a shorter form of a term is often an ordinary word: "advies", "verplicht"
EXPLAINED = ("terms", "interface", "zones", "situations", "regions", "routes", "asks", "limits")
LABELS = ("title", "name", "label", "question", "talk", "text", "back")  # of scenes


def unmarked_term(inspection: Inspection) -> Iterator[Fault]:
    """A notice for a word of `terms.yaml` that a step, a question, a right or a person uses and never marks, with what
    to write. A name (Veilig Thuis) needs one mark in a whole scene. Titles and labels have no marks.

    A reader who does not know the word can touch it only where it is marked.
    """
    forms = _forms(inspection)
    if not forms:
        return
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, forms), key=len, reverse=True))})(?!\w)")
    there = {(scope, span.mark) for m in inspection.messages for scope in _scopes(m) for span in spans(m.text) if span.mark}
    for message in inspection.messages:
        if not _may_mark(inspection, message):
            continue
        for span in spans(message.text):
            for found in pattern.finditer("" if span.mark else span.text):
                term = forms[found[0]]
                scope = _scopes(message)[found[0][0].isupper()]
                if (scope, term) not in there:
                    there.add((scope, term))
                    said = f"“{found[0]}” is een moeilijk woord zonder merk. Schrijf [{found[0]}]({term})."
                    yield Fault(message.place, "unmarked-term", said, "notice")


def _forms(inspection: Inspection) -> dict[str, str]:
    """How each term is written, by itself and where it is marked, and its id. A form of two terms is left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for message in inspection.messages:
        for span in spans(message.text):
            if span.mark and (span.text[0].isupper() or sum(map(syllables, words(span.text))) > SHORT):
                found[span.text].add(span.mark)
    for term in inspection.content.terms.values():
        found[term.word.text.partition(" (")[0]].add(term.id)
    return {form: ids.pop() for form, ids in found.items() if len(ids) == 1 and form}


def _scopes(message: Message) -> tuple[str, str]:
    """What is read in one go with a sentence: its step, question, right or person; and for names, its whole scene."""
    first, *rest = message.context.split("/")
    return "/".join([first, *rest[: 2 if rest[:1] in (["steps"], ["questions"], ["branches"]) else 1]]), first


def _may_mark(inspection: Inspection, message: Message) -> bool:
    """Whether a sentence is a place for marks."""
    first, _, rest = message.context.partition("/")
    last = rest.rpartition("/")[2]
    label = last in LABELS if first in inspection.content.scenes else last in ("title", "name")
    return first not in EXPLAINED and not label
