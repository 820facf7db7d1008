"""Regions and routes: a file of differences is read like any other, told like any other, and changes only what it names."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import datetime
from pathlib import Path

import pytest

from praatplaat import folders
from praatplaat.book import Book
from praatplaat.check import check_path
from praatplaat.content.kinds import Record, Table
from praatplaat.content.model import Change, Content, Meeting
from praatplaat.content.overlay import UnknownPathError, applied, spot
from praatplaat.content.read import read
from praatplaat.content.texts import danger, messages
from praatplaat.selectors import HOME
from tests.content.folder import DRAWINGS, GOOD, TODAY, change, changed, checked, copy

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=HOME)
WORKS_FOR = "people/helper/works-for:"


@pytest.fixture(scope="module")
def content() -> Content:
    value, faults = read(GOOD)
    assert value is not None, faults
    return value


def leaves(value: object, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], object]]:
    """Every field of a value that holds no further fields, by the way that leads there."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from leaves(item, (*path, key))
    elif is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name), (*path, field.name))
    else:
        yield path, value


def test_a_region_is_read_whole(content: Content) -> None:
    """Its name, the routes that exist there with their claim, and its changes, typed as the fields they change."""
    lakeside, route = content.regions["lakeside"], content.routes["one-team"]
    assert (lakeside.name.text, lakeside.routes) == ("Meerland", {"one-team": "company"})
    (letter,) = lakeside.changes
    assert (letter.path, letter.place.line) == ("raad/steps/letter/happens", 4)
    assert [(s.message.text, s.claim) for s in letter.value] == [  # type: ignore[attr-defined]
        ("U krijgt een brief van de Raad in Meerland.", ""), ("Daarin staat waarom.", "task"),
    ]  # fmt: skip
    assert [change.value for change in route.changes] == [(Meeting("researcher", "stays"), Meeting("helper", "stays"))]


def test_a_region_changes_what_it_names_and_nothing_else(content: Content) -> None:
    """With the changes made one field differs; every other value is the very same one."""
    before = dict(leaves(replace(content, regions={}, routes={})))
    after = dict(leaves(replace(applied(content, "lakeside"), regions={}, routes={})))
    other = {path for path in before if before[path] is not after[path]}
    assert other == {("scenes", "raad", "steps", "letter", "happens")}
    assert before.keys() == after.keys()


def test_an_unknown_region_or_route_changes_nothing(content: Content) -> None:
    """A visit may name what a changed folder no longer has."""
    for place in (("", ""), ("nowhere", ""), ("", "nowhere")):
        assert applied(content, *place).scenes == content.scenes


def test_a_route_has_the_last_word(content: Content) -> None:
    """Where a region and a route change the same field, that of the route is shown."""
    path, region, route = "raad/steps/decision/people", content.regions["lakeside"], content.routes["one-team"]
    mine = Change(path, (Meeting("judge", "new"),), region.place)
    both = replace(content, regions={"lakeside": replace(region, changes=(mine,))})
    assert applied(both, "lakeside").scenes["raad"].steps["decision"].people == mine.value
    assert applied(both, "lakeside", "one-team").scenes["raad"].steps["decision"].people == route.changes[0].value


def test_every_field_of_the_content_can_be_changed(content: Content) -> None:
    """Each path of a context leads to a field, and a new value at it is what stands there after: no kind of field is
    forgotten, lists of questions among them."""
    for message in messages(content):
        if message.context.split("/")[0] in ("regions", "routes"):
            continue
        found = spot(content, message.context)
        assert not isinstance(found.kind, (Record, Table))
        region = replace(content.regions["utrecht"], changes=(Change(message.context, "NEW", message.place),))
        assert spot(applied(replace(content, regions={"utrecht": region}), "utrecht"), message.context).value == "NEW"


def test_translators_see_what_a_region_says(content: Content) -> None:
    """Its sentences are messages of their own, under its name and the path they change, and as dangerous as what they
    change."""
    found = {message.context for message in messages(content)}
    context = "regions/utrecht/people/helper/works-for"
    assert context in found and "routes/one-team/about" in found
    assert danger(context) == danger("people/helper/works-for") == "steps"
    assert danger("regions/utrecht/contacts/listener/name") == "emergency"
    assert danger("regions/utrecht/raad/steps/letter/may") == "rights"
    assert danger("regions/utrecht/name") == danger("routes/one-team/about") == "rest"


TOLD = (
    (WORKS_FOR, "people/helpr/works-for:", "Bedoelde u “people/helper/works-for”?"),
    (WORKS_FOR, "people/helper/work-for:", "Bedoelde u “people/helper/works-for”?"),
    (WORKS_FOR, "peple/helper/works-for:", "Bedoelde u “people/helper/works-for”?"),
    (WORKS_FOR, "people/helper:", "“people/helper” is nog geen veld. Schrijf verder, zoals “people/helper/name”."),
    (WORKS_FOR, "people:", "“people” is nog geen veld. Schrijf verder, zoals “people/helper”."),
    (WORKS_FOR, "people/helper/name/text:", "“people/helper/name” is al een veld."),
    (WORKS_FOR, "people/helper/circle:", "Na “people/helper” mag staan: name, drawing, works-for"),
    (WORKS_FOR, "raad/steps/zebra/title:", "Na “raad/steps” mag staan: letter, decision, court."),
    (WORKS_FOR, "moon/steps/letter/title:", "Vooraan mag staan: overview, raad, people"),
    (WORKS_FOR, "/:", "leidt naar geen veld dat hier anders kan zijn."),
    (WORKS_FOR, "people/helper/cost:", "“cost” vraagt “free”, “paid” of “differs”, maar hier staat een lijst."),
    (WORKS_FOR, "raad/branches/to-court/to:", "“to” vraagt één id, maar hier staat een lijst."),
    (WORKS_FOR, "<<:", "“<<” (samenvoegen) gebruiken wij niet."),
    (WORKS_FOR, f"{WORKS_FOR} [\"Een zin.\"]\n  {WORKS_FOR}", "staat er twee keer: ook op regel 3."),
    ("in Utrecht.\"", "in [Utrecht](utrecht).\"", "“utrecht” staat niet in terms.yaml."),
    ('name: "Utrecht"', 'naam: "Utrecht"', "“naam” is geen veld van een regio. Bedoelde u “name”?"),
    ('name: "Utrecht"', 'name: "Utrecht"\nroutes: [one-team]', "“routes” vraagt een blok van routes met hun bron"),
    ('name: "Utrecht"', 'name: "Utrecht"\nroutes: {one-tea: company}', "one-tea.yaml ontbreekt. Bedoelde u “one-team”?"),
    ('name: "Utrecht"', 'name: "Utrecht"\nroutes: {one-team: compani}', "“compani” staat niet in claims.yaml."),
)  # fmt: skip


@pytest.mark.parametrize("path", ["overview/branches", "overview/cards", "limits"])
def test_an_empty_table_is_no_field(content: Content, path: str) -> None:
    """Only the fields of what exists can differ: a region adds no table of its own."""
    overview = replace(content.scenes["overview"], branches={}, cards=())
    bare = replace(content, scenes={**content.scenes, "overview": overview}, limits={})
    with pytest.raises(UnknownPathError, match="nog geen veld"):
        spot(bare, path)


@pytest.mark.parametrize(("old", "new", "told"), TOLD, ids=[f"{n}: {new[:24]}" for n, (_, new, _) in enumerate(TOLD)])
def test_a_wrong_region_is_told_like_any_other_file(old: str, new: str, told: str, tmp_path: Path) -> None:
    """With its file and line, what is wrong, and what was probably meant; and nothing else is told with it."""
    (line,) = checked(changed(tmp_path, "regions/utrecht.yaml", old, new))
    assert line.startswith("regions/utrecht.yaml:") and told in line


def test_the_steps_meant_are_those_of_the_scene_that_is_changed(tmp_path: Path) -> None:
    """A branch of one scene that is led to a step of another is told."""
    folder = changed(tmp_path, "regions/utrecht.yaml", "changes:\n", "changes:\n  raad/branches/to-court/to: talk\n")
    told = "regions/utrecht.yaml:3:30: Deze plaat heeft geen stap “talk”. Kies er een: court, decision, letter."
    assert told in checked(folder)


def test_what_breaks_only_with_the_changes_made_is_told(tmp_path: Path) -> None:
    """A road that a region cuts is a fault, at the step that nothing leads to, with the file that did it."""
    folder = changed(tmp_path, "regions/utrecht.yaml", "changes:\n", "changes:\n  raad/branches/to-court/to: letter\n")
    (line,) = checked(folder)
    assert line.startswith("raad.yaml:") and "regions/utrecht.yaml staat: Geen weg leidt naar “court”." in line


def test_an_emergency_number_is_found_in_a_region_too(tmp_path: Path) -> None:
    """A second copy of it is refused wherever it is typed."""
    folder = changed(tmp_path, "regions/utrecht.yaml", "changes:\n", 'changes:\n  contacts/listener/number: "0800-2000"\n')
    (line,) = checked(folder)
    assert "0800-2000 is een noodnummer" in line


def test_a_file_that_cannot_be_read_does_not_make_a_region_wrong(tmp_path: Path) -> None:
    """What a region changes there cannot be judged, so nothing is said of it."""
    folder = copy(tmp_path)
    (folder / "shared/people.yaml").write_text("[")
    assert not [line for line in checked(folder) if line.startswith("regions/")]


def test_content_without_regions_and_routes_is_content(tmp_path: Path) -> None:
    """Both folders may be missing; then there are none."""
    folder = changed(tmp_path, "shared/contacts.yaml", "region: utrecht", "region: all")
    for name in ("regions", "routes"):
        for path in (folder / name).iterdir():
            path.unlink()
        (folder / name).rmdir()
    assert checked(folder) == []
    content, _ = read(folder)
    assert content is not None and (content.regions, content.routes) == ({}, {})


def test_a_new_region_is_one_new_file(tmp_path: Path) -> None:
    """Nothing else has to be written; the file is checked by itself as well, and by its name."""
    folder = copy(tmp_path)
    (folder / "regions/zeeland.yaml").write_text('name: "Zeeland"\n', encoding="utf-8")
    assert checked(folder) == []
    content, _ = read(folder)
    assert content is not None and list(content.regions) == ["lakeside", "utrecht", "zeeland"]
    (folder / "regions/De Kust.yaml").write_text('name: "Kust"\n', encoding="utf-8")
    assert "is geen goede id" in str(check_path(folder / "regions/De Kust.yaml", TODAY, DRAWINGS))
    loose = tmp_path / "regions" / "kust.yaml"
    loose.parent.mkdir()
    loose.write_text('name: "Kust"\nchanges:\n  people/vtt/does: ["Zij helpt."]\n', encoding="utf-8")
    assert [fault.message for fault in check_path(loose, TODAY) if fault.level == "fault"] == [
        "Het pad “people/vtt/does” leidt naar geen veld dat hier anders kan zijn. Bedoelde u “people/vt/does”?"
    ]


def test_the_book_is_that_of_the_region_and_the_route(small: Book) -> None:
    """A screen reads what its region and route say; the same pair is the same book, made once."""
    here = small.at("lakeside", "one-team", NOON)
    assert here.content.scenes["raad"].steps["letter"].happens[0].message.text.endswith("in Meerland.")
    assert [m.mark for m in here.content.scenes["raad"].steps["decision"].people] == ["stays", "stays"]
    assert small.at("lakeside", "one-team", NOON) is here
    assert small.at("", "one-team", NOON) is small and small.at("nowhere", "", NOON) is small
    assert small.content.scenes["raad"].steps["letter"].happens[0].message.text == "U krijgt een brief van de Raad."


@pytest.mark.parametrize(
    ("region", "year", "there"), [("lakeside", 2026, True), ("lakeside", 2028, False), ("utrecht", 2026, False)]
)
def test_a_route_exists_while_its_claim_holds(small: Book, region: str, year: int, there: bool) -> None:
    """Where the region's file names it, until the claim expires; then the chain is shown as it is."""
    now = NOON.replace(year=year)
    assert small.routes(region, now) == (("one-team",) if there else ())
    people = small.at(region, "one-team", now).content.scenes["raad"].steps["decision"].people
    assert (len(people) == 2) is there


def test_nothing_that_is_shipped_lists_a_route(book: Book) -> None:
    """That the trial with one team still runs is not known, so no region offers it."""
    assert book.content.routes and not any(region.routes for region in book.content.regions.values())


def test_no_shipped_route_changes_a_right_a_limit_or_a_claim(book: Book) -> None:
    """On every route the rights, time limits and sources are the very same, also at each step."""
    for route in book.content.routes:
        here = applied(book.content, "", route)
        assert (here.rights, here.limits, here.claims) == (book.content.rights, book.content.limits, book.content.claims)
        for scene, step in ((s, t) for s in book.content.scenes.values() for t in s.steps):
            then, now = scene.steps[step], here.scenes[scene.id].steps[step]
            assert (now.rights, now.limits, now.may, now.duration) == (then.rights, then.limits, then.may, then.duration)


def test_the_shipped_regions_say_who_is_who() -> None:
    """Veilig Thuis belongs to another organisation in Flevoland than in Utrecht."""
    content, _ = read(folders.SCENES)
    assert content is not None
    works_for = {
        region: " ".join(s.message.text for s in applied(content, region).people["vt"].works_for)
        for region in ("utrecht", "flevoland")
    }
    assert "Samen Veilig" in works_for["utrecht"] and "Blijf Groep" in works_for["flevoland"]


def test_a_path_may_not_be_long_forever() -> None:
    """A path of a thousand ids is refused like any other wrong one."""
    content, _ = read(GOOD)
    assert content is not None
    with pytest.raises(UnknownPathError, match="leidt naar geen veld"):
        spot(content, "people/" * 1000)


def test_a_change_of_a_scene_that_is_gone_is_told(tmp_path: Path) -> None:
    """When a step gets another id, the region that names the old one is told."""
    folder = copy(tmp_path)
    change(folder, "raad.yaml", "  letter:\n", "  post:\n")
    told = "regions/lakeside.yaml:4:3: Het pad “raad/steps/letter/happens”"
    assert any(line.startswith(told) for line in checked(folder))
