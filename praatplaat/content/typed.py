"""From nodes to the values of the model, by the table of fields. Every fault is told; the rest is read all the same.

A field with a fault becomes the `empty` value of its kind, so that one fault never hides another.
"""

from __future__ import annotations

from collections.abc import Iterator
from sys import intern
from typing import Any

from praatplaat.content import fields, kinds, nodes
from praatplaat.content.hygiene import text_faults
from praatplaat.content.kinds import ID, Field, Kind, Record, Table
from praatplaat.content.model import Meeting, Message, Sentence
from praatplaat.content.references import Reference
from praatplaat.content.scalars import WrongError, identifier, parse
from praatplaat.content.suggest import did_you_mean, nearest, quoted, short
from praatplaat.content.texts import markup_faults, spans
from praatplaat.faults import Fault, Place

MOST_FAULTS = 100  # in one file; after that the file is no content but something else


class TooManyFaultsError(Exception):
    """Reading this file any further is of no use."""


class Typed:
    """Reads the nodes of one file. `faults` and `references` grow while it reads.

    A context is the path of ids and keys to a value; its last part is what faults call the value.
    """

    def __init__(self, file: str, scene: str = "") -> None:
        self.file = file
        self.scene = scene
        self.faults: list[Fault] = []
        self.references: list[Reference] = []

    def value(self, node: nodes.Node, kind: Kind, context: str) -> Any:
        """What `node` says as a value of `kind`."""
        match kind:
            case _ if isinstance(node, nodes.Refused):
                return self._empty(kind, context, node)
            case Record():
                return self.record(node, kind, context, node.place)
            case Table():
                return self._table(node, kind, context)
            case _ if isinstance(node, nodes.Scalar) and not node.text.strip():
                message = f"“{_name(context)}” is leeg. Schrijf hier {kind.expects}."
                return self._wrong(node, kind, context, "empty", message)
            case kinds.Line():
                return self._line(node, kind, context)
            case kinds.Lines():
                return tuple(self._said(item, context) for item in self._items(node, kind, context, least=1))
            case kinds.Notes():
                return tuple(self._note(item, kind, context) for item in self._items(node, kind, context, least=1))
            case kinds.Choices():
                one = kinds.Choice(kind.values)
                return tuple(self.value(item, one, context) for item in self._items(node, kind, context, least=1))
            case kinds.Links():
                return self._links(node, kind, context)
            case kinds.Meetings():
                return self._meetings(node, kind, context)
            case _:
                return self._scalar(node, kind, context)

    def fault(self, place: Place, rule: str, message: str) -> None:
        """Tells a fault. Raises TooManyFaultsError when it is one too many."""
        self.faults.append(Fault(place, rule, message))
        if len(self.faults) >= MOST_FAULTS:
            raise TooManyFaultsError

    def _empty(self, kind: Kind, context: str, node: nodes.Node) -> Any:
        if isinstance(kind, kinds.Line):
            return Message(context, "", node.place)
        if isinstance(kind, Record):
            return self.record(nodes.Refused(node.place), kind, context, node.place)
        return kind.empty

    def _wrong(self, node: nodes.Node, kind: Kind, context: str, rule: str, message: str) -> Any:
        self.fault(node.place, rule, message)
        return self._empty(kind, context, node)

    def _wrong_type(self, node: nodes.Node, kind: Kind, context: str) -> Any:
        self._type_fault(node, kind, context)
        return self._empty(kind, context, node)

    def _type_fault(self, node: nodes.Node, kind: Kind, context: str) -> None:
        message = f"“{_name(context)}” vraagt {kind.expects}, maar hier staat {nodes.described(node)}."
        self.fault(node.place, "type", message + _colon_hint(node, kind))

    # Texts

    def _fit(self, node: nodes.Scalar) -> str:
        """The text itself, or "" when it is not fit to be shown."""
        faults = list(text_faults(node.text))
        for message in faults:
            self.fault(node.place, "characters", message)
        return "" if faults else node.text

    def _line(self, node: nodes.Node, kind: kinds.Line, context: str) -> Any:
        if isinstance(node, nodes.Scalar):
            # Every catalogue holds the same contexts and sentences: interned, they are in memory once.
            return Message(intern(context), intern(self._marked(node)), node.place)
        if kind.plural and isinstance(node, nodes.Mapping):
            both = self._values(node, fields.PLURAL, context, node.place)
            return Message(context, both["one"].text, node.place, both["other"].text)
        return self._wrong_type(node, kind, context)

    def _marked(self, node: nodes.Scalar) -> str:
        """A sentence; its hard words become references."""
        text = self._fit(node)
        if "[" not in text and "]" not in text:
            return text
        for message in markup_faults(text):
            self.fault(node.place, "markup", message)
        for span in spans(text):
            if span.mark and ID.fullmatch(span.mark):
                self.references.append(Reference("terms", span.mark, node.place))
        return text

    def _note(self, node: nodes.Node, kind: kinds.Notes, context: str) -> str:
        """A sentence that is shown as it is written."""
        return self._fit(node) if isinstance(node, nodes.Scalar) else str(self._wrong_type(node, kind, context) or "")

    def _said(self, node: nodes.Node, context: str) -> Sentence:
        """A sentence, or a block `{say, claim}`."""
        if isinstance(node, nodes.Mapping) and fields.SENTENCE.by_key.keys() & {
            nodes.text_of(key) for key, _ in node.pairs
        }:
            sentence: Sentence = self.record(node, fields.SENTENCE, context, node.place)
            return sentence
        return Sentence(self.value(node, kinds.Line(), context))

    # Words with a fixed form, ids of other things

    def _scalar(self, node: nodes.Node, kind: Kind, context: str) -> Any:
        if not isinstance(node, nodes.Scalar):
            return self._wrong_type(node, kind, context)
        text = self._fit(node)
        if not text:
            return kind.empty
        try:
            value = parse(text, kind, _name(context))
        except WrongError as wrong:
            return self._wrong(node, kind, context, wrong.rule, wrong.message)
        match kind:
            case kinds.Link() if text not in kind.also:
                self._refer(kind.to, text, node.place)
            case kinds.Drawing():
                self._refer("drawings", f"{kind.folder}/{text}".lstrip("/"), node.place)
            case kinds.Words() if text.startswith("emergency:"):
                self._refer("emergency", text.removeprefix("emergency:"), node.place)
        return value

    def _refer(self, to: str, found: str, place: Place) -> None:
        self.references.append(Reference(to, found, place, self.scene if to == "steps" else ""))

    def _id(self, node: nodes.Node, context: str) -> str:
        """An id, or "" after a fault."""
        text = nodes.text_of(node)
        if text is None:
            message = f"Hier moet een id staan bij “{_name(context)}”, maar hier staat {nodes.described(node)}."
            self.fault(node.place, "type", message)
            return ""
        try:
            return identifier(text)
        except WrongError as wrong:
            self.fault(node.place, wrong.rule, wrong.message)
            return ""

    def _links(self, node: nodes.Node, kind: kinds.Links, context: str) -> tuple[str, ...]:
        seen: dict[str, Place] = {}
        for item in self._items(node, kind, context):
            found = self._id(item, context)
            if found in seen:
                self.fault(item.place, "twice", f"“{found}” staat hier al op regel {seen[found].line}. Haal één weg.")
            elif found:
                seen[found] = item.place
                self._refer(kind.to, found, item.place)
        return tuple(seen)

    def _meetings(self, node: nodes.Node, kind: kinds.Meetings, context: str) -> Any:
        if not isinstance(node, nodes.Mapping):
            return self._wrong_type(node, kind, context)
        met = []
        for key, person, value in self._pairs(node, context):
            self._refer("people", person, key.place)
            met.append(Meeting(person, self.value(value, kinds.Choice(kind.values), f"{context}/{person}")))
        return tuple(met)

    # Lists and blocks

    def _items(self, node: nodes.Node, kind: Kind, context: str, least: int = 0) -> tuple[nodes.Node, ...]:
        """The items of a list that are to be read."""
        if not isinstance(node, nodes.Sequence):
            self._wrong_type(node, kind, context)
            return ()
        if len(node.items) < least:
            self.fault(node.place, "empty", f"De lijst “{_name(context)}” is leeg. Schrijf hier {kind.expects}.")
        return tuple(item for item in node.items if not isinstance(item, nodes.Refused))

    def _pairs(
        self, node: nodes.Mapping, context: str, paths: bool = False
    ) -> Iterator[tuple[nodes.Node, str, nodes.Node]]:
        """Each key with its id and value; keys that are no id or stand there twice are faults and left out.

        With `paths` a key may be several ids with slashes between them; those are not looked at here.
        """
        seen: dict[str, Place] = {}
        for key, value in node.pairs:
            text = nodes.text_of(key)
            if text == "<<":
                self.fault(key.place, "merge-key", "“<<” (samenvoegen) gebruiken wij niet. Schrijf de velden uit.")
            elif text is not None and text in seen:
                message = f"“{short(text)}” staat er twee keer: ook op regel {seen[text].line}. Haal een van beide weg."
                self.fault(key.place, "duplicate-key", message)
            elif not isinstance(key, nodes.Refused):
                seen[text or ""] = key.place
                if found := text if paths and text else self._id(key, context):
                    yield key, found, value

    def _table(self, node: nodes.Node, kind: Table, context: str) -> Any:
        if not isinstance(node, nodes.Mapping):
            return self._wrong_type(node, kind, context)
        read: dict[str, Any] = {}
        for key, written, value in self._pairs(node, context):
            found = written
            if kind.keys and written not in kind.keys:
                message = f"“{short(written)}” hoort hier niet. Hier mag staan: {quoted(kind.keys)}."
                self.fault(key.place, "unknown-key", message + did_you_mean(written, kind.keys))
                found = nearest(written, kind.keys) or written
            if isinstance(kind.item, Record):
                read[found] = self.record(value, kind.item, f"{context}/{found}", key.place)
            else:
                read[found] = self.value(value, kind.item, f"{context}/{found}")
        for missing in [key for key in kind.keys if key not in read]:
            self.fault(node.place, "missing-key", f"“{missing}” ontbreekt. Schrijf het erbij.")
        if len(read) < kind.least:
            self.fault(node.place, "empty", f"“{_name(context)}” is leeg. Schrijf er ten minste één.")
        return tuple(read.values()) if kind.listed else read

    def record(self, node: nodes.Node, kind: Record, context: str, at: Place) -> Any:
        """A value of the record's model; its id is the last part of the context, `at` is where that stands."""
        if not isinstance(node, (nodes.Mapping, nodes.Refused)):
            self._type_fault(node, kind, context)
        values = self._values(node, kind, context, at)
        known = kind.model.__dataclass_fields__
        extra = {"id": _name(context), "place": at}
        return kind.model(**values, **{key: value for key, value in extra.items() if key in known})

    def _values(self, node: nodes.Node, kind: Record, context: str, at: Place) -> dict[str, Any]:
        """The values of a record's fields by the names of the model; empty ones when `node` is no block."""
        found = self._keyed(node, kind, context) if isinstance(node, nodes.Mapping) else {}
        values: dict[str, Any] = {}
        for each in kind.fields:
            inner = context if kind.inline else f"{context}/{each.key}"
            if each.key in found:
                values[each.name] = self.value(found[each.key][1], each.kind, inner)
            else:
                values[each.name] = self._empty(each.kind, inner, nodes.Refused(at))
        if isinstance(node, nodes.Mapping):
            self._present(kind, found, at, context)
        return values

    def _keyed(self, node: nodes.Mapping, kind: Record, context: str) -> dict[str, tuple[nodes.Node, nodes.Node]]:
        """Keys and values by the record's own keys. A misspelt key is told, and then taken for the one it resembles."""
        found: dict[str, tuple[nodes.Node, nodes.Node]] = {}
        unknown = []
        for key, text, value in self._pairs(node, context):
            if text in kind.by_key:
                found[text] = (key, value)
            else:
                unknown.append((key, text, value))
        for key, text, value in unknown:
            meant = nearest(text, [each for each in kind.by_key if each not in found])
            hint = f"Bedoelde u “{meant}”?" if meant else f"Hier mag staan: {', '.join(kind.by_key)}."
            self.fault(key.place, "unknown-key", f"“{short(text)}” is geen veld van een {kind.noun}. {hint}")
            if meant:
                found[meant] = (key, value)
        return found

    def _present(self, kind: Record, found: dict[str, Any], place: Place, context: str) -> None:
        """Every field that is needed is there, and no field that only belongs to another choice."""
        for each in kind.fields:
            belongs = _belongs(each, found)
            if each.key in found and not belongs:
                other, values = each.when or ("", ())
                message = f"“{each.key}” hoort hier niet; alleen als “{other}” {quoted(values)} is. Haal het weg."
                self.fault(found[each.key][0].place, "unneeded-key", message)
            elif belongs and not each.optional and each.key not in found:
                message = f"Bij “{_name(context)}” ontbreekt “{each.key}”. Schrijf “{each.key}:” erbij."
                message += f" Daar hoort: {each.about}"
                self.fault(place, "missing-key", message)


def _belongs(field: Field, found: dict[str, Any]) -> bool:
    """Whether the field is for the choice that was made."""
    if field.when is None:
        return True
    other, values = field.when
    return other in found and nodes.text_of(found[other][1]) in values


def _name(context: str) -> str:
    return short(context.rpartition("/")[2])


def _colon_hint(node: nodes.Node, kind: Kind) -> str:
    """Somebody who writes "- Let op: bel ons" makes a block without meaning to."""
    if isinstance(kind, kinds.Line) and isinstance(node, nodes.Mapping) and len(node.pairs) == 1:
        return " Staat er een dubbele punt in de zin? Zet de hele zin tussen aanhalingstekens."
    return ""
