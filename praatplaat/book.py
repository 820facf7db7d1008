"""What a screen reads from: the content, the languages and the emergency facts, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property

from praatplaat.ageing import day_of
from praatplaat.content.model import Claim, Contact, Content, Limit, Message, Sentence
from praatplaat.content.overlay import applied
from praatplaat.content.texts import plain
from praatplaat.emergency import Emergency
from praatplaat.emergency import Sentence as Spoken
from praatplaat.languages.catalogue import SOURCE, Languages, Said
from praatplaat.languages.dates import long_date
from praatplaat.languages.review import STATES


@dataclass(frozen=True)
class Book:
    """All that can be shown. `words` is false when only the pictures are wanted."""

    content: Content
    languages: Languages
    facts: Emergency
    words: bool = True
    _elsewhere: dict[tuple[str, str], Book] = field(default_factory=dict, init=False, repr=False, compare=False)

    def at(self, region: str, route: str, now: datetime | None) -> Book:
        """The book as it reads in a region and on a route. A route that does not exist there now is the chain as it is;
        so is what differs in a region that nobody chose, or that has no file."""
        key = (region if region in self.content.regions else "", route if route in self.routes(region, now) else "")
        if key == ("", ""):
            return self
        if key not in self._elsewhere:
            self._elsewhere[key] = replace(self, content=applied(self.content, *key))
        return self._elsewhere[key]

    def routes(self, region: str, now: datetime | None) -> tuple[str, ...]:
        """The routes that exist in a region at this time: its file names them, and the claim that says so holds."""
        found = self.content.regions.get(region)
        claims = {route: self.content.claims.get(claim) for route, claim in found.routes.items()} if found else {}
        return tuple(route for route, claim in claims.items() if claim and self.holds(claim, now))

    def say(self, message: Message, lang: str, number: int | None = None, **values: str | int) -> Said:
        """A message in a language, or in Dutch where that language lacks it."""
        return self.languages.say(message, lang, number, **values)

    def emergency(self, key: str, lang: str) -> Said:
        """A sentence of the emergency facts. A language that lacks it, or has it in a state below the level of this
        place, gets Dutch, and English with it where that may be shown."""
        own = self.facts.languages.get(lang, {}).get(key)
        if own and (lang == SOURCE or self._may_show(own)):
            return Said(own.text, own.lang, own.dir, own.state, own.context)
        dutch, english = self.facts.say(key, "")
        text = f"{dutch.text} / {english.text}" if self._may_show(self.facts.languages["en"][key]) else dutch.text
        return Said(text, dutch.lang, dutch.dir, "fallback", dutch.context)

    def _may_show(self, sentence: Spoken) -> bool:
        """Whether a sentence of the emergency facts is checked as far as this place asks."""
        return STATES.index(sentence.state) >= STATES.index(self.languages.level)

    def sentences(self, text: Iterable[Sentence], now: datetime | None) -> tuple[Message, ...]:
        """The messages to show: what a claim says while it holds, and whom to ask once it does not."""
        shown: dict[Message, None] = {}
        for sentence in text:
            claim = self.content.claims.get(sentence.claim)
            if claim and not self.holds(claim, now):
                shown[self.ask(claim)] = None
            else:
                shown[sentence.message] = None
        return tuple(shown)

    def ask(self, claim: Claim) -> Message:
        """Whom to ask what a claim says now that it does not hold."""
        return self.content.asks[claim.ask]

    def unchecked(self, text: Iterable[Sentence]) -> bool:
        """Whether a sentence rests on a claim that no lawyer has checked yet."""
        claims = (self.content.claims.get(s.claim) for s in text)
        return any(c is not None and not c.checked_by for c in claims)

    def holds(self, claim: Claim, now: datetime | None) -> bool:
        """Whether a claim may be shown as fact at this time: not past its last day, and not with a clock that is plainly
        wrong, since it runs before the content's own date. Without a clock it may."""
        return now is None or (self.dated or date.min) <= now.date() <= claim.valid_until

    @cached_property
    def dated(self) -> date | None:
        """The content's own date: the newest day on which something in it was read or checked, None for no day."""
        return day_of(self.content)

    def number(self, contact: Contact) -> str:
        """The telephone number of a contact; those of the emergency facts are read there. "" for none."""
        kind, _, which = contact.number.partition(":")
        return self.facts.numbers[which].number if kind == "emergency" else contact.number

    def limit_sentence(self, limit: Limit) -> Sentence:
        """What a time limit is about, resting on its claim."""
        return Sentence(limit.about, limit.claim)

    def date(self, day: date, lang: str) -> str:
        """A day written out in a language, with Latin digits and the Gregorian calendar."""
        return long_date(day, lang)


def label(said: Said) -> str:
    """What is said of a text to the ear: its words without marks."""
    return plain(said.text)
