"""Every rule with a good and a bad example."""

# ruff: noqa: E501 - every string is one line that an author reads

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from praatplaat.check import check
from praatplaat.rules import rules
from tests.content.folder import DRAWINGS, TODAY, changed, copy

MAY = '- "U mag zeggen wat niet klopt."'
WORDS = "Een twee en vier of vijf of zes of acht of tien of"  # 13 of them


class Example(NamedTuple):
    """In a good folder `old` becomes `good`, which the rule lets pass, or `bad`, of which it tells `told`."""

    rule: str
    file: str
    old: str
    good: str
    bad: str
    told: str


EXAMPLES = (
    Example(
        "label", "raad.yaml", 'title: "Een brief"', 'title: "Een brief van de Raad"', 'title: "Een [brief](judge)"',
        "raad.yaml:12:12: Op een bord of knop staat geen merk. Schrijf “Een brief”, en merk het woord in een zin.",
    ),
    Example(
        "label", "raad.yaml", 'title: "Een brief"', 'title: "De Raad schrijft u een brief"', 'title: "De Raad stuurt u altijd eerst een brief"',
        "raad.yaml:12:12: Dit is te lang voor een bord: 39 letters, hooguit 28. Maak het korter.",
    ),
    Example(
        "dangling", "raad.yaml", "decides: researcher", "decides: judge", "decides: jugde",
        "raad.yaml:67:14: “jugde” staat niet in people.yaml. Bedoelde u “judge”?",
    ),
    Example(
        "unreachable", "raad.yaml", "    to: court\n", "    to: court\n    # hierheen\n", "    to: letter\n",
        "raad.yaml:45:3: Geen weg leidt naar “court”. Maak een zijweg hierheen, of haal “side” weg.",
    ),
    Example(
        "unreachable", "raad.yaml", "    scene: overview\n", "    scene: raad\n", "",
        "raad.yaml:45:3: Vanaf “court” gaat geen weg verder. Schrijf “end: yes” als hij er eindigt, of maak een zijweg.",
    ),
    Example(
        "unreachable", "raad.yaml", "    to: court\n", "    to: court\n    # zo is het goed\n", "    to: decision\n",
        "raad.yaml:63:3: Deze zijweg begint en eindigt bij “decision”. Kies een andere stap bij “to”.",
    ),
    Example(
        "unreachable", "overview.yaml", "    scene: raad\n", "", "    side: yes\n    scene: raad\n",
        "overview.yaml:22:3: Geen weg leidt naar “raad”. Maak een zijweg hierheen, of haal “side” weg.",
    ),
    Example(
        "unused", "raad.yaml", "alleen de [kinderrechter](judge).", "alleen de [rechter](judge).", "alleen de rechter.",
        "shared/terms.yaml:1:1: Nergens wordt naar “judge” verwezen. Gebruik het, of haal het weg.",
    ),
    Example(
        "unused", "shared/limits.yaml", "answer:\n", "answer:\n  # ja\n", 'spare: {about: "Wachten", kind: at-once, claim: task}\nanswer:\n',
        "shared/limits.yaml:2:1: Nergens wordt naar “spare” verwezen. Gebruik het, of haal het weg.",
    ),
    Example(
        "missing-slot", "raad.yaml", "    people: {judge: new}\n", "    people: {judge: stays}\n", "    people: {}\n",
        "raad.yaml:45:3: Bij “court” staat niet wie het gezin ontmoet. Schrijf iemand bij “people”.",
    ),
    Example(
        "missing-slot", "raad.yaml", "    limits: [wait]\n    duration:\n      - \"Soms duurt het langer.\"\n",
        "    limits: []\n    duration:\n      - \"Soms duurt het langer.\"\n", "    limits: []\n",
        "raad.yaml:11:3: Bij “letter” staat niet hoe lang het duurt. Schrijf een tijd bij “limits”, of een zin bij “duration”.",
    ),
    Example(
        "missing-slot", "raad.yaml", "  helped: {", "  help-me: {", "  # {",
        "raad.yaml:1:1: Vragen bij “questions”: 1. Een plaat heeft er 2 of 3.",
    ),
    Example(
        "missing-slot", "shared/rights.yaml", "whom: [helper]", "whom: [judge]", "whom: []",
        "shared/rights.yaml:1:1: Bij “company” staat niet aan wie u het vraagt. Schrijf iemand bij “whom”.",
    ),
    Example(
        "comprehension-question", "raad.yaml", '- "Wat vertelt u thuis?"', '- "Wat wilt u nog weten?"', '- "Begrijpt u de brief?"',
        "raad.yaml:71:5: “Begrijpt” vraagt of iemand het begrijpt. Vraag bijvoorbeeld: “Wat vertelt u thuis?”",
    ),
    Example(
        "blame", "raad.yaml", MAY, '- "Het is niet uw schuld."', '- "Het is uw schuld."',
        "raad.yaml:39:9: “uw schuld” klinkt als een verwijt. Zeg wat er is gebeurd, zonder schuldige.",
    ),
    Example(
        "blame", "raad.yaml", MAY, '- "U zegt nee tegen hulp."', '- "U weigert hulp."',
        "raad.yaml:39:9: “U weigert” klinkt als een verwijt. Schrijf “u zegt nee”.",
    ),
    Example(
        "long-sentence", "raad.yaml", MAY, f'- "{WORDS} veertien vijftien. Nog een."', f'- "{WORDS} veertien vijftien zestien."',
        "raad.yaml:39:9: Deze zin heeft 16 woorden, hooguit 15 mag. Maak er twee van, of laat iets weg.",
    ),
    Example(
        "reading-ease", "raad.yaml", MAY,
        '- "De Raad praat met u en schrijft op wat u zegt. Daarna leest u het verslag."',
        '- "De gecertificeerde instelling organiseert hulpverlening. Deskundige medewerkers coördineren verschillende gespecialiseerde voorzieningen binnen uw eigen gemeente."',
        "raad.yaml:39:9: Deze tekst leest moeilijk: -77 op de schaal van Flesch-Douma, ten minste 50 moet. Gebruik kortere woorden en zinnen.",
    ),
    Example(
        "hard-word", "raad.yaml", MAY, '- "Vraag het als u dat wilt."', '- "Vraag het indien u dat wilt."',
        "raad.yaml:39:9: “indien” is een woord uit brieven. Schrijf “als”.",
    ),
    Example(
        "hard-word", "raad.yaml", MAY, '- "Vraag het aan de organisatie of aan de Kindertelefoon."', '- "Vraag het de gedragsdeskundige."',
        "raad.yaml:39:9: “gedragsdeskundige” is een lang woord. Kies een korter woord, of leg het uit in terms.yaml en merk het.",
    ),
    Example(
        "passive", "raad.yaml", MAY, '- "De rechter beslist. Het wordt een lang gesprek."', '- "Er wordt door de rechter beslist."',
        "raad.yaml:39:9: “wordt … beslist” met “door”: begin de zin met wie het doet.",
    ),
    Example(
        "passive", "raad.yaml", MAY, '- "Dan wordt uw kind 12 jaar. Vertel wat u ervan vindt."', '- "Daarna wordt het besproken."',
        "raad.yaml:39:9: “wordt … besproken” zegt niet wie het doet. Kan dat erbij?",
    ),
    Example(
        "unmarked-term", "raad.yaml", MAY, '- "Zeg het de [kinderrechter](judge). De kinderrechter luistert."', '- "Zeg het de kinderrechter. De kinderrechter luistert."',
        "raad.yaml:39:9: “kinderrechter” is een moeilijk woord zonder merk. Schrijf [kinderrechter](judge).",
    ),
    Example(
        "almost-same", "raad.yaml", MAY, '- "De Raad schrijft een verslag."', '- "De raad schrijft een rapport!"',
        "raad.yaml:39:9: Deze zin is bijna gelijk aan “De Raad schrijft een rapport.” (raad.yaml:35). Schrijf beide hetzelfde.",
    ),
    Example(
        "unsourced", "raad.yaml", MAY, '- {say: "Daarin staat waarom.", claim: task}', '- "Daarin staat waarom."',
        "raad.yaml:39:9: Deze zin heeft elders (raad.yaml:17) een bron en hier niet. Schrijf “claim: task” erbij.",
    ),
    Example(
        "no-objection", "raad.yaml", '    object:\n      - "U kunt het de rechter zeggen."\n', '    object:\n      - "U kunt het zeggen."\n', "",
        "raad.yaml:63:3: Bij “to-court” ontbreekt “object”. Schrijf hoe een gezin zegt dat het niet eens is.",
    ),
    Example(
        "old-names", "raad.yaml", '- "Laat het gezin de kaart vasthouden."', '- "Bel Jeugdstem samen."', '- "Bel het AKJ samen."',
        "raad.yaml:1:1: “AKJ” is een oude naam. Schrijf “Jeugdstem”, of zeg dat het vroeger zo heette.",
    ),
    Example(
        "only-differences", "regions/utrecht.yaml", "Zij werkt voor het buurtteam in Utrecht.", "Zij werkt voor Utrecht.", "Zij werkt voor de gemeente.",
        "regions/utrecht.yaml:3:3: “people/helper/works-for” zegt hier hetzelfde als zonder dit bestand. Haal het weg.",
    ),
    Example(
        "only-differences", "routes/one-team.yaml", "researcher: stays, helper: stays", "researcher: new", "researcher: stays",
        "routes/one-team.yaml:5:3: “raad/steps/decision/people” zegt hier hetzelfde als zonder dit bestand. Haal het weg.",
    ),
    Example(
        "route-keeps-rights", "routes/one-team.yaml", "changes:\n", "changes:\n  raad/steps/letter/next: [\"Daarna praat het team met u.\"]\n", "changes:\n  raad/steps/letter/rights: []\n",
        "routes/one-team.yaml:5:3: Een route verandert geen recht, tijd of bron; “raad/steps/letter/rights” blijft dus gelijk. Haal het weg.",
    ),
    Example(
        "route-keeps-rights", "routes/one-team.yaml", "changes:\n", "changes:\n  people/helper/does: [\"Zij blijft bij u.\"]\n", "changes:\n  claims/task/valid-until: 2030-01-01\n",
        "routes/one-team.yaml:5:3: Een route verandert geen recht, tijd of bron; “claims/task/valid-until” blijft dus gelijk. Haal het weg.",
    ),
    Example(
        "route-keeps-rights", "routes/one-team.yaml", "changes:\n", "changes:\n  people/helper/ask: [\"Blijft u bij ons?\"]\n", "changes:\n  raad/branches/to-court/decides: judge\n",
        "routes/one-team.yaml:5:3: Een route verandert geen recht, tijd of bron; “raad/branches/to-court/decides” blijft dus gelijk. Haal het weg.",
    ),
    Example(
        "duplicate-sentence", "raad.yaml", MAY, MAY + '\n      - "U mag ook zwijgen."', MAY + "\n      " + MAY,
        "raad.yaml:40:9: Deze zin staat hier al op regel 39. Haal een van beide weg.",
    ),
    Example(
        "number-in-sentence", "raad.yaml", MAY, '- "Vanaf 12 jaar mag uw kind praten."', '- "U krijgt binnen tien weken antwoord."',
        "raad.yaml:39:9: In deze zin staat “binnen tien weken”: een termijn. Zet de tijd in limits.yaml en verwijs daarnaar.",
    ),
    Example(
        "repeated-number", "shared/contacts.yaml", '"020-555 0123"', '"emergency:veilig-thuis"', '"0800 2000"',
        "shared/contacts.yaml:1:1: 0800 2000 is een noodnummer en staat al in het programma. Schrijf “emergency:veilig-thuis”.",
    ),
    Example(
        "missing-word", "shared/interface.yaml", 'home: "Begin"\n', 'home: "Naar het begin"\n', "",
        "shared/interface.yaml:1:1: Het woord “home” ontbreekt. Schrijf het erbij als “home: …”.",
    ),
    Example(
        "unsourced", "shared/rights.yaml",
        '{say: "U mag iemand meenemen naar het gesprek.", claim: company}',
        '{say: "U mag uw broer meenemen.", claim: company}',
        '"U mag uw broer meenemen."',
        "shared/rights.yaml:1:1: Het recht “company” heeft geen bron. Schrijf bij “text” een zin als {say: …, claim: …}.",
    ),
    Example(
        "unsourced", "raad.yaml",
        '{say: "Nee, dat beslist alleen de [kinderrechter](judge).", claim: task}',
        '{say: "De [kinderrechter](judge) beslist.", claim: task}',
        '"De [kinderrechter](judge) beslist."',
        "raad.yaml:7:15: Het antwoord op “take-child” heeft geen bron. Schrijf een zin als {say: …, claim: …}.",
    ),
    Example(
        "unsourced", "shared/claims.yaml", "  text-of: 2015-11-28\n", "  checked-on: 2026-11-20\n", "",
        "shared/claims.yaml:1:1: Bij de wet “task” staat geen dag. Schrijf “text-of” (van wanneer is de tekst) erbij.",
    ),
    Example(
        "expiry", "shared/claims.yaml", "2015-11-28\n  valid-until: 2027-12-31", "2015-11-28\n  valid-until: 2027-02-20", "2015-11-28\n  valid-until: 2027-02-19",
        "shared/claims.yaml:1:1: “task” verloopt op 2027-02-19. Kijk de bron na en schrijf een nieuwe dag.",
    ),
    Example(
        "expiry", "shared/claims.yaml", "2015-11-28\n  valid-until: 2027-12-31", "2015-11-28\n  valid-until: 2028-12-31", "2015-11-28\n  valid-until: 2026-11-20",
        "shared/claims.yaml:1:1: “task” is verlopen op 2026-11-20. Kijk de bron na en schrijf een nieuwe dag.",
    ),
    Example(
        "expiry", "shared/contacts.yaml", "2026-10-01", "2025-11-21", "2025-11-20",
        "shared/contacts.yaml:1:1: “listener” is meer dan een jaar geleden nagekeken: 2025-11-20. Kijk het opnieuw na.",
    ),
    Example(
        "expiry", "shared/contacts.yaml", "2026-10-01", "2026-11-21", "2026-11-22",
        "shared/contacts.yaml:1:1: “checked-on” van “listener” ligt in de toekomst: 2026-11-22.",
    ),
    Example(
        "expiry", "shared/claims.yaml", "text-of: 2015-11-28\n  valid-until: 2027-12-31", "text-of: 2026-11-21\n  valid-until: 2027-12-31", "text-of: 2062-11-28\n  valid-until: 2062-12-31",
        "shared/claims.yaml:1:1: “text-of” van “task” ligt in de toekomst: 2062-11-28.",
    ),
    Example(
        "promise", "raad.yaml", MAY, '- "Dat kan niet altijd."', '- "U mag altijd zeggen wat niet klopt."',
        "raad.yaml:39:9: “altijd” belooft te veel bij een recht. Zeg wat er mag, en in een eigen zin wanneer niet.",
    ),
    Example(
        "old-names", "raad.yaml", MAY, '- "Jeugdstem heette vroeger AKJ."', '- "U mag het AKJ bellen."',
        "raad.yaml:39:9: “AKJ” is een oude naam. Schrijf “Jeugdstem”, of zeg dat het vroeger zo heette.",
    ),
    Example(
        "unknown-placeholder", "shared/interface.yaml", 'back: "Terug"', 'back: "Terug naar {date}"', 'back: "Terug naar {naam}"',
        "shared/interface.yaml:1:7: “{naam}” wordt hier niet ingevuld. Wat hier mag: {date}, {low}, {n}, {source}.",
    ),
    Example(
        "unknown-placeholder", "raad.yaml", MAY, '- "U mag het zeggen."', '- "U mag het {n} keer zeggen."',
        "raad.yaml:39:9: “{n}” wordt hier niet ingevuld. Wat hier mag: geen.",
    ),
    Example(
        "limit-range", "shared/limits.yaml", "low: 2", "low: 3", "low: 4",
        "shared/limits.yaml:2:1: Bij “answer” moet “low” (4) kleiner zijn dan “high” (4).",
    ),
    Example(
        "missing-drawing", "shared/situations.yaml", "places/office", "people/man", "places/offise",
        "shared/situations.yaml:1:65: De tekening places/offise.svg ontbreekt. Bedoelde u “office”?",
    ),
)  # fmt: skip


def told(folder: Path, rule: str, drawings: Path = DRAWINGS) -> list[str]:
    """What one rule tells, as lines."""
    faults = [fault for fault in check(folder, TODAY, drawings=drawings) if fault.rule == rule]
    return [str(fault).replace(f"{folder}/", "").replace(f"{drawings}/", "") for fault in faults]


@pytest.mark.parametrize("example", EXAMPLES, ids=[f"{e.rule}-{i}" for i, e in enumerate(EXAMPLES)])
def test_a_rule_passes_the_good_and_tells_the_bad_example(example: Example, tmp_path: Path) -> None:
    """The good example gives no word of this rule; the bad one gives its fault at its place."""
    (tmp_path / "good").mkdir()
    (tmp_path / "bad").mkdir()
    assert told(changed(tmp_path / "good", example.file, example.old, example.good), example.rule) == []
    assert example.told in told(changed(tmp_path / "bad", example.file, example.old, example.bad), example.rule)


def test_every_rule_has_an_example() -> None:
    """Who adds a rule adds a good and a bad example; drawings have their own file of examples."""
    assert {rule.name for rule in rules()} == {example.rule for example in EXAMPLES} | {"unsafe-drawing"}


def test_every_rule_says_what_it_refuses_and_why() -> None:
    """A rule has the name of its file and a docstring, from which docs/rules.md is made."""
    for rule in rules():
        assert rule.check.__doc__, rule.name
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert rule.check.__name__ == rule.name.replace("-", "_")


def test_notices_let_content_pass(tmp_path: Path) -> None:
    """What is unused, getting old or perhaps an end is a notice; content with notices is shown."""
    folder = changed(tmp_path, "shared/contacts.yaml", "2026-10-01", "2020-01-01")
    assert [fault.level for fault in check(folder, TODAY, drawings=DRAWINGS)] == ["notice"]


def test_a_scene_that_nothing_leads_to_is_a_fault(tmp_path: Path) -> None:
    """A scene is reached from a situation, from a step, or it is the overview."""
    folder = copy(tmp_path)
    (folder / "lost.yaml").write_bytes((folder / "raad.yaml").read_bytes())
    assert told(folder, "unreachable") == [
        "lost.yaml:1:1: Geen situatie en geen stap leidt naar deze plaat. Noem haar in situations.yaml, of bij een stap."
    ]


def test_a_map_of_side_steps_alone_has_no_road(tmp_path: Path) -> None:
    """At least one step lies on the main road."""
    folder = copy(tmp_path)
    scene = (folder / "overview.yaml").read_text(encoding="utf-8")
    (folder / "overview.yaml").write_text(scene.replace("    zone:", "    side: yes\n    zone:"), encoding="utf-8")
    assert told(folder, "unreachable") == [
        "overview.yaml:1:1: Alle stappen liggen naast de weg. Haal bij de hoofdweg “side” weg."
    ]
