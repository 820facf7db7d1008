"""What is shown when nothing else can be: whom to call, in Dutch and English, from the emergency facts alone."""

from __future__ import annotations

from praatplaat.display import Action, DisplayList, Item, Rect, Shape
from praatplaat.emergency import Emergency
from praatplaat.palette import colour
from praatplaat.paper import Paper
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import paragraph

NUMBERS = ("112", "veilig-thuis", "kindertelefoon")
WORDS = {"112": "strip-danger", "veilig-thuis": "strip-doubt", "kindertelefoon": "child"}


def last_resort(facts: Emergency, paper: Paper) -> DisplayList:
    """Numbers in large digits with when to call them, and one key to begin anew."""
    ink, page = colour("ink"), colour("paper")
    items = [Item("page", Rect(0, 0, *paper.size), "image", shape=Shape(page))]
    edge, gap = paper.px(6), paper.px(4)
    band = (paper.height - 2 * edge - 4 * gap) // 5

    def words(key: str, sentence: str, rect: Rect, px: int, weight: int = 400) -> None:
        said = facts.languages["nl"][sentence].text + "  ·  " + facts.languages["en"][sentence].text
        text(key, said, rect, px, weight)

    def text(key: str, said: str, rect: Rect, px: int, weight: int, fg: str = ink, bg: str = page) -> None:
        set_ = paragraph(said, Style(px, weight), rect.w, "nl")
        at = (rect.x, rect.y + max(0, rect.h - set_.height) // 2)
        items.append(Item(key, rect, "text", said, lang="nl", paragraph=set_, text_at=at, fg=fg, bg=bg, fits=set_.fits))

    wide = paper.width - 2 * edge
    words("title", "last-resort-help", Rect(edge, edge, wide, band), paper.label, 700)
    for n, which in enumerate(NUMBERS, 1):
        y = edge + n * (band + gap)
        half = wide // 2
        words(f"{which}.when", WORDS[which], Rect(edge, y, half - gap, band), paper.label)
        number = facts.numbers[which]
        text(f"{which}.number", number.number, Rect(edge + half, y, half, band), round(paper.label * 1.8), 700)
    key = Rect(edge, edge + 4 * (band + gap), wide, band)
    again = facts.languages["nl"]["restart"].text + "  ·  " + facts.languages["en"]["restart"].text
    items.append(
        Item("start", key, "button", again, lang="nl", fg=page, bg=ink, shape=Shape(ink, paper.px(3)),
             action=Action("start"), focus=0)
    )  # fmt: skip
    text("start.words", again, key.inset(gap, 0), paper.label, 600, page, ink)
    return tuple(items)
