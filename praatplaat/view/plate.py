"""The map of a scene, or of the whole chain: the road with its places, and behind tabs the questions, people and rights."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from praatplaat.content.model import Route, Scene, Step, Text
from praatplaat.content.texts import plain
from praatplaat.display import Action, Rect
from praatplaat.landscape import landscape
from praatplaat.landscape.plan import Landscape, Plan, Station, StationState, Way, Words
from praatplaat.languages.catalogue import Said
from praatplaat.view import cards
from praatplaat.view.doors import doors
from praatplaat.view.flow import Block, show
from praatplaat.view.frame import Tab, frame
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import halves, standing, tile
from praatplaat.view.sheet import Sheet, mirrored
from praatplaat.view.talking import deck, readers, tell_back
from praatplaat.view.writer import Writer

# A map takes 0.1 s to lay out and is shown again at every press on it: the last few are kept.
_landscape = lru_cache(maxsize=8)(landscape)
FLATTEST = 60  # mm: a window that leaves less than this for the map shows a part of it
TABS = (
    ("", "signs/here"), ("who", "signs/people-meet"), ("rights", "signs/rights"), ("dare", "signs/question"),
    ("talk", "signs/tell-your-side"), ("cards", "signs/cards"),
)  # fmt: skip


def plate(sheet: Sheet) -> None:
    """The scene of the visit: its map, or one of the three lists behind the other tabs."""
    scene = sheet.book.content.scenes[sheet.state.where.scene]
    section = sheet.state.where.block.partition(".")[0]
    names = [name for name, _ in TABS if name != "cards" or scene.cards]
    section = section if section in names else ""
    tabs = tuple(
        Tab(f"tab:{name or 'map'}", sheet.say(f"ask-{name or 'where'}"), icon, Action("block", name), name == section)
        for name, icon in TABS
        if name in names
    )
    room = frame(sheet, sheet.book.say(scene.title, sheet.lang), tabs)
    room, row = reserve(sheet, room)
    if section:
        _list(sheet, scene, section, room)
    elif scene.layout == "doors":
        doors(sheet, scene, room)
    else:
        _map(sheet, scene, room)
    about = (taken(sheet) or scene).about[-1:]
    if marks(sheet, row) < 2 and not section and not sheet.book.unchecked(about):
        _about(sheet, about, row)


def _about(sheet: Sheet, about: Text, row: Rect) -> None:
    """The last sentence of what a scene is about, or of the route that the map shows, beside the honest line: that not
    everybody comes to every place."""
    messages = sheet.book.sentences(about, sheet.state.now)
    half = row._replace(x=row.x + row.w // 2, w=row.w - row.w // 2)
    for message in messages[:1]:
        said = sheet.book.say(message, sheet.lang)
        sheet.text("about", half, said, sheet.paper.note, weight=600, align="end", middle=True, shrink=True)


def taken(sheet: Sheet) -> Route | None:
    """The route on which the chain is shown, None for the chain as it is."""
    state = sheet.state
    exists = state.route in sheet.book.routes(state.region, state.now)
    return sheet.book.content.routes[state.route] if exists else None


def _map(sheet: Sheet, scene: Scene, room: Rect) -> None:
    """The landscape; its pages, when a page is too small for the whole road, are turned with keys at its foot."""
    first = sheet.state.where.block.removeprefix("road.") or sheet.state.at  # the page with the flag, to begin with
    paper = sheet.paper
    room = room._replace(h=max(room.h, paper.px(FLATTEST)))
    drawn = _land(sheet, scene, room, first)
    if len(drawn.pages) > 1:  # the keys that turn pages stand beside the land, not on it
        room = room.inset(paper.target + 2 * paper.gap, 0)
        drawn = _land(sheet, scene, room, first)
    sheet.items.extend(drawn.items)
    for step, key, icon in ((-1, "page-before", "signs/previous"), (1, "page-after", "signs/next")):
        to = drawn.page + step
        if 0 <= to < len(drawn.pages):
            x = room.x - paper.gap - paper.target if step < 0 else room.right + paper.gap
            rect = Rect(x, room.y + (room.h - paper.target) // 2, paper.target, paper.target)
            action = Action("block", f"road.{drawn.pages[to][0]}")
            sheet.button(key, rect, sheet.say(key), action, icon=icon, seat="alone")


def _land(sheet: Sheet, scene: Scene, room: Rect, first: str) -> Landscape:
    """The landscape in a room of the sheet. It mirrors itself, and the sheet will mirror everything once more."""
    if not sheet.rtl:
        return _landscape(plan(sheet, scene), room, sheet.paper, first)
    width = sheet.paper.width
    drawn = _landscape(plan(sheet, scene), room.mirrored(width), sheet.paper, first)
    return replace(drawn, items=tuple(mirrored(drawn.items, width)))


def plan(sheet: Sheet, scene: Scene) -> Plan:
    """What the landscape must show of a scene for this visit."""
    content = sheet.book.content
    states = station_states(scene, sheet.state.at)
    stations = tuple(
        Station(
            f"{scene.id}/{step.id}", words(sheet.book.say(step.title, sheet.lang)), f"places/{step.drawing}", step.zone,
            states[step.id], step.side, Action("step", f"{scene.id}/{step.id}"), met(sheet, step),
        )
        for step in scene.steps.values()
    )  # fmt: skip
    ways = tuple(
        Way(
            f"{scene.id}/{b.id}",
            f"{scene.id}/{b.start}",
            f"{scene.id}/{b.end}",
            words(sheet.book.say(b.label, sheet.lang)),
        )
        for b in scene.branches.values()
    )
    zones = {z.id: words(sheet.book.say(z.name, sheet.lang)) for z in content.zones.values()}
    return Plan(stations, ways, zones, words(sheet.say("you-are-here")), sheet.rtl)


def met(sheet: Sheet, step: Step) -> str:
    """The drawing of the first person who is new at a step, "" when nobody is."""
    new = next((m.person for m in step.people if m.mark == "new"), "")
    return f"people/{sheet.book.content.people[new].drawing}" if new else ""


def station_states(scene: Scene, at: str) -> dict[str, StationState]:
    """The state of each step: all plain until somebody says where the family stands; on the overview a step also
    counts as the place of the scene that shows it from close by."""
    here, _, step = at.partition("/")
    if here != scene.id:
        step = next((s.id for s in scene.steps.values() if here and s.scene == here), "")
    if step not in scene.steps:
        return dict.fromkeys(scene.steps, "plain")
    order = [s.id for s in scene.steps.values() if not s.side]
    now = order.index(step) if step in order else branching(scene, order, step)
    states: dict[str, StationState] = {}
    for this in scene.steps.values():
        before = not this.side and order.index(this.id) < now
        states[this.id] = "now" if this.id == step else "done" if before else "may"
    return states


def branching(scene: Scene, order: list[str], side: str) -> int:
    """How many steps of the main road lie behind a family that stands at a step beside it."""
    starts = [order.index(b.start) for b in scene.branches.values() if b.end == side and b.start in order]
    return min(starts) + 1 if starts else 0


def words(said: Said) -> Words:
    return Words(plain(said.text), said.lang, said.dir, said.context, said.state)


def _list(sheet: Sheet, scene: Scene, section: str, room: Rect) -> None:
    """The questions that families do not dare to ask, or everybody met and every right in this scene."""
    art, side = halves(sheet, room, 0.24)
    land = tile(sheet, "place", art, next(iter(scene.steps.values())).zone)
    high = min(round(art.h * 0.6), round(art.w * 0.78))
    standing(sheet, "place", f"places/{scene.drawing}", art.x + art.w // 2, land.y + land.h // 3, high, 320 / 300)
    writer = Writer(sheet, side.w)
    if section in ("dare", "talk", "cards"):
        blocks = {"dare": questions, "talk": tell_back, "cards": deck}[section](writer, scene)
    elif section == "who":
        people = [[m.person for m in step.people] for step in _stages(sheet, scene)]
        blocks = _staged(sheet, scene, writer, "who", people)
    else:
        rights = [list(step.rights) for step in _stages(sheet, scene)]
        blocks = _staged(sheet, scene, writer, "rights", rights)
    show(sheet, blocks, side)


def _stages(sheet: Sheet, scene: Scene) -> list[Step]:
    """The steps of a scene, the one where the family stands first."""
    return sorted(scene.steps.values(), key=lambda step: sheet.state.at != f"{scene.id}/{step.id}")


def _staged(sheet: Sheet, scene: Scene, writer: Writer, section: str, ids: list[list[str]]) -> list[Block]:
    """People or rights: those of the step where the family stands under its name, then the others; each once."""
    here = scene.steps.get(sheet.state.at.removeprefix(f"{scene.id}/"))
    first = ids[0] if here else []
    rest = [i for i in dict.fromkeys(i for some in ids for i in some) if i not in first]

    def cards_of(key: str, which: list[str]) -> list[Block]:
        if section == "who":
            return cards.people(writer, key, [(i, "") for i in which])
        return cards.rights(writer, key, which)

    blocks = [writer.heading(section, sheet.say(f"ask-{section}"))]
    blocks += readers(writer, section) if section == "rights" else []
    if here:
        blocks.append(writer.heading(f"{section}.here", sheet.book.say(here.title, sheet.lang)))
        blocks += cards_of(f"{section}.at", first)
        blocks += [writer.heading(f"{section}.scene", sheet.book.say(scene.title, sheet.lang))] if rest else []
    return blocks + cards_of(f"{section}.all", rest)


def questions(writer: Writer, scene: Scene) -> list[Block]:
    """Each question opens with its own words and ends with the sources of its answer; the first page begins with what
    the scene is about, and with what is different on the route that is shown."""
    blocks = writer.text("dare", scene.about)
    if route := taken(writer.sheet):
        name = writer.sheet.book.say(route.name, writer.sheet.lang)
        blocks += [writer.heading("dare.route", name), *writer.text("dare.route", route.about)]
    for n, q in enumerate(scene.questions):
        heading = writer.sheet.book.say(q.question, writer.sheet.lang)
        blocks.append(writer.heading(f"dare.{q.id}", heading, opens=n > 0))
        blocks += writer.text(f"dare.{q.id}", q.answer)
        blocks += cards.sources(writer, f"dare.{q.id}.source", [sentence.claim for sentence in q.answer])
    return blocks
