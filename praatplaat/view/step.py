"""A step: what happens here, whom we meet, our rights; how long, what comes next, who helps (F4)."""

from __future__ import annotations

from dataclasses import replace

from praatplaat.content.model import Branch, Content, Scene, Step
from praatplaat.display import Action, Rect
from praatplaat.text.paragraph import Style
from praatplaat.text.typeset import line_height, width_of
from praatplaat.view import cards
from praatplaat.view.flow import Block, show
from praatplaat.view.frame import Tab, frame
from praatplaat.view.notes import marks, reserve
from praatplaat.view.panel import halves, standing, tile
from praatplaat.view.sheet import Sheet
from praatplaat.view.talking import readers
from praatplaat.view.writer import Writer

QUESTIONS = (
    ("where", "signs/here"), ("who", "signs/people-meet"), ("rights", "signs/rights"), ("long", "signs/time"),
    ("next", "signs/next-step"), ("help", "signs/helper"),
)  # fmt: skip


def step(sheet: Sheet) -> None:
    """The step of the visit, with the six questions as tabs; each is a section of pages."""
    where, content = sheet.state.where, sheet.book.content
    scene = content.scenes[where.scene]
    this = scene.steps[where.step]
    section = where.block.partition(".")[0] or "where"
    tabs = tuple(
        Tab(f"tab:{name}", sheet.say(f"ask-{name}"), icon, Action("block", name), name == section)
        for name, icon in QUESTIONS
    )
    room = frame(sheet, sheet.book.say(this.title, sheet.lang), tabs)
    room, row = reserve(sheet, room)
    art, words = halves(sheet, room)
    _picture(sheet, scene, this, art)
    show(sheet, blocks(Writer(sheet, words.w), scene, this), words)
    marks(sheet, row)


def blocks(writer: Writer, scene: Scene, this: Step) -> list[Block]:
    """All sections of a step, each opening a page."""
    say, content = writer.sheet.say, writer.sheet.book.content
    out = [writer.heading("where", say("ask-happens"), opens=True), *writer.text("where", this.happens)]
    out += [writer.heading("who", say("ask-who"), opens=True)]
    out += cards.people(writer, "who", [(m.person, m.mark) for m in this.people])
    out += [writer.heading("rights", say("ask-may"), opens=True), *writer.text("rights.may", this.may)]
    out += [writer.heading("rights.list", say("ask-rights")), *readers(writer, "rights")] if this.rights else []
    out += cards.rights(writer, "rights", this.rights)
    out += [writer.heading("long", say("ask-long"), opens=True), *cards.limits(writer, "long", this.limits)]
    out += writer.text("long.more", this.duration)
    out += [writer.note("long.none", say("limit-unknown"))] if not this.limits and not this.duration else []
    out += [writer.heading("next", say("ask-next"), opens=True), *writer.text("next", this.next)]
    for branch in scene.branches.values():
        out += way(writer, branch) if branch.start == this.id else []
    out += [writer.heading("next.unknown", say("ask-unknown")), *writer.text("next.not", this.unknown)]
    out += [writer.heading("help", say("ask-help"), opens=True), *cards.contacts(writer, "help", helpers(content, this))]
    claims = [s.claim for s in (*this.happens, *this.may, *this.next, *this.unknown, *this.duration)]
    claims += [content.limits[which].claim for which in this.limits]
    return out + cards.sources(writer, "help.source", claims)


def helpers(content: Content, this: Step) -> tuple[str, ...]:
    """Whom to call at a step: its own contacts, or all when it names none."""
    return this.contacts or tuple(content.contacts)


def way(writer: Writer, branch: Branch) -> list[Block]:
    """A branch in words: when, who decides, and whether one can object (A7)."""
    sheet, say, key = writer.sheet, writer.sheet.say, f"next.way.{branch.id}"
    label = writer.words(key, sheet.book.say(branch.label, sheet.lang), weight=650, icon="bits/signpost")
    out = [replace(label, holds=True), writer.heading(f"{key}.decides", say("who-decides"))]
    if branch.decides == "family":
        out.append(writer.words(f"{key}.family", say("family-decides")))
    else:
        out += cards.people(writer, f"{key}.person", [(branch.decides, "")], f"way:{branch.id}.")
    objects = branch.object and branch.decides != "family"
    out += [writer.heading(f"{key}.object", say("can-object"))] if objects else []
    return out + writer.text(f"{key}.object", branch.object)


def _picture(sheet: Sheet, scene: Scene, this: Step, art: Rect) -> None:
    """The place of this step with who is there; under it, keys to set the flag here and to the steps around."""
    paper, gap = sheet.paper, sheet.paper.gap
    high = max(paper.target, paper.px(13))
    if paper.portrait:
        keys = Rect(art.x + art.w - round(art.w * 0.42), art.bottom - 2 * high - gap, round(art.w * 0.42), 2 * high + gap)
        scenery = art._replace(w=art.w - keys.w - gap)
    else:
        keys = Rect(art.x, art.bottom - 2 * high - gap, art.w, 2 * high + gap)
        scenery = art._replace(h=art.h - keys.h - gap)
    here = sheet.state.at == f"{scene.id}/{this.id}"
    _scenery(sheet, this, scenery, here)
    top = keys._replace(h=high)
    said, action = ("not-here", Action("here")) if here else ("we-are-here", Action("here", f"{scene.id}/{this.id}"))
    sheet.button("here", top, sheet.say(said), action, icon="signs/here")
    _around(sheet, scene, this, Rect(keys.x, keys.bottom - high, keys.w, high))


def _around(sheet: Sheet, scene: Scene, this: Step, row: Rect) -> None:
    """Keys to the step before, to the map of this step from close by or of the scene, and to the step after: footsteps,
    since arrows turn pages."""
    order, gap = list(scene.steps), sheet.paper.gap
    n, wide = order.index(this.id), (row.w - 2 * sheet.paper.gap) // 3
    for to, key, column in ((n - 1, "step-before", 0), (n + 1, "step-after", 2)):
        if 0 <= to < len(order):
            rect = Rect(row.x + column * (wide + gap), row.y, wide, row.h)
            action = Action("step", f"{scene.id}/{order[to]}")
            sheet.button(key, rect, sheet.say(key), action, icon="signs/next-step", seat="alone", turned=to < n)
    middle = Rect(row.x + wide + gap, row.y, wide, row.h)
    target = this.scene or scene.id
    sheet.button("map", middle, sheet.say("see-map"), Action("scene", target), icon="signs/map", seat="alone")


def _scenery(sheet: Sheet, this: Step, rect: Rect, here: bool) -> None:
    """The place on its ground; before it who is met here, and the family under its flag when it stands here."""
    land = tile(sheet, "place", rect, this.zone)
    high = min(round(rect.h * 0.72), round(rect.w * 0.62))
    base = land.y + round(land.h * 0.22)
    wide = round(high * 320 / 300)
    everybody = sheet.book.content.people
    met = [everybody[m.person].drawing for m in this.people if everybody[m.person].circle == "helper"]
    middle = rect.x + rect.w // 2 - (round(rect.w * 0.10) if met and not here else 0)
    sheet.picture("place", Rect(middle - wide // 2, base - round(high * 0.94), wide, high), f"places/{this.drawing}")
    tall = min(round(rect.h * 0.56), round(rect.w * 0.46))
    group = [(0.84, met[:1]), (0.60, met[1:2])]
    if here:
        group = [(0.86, met[:1]), (0.15, ["mother"]), (0.40, ["father"]), (0.28, ["child"])]
    for share, people in group:
        for who in people:
            front = sheet.paper.px(1.5) if who == "child" else sheet.paper.px(3)
            x = rect.x + round(rect.w * share)
            standing(sheet, f"place.person.{who}", f"people/{who}", x, rect.bottom - front, tall)
    if here:
        _flag(sheet, rect)


def _flag(sheet: Sheet, rect: Rect) -> None:
    """The words of the flag on its plum plate, at the top of the picture."""
    paper, look = sheet.paper, sheet.theme
    said = sheet.say("you-are-here")
    wide = min(rect.w - 2 * paper.px(2), round(width_of(said.text, Style(paper.label, 650), said.lang)) + paper.px(8))
    high = line_height(paper.label, said.lang) + paper.px(2)
    plate = Rect(rect.x + (rect.w - wide) // 2, rect.y + paper.px(2), wide, high)
    sheet.box("flag", plate, look.now, radius=paper.px(2))
    sheet.text(
        "flag.words", plate, said, paper.label, weight=650, fg=look.on_now, bg=look.now, align="center", middle=True,
        shrink=True,
    )  # fmt: skip
