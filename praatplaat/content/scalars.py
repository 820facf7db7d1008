"""One word or text of a field as a value: a choice, a number, a date, an id. A fault is raised as `WrongError`."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

from praatplaat.content import kinds
from praatplaat.content.kinds import ID, LONGEST_ID, Kind
from praatplaat.content.suggest import did_you_mean, quoted, short

YES_NO = {"yes": True, "no": False}
DRAWN = ("people", "places", "signs", "bits")  # the folders of drawings


class WrongError(Exception):
    """The text is no value of its kind. `rule` and `message` are those of a fault."""

    def __init__(self, rule: str, message: str) -> None:
        super().__init__(message)
        self.rule = rule
        self.message = message


def parse(text: str, kind: Kind, name: str) -> Any:
    """What `text` is worth as a value of `kind`; `name` is what the field is called. Raises `WrongError`."""
    match kind:
        case kinds.Choice():
            return _choice(text, kind, name)
        case kinds.Flag():
            if text not in YES_NO:
                raise WrongError("choice", f"“{short(text)}” kan niet bij “{name}”. Schrijf yes (ja) of no (nee).")
            return YES_NO[text]
        case kinds.Number():
            if not re.fullmatch("[1-9][0-9]{0,3}", text):
                message = f"“{short(text)}” is geen getal voor “{name}”. Schrijf {kind.expects}, in cijfers."
                raise WrongError("number", message)
            return int(text)
        case kinds.Day():
            return _day(text, kind)
        case kinds.Link():
            return text if text in kind.also else identifier(text)
        case kinds.Drawing():
            folder, _, stem = text.rpartition("/")
            if ID.fullmatch(stem) and (not folder if kind.folder else folder in DRAWN):
                return text
        case kinds.Words():
            if not kind.pattern or re.fullmatch(kind.pattern, text):
                return text
    raise WrongError("form", f"“{short(text)}” kan niet bij “{name}”. Schrijf {kind.expects}.")


def identifier(text: str) -> str:
    """`text` as an id. Raises `WrongError`."""
    if ID.fullmatch(text) and len(text) <= LONGEST_ID:
        return text
    message = f"“{short(text)}” is geen goede id. Gebruik kleine letters, cijfers en streepjes, zoals draft-report."
    if " " in text and all(map(ID.fullmatch, text.split())):
        message += f" Ontbreekt er een komma tussen {' en '.join(text.split()[:2])}?"
    raise WrongError("id", message)


def _choice(text: str, kind: kinds.Choice, name: str) -> str:
    if text in kind.values:
        return text
    message = f"“{short(text)}” kan niet bij “{name}”. Kies {quoted(kind.values)}."
    raise WrongError("choice", message + did_you_mean(text, kind.values))


def _day(text: str, kind: kinds.Day) -> date:
    if not re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        raise WrongError("date", f"“{short(text)}” is geen datum. Schrijf {kind.expects}.")
    try:
        return date.fromisoformat(text)
    except ValueError:
        message = f"De dag {text} bestaat niet. Kijk de maand en de dag na (jaar-maand-dag)."
        raise WrongError("date", message) from None
