"""What is shown when nothing else can be: whom to call, in Dutch and English, from the emergency facts alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from praatplaat.book import Book
from praatplaat.content.model import Content, Message
from praatplaat.crisis import ALARM, CHILD, DOUBT
from praatplaat.display import Action, DisplayList, Rect
from praatplaat.emergency import COMPLETE, Emergency
from praatplaat.faults import Place
from praatplaat.languages.catalogue import Said, read_languages
from praatplaat.paper import Paper
from praatplaat.session import State
from praatplaat.view.away import away
from praatplaat.view.frame import bar_height, hide_rect, margin
from praatplaat.view.sheet import Sheet

NUMBERS = {ALARM: "strip-danger", DOUBT: "strip-doubt", CHILD: "child"}  # the number, and when to call it


def last_resort(state: State, facts: Emergency, paper: Paper) -> DisplayList:
    """Numbers in large digits with when to call them, a key to hide and one to begin anew; after hide the quiet away
    screen, as always."""
    sheet = Sheet(replace(state, lang="nl", beside="", contrast="normal"), _book(facts), paper)
    (away if state.where.screen == "away" else _numbers)(sheet)
    return sheet.finish()


def _book(facts: Emergency) -> Book:
    """A book without scenes and without catalogues. What touching the away screen does is said by the facts."""
    again = Message("emergency/restart", facts.languages["nl"]["restart"].text, Place(""))
    nothing: dict[str, object] = {name: {} for name in Content.__dataclass_fields__}
    return Book(Content(**{**nothing, "interface": {"start": again}}), read_languages(Path()), facts)  # type: ignore[arg-type]


def _numbers(sheet: Sheet) -> None:
    paper, look, edge = sheet.paper, sheet.theme, margin(sheet)
    hide, high = hide_rect(sheet), bar_height(sheet)
    sheet.box("page", Rect(0, 0, *paper.size), look.page)
    top = hide.y + (high + paper.px(4) if paper.portrait else 0)
    title = Rect(edge, top, (paper.width if paper.portrait else hide.x) - 2 * edge, round(1.5 * high))
    _both(sheet, "title", ("last-resort-title", "last-resort-help"), title, 700)
    again = Rect(edge, paper.height - high - 2 * edge, paper.width - 2 * edge, high + edge)
    room = Rect(edge, title.bottom, paper.width - 2 * edge, again.y - title.bottom - edge)
    row = (room.h - 3 * paper.gap) // len(NUMBERS)
    for n, (name, words) in enumerate(NUMBERS.items()):
        line = Rect(room.x, room.y + paper.gap + n * (row + paper.gap), room.w, row)
        sheet.box(f"{name}.row", line, look.card, radius=paper.px(3))
        line = line.inset(2 * edge, paper.px(1))
        half = line.w // 2
        _both(sheet, f"{name}.when", (words,), line._replace(w=half - edge), 400, look.card)
        digits = Said(sheet.book.facts.numbers[name].number, "nl", "ltr", "", f"emergency/{name}")
        at = Rect(line.x + half, line.y, line.w - half, line.h)
        sheet.text(
            f"{name}.number", at, digits, round(paper.label * 2.2), weight=700, bg=look.card, middle=True, shrink=True
        )
    sheet.button(
        "hide", hide, sheet.book.emergency("hide", "nl"), Action("hide"), icon="signs/hide", upright=True,
        fill=look.strong, fg=look.on_strong,
    )  # fmt: skip
    sheet.button("start", again, _in("restart", COMPLETE, sheet), Action("start"), fill=look.strong, fg=look.on_strong)


def _both(sheet: Sheet, key: str, sentences: Sequence[str], rect: Rect, weight: int, bg: str = "") -> None:
    """Sentences in Dutch, and under them in English."""
    half = min(rect.h // 2, bar_height(sheet))
    top = rect.y + (rect.h - 2 * half) // 2
    for n, lang in enumerate(COMPLETE):
        said = [sheet.book.facts.languages[lang][sentence] for sentence in sentences]
        text = Said(" ".join(s.text for s in said), lang, "ltr", "", said[0].context)
        at = Rect(rect.x, top + n * half, rect.w, half)
        sheet.text(f"{key}.{lang}", at, text, sheet.paper.label, weight=weight, bg=bg, middle=True, shrink=True)


def _in(sentence: str, langs: Sequence[str], sheet: Sheet) -> Said:
    """A sentence in several languages on one key."""
    said = [sheet.book.facts.languages[lang][sentence] for lang in langs]
    return Said("  ·  ".join(s.text for s in said), "nl", "ltr", "", said[0].context)
