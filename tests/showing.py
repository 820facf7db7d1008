"""What tests ask of the screens: every page of one, the items in it, and what each sentence on it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

from praatplaat.book import Book
from praatplaat.content.model import Content, Message, Sentence
from praatplaat.content.texts import plain
from praatplaat.display import DisplayList, Item
from praatplaat.fit import pages
from praatplaat.paper import Paper
from praatplaat.selectors import HOME
from praatplaat.session import OVERVIEW, Settings, State, Where

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
LAPTOP = Paper((1366, 768))


def visit(where: Where, lang: str = "nl", at: str = "", now: datetime = NOON, **settings: str) -> State:
    """A fresh visit that shows a screen."""
    return replace(State.fresh(Settings(lang=lang, **settings), now), where=where, at=at)  # type: ignore[arg-type]


def every_page(state: State, book: Book, paper: Paper = LAPTOP) -> list[DisplayList]:
    """The lists of all pages of a screen."""
    return [items for items, _ in pages(state, book, paper)]


def by_id(items: DisplayList) -> Mapping[str, Item]:
    return {i.id: i for i in items}


def sections(content: Content) -> Iterator[Where]:
    """Every screen that shows content: each tab of each map, each step, person, right and word."""
    for scene in content.scenes.values():
        plate = Where("overview" if scene.id == OVERVIEW else "map", scene.id)
        yield from (plate._replace(block=tab) for tab in ("", "who", "rights", "dare", "talk"))
        yield from (Where("step", scene.id, step) for step in scene.steps)
    yield from (Where("person", person=who) for who in content.people)
    yield from (Where("right", right=which) for which in content.rights)
    yield from (Where("term", term=word) for word in content.terms)


def claims(content: Content) -> dict[tuple[str, str], str]:
    """The claim that each sentence rests on, by context and plain Dutch words; time limits rest on theirs."""
    found = {_key(s.message): s.claim for s in _sentences(content) if s.claim}
    return found | {_key(limit.about): limit.claim for limit in content.limits.values()}


def rests_on(item: Item, resting: Mapping[tuple[str, str], str]) -> str:
    """The claim under a Dutch item, "" for none."""
    return resting.get((item.context, item.label), "") if item.paragraph else ""


def _key(message: Message) -> tuple[str, str]:
    return message.context, plain(message.text)


def _sentences(value: object) -> Iterator[Sentence]:
    """Every sentence in a value of the model."""
    if isinstance(value, Sentence):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _sentences(item)
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _sentences(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _sentences(getattr(value, field.name))
