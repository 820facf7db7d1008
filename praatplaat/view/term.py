"""A hard word: what it means, and the Dutch word as it will stand in a letter (F11)."""

from __future__ import annotations

from praatplaat.display import Rect
from praatplaat.languages.catalogue import Said
from praatplaat.text.typeset import line_height
from praatplaat.view.flow import show
from praatplaat.view.frame import frame
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import halves
from praatplaat.view.sheet import Sheet
from praatplaat.view.writer import Writer


def term(sheet: Sheet) -> None:
    """The word, in the family's language as the title, in Dutch on a letter, and the explanation."""
    this = sheet.book.content.terms[sheet.state.where.term]
    room = frame(sheet, sheet.book.say(this.word, sheet.lang))
    room, row = reserve(sheet, room)
    art, words = halves(sheet, room, 0.36)
    _letter(sheet, sheet.book.say(this.word, "nl"), art)
    writer = Writer(sheet, words.w)
    show(sheet, [writer.heading("means", sheet.say("term-means")), *writer.text("means", this.explanation)], words)
    marks(sheet, row)


def _letter(sheet: Sheet, word: Said, art: Rect) -> None:
    """A sheet of paper with the Dutch word, under the words "in the letter it says"."""
    paper, look = sheet.paper, sheet.theme
    pad = paper.px(4)
    sheet.box("letter", art, look.card, radius=paper.px(3), border=look.edge, width=max(1, paper.px(0.5)))
    above = line_height(paper.label, sheet.lang) * 2
    inner = art.inset(pad)
    sheet.text(
        "letter.says", inner._replace(h=above), sheet.say("term-in-letter"), paper.label, bg=look.card, shrink=True
    )
    large = round(paper.body * (1.4 if paper.text_size == "normal" else 1.1))
    sheet.text(
        "letter.word", Rect(inner.x, inner.y + above, inner.w, inner.h - above), word, large, weight=700, bg=look.card,
        middle=True, align="center", shrink=True,
    )  # fmt: skip
