"""Plans to lay out: any number of stations, every state, words of any length, ways that pass stations by."""

from __future__ import annotations

from dataclasses import replace

from praatplaat.content.model import ZoneId
from praatplaat.display import Action, Rect
from praatplaat.landscape import Plan, Station, StationState, Way, Words
from praatplaat.paper import Paper

TITLES = (
    "Thuis",
    "Buurtteam",
    "Veilig Thuis",
    "Raad voor de Kinderbescherming",
    "Kinderrechter",
    "SAVE",
    "Praten met andere mensen",
    "Weer thuis",
)
LONG = "Het Kinderbeschermingsonderzoeksverslag wordt besproken"  # German-like
TIGRINYA = "ቤት ምኽሪ ሓለዋ ቆልዑ ንህጻናት"
DRAWINGS = ("home", "neighbourhood", "veilig-thuis", "raad", "court", "gi", "foster", "home-again")
ZONES: tuple[ZoneId, ...] = ("voluntary", "research", "judge", "compulsory", "after")
NAMES = ("Hulp waar u ja op zegt", "Iemand zoekt het uit", "Een rechter beslist", "Hulp die u moet aannemen", "Daarna")


def said(text: str, context: str = "x") -> Words:
    """A sentence as it is said; Ethiopic letters make it Tigrinya."""
    return Words(text, "ti" if "ሀ" <= text[0] <= "፿" else "nl", "ltr", context, "draft")


def state_of(k: int, here: int) -> StationState:
    if here < 0:
        return "plain"
    return "done" if k < here else "now" if k == here else "waiting" if k == here + 2 else "may"


def plan_of(count: int, ways: int = 0, here: int | None = None, titles: tuple[str, ...] = TITLES) -> Plan:
    """A plan of `count` stations; the family stands at `here` (a third of the way; -1: nowhere).

    From five stations on, one is not for this family and one stands off the road.
    """
    at = count // 3 if here is None else here
    stations: list[Station] = []
    for k in range(count):
        name, zone = f"s/{k}", ZONES[k * len(ZONES) // count]
        title, drawing = said(titles[k % len(titles)], name), f"places/{DRAWINGS[k % len(DRAWINGS)]}"
        state = state_of(k, at)
        meets = "people/raad" if state == "now" else ""
        stations.append(Station(name, title, drawing, zone, state, False, Action("step", name), meets))
    if count >= 5 and at >= 0:
        stations[count // 2 + 1] = replace(stations[count // 2 + 1], state="not", side=True)
    if count >= 6:
        stations[-2] = replace(stations[-2], side=True, zone="voluntary")
    zones = {zone: said(name) for zone, name in zip(ZONES, NAMES, strict=True)}
    start = stations[min(count - 1, max(at, 0))].id
    ends = [station.id for station in stations[::-1] if station.id != start]
    made = tuple(Way(f"w{k}", start, ends[k % len(ends)], said("als de Raad naar de rechter gaat")) for k in range(ways))
    return Plan(tuple(stations), made, zones, said("Jullie zijn hier"), rtl=False)


def branching(count: int, here: int = -1) -> Plan:
    """A plan of stations on the main road only, with a way round the judge and one that passes the third by."""
    plan = plan_of(count, here=here)
    stations = tuple(replace(s, side=False, state=state_of(k, here)) for k, s in enumerate(plan.stations))
    before = [s.id for s in stations if s.zone == "research"][-1]
    made = (Way("round", before, stations[-1].id, said("als hulp zonder rechter genoeg is")),)
    return replace(plan, stations=stations, ways=(*made, Way("short", "s/0", "s/2", said("als dat genoeg is"))))


def box_of(paper: Paper) -> Rect:
    """The part of a page between the frame above and the bars below."""
    top = paper.px(14)
    return Rect(0, top, paper.width, paper.height - top - paper.px(35))
