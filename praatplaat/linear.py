"""A scene as plain text, in the order in which it is read: for the ear, for a lawyer who reviews, for translators."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from praatplaat.book import Book, label
from praatplaat.content.interface import limit_word
from praatplaat.content.model import Branch, Card, Limit, Message, Scene, Step, Text
from praatplaat.languages.catalogue import SOURCE


def linear(book: Book, scene: Scene, lang: str, now: datetime | None, region: str = "", route: str = "") -> str:
    """The scene in Markdown, as it is in a region and on a route. Expired claims are replaced by whom to ask, as on the
    screen. Without a region the contacts of all regions are told."""
    here = book.at(region, route, now)
    return "\n".join(Teller(here, lang, now, region, route).scene(here.content.scenes[scene.id])) + "\n"


class Teller:
    """Turns content into lines, in one language. `book` is that of the region and the route."""

    def __init__(self, book: Book, lang: str, now: datetime | None, region: str = "", route: str = "") -> None:
        self.book, self.lang, self.now, self.region, self.route = book, lang, now, region, route

    def scene(self, scene: Scene) -> Iterator[str]:
        """The whole scene: what it is about, the questions nobody dares to ask, then step by step."""
        yield f"# {self.said(scene.title)}"
        if scene.status != "now":
            yield f"**{self.word(f'kind-{scene.status}')}**"
        yield from self.text(scene.about)
        for name in (name for name in self.book.routes(self.region, self.now) if name == self.route):
            route = self.book.content.routes[name]
            yield from ("", f"**{self.said(route.name)}**", *self.text(route.about))
        for question in scene.questions:
            yield from ("", f"## {self.said(question.question)}")
            yield from self.text(question.answer)
        for step in scene.steps.values():
            yield from self.step(scene, step)
        yield from ("", f"## {self.word('ask-talk')}")
        yield from (f"- {line}" for line in self.text(scene.talk))
        if scene.cards:
            yield from ("", f"## {self.word('ask-cards')}")
            for card in scene.cards:
                yield from self.card(card)
        if self.lang == SOURCE:  # hints are for the professional, who reads Dutch; they are not translated
            yield from ("", f"## {self.word('staff')}", *(f"- {hint}" for hint in scene.hints))

    def card(self, card: Card) -> Iterator[str]:
        """A card: its front, then where we lay it and what its back says, indented."""
        yield f"- {self.said(card.text)}"
        lines = () if card.pile == "talk" else (self.word(f"pile-is-{card.pile}"),)
        yield from (f"  - {line}" for line in (*lines, *self.text(card.back)))

    def step(self, scene: Scene, step: Step) -> Iterator[str]:
        """A step with the answers to its six questions."""
        content = self.book.content
        yield from ("", f"## {self.said(step.title)}", f"({self.said(content.zones[step.zone].name)})")
        yield from self.part("ask-happens", self.text(step.happens))
        yield from self.part("ask-who", (self.person(m.person, m.mark) for m in step.people))
        yield from self.part("ask-may", self.text(step.may))
        yield from self.part("ask-rights", (line for right in step.rights for line in self.right(right)))
        limits = (line for which in step.limits for line in self.limit(content.limits[which]))
        yield from self.part("ask-long", (*limits, *self.text(step.duration)))
        yield from self.part("ask-next", self.text(step.next))
        for branch in scene.branches.values():
            if branch.start == step.id:
                yield from self.branch(scene, branch)
        yield from self.part("ask-unknown", self.text(step.unknown))
        near = filter(self.near, step.contacts)
        yield from self.part("ask-help", (line for which in near for line in self.contact(which)))

    def branch(self, scene: Scene, branch: Branch) -> Iterator[str]:
        """A way that turns off: when, where to, who decides, whether one can object."""
        yield from ("", f"#### {self.said(branch.label)}: {self.said(scene.steps[branch.end].title)}")
        people = self.book.content.people
        who = self.word("family-decides") if branch.decides == "family" else self.said(people[branch.decides].name)
        yield f"- {self.word('who-decides')} {who}"
        yield from (f"- {line}" for line in self.text(branch.object))

    def right(self, which: str) -> Iterator[str]:
        """A right in one line, then what it says, how to use it, within what time and whom to ask, indented."""
        right = self.book.content.rights[which]
        yield f"{self.said(right.title)} ({', '.join(self.word(f'for-{who}') for who in right.audience)})"
        limits = (line for which in right.limits for line in self.limit(self.book.content.limits[which]))
        yield from (f"  {line}" for line in (*self.text(right.text), *self.text(right.how), *limits))
        if right.whom:
            people = (self.said(self.book.content.people[who].name) for who in right.whom)
            yield f"  {self.word('right-whom')} {', '.join(people)}"

    def limit(self, limit: Limit) -> Iterator[str]:
        """A time limit and what it is about; an expired one says whom to ask."""
        claim = self.book.content.claims.get(limit.claim)
        if claim and not self.book.holds(claim, self.now):
            yield self.said(self.book.ask(claim))
            return
        long = self.book.say(self.book.content.interface[limit_word(limit)], self.lang, limit.high, low=limit.low)
        yield self.said(limit.about) if limit.kind == "unknown" else f"{long.text}: {self.said(limit.about)}"
        yield from self.text(limit.note)

    def person(self, who: str, mark: str) -> str:
        return f"{self.said(self.book.content.people[who].name)}. {self.word(f'mark-{mark}')}"

    def near(self, which: str) -> bool:
        """Whether a contact is for this region."""
        return not self.region or self.book.content.contacts[which].region in ("all", self.region)

    def contact(self, which: str) -> Iterator[str]:
        """Whom to call in one line, then what for, and that nobody has dialled the number yet, indented."""
        contact = self.book.content.contacts[which]
        yield " ".join(filter(None, (self.said(contact.name), self.book.number(contact) or contact.website)))
        if contact.number and contact.certainty == "unsure":
            yield f"  {self.word('number-unsure')}"
        yield from (f"  {line}" for line in self.text(contact.about))

    def part(self, key: str, lines: Iterator[str] | tuple[str, ...]) -> Iterator[str]:
        """A heading and a list under it; nothing when the list is empty."""
        told = tuple(lines)
        if told:
            yield from ("", f"### {self.word(key)}")
            yield from (line if line.startswith("  ") else f"- {line}" for line in told)

    def text(self, text: Text) -> Iterator[str]:
        return (self.said(message) for message in self.book.sentences(text, self.now))

    def said(self, message: Message) -> str:
        return label(self.book.say(message, self.lang))

    def word(self, key: str) -> str:
        return self.said(self.book.content.interface[key])
