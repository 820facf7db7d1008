"""Screens that only ask to choose: the languages, the situations, the settings."""

from __future__ import annotations

from collections.abc import Sequence

from praatplaat.display import Action, Rect
from praatplaat.languages.catalogue import Said
from praatplaat.languages.names import own_name
from praatplaat.session import OVERVIEW
from praatplaat.text.typeset import direction
from praatplaat.view.away import scenery
from praatplaat.view.frame import Tab, frame, margin
from praatplaat.view.notes import marks, reserve
from praatplaat.view.sheet import Sheet

LEAVES: dict[str, str] = {"before": "signs/worried", "judge": "places/court", "know": "signs/info"}
SETTINGS = 4  # rows of settings; each keeps its place in every language


def grid(rect: Rect, count: int, columns: int, gap: int, highest: int) -> list[Rect]:
    """`count` equal rectangles in rows of `columns`, at most `highest` px high, in the middle of the height."""
    rows = -(-count // columns)
    high = min(highest, (rect.h - (rows - 1) * gap) // rows)
    wide = (rect.w - (columns - 1) * gap) // columns
    top = rect.y + (rect.h - rows * high - (rows - 1) * gap) // 2
    places = []
    for n in range(count):
        row, column = divmod(n, columns)
        alone = count - row * columns if row == rows - 1 else columns  # a row that is not full stands in the middle
        left = rect.x + (columns - alone) * (wide + gap) // 2
        places.append(Rect(left + column * (wide + gap), top + row * (high + gap), wide, high))
    return places


def languages(sheet: Sheet) -> None:
    """Every language by its own name in its own script, beside a family and its interpreter (F1)."""
    paper = sheet.paper
    room = frame(sheet, sheet.say("choose-language"), back=bool(sheet.state.under))
    art, keys = (_above_below if paper.portrait else _beside_each_other)(room, margin(sheet), 0.42)
    keys, row = reserve(sheet, keys)
    scene_of_people(sheet, art, ("people/father", "people/girl", "people/mother", "people/child", "people/interpreter"))
    line = Rect(keys.x, keys.bottom - 3 * paper.label, keys.w, 3 * paper.label)
    codes = [code for code in sheet.book.languages.codes() if not sheet.set(_named(code), keys.w, paper.label).missing]
    columns = 1 if len(codes) <= 4 and not paper.portrait else 2
    places = grid(keys._replace(h=keys.h - line.h), len(codes), columns, paper.gap, paper.px(26))
    for code, rect in zip(codes, places, strict=True):
        said = _named(code)
        sheet.button(f"lang:{code}", rect, said, Action("lang", code), px=round(paper.label * 1.35), chosen=False)
    sheet.text("keeps-nothing", line, sheet.say("keeps-nothing"), paper.label, align="center", middle=True, shrink=True)
    marks(sheet, row)


def _named(code: str) -> Said:
    """A language by its own name; one whose letters no font has is not offered."""
    return Said(own_name(code), code, direction(code), "", "")


def situations(sheet: Sheet) -> None:
    """What a family says of itself, on three leaves; each leads to a scene, none sets a step."""
    paper, content = sheet.paper, sheet.book.content
    first, *others = LEAVES
    leaves = [first, *(name for name in others if any(s.group == name for s in content.situations.values()))]
    leaf = sheet.state.where.block if sheet.state.where.block in leaves else first
    tabs = tuple(
        Tab(f"tab:{name}", sheet.say(f"group-{name}"), LEAVES[name], Action("block", name), name == leaf)
        for name in leaves
    )
    room = frame(sheet, sheet.say("situations-title"), tabs)
    room, row = reserve(sheet, room)
    room = room.inset(margin(sheet), paper.px(1))
    cards = [
        (f"situation:{s.id}", sheet.book.say(s.title, sheet.lang), Action("scene", s.scene), s.drawing)
        for s in content.situations.values()
        if s.group == leaf
    ]
    if leaf == first:
        cards.append(("scene:overview", sheet.say("whole-chain"), Action("scene", OVERVIEW), "signs/map"))
    columns = 2 if paper.portrait else 4
    for (key, said, action, icon), rect in zip(
        cards, grid(room, len(cards), columns, paper.gap, paper.px(70)), strict=True
    ):
        sheet.button(key, rect, said, action, icon=icon, seat="above")
    marks(sheet, row)


def settings(sheet: Sheet) -> None:
    """Text size, contrast, the province and its routes, the language beside: as keys, the chosen one marked."""
    state, paper = sheet.state, sheet.paper
    room = frame(sheet, sheet.say("settings"))
    room, row = reserve(sheet, room)
    room = room.inset(margin(sheet), paper.px(1))
    rows: list[tuple[str, str, Sequence[tuple[str, str]]]] = [
        ("text-size", state.text_size, [(s, f"size-{s}") for s in ("normal", "large", "largest")]),
        ("contrast", state.contrast, [(c, f"contrast-{c}") for c in ("normal", "high")]),
        ("region", state.region, [(region, "") for region in (*sheet.book.content.regions, "")]),
    ]
    if routes := [route for route in sheet.book.routes(state.region, state.now) if route in state.settings.routes]:
        rows.append(("route", state.route, [(route, "") for route in ("", *routes)]))
    if state.lang != "nl":
        rows.append(("beside", state.beside, [("", "beside-no"), ("nl", "beside-yes")]))
    lines = grid(room, SETTINGS + 1 + bool(routes), 1, paper.gap, paper.px(24))
    for (verb, chosen, options), line in zip(rows, lines, strict=False):  # Dutch has nothing beside it
        _options(sheet, verb, chosen, options, line)
    last = lines[-1]
    sheet.button("staff", last._replace(w=last.w // 3), sheet.say("staff"), Action("staff"), icon="signs/staff")
    marks(sheet, row)


def _options(sheet: Sheet, verb: str, chosen: str, options: Sequence[tuple[str, str]], line: Rect) -> None:
    """A row: what it is about, then a key for each option."""
    paper = sheet.paper
    name = round(line.w * 0.28)
    label = Rect(line.x, line.y, name - paper.gap, line.h)
    sheet.text(f"{verb}.name", label, sheet.say(f"set-{verb}"), paper.label, weight=650, middle=True, shrink=True)
    right = Rect(line.x + name, line.y, line.w - name, line.h)
    for (value, key), rect in zip(options, grid(right, len(options), len(options), paper.gap, line.h), strict=True):
        said = sheet.say(key) if key else _named_in(sheet, verb, value)
        sheet.button(f"{verb}:{value or 'none'}", rect, said, Action(verb, value), chosen=value == chosen)


def _named_in(sheet: Sheet, verb: str, value: str) -> Said:
    """A region or a route by its name; without one, the province is not known or the chain as it is."""
    content = sheet.book.content
    layer = content.regions.get(value) if verb == "region" else content.routes.get(value)
    return sheet.book.say(layer.name, sheet.lang) if layer else sheet.say(f"{verb}-none")


def scene_of_people(sheet: Sheet, rect: Rect, people: Sequence[str]) -> None:
    """A group of people in a quiet landscape that runs to the edges: shoulders close, the smallest in front."""
    scenery(sheet, "art", rect)
    high = min(round(rect.h * 0.78), round(rect.w / (0.30 * len(people) + 0.42)))
    wide = round(high * 0.6)
    step = min(round(high * 0.33), (rect.w - wide) // max(1, len(people) - 1))
    x = rect.x + (rect.w - wide - step * (len(people) - 1)) // 2
    base = rect.bottom - round(rect.h * 0.07)
    for n in sorted(range(len(people)), key=lambda n: people[n] == "people/child"):
        front = round(high * 0.03) if people[n] == "people/child" else 0
        sheet.picture(f"art.{n}", Rect(x + n * step, base + front - round(high * 0.955), wide, high), people[n])


def _beside_each_other(room: Rect, edge: int, share: float) -> tuple[Rect, Rect]:
    left = round(room.w * share)
    return Rect(room.x, room.y, left, room.h), Rect(room.x + left + edge, room.y, room.w - left - 3 * edge, room.h)


def _above_below(room: Rect, edge: int, share: float) -> tuple[Rect, Rect]:
    top = round(room.h * share)
    return Rect(room.x, room.y, room.w, top), Rect(room.x + edge, room.y + top, room.w - 2 * edge, room.h - top)
