"""The content as frozen values: what a scene, a person, a right, a claim is.

Every text is a `Message`: one Dutch sentence with its place in the YAML and the context under which catalogues know it.
A context is the path in the YAML made of ids, as in `raad/steps/letter/happens`; shared files begin with their own
name, as in `people/judge/does`. What a region or route changes has its name before the path of what it changes, as in
`regions/utrecht/people/judge/does`. Several sentences may share a context; the Dutch text tells them apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal

from praatplaat.faults import Place

ZoneId = Literal["voluntary", "research", "judge", "compulsory", "after"]
Audience = Literal["everybody", "parent-authority", "parent-without", "carer", "child-12", "child-16"]
ClaimKind = Literal["law", "usual", "plan", "advice"]
LimitKind = Literal["at-most", "at-least", "about", "range", "yours", "at-once", "unknown"]
Circle = Literal["own", "helper"]
Unit = Literal["hours", "days", "working-days", "weeks", "months", "years"]
Mark = Literal["stays", "new"]
Cost = Literal["free", "paid", "differs"]
Status = Literal["now", "trial", "plan"]
Pile = Literal["fact", "opinion", "mine", "talk"]
Layout = Literal["road", "doors"]
Group = Literal["before", "judge", "know"]
Certainty = Literal["text", "page", "article", "unsure"]


@dataclass(frozen=True, slots=True)
class Message:
    """One translatable Dutch sentence. `plural` is the form for many, "" for a text without number."""

    context: str
    text: str
    place: Place
    plural: str = ""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A message and, where it states a rule, the id of the claim that carries its source ("" for none)."""

    message: Message
    claim: str = ""


Text = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """What families do not dare to ask, answered."""

    id: str
    question: Message
    answer: Text


@dataclass(frozen=True, slots=True)
class Meeting:
    """A person met at a step; `mark` says whether the family keeps this person or meets somebody new."""

    person: str
    mark: Mark


@dataclass(frozen=True, slots=True)
class Step:
    """A station on the road. It answers F4: happens, limits and duration, people, may, rights, next, unknown.

    `limits` are ids of time limits; `duration` is what else there is to say about time.
    `side` is true for a station that lies off the main road and is reached by a branch; `end` when
    no way is meant to go on from there.
    `scene` is the scene that shows this station from close by, "" for none.
    """

    id: str
    title: Message
    zone: ZoneId
    drawing: str
    happens: Text
    limits: tuple[str, ...]
    duration: Text
    people: tuple[Meeting, ...]
    may: Text
    rights: tuple[str, ...]
    next: Text
    unknown: Text
    contacts: tuple[str, ...]
    scene: str
    side: bool
    end: bool
    place: Place


@dataclass(frozen=True, slots=True)
class Branch:
    """A way between two steps: the words on the signpost, who decides (a person's id, or "family"), whether one can
    object to what somebody else decides."""

    id: str
    start: str
    end: str
    label: Message
    decides: str
    object: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Card:
    """A card to talk about. "fact", "opinion" and "mine" lie on a pile that the family chooses first, "talk" on none;
    `back` is what its other side says."""

    id: str
    text: Message
    pile: Pile
    back: Text


@dataclass(frozen=True, slots=True)
class Scene:
    """One map. Steps stand in the order of the main road, or, with the layout "doors", beside each other: then a family
    goes to one of them and not from one to the next.

    `status` tells what is so now from a trial and a plan. `talk` are questions that let the family tell what it
    understood (C4). `hints` are for the professional: Dutch, not translated, not in the family's view (C5).
    """

    id: str
    title: Message
    drawing: str
    status: Status
    layout: Layout
    about: Text
    questions: tuple[Question, ...]
    talk: Text
    hints: tuple[str, ...]
    cards: tuple[Card, ...]
    steps: Mapping[str, Step]
    branches: Mapping[str, Branch]
    place: Place


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the family may meet: of its own circle, or a helper, who works for somebody and may cost money.

    `works_for` and `cost` are empty for somebody of one's own.
    """

    id: str
    name: Message
    circle: Circle
    drawing: str
    works_for: Text
    does: Text
    does_not: Text
    ask: Text
    cost: Cost | Literal[""]
    place: Place


@dataclass(frozen=True, slots=True)
class Right:
    """A right: for whom, what it says, how to use it, whom to ask (ids of people), its time limits."""

    id: str
    title: Message
    audience: tuple[Audience, ...]
    text: Text
    how: Text
    whom: tuple[str, ...]
    limits: tuple[str, ...]
    drawing: str
    place: Place


@dataclass(frozen=True, slots=True)
class Term:
    """A hard word. `word` is the Dutch word as it stands in letters, `explanation` what it means."""

    id: str
    word: Message
    explanation: Text
    place: Place


@dataclass(frozen=True, slots=True)
class Limit:
    """A time limit. `low` is used by "range" only; `high` is the number of "at-most", "at-least", "about", "range"
    and "yours".

    "yours" is how long the family itself has to do something; the others are how long somebody else may take.
    """

    id: str
    about: Message
    kind: LimitKind
    low: int
    high: int
    unit: Unit
    note: Text
    claim: str
    place: Place


@dataclass(frozen=True, slots=True)
class Claim:
    """Where a rule comes from and how old it is.

    `text_of` is the date of the text that was read, `checked_on` when a person checked it and `checked_by` who did.
    `certainty` says what was read: the text of the law, a page, an article, or nothing that is sure enough.
    After `valid_until`, or with a clock before the content's own date, a sentence that rests on the claim
    is not shown as fact but as `ask` (an id): whom to ask.
    """

    id: str
    kind: ClaimKind
    certainty: Certainty
    source: str
    text_of: date | None
    checked_on: date | None
    checked_by: str
    valid_until: date
    ask: str
    place: Place


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to call. `number` is a number, or "emergency:ID" for one that stands in emergency.json; "" for none.

    `certainty` is "unsure" for a number that must be dialled before it is trusted: it is shown as not yet checked.
    """

    id: str
    name: Message
    number: str
    website: str
    free: bool
    region: str
    hours: str
    holidays: str
    about: Text
    certainty: Certainty
    source: str
    checked_on: date | None
    place: Place


@dataclass(frozen=True, slots=True)
class Change:
    """The value of one field in one region or on one route. `path` is the path of ids that leads to the field, the same
    as in contexts; `value` is of the field's own type."""

    path: str
    value: object
    place: Place


@dataclass(frozen=True, slots=True)
class Region:
    """A province: what differs there, and the routes that exist there, each by the id of the claim that says so."""

    id: str
    name: Message
    routes: Mapping[str, str]
    changes: tuple[Change, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Route:
    """Another way through the chain than the usual one: what it is about and what differs on it."""

    id: str
    name: Message
    about: Text
    changes: tuple[Change, ...]
    place: Place


@dataclass(frozen=True, slots=True)
class Zone:
    id: ZoneId
    name: Message
    place: Place


@dataclass(frozen=True, slots=True)
class Situation:
    """What a family says of itself, and the scene that explains it. No step is set by it.

    `group` is the leaf of the first screen on which it stands.
    """

    id: str
    title: Message
    group: Group
    drawing: str
    scene: str
    place: Place


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that is shown, by id. Mappings keep the order of the files."""

    scenes: Mapping[str, Scene]
    people: Mapping[str, Person]
    rights: Mapping[str, Right]
    terms: Mapping[str, Term]
    limits: Mapping[str, Limit]
    claims: Mapping[str, Claim]
    asks: Mapping[str, Message]
    contacts: Mapping[str, Contact]
    regions: Mapping[str, Region]
    routes: Mapping[str, Route]
    zones: Mapping[ZoneId, Zone]
    situations: Mapping[str, Situation]
    interface: Mapping[str, Message]
