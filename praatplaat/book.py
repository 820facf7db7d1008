"""What a screen reads from: the content, the languages and the emergency facts, side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from praatplaat.content.model import Claim, Contact, Content, Limit, Message, Sentence
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
            if claim and not holds(claim, now):
                shown.update({ask.message: None for ask in claim.ask})
            else:
                shown[sentence.message] = None
        return tuple(shown)

    def unchecked(self, text: Iterable[Sentence]) -> bool:
        """Whether a sentence rests on a claim that no lawyer has checked yet."""
        claims = (self.content.claims.get(s.claim) for s in text)
        return any(c is not None and not c.checked_by for c in claims)

    def holds(self, claim: Claim, now: datetime | None) -> bool:
        """Whether a claim may be shown as fact at this time."""
        return holds(claim, now)

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


def holds(claim: Claim, now: datetime | None) -> bool:
    """Whether a claim may be shown as fact: not past its date, and not with a clock that runs before its text."""
    if now is None:
        return True
    oldest = max((d for d in (claim.text_of, claim.checked_on) if d), default=None)
    return now.date() <= claim.valid_until and (oldest is None or now.date() >= oldest)


def label(said: Said) -> str:
    """What is said of a text to the ear: its words without marks."""
    return plain(said.text)
