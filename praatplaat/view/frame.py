"""The frame around every screen: above it the ways back, the languages, the settings and hide; below it who to call.

The same keys stand at the same places on every screen and in every language.
"""

from __future__ import annotations

from typing import NamedTuple

from praatplaat.display import Action, Item, Rect, Shape
from praatplaat.languages.catalogue import Said
from praatplaat.languages.names import own_name
from praatplaat.palette import mix
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import line_height, width_of
from praatplaat.view.sheet import Sheet

CALLS = (
    ("strip-danger", "112"),
    ("strip-doubt", "veilig-thuis"),
)  # what the strip says, and the number that goes with it
DIGITS = 1.45  # digits on the strip are so much larger than words


class Tab(NamedTuple):
    """A question in the bar under the page: its key, its words, its drawing, and whether it is the one being answered."""

    key: str
    said: Said
    icon: str
    action: Action
    chosen: bool


def frame(sheet: Sheet, title: Said, tabs: tuple[Tab, ...] = (), *, back: bool = True) -> Rect:
    """Draw the frame and the question bar; give back the rectangle that is left for the page."""
    paper = sheet.paper
    sheet.box("page", Rect(0, 0, *paper.size), sheet.theme.page)
    top = _top(sheet, title, back)
    strip = strip_rect(sheet)
    bottom = _tabs(sheet, tabs, strip.y) if tabs else strip.y
    _strip(sheet, strip)
    return Rect(0, top, paper.width, bottom - top)


def bar_height(sheet: Sheet) -> int:
    """Height in px of a key with two lines of words."""
    return max(sheet.paper.target, 2 * line_height(sheet.paper.label, "nl") + sheet.paper.px(2))


def margin(sheet: Sheet) -> int:
    """The quiet edge of the page in px."""
    return sheet.paper.px(4)


def strip_rect(sheet: Sheet) -> Rect:
    """The emergency strip: at the bottom of every screen, two rows high where the page is narrow."""
    paper = sheet.paper
    rows = 2 if paper.portrait else 1
    height = rows * bar_height(sheet) + paper.px(3)
    return Rect(0, paper.height - height, paper.width, height)


def hide_rect(sheet: Sheet) -> Rect:
    """Where hide stands, on every screen."""
    paper, high = sheet.paper, bar_height(sheet)
    wide = paper.px(52) if paper.portrait else paper.px(62)
    return Rect(paper.width - wide - margin(sheet), paper.px(2), wide, high)


def _top(sheet: Sheet, title: Said, back: bool) -> int:
    """The row of keys at the top and the title, which has a row of its own where the page is narrow. Gives its height."""
    paper, high, gap = sheet.paper, bar_height(sheet), sheet.paper.gap
    hide, x = hide_rect(sheet), margin(sheet)
    side = max(paper.target, paper.px(14))
    if back:
        for key, icon in (("home", "signs/home"), ("back", "signs/back")):
            sheet.button(key, Rect(x, hide.y, side, high), sheet.say(key), Action(key), icon=icon, seat="alone")
            x += side + gap
    settings = Rect(hide.x - gap - side, hide.y, side, high)
    wide = min(settings.x - gap - x, paper.px(70)) if paper.portrait else paper.px(58)
    if sheet.state.where.screen != "languages":
        sheet.button(
            "languages", Rect(x, hide.y, wide, high), _pair(sheet), Action("languages"), icon="signs/languages"
        )
    x += wide + gap
    sheet.button("settings", settings, sheet.say("settings"), Action("settings"), icon="signs/settings", seat="alone")
    sheet.button(
        "hide", hide, sheet.book.emergency("hide", sheet.lang), Action("hide"), icon="signs/hide", upright=True,
        fill=sheet.theme.strong, fg=sheet.theme.on_strong,
    )  # fmt: skip
    if paper.portrait:
        row = Rect(margin(sheet), hide.bottom + paper.px(2), paper.width - 2 * margin(sheet), high)
        sheet.text(
            "title", row, title, paper.title, weight=700, middle=True, shrink=True, role="heading", align="center"
        )
        return row.bottom + paper.px(2)
    row = Rect(x + gap, hide.y, settings.x - x - 2 * gap, high)
    sheet.text("title", row, title, paper.title, weight=700, middle=True, shrink=True, role="heading", align="center")
    return hide.bottom + paper.px(2)


def _pair(sheet: Sheet) -> Said:
    """The language, and the one beside it, by their own names."""
    own = own_name(sheet.lang)
    text = f"{own} · {own_name(sheet.state.beside)}" if sheet.state.beside else own
    return sheet.plain(text)


def _tabs(sheet: Sheet, tabs: tuple[Tab, ...], bottom: int) -> int:
    """The bar of questions: in one row, or in two where the page is narrow. Gives its top."""
    paper, gap = sheet.paper, sheet.paper.gap
    rows = 2 if paper.portrait and len(tabs) > 3 else 1
    per_row = -(-len(tabs) // rows)
    high = bar_height(sheet) + paper.px(1)
    top = bottom - rows * (high + gap)
    wide = (paper.width - 2 * margin(sheet) - (per_row - 1) * gap) // per_row
    for n, tab in enumerate(tabs):
        row, column = divmod(n, per_row)
        rect = Rect(margin(sheet) + column * (wide + gap), top + row * (high + gap), wide, high)
        sheet.button(tab.key, rect, tab.said, tab.action, icon=tab.icon, chosen=tab.chosen)
    return top - gap


def _strip(sheet: Sheet, rect: Rect) -> None:
    """The emergency strip is one key as wide as the page: the numbers on it can be read, and all of it can be touched."""
    paper, look = sheet.paper, sheet.theme
    whom = sheet.book.emergency("whom", sheet.lang)
    calls = [(sheet.book.emergency(words, sheet.lang), number(sheet, which)) for words, which in CALLS]
    label = " ".join(f"{said.text} {digits}." for said, digits in calls)
    sheet.add(
        Item(
            "crisis", rect, "button", f"{label} {whom.text}", whom.context, whom.state, whom.lang, whom.dir,
            fg=look.on_strong, bg=look.strong, shape=Shape(look.strong), action=Action("crisis"), focus=0,
        )
    )  # fmt: skip
    row = (rect.h - paper.px(3)) // (2 if paper.portrait else 1)
    x, y = margin(sheet), rect.y + paper.px(1.5)
    side = min(row - paper.px(2), paper.px(13))
    sheet.picture("crisis.sign", Rect(x, y + (row - side) // 2, side, side), "bits/telephone", upright=True)
    wide = paper.px(56)
    pill = Rect(
        rect.right - margin(sheet) - wide, rect.bottom - paper.px(1.5) - row + paper.px(1), wide, row - paper.px(2)
    )
    sheet.add(Item("crisis.pill", pill, "image", shape=Shape(look.on_strong, pill.h // 2)))
    sheet.text(
        "crisis.whom", pill.inset(paper.px(3), 0), whom, paper.label, weight=600, fg=look.strong, bg=look.on_strong,
        align="center", middle=True, shrink=True,
    )  # fmt: skip
    x += side + paper.px(5)
    if paper.portrait:
        _call(sheet, 0, Rect(x, y, rect.right - margin(sheet) - x, row))
        _call(sheet, 1, Rect(margin(sheet), y + row, pill.x - paper.px(4) - margin(sheet), row))
        return
    room = Rect(x, y, pill.x - paper.px(5) - x, row)
    first = min(_call_width(sheet, 0), round(room.w * 0.42))
    _call(sheet, 0, room._replace(w=first))
    line = Rect(room.x + first + paper.px(5), y + row // 5, max(1, paper.px(0.4)), row - 2 * (row // 5))
    sheet.box("crisis.line", line, mix(look.strong, look.on_strong, 0.45))
    _call(sheet, 1, Rect(line.right + paper.px(5), y, room.right - line.right - paper.px(5), row))


def _call(sheet: Sheet, which: int, rect: Rect) -> None:
    """When to call, then the number in large digits; words that are too long for the room stand in two lines."""
    paper, look = sheet.paper, sheet.theme
    key, name = CALLS[which]
    said = sheet.book.emergency(key, sheet.lang)
    big = round(paper.label * DIGITS)
    digits = sheet.plain(number(sheet, name), f"emergency/{name}")
    wide = round(width_of(digits.text, Style(big, 700), "nl")) + 2
    words = min(round(width_of(said.text, Style(paper.label), said.lang)) + 2, rect.w - wide - paper.px(3))
    sheet.text(
        f"crisis.{key}", rect._replace(w=words), said, paper.label, fg=look.on_strong, bg=look.strong, middle=True,
        shrink=True,
    )  # fmt: skip
    at = Rect(rect.x + words + paper.px(3), rect.y, wide, rect.h)
    sheet.text(f"crisis.{name}", at, digits, big, weight=700, fg=look.on_strong, bg=look.strong, middle=True)


def _call_width(sheet: Sheet, which: int) -> int:
    """The width in px of words and number on one line."""
    key, name = CALLS[which]
    said, label = sheet.book.emergency(key, sheet.lang), sheet.paper.label
    digits = width_of(number(sheet, name), Style(round(label * DIGITS), 700), "nl")
    return round(width_of(said.text, Style(label), said.lang) + digits) + sheet.paper.px(3) + 4


def number(sheet: Sheet, which: str) -> str:
    """A number as it is written, from the emergency facts."""
    return sheet.book.facts.numbers[which].number
