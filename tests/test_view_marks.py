"""No sentence is shown as checked that nobody checked, and no claim that is too old is shown as fact (promises 4 and 5)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.display import DisplayList
from praatplaat.languages.catalogue import read_languages
from praatplaat.selectors import HOME
from praatplaat.session import Where
from tests.showing import by_id, claims, every_page, rests_on, sections, visit

LATER, EPOCH = datetime(2031, 1, 6, 12, tzinfo=HOME), datetime(1970, 1, 1, 1, tzinfo=HOME)
CHOICES = (Where("languages"), Where("situations"), Where("settings"), Where("crisis"))
SHORT = ("step", "right")  # screens with the most claims
INTERFACE = ("mark-draft", "mark-fallback", "mark-unchecked")


def marked(items: DisplayList) -> set[str]:
    return {i.id for i in items if i.id in INTERFACE}


def states(items: DisplayList) -> set[str]:
    """The states of the sentences that can be read on a page, but for the marks themselves."""
    return {i.state for i in items if i.id not in INTERFACE and (i.paragraph or i.action)}


def sample(book: Book) -> list[Where]:
    """Every kind of screen, every fifth of those that hold content."""
    return [*CHOICES, *list(sections(book.content))[::5]]


@pytest.mark.parametrize("lang", ["nl", "en", "ar", "ti", "fa"])
def test_a_page_with_a_draft_says_so(book: Book, lang: str) -> None:
    """A page with an unchecked translation, or with Dutch where a translation lacks, carries the mark."""
    for where in sample(book):
        for items in every_page(visit(where, lang), book):
            shown = states(items)
            assert ("mark-draft" in marked(items)) or "draft" not in shown, where
            assert ("mark-fallback" in marked(items)) is ("fallback" in shown and lang != "nl"), where


@pytest.mark.parametrize("lang", ["en", "ar", "ti"])
def test_the_mark_stands_in_the_language_of_the_reader(book: Book, lang: str) -> None:
    """A family that reads no Dutch can read that a text is a draft."""
    mark = by_id(every_page(visit(Where("situations"), lang), book)[0])["mark-draft"]
    assert (mark.lang, mark.context) == (lang, "interface/mark-draft")
    assert mark.label and mark.fits


def test_nothing_is_said_of_anybody_on_the_away_screen(book: Book) -> None:
    """The away screen shows one telephone and 112: no mark, no word, no name."""
    for lang in ("nl", "ar"):
        (items,) = every_page(visit(Where("away"), lang), book)
        assert [i.label for i in items if i.paragraph] == ["112"]


def test_a_page_on_which_a_claim_was_not_checked_by_a_lawyer_says_so(book: Book) -> None:
    """Every page with a sentence that rests on an unchecked claim carries "not yet checked by a lawyer", in Dutch too."""
    resting = claims(book.content)
    bare = set()
    for where in sections(book.content):
        for items in every_page(visit(where), book):
            unchecked = [i for i in items if (c := rests_on(i, resting)) and not book.content.claims[c].checked_by]
            if unchecked and "mark-unchecked" not in marked(items):
                bare.add(f"{' '.join(filter(None, where))}: {unchecked[0].id}")
    assert not bare, "\n".join(sorted(bare))


def test_a_claim_that_a_lawyer_checked_needs_no_mark(book: Book) -> None:
    """The mark goes when every claim has been checked: it says something."""
    content = book.content
    checked = {key: replace(claim, checked_by="een jurist") for key, claim in content.claims.items()}
    good = replace(book, content=replace(content, claims=checked))
    for where in sample(book):
        for items in every_page(visit(where), good):
            assert "mark-unchecked" not in marked(items), where


def test_with_level_approved_no_draft_translation_is_shown(book: Book) -> None:
    """A place that chose approved sentences only shows Dutch wherever nobody approved, the emergency words included."""
    strict = replace(book, languages=read_languages(folders.LOCALES, "approved"))
    for where in sample(book):
        for items in every_page(visit(where, "en", level="approved"), strict):
            wrong = [i for i in items if i.paragraph and i.lang != "nl" and i.state not in ("approved", "")]
            assert not wrong, f"{where}: {wrong[0].id} is {wrong[0].state} in {wrong[0].lang}"


@pytest.mark.parametrize("now", [LATER, EPOCH], ids=["after valid-until", "in 1970"])
def test_an_expired_claim_becomes_whom_to_ask(book: Book, now: datetime) -> None:
    """After its date, or with a clock from before its text, no claim is shown as fact on any screen: its place is taken
    by whom to ask, and a time limit loses its number."""
    content, resting = book.content, claims(book.content)
    assert not any(book.holds(claim, now) for claim in content.claims.values())
    asks = {ask.context for ask in content.asks.values()}
    limits = {f"limit:{limit.id}" for limit in content.limits.values() if limit.claim}
    facts = set()
    for where in sections(content):
        seen = [i for items in every_page(visit(where, now=now), book) for i in items]
        facts |= {f"{' '.join(filter(None, where))}: {i.label}" for i in seen if rests_on(i, resting)}
        facts |= {f"{' '.join(filter(None, where))}: {i.id}" for i in seen if i.id in limits}
        if where.screen == "right" and any(s.claim for s in content.rights[where.right].text):
            assert asks & {i.context for i in seen}, where
        if where.screen == "step" and any(s.claim for s in content.scenes[where.scene].steps[where.step].happens):
            assert asks & {i.context for i in seen}, where
    assert not facts, "\n".join(sorted(facts))


@pytest.mark.parametrize("now", [LATER, EPOCH], ids=["after valid-until", "in 1970"])
def test_an_expired_claim_names_no_source(book: Book, now: datetime) -> None:
    """What is no longer shown as fact is no longer called law either."""
    for where in [w for w in sections(book.content) if w.screen in SHORT][::4]:
        seen = [i for items in every_page(visit(where, now=now), book) for i in items]
        seen = [i for i in seen if i.context != f"interface/{i.id}"]  # the mark of a scene that is a plan itself
        assert not [i.label for i in seen if i.context.startswith(("interface/kind-", "interface/source"))], where


def test_the_answers_to_what_nobody_dares_to_ask_name_their_sources(book: Book) -> None:
    """Behind that tab each source of an answer stands with its day, as it does at a step and at a right."""
    for scene in list(book.content.scenes.values())[::4]:
        screen = "overview" if scene.id == "overview" else "map"
        pages = every_page(visit(Where(screen, scene.id, block="dare")), book)  # type: ignore[arg-type]
        shown = " ".join(item.label for items in pages for item in items if item.context.startswith("interface/source"))
        for claim in {s.claim for question in scene.questions for s in question.answer if s.claim}:
            assert book.content.claims[claim].source in shown, (scene.id, claim)


@pytest.mark.parametrize("claim", ["", "task"])
def test_the_map_says_nothing_of_a_route_that_no_lawyer_checked(small: Book, claim: str) -> None:
    """Beside the map there is no room to say so: such a sentence stands only behind the tab that marks it."""
    content = small.content
    route = content.routes["one-team"]
    about = (replace(route.about[0], claim=claim),)
    book = replace(small, content=replace(content, routes={"one-team": replace(route, about=about)}))
    assert book.unchecked(about) == bool(claim)
    state = replace(visit(Where("map", "raad")), region="lakeside", route="one-team")
    assert ("about" in {item.id for item in every_page(state, book)[0]}) == (not claim)
