"""What a field may hold. Each kind says in Dutch what it expects and what an unread field of it is worth (`empty`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar, TypeAlias

from praatplaat.content.suggest import quoted

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LONGEST_ID = 60


@dataclass(frozen=True)
class Line:
    """One translatable sentence; with `plural` also as a pair `{one, other}`."""

    plural: bool = False
    expects: ClassVar[str] = "één zin"
    empty: ClassVar[None] = None


@dataclass(frozen=True)
class Lines:
    """A list of sentences, at least one."""

    expects: ClassVar[str] = "een lijst van zinnen, elke zin op een eigen regel achter een streepje"
    empty: ClassVar[tuple[()]] = ()


@dataclass(frozen=True)
class Notes:
    """A list of Dutch sentences that are not translated: for the professional, not for the family."""

    expects: ClassVar[str] = "een lijst van zinnen voor de professional, elke zin achter een streepje"
    empty: ClassVar[tuple[()]] = ()


@dataclass(frozen=True)
class Words:
    """A text that is not translated, and the form it must have."""

    expects: str = "een korte tekst"
    pattern: str = ""
    empty: ClassVar[str] = ""


@dataclass(frozen=True)
class Choice:
    """One of some words."""

    values: tuple[str, ...]

    @property
    def expects(self) -> str:
        return quoted(self.values)

    @property
    def empty(self) -> str:
        return self.values[0]


@dataclass(frozen=True)
class Choices:
    """A list of some words, at least one."""

    values: tuple[str, ...]
    empty: ClassVar[tuple[()]] = ()

    @property
    def expects(self) -> str:
        return f"een lijst van vaste woorden, zoals [{self.values[0]}]"


@dataclass(frozen=True)
class Flag:
    """yes or no."""

    expects: ClassVar[str] = "yes of no"
    empty: ClassVar[bool] = False


@dataclass(frozen=True)
class Number:
    """A whole number from 1."""

    expects: ClassVar[str] = "een heel getal van 1 tot en met 9999"
    empty: ClassVar[int] = 0


@dataclass(frozen=True)
class Day:
    """A date."""

    expects: ClassVar[str] = "een datum als jaar-maand-dag, zoals 2026-11-21"
    empty: ClassVar[None] = None


@dataclass(frozen=True)
class Link:
    """The id of something in `to` (a shared file, "scenes", "steps" of the same scene), or a word of `also`."""

    to: str
    also: tuple[str, ...] = ()
    expects: ClassVar[str] = "één id"
    empty: ClassVar[str] = ""


@dataclass(frozen=True)
class Links:
    """A list of ids; it may be empty."""

    to: str
    expects: ClassVar[str] = "een lijst van ids, zoals [een, twee] of []"
    empty: ClassVar[tuple[()]] = ()


@dataclass(frozen=True)
class Drawing:
    """The name of a drawing without .svg, in `folder`; without a folder the name begins with one."""

    folder: str = ""
    empty: ClassVar[str] = ""

    @property
    def expects(self) -> str:
        return "de naam van een tekening zonder .svg" + ("" if self.folder else ", zoals places/home")


@dataclass(frozen=True)
class Meetings:
    """Ids of people, each with a mark: stays or new."""

    values: tuple[str, ...] = ("stays", "new")
    expects: ClassVar[str] = "mensen met een merk, zoals {judge: new, mother: stays}"
    empty: ClassVar[tuple[()]] = ()


@dataclass(frozen=True)
class Offers:
    """Ids of routes, each with the id of the claim that says that it exists here."""

    expects: ClassVar[str] = "een blok van routes met hun bron, zoals {one-team: trial-claim}"

    @property
    def empty(self) -> dict[str, str]:
        return {}


@dataclass(frozen=True)
class Changes:
    """New values of fields that stand elsewhere, by the path of ids that leads to them."""

    expects: ClassVar[str] = "een blok van paden zoals people/judge/does, met achter elk pad wat daar hier staat"
    empty: ClassVar[tuple[()]] = ()


@dataclass(frozen=True)
class Field:
    """A key of a record, what it holds and what it is for (`about`, in Dutch).

    `attribute` is its name in the model, when that differs. `when` names another field and the values of it for which
    this field is needed; for its other values the field must be left out.
    """

    key: str
    kind: Kind
    about: str
    optional: bool = False
    attribute: str = ""
    when: tuple[str, tuple[str, ...]] | None = None

    @cached_property
    def name(self) -> str:
        return self.attribute or self.key.replace("-", "_")


@dataclass(frozen=True)
class Record:
    """A block of fields that becomes a value of `model`. `noun` is what it is called in Dutch.

    The sentences of an `inline` record have the context of the record itself, without the key.
    """

    noun: str
    model: Any
    fields: tuple[Field, ...]
    inline: bool = False
    expects: ClassVar[str] = "een blok met velden"
    empty: ClassVar[None] = None
    by_key: dict[str, Field] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {each.key: each for each in self.fields})


@dataclass(frozen=True)
class Table:
    """Items by id. With `keys` these are exactly the ids; `least` is the least number of items."""

    item: Record | Line
    keys: tuple[str, ...] = ()
    least: int = 0
    listed: bool = False  # the model holds a tuple and no mapping
    expects: ClassVar[str] = "een blok van ids, met onder elke id de velden"

    @property
    def empty(self) -> Any:
        return () if self.listed else {}


Kind: TypeAlias = (
    Line | Lines | Notes | Words | Choice | Choices | Flag | Number | Day
    | Link | Links | Drawing | Meetings | Offers | Changes | Record | Table
)
