"""The emergency facts: the numbers, who answers when, and the sentences around them in every language.

They stand once, in `emergency.json` beside this module, and are read with the standard library alone, so that help can
be shown when nothing else can. Numbers are data here and nowhere else: a sentence holds no digit, and a contact or a
view names a number by its id.
"""

from __future__ import annotations

import json
import re
import string
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any, Literal, NoReturn, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from praatplaat.faults import Fault, Place

FILE = Path(__file__).with_name("emergency.json")
COMPLETE = ("nl", "en")  # shown together for a sentence that another language lacks
DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
STATES = ("draft", "reviewed", "approved")
State = Literal["draft", "reviewed", "approved", "fallback"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with the language that it is really in. `state` is draft, reviewed, approved or fallback."""

    text: str
    lang: str
    dir: Literal["ltr", "rtl"]
    state: State
    context: str


@dataclass(frozen=True, slots=True)
class Number:
    """A telephone number as it is written, whose it is ("" for the alarm number) and the provinces it serves.

    `read_on` is the day on which the source was read, `checked_on` the day on which somebody dialled it (None: never).
    """

    id: str
    number: str
    name: str
    regions: tuple[str, ...]
    source: str
    read_on: date
    checked_on: date | None

    @property
    def digits(self) -> str:
        return "".join(c for c in self.number if c.isdecimal())

    @property
    def tel(self) -> str:
        """The number as an address that a telephone understands (RFC 3966)."""
        return f"tel:{self.digits}"


@dataclass(frozen=True, slots=True)
class OwnWorker:
    """When a client's own worker answers: `opens` <= wall time in `zone` < `closes` on `days` (0 is Monday)."""

    days: tuple[int, ...]
    opens: time
    closes: time
    zone: ZoneInfo
    source: str
    read_on: date
    checked_on: date | None


@dataclass(frozen=True, slots=True)
class Emergency:
    """All of `emergency.json`. `out_of_hours` gives, by province, the id of the number for clients of SAVE."""

    written_on: date
    numbers: Mapping[str, Number]
    own_worker: OwnWorker
    out_of_hours: Mapping[str, str]
    languages: Mapping[str, Mapping[str, Sentence]]

    def say(self, key: str, lang: str, **values: str) -> tuple[Sentence, ...]:
        """A sentence in a language; in Dutch and English together where that language lacks it.

        Raises KeyError for a key that Dutch lacks too, or for a value that the sentence asks for and does not get.
        """
        own = self.languages.get(lang, {}).get(key)
        said = (own,) if own else tuple(replace(self.languages[x][key], state="fallback") for x in COMPLETE)
        return tuple(replace(s, text=s.text.format_map(values)) for s in said)


class UnreadableError(Exception):
    """The emergency facts cannot be used. `faults` says, in Dutch, what is wrong and where."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


@cache
def read() -> Emergency:
    """The emergency facts that are part of the program. Raises UnreadableError when the program is damaged."""
    try:
        source = FILE.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        _refuse(Place(str(FILE)), f"dit deel van het programma is niet te lezen ({error}); installeer het opnieuw")
    return parse(source, str(FILE))


def parse(source: str, file: str = "emergency.json") -> Emergency:
    """The emergency facts written in `source`. Raises UnreadableError with every fault; `file` is named in them."""
    try:
        facts = _build(json.loads(source, object_pairs_hook=_once))
    except json.JSONDecodeError as error:
        _refuse(Place(file, error.lineno, error.colno), f"geen geldige JSON ({error.msg})")
    except ZoneInfoNotFoundError as error:
        _refuse(Place(file), f"deze tijdzone is niet te vinden ({error}); installeer tzdata")
    except KeyError as error:
        _refuse(Place(file), f"veld {error} ontbreekt, of is geen verwijzing naar iets dat bestaat")
    except (TypeError, AttributeError, ValueError, LookupError, RecursionError) as error:
        _refuse(Place(file), f"een veld heeft niet de vorm die het moet hebben ({error})")
    faults = tuple(Fault(_place(source, file, quoted), "emergency", what) for quoted, what in _wrong(facts))
    if faults:
        raise UnreadableError(faults)
    return facts


def copies(facts: Emergency, text: str) -> tuple[str, ...]:
    """Ids of the numbers that stand in a text, however they are spaced, in any digits, with 0 or +31 in front.

    A reference to a number by its id ("emergency:112") is no copy.
    """
    plain = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)
    return tuple(key for key, number in facts.numbers.items() if _pattern(number.digits).search(plain))


# ------------------------------------------------------------------ from JSON to values


def _refuse(place: Place, message: str) -> NoReturn:
    raise UnreadableError((Fault(place, "emergency", message),))


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of the file; a key that stands twice would silently lose a number or a sentence."""
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"staat er twee keer: {', '.join(twice)}")
    return dict(pairs)


def _build(data: Any) -> Emergency:
    own = data["own_worker"]
    return Emergency(
        written_on=date.fromisoformat(data["written_on"]),
        numbers={key: _number(key, number) for key, number in data["numbers"].items()},
        own_worker=OwnWorker(
            tuple(DAYS.index(day) for day in own["days"]), time.fromisoformat(own["opens"]),
            time.fromisoformat(own["closes"]), ZoneInfo(own["zone"]), _text(own["source"]), *_dates(own),
        ),
        out_of_hours={region: data["numbers"][key] and key for region, key in data["out_of_hours"].items()},
        languages={lang: _sentences(lang, words) for lang, words in data["languages"].items()},
    )  # fmt: skip


def _number(key: str, data: Any) -> Number:
    number, regions = _text(data["number"]), tuple(_text(region) for region in data["regions"])
    if not re.fullmatch(r"[0-9][0-9 -]*[0-9]", number):
        raise ValueError(f"{number!r} is geen telefoonnummer")
    return Number(key, number, _text(data["name"]), regions, _text(data["source"]), *_dates(data))


def _dates(data: Any) -> tuple[date, date | None]:
    checked = data["checked_on"]
    return date.fromisoformat(data["read_on"]), None if checked is None else date.fromisoformat(checked)


def _sentences(lang: str, words: Any) -> dict[str, Sentence]:
    dir_ = words["dir"]
    if dir_ not in ("ltr", "rtl"):
        raise ValueError(f"{dir_!r} is geen leesrichting: schrijf ltr of rtl")
    return {
        key: Sentence(_text(s["text"]), lang, dir_, cast(State, _text(s["state"])), f"emergency/{key}")
        for key, s in words["sentences"].items()
    }


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} moet een tekst tussen aanhalingstekens zijn")
    return value


# ------------------------------------------------------------------ what no sentence may do


def _wrong(facts: Emergency) -> Iterator[tuple[str, str]]:
    """Everything that is wrong with facts of the right form: the text to point at, and the message."""
    for lang in COMPLETE:
        if lang not in facts.languages:
            yield lang, f"de taal {lang} ontbreekt; die is nodig voor wat een andere taal niet heeft"
            return
    dutch = facts.languages["nl"]
    for key in sorted(dutch.keys() - facts.languages["en"].keys()):
        yield dutch[key].text, f"de zin {key} ontbreekt in het Engels"
    for lang, sentences in facts.languages.items():
        for key, sentence in sentences.items():
            if key not in dutch:
                yield sentence.text, f"{lang}: de zin {key} bestaat niet in het Nederlands"
            else:
                yield from ((sentence.text, f"{lang}, {key}: {what}") for what in _faulty(sentence, dutch[key]))


def _faulty(sentence: Sentence, dutch: Sentence) -> Iterator[str]:
    """What is wrong with a sentence beside its Dutch source."""
    if not sentence.text.strip():
        yield "de zin is leeg"
    if any(c.isdecimal() for c in sentence.text):
        yield "een zin bevat geen cijfers: een nummer is een eigen gegeven"
    if sentence.state not in STATES:
        yield f"staat {sentence.state!r} bestaat niet: schrijf {', '.join(STATES)}"
    try:
        if _gaps(sentence.text) != _gaps(dutch.text):
            yield f"schrijf dezelfde invulplekken als in het Nederlands: {', '.join(_gaps(dutch.text)) or 'geen'}"
    except ValueError:
        yield "een accolade staat alleen; schrijf een invulplek als {number}"


def _gaps(text: str) -> list[str]:
    """The placeholders of a sentence, sorted. Raises ValueError for a lone brace or anything but a plain name."""
    parts = [part[1:] for part in string.Formatter().parse(text) if part[1] is not None]
    if any(spec or conversion or not re.fullmatch("[a-z]+", name or "") for name, spec, conversion in parts):
        raise ValueError(text)
    return sorted(name or "" for name, _, _ in parts)


def _place(source: str, file: str, quoted: str) -> Place:
    """Where a text stands in the file (the whole file when it is written in another way there)."""
    at = source.find(json.dumps(quoted, ensure_ascii=False))
    return Place(file, source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)) if at >= 0 else Place(file)


@cache
def _pattern(digits: str) -> re.Pattern[str]:
    """Finds a number in text. Not inside a longer number, an amount or an article of law such as 1:112, and not where
    an id is meant: emergency:112 in a contact, emergency/112 as a context, crisis.112 on the screen."""
    gap = r"[\s\-‐‑–./()]{0,3}"
    first = rf"(?:0|(?:\+|00)31{gap}(?:\(0\))?)" if digits.startswith("0") else digits[0]
    return re.compile(
        rf"(?<![\d+])(?<!\d[:.,])(?<!emergency:)(?<![a-z][./]){gap.join((first, *digits[1:]))}(?!\d|[.,]\d)"
    )
