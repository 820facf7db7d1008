"""Every class of wrong file: where the fault is, what was found and what to write instead."""

# ruff: noqa: E501 - every string is one line that an author reads

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from praatplaat.content.read import read
from tests.content.folder import changed, checked


class Case(NamedTuple):
    """In `file`, `old` becomes `new`; `check` then says `told`."""

    name: str
    file: str
    old: str
    new: str
    told: list[str]


CASES = (
    Case(
        "unquoted colon",
        "raad.yaml",
        '- "U krijgt een brief van de Raad."',
        "- U krijgt: een brief: van de Raad.",
        [
            "raad.yaml:16:28: Hier staat een dubbele punt in een zin, of de regel springt te ver in. Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "colon in a list item",
        "raad.yaml",
        '- "U krijgt een brief van de Raad."',
        "- Let op: u krijgt een brief.",
        [
            "raad.yaml:16:9: “happens” vraagt één zin, maar hier staat een blok met sleutels. Staat er een dubbele punt in de zin? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "lost closing quote",
        "raad.yaml",
        '- "U krijgt een brief van de Raad."',
        '- "U krijgt een brief van de Raad.',
        [
            "raad.yaml:16:9: De zin die hier opent, loopt door tot regel 17. Ontbreekt hier een aanhalingsteken?",
        ],
    ),
    Case(
        "lost opening quote",
        "raad.yaml",
        'title: "Een brief"',
        'title: Een brief"',
        [
            'raad.yaml:12:12: Er staat een los aanhalingsteken (") in de tekst. Zet de hele zin tussen aanhalingstekens.',
        ],
    ),
    Case(
        "quote in quotes",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een "brief""',
        [
            "raad.yaml:12:18: Achter het sluitende aanhalingsteken staat nog tekst. Staan er aanhalingstekens in de zin zelf? Schrijf daar “ en ”, en ’ voor een apostrof.",
        ],
    ),
    Case(
        "no colon",
        "raad.yaml",
        "    limits: [answer]\n    people: {researcher: stays}",
        "    limits [answer]\n    people: {researcher: stays}",
        [
            "raad.yaml:36:5: Deze regel hoort nergens bij. Schrijf “veld: waarde”, met een spatie achter de dubbele punt, of “- ” voor een zin in een lijst, met een spatie achter het streepje. Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "sentence begins with star",
        "raad.yaml",
        '- "U krijgt een brief van de Raad."',
        "- **U krijgt een brief.**",
        [
            "raad.yaml:16:10: Een zin mag niet met een sterretje (*) beginnen. Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "sentence begins with at",
        "raad.yaml",
        '- "U krijgt een brief van de Raad."',
        "- @ u krijgt een brief.",
        [
            "raad.yaml:16:9: Een zin mag niet met dit teken beginnen. Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "sentence begins with brace",
        "raad.yaml",
        'title: "Een brief"',
        "title: {n} brief",
        [
            "raad.yaml:12:16: Achter een sluitende haak staat nog tekst. Begint de zin met een haak? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "dash behind a key",
        "raad.yaml",
        'title: "Een brief"',
        "title: - Een brief",
        [
            "raad.yaml:12:12: Zet het streepje op een nieuwe regel. Hoort het bij een zin? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "bad escape",
        "raad.yaml",
        '"Een brief"',
        '"Een \\brief \\q"',
        [
            "raad.yaml:12:24: Achter de schuine streep (\\) staat een teken dat YAML niet kent. Haal de schuine streep weg.",
        ],
    ),
    Case(
        "open bracket",
        "raad.yaml",
        'rights: [company]\n    next:\n      - "Daarna praat',
        'rights: [company\n    next:\n      - "Daarna praat',
        [
            "raad.yaml:24:13: De haak [ die hier opent, wordt niet gesloten, of er ontbreekt een komma.",
        ],
    ),
    Case(
        "open brace",
        "raad.yaml",
        "people: {researcher: new, helper: stays}",
        "people: {researcher: new, helper: stays",
        [
            "raad.yaml:21:13: De accolade { die hier opent, wordt niet gesloten, of er ontbreekt een komma.",
        ],
    ),
    Case(
        "indented too far",
        "raad.yaml",
        "    zone: research\n    drawing: house",
        "      zone: research\n    drawing: house",
        [
            "raad.yaml:13:7: Deze regel past niet bij de regels erboven. Zet hem even ver naar rechts als de regels waar hij bij hoort.",
        ],
    ),
    Case(
        "indented too little",
        "raad.yaml",
        "    zone: research\n    drawing: house",
        "   zone: research\n    drawing: house",
        [
            "raad.yaml:13:4: Deze regel past niet bij de regels erboven. Zet hem even ver naar rechts als de regels waar hij bij hoort.",
        ],
    ),
    Case(
        "tab",
        "raad.yaml",
        "    zone: research\n    drawing: house",
        "\tzone: research\n    drawing: house",
        [
            "raad.yaml:13:1: Deze regel springt in met een tab. Gebruik spaties.",
        ],
    ),
    Case(
        "tab inside",
        "raad.yaml",
        'title: "Een brief"',
        'title:\t"Een brief"',
        [
            "raad.yaml:12:11: Hier staat een tab. Gebruik een spatie.",
        ],
    ),
    Case(
        "alias",
        "raad.yaml",
        'title: "Een brief"',
        "title: *brief",
        [
            "raad.yaml:12:12: “*brief” verwijst naar een ander stuk. Dat gebruiken wij niet. Hoort het bij een zin? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "anchor",
        "raad.yaml",
        'title: "Een brief"',
        'title: &brief "Een brief"',
        [
            "raad.yaml:12:12: “&brief” is een merkteken van YAML. Dat gebruiken wij niet. Hoort het bij een zin? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "tag",
        "raad.yaml",
        'title: "Een brief"',
        'title: !!str "Een brief"',
        [
            "raad.yaml:12:12: “!!str” is een soortnaam van YAML. Dat gebruiken wij niet. Hoort het bij een zin? Zet de hele zin tussen aanhalingstekens.",
        ],
    ),
    Case(
        "merge key",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een brief"\n    <<: {zone: judge}',
        [
            "raad.yaml:13:5: “<<” (samenvoegen) gebruiken wij niet. Schrijf de velden uit.",
        ],
    ),
    Case(
        "second document",
        "raad.yaml",
        "branches:\n",
        "---\nbranches:\n",
        [
            "raad.yaml:62:1: Hier begint met --- een tweede document. Zet het in een eigen bestand, of haal --- weg.",
        ],
    ),
    Case(
        "duplicate key",
        "raad.yaml",
        "    zone: research\n    drawing: house",
        "    zone: research\n    zone: judge\n    drawing: house",
        [
            "raad.yaml:14:5: “zone” staat er twee keer: ook op regel 13. Haal een van beide weg.",
        ],
    ),
    Case(
        "duplicate step",
        "raad.yaml",
        "  decision:\n",
        "  letter:\n",
        [
            "raad.yaml:30:3: “letter” staat er twee keer: ook op regel 11. Haal een van beide weg.",
            "raad.yaml:64:11: Deze plaat heeft geen stap “decision”. Kies er een: court, letter.",
        ],
    ),
    Case(
        "unknown key",
        "raad.yaml",
        '    title: "Een brief"',
        '    tilte: "Een brief"',
        [
            "raad.yaml:12:5: “tilte” is geen veld van een stap. Bedoelde u “title”?",
        ],
    ),
    Case(
        "strange key",
        "raad.yaml",
        '    title: "Een brief"',
        '    title: "Een brief"\n    colour: red',
        [
            "raad.yaml:13:5: “colour” is geen veld van een stap. Hier mag staan: title, zone, drawing, side, end, scene, happens, limits, duration, people, may, rights, next, unknown, contacts.",
        ],
    ),
    Case(
        "missing key",
        "raad.yaml",
        '    may:\n      - "U mag vragen wie om het onderzoek vroeg."\n',
        "",
        [
            "raad.yaml:11:3: Bij “letter” ontbreekt “may”. Schrijf “may:” erbij. Daar hoort: Wat mag ik doen?",
        ],
    ),
    Case(
        "text for list",
        "raad.yaml",
        'happens:\n      - "De Raad schrijft een rapport."',
        'happens: "De Raad schrijft een rapport."',
        [
            "raad.yaml:34:14: “happens” vraagt een lijst van zinnen, elke zin op een eigen regel achter een streepje, maar hier staat “De Raad schrijft een rapport.”.",
        ],
    ),
    Case(
        "list for text",
        "raad.yaml",
        'title: "Een brief"',
        'title: ["Een brief"]',
        [
            "raad.yaml:12:12: “title” vraagt één zin, maar hier staat een lijst.",
        ],
    ),
    Case(
        "block for text",
        "raad.yaml",
        'title: "Een brief"',
        'title: {nl: "Een brief", en: "A letter"}',
        [
            "raad.yaml:12:12: “title” vraagt één zin, maar hier staat een blok met sleutels.",
        ],
    ),
    Case(
        "empty text",
        "raad.yaml",
        'title: "Een brief"',
        'title: ""',
        [
            "raad.yaml:12:12: “title” is leeg. Schrijf hier één zin.",
        ],
    ),
    Case(
        "no text",
        "raad.yaml",
        'title: "Een brief"',
        "title:",
        [
            "raad.yaml:12:11: “title” is leeg. Schrijf hier één zin.",
        ],
    ),
    Case(
        "empty list",
        "raad.yaml",
        'happens:\n      - "De Raad schrijft een rapport."',
        "happens: []",
        [
            "raad.yaml:34:14: De lijst “happens” is leeg. Schrijf hier een lijst van zinnen, elke zin op een eigen regel achter een streepje.",
        ],
    ),
    Case(
        "empty sentence",
        "raad.yaml",
        '- "De Raad schrijft een rapport."',
        "-",
        [
            "raad.yaml:35:8: “happens” is leeg. Schrijf hier één zin.",
        ],
    ),
    Case(
        "zone",
        "raad.yaml",
        "    zone: judge",
        "    zone: judges",
        [
            "raad.yaml:47:11: “judges” kan niet bij “zone”. Kies “voluntary”, “research”, “judge”, “compulsory” of “after”. Bedoelde u “judge”?",
        ],
    ),
    Case(
        "side",
        "raad.yaml",
        "side: yes",
        "side: ja",
        [
            "raad.yaml:49:11: “ja” kan niet bij “side”. Schrijf yes (ja) of no (nee).",
        ],
    ),
    Case(
        "mark",
        "raad.yaml",
        "people: {judge: new}",
        "people: {judge: nieuw}",
        [
            "raad.yaml:54:21: “nieuw” kan niet bij “judge”. Kies “stays” of “new”. Bedoelde u “new”?",
        ],
    ),
    Case(
        "id",
        "raad.yaml",
        'rights: [company]\n    next:\n      - "Daarna praat',
        'rights: [Company]\n    next:\n      - "Daarna praat',
        [
            "raad.yaml:24:14: “Company” is geen goede id. Gebruik kleine letters, cijfers en streepjes, zoals draft-report.",
        ],
    ),
    Case(
        "id twice",
        "raad.yaml",
        'rights: [company]\n    next:\n      - "Daarna praat',
        'rights: [company, company]\n    next:\n      - "Daarna praat',
        [
            "raad.yaml:24:23: “company” staat hier al op regel 24. Haal één weg.",
        ],
    ),
    Case(
        "step id",
        "raad.yaml",
        "  letter:\n",
        "  De_Brief:\n",
        [
            "raad.yaml:11:3: “De_Brief” is geen goede id. Gebruik kleine letters, cijfers en streepjes, zoals draft-report.",
        ],
    ),
    Case(
        "drawing",
        "raad.yaml",
        "drawing: house",
        "drawing: places/house.svg",
        [
            "raad.yaml:14:14: “places/house.svg” kan niet bij “drawing”. Schrijf de naam van een tekening zonder .svg.",
        ],
    ),
    Case(
        "number",
        "shared/limits.yaml",
        "high: 5",
        "high: vijf",
        [
            "shared/limits.yaml:1:56: “vijf” is geen getal voor “high”. Schrijf een heel getal van 1 tot en met 9999, in cijfers.",
        ],
    ),
    Case(
        "number float",
        "shared/limits.yaml",
        "high: 5",
        "high: 5.5",
        [
            "shared/limits.yaml:1:56: “5.5” is geen getal voor “high”. Schrijf een heel getal van 1 tot en met 9999, in cijfers.",
        ],
    ),
    Case(
        "needless",
        "shared/limits.yaml",
        "kind: about, high: 5, unit: weeks",
        "kind: at-once, high: 5, unit: weeks",
        [
            "shared/limits.yaml:1:52: “high” hoort hier niet; alleen als “kind” “at-most”, “at-least”, “about”, “range” of “yours” is. Haal het weg.",
            "shared/limits.yaml:1:61: “unit” hoort hier niet; alleen als “kind” “at-most”, “at-least”, “about”, “range” of “yours” is. Haal het weg.",
        ],
    ),
    Case(
        "needed",
        "shared/limits.yaml",
        "kind: about, high: 5, unit: weeks",
        "kind: range, high: 5, unit: weeks",
        [
            "shared/limits.yaml:1:1: Bij “wait” ontbreekt “low”. Schrijf “low:” erbij. Daar hoort: Het kleinste getal.",
        ],
    ),
    Case(
        "impossible date",
        "shared/claims.yaml",
        "2015-11-28",
        "2026-02-30",
        [
            "shared/claims.yaml:5:12: De dag 2026-02-30 bestaat niet. Kijk de maand en de dag na (jaar-maand-dag).",
        ],
    ),
    Case(
        "other date",
        "shared/claims.yaml",
        "2015-11-28",
        "28-11-2015",
        [
            "shared/claims.yaml:5:12: “28-11-2015” is geen datum. Schrijf een datum als jaar-maand-dag, zoals 2026-11-21.",
        ],
    ),
    Case(
        "telephone",
        "shared/contacts.yaml",
        '"020-555 0123"',
        "bel ons",
        [
            "shared/contacts.yaml:3:11: “bel ons” kan niet bij “number”. Schrijf een telefoonnummer zoals 088-555 1000, of “emergency:” met de id van een noodnummer.",
        ],
    ),
    Case(
        "hours",
        "shared/contacts.yaml",
        '"mo-fr 09:00-17:00"',
        '"ma-vr 9-17"',
        [
            "shared/contacts.yaml:7:10: “ma-vr 9-17” kan niet bij “hours”. Schrijf always, unknown, of tijden zoals “mo-fr 08:30-17:00”.",
        ],
    ),
    Case(
        "audience",
        "shared/rights.yaml",
        "[everybody, child-12]",
        "[everyone]",
        [
            "shared/rights.yaml:3:9: “everyone” kan niet bij “for”. Kies “everybody”, “parent-authority”, “parent-without”, “carer”, “child-12” of “child-16”. Bedoelde u “everybody”?",
        ],
    ),
    Case(
        "missing zone",
        "shared/zones.yaml",
        'after: {name: "Daarna"}\n',
        "",
        [
            "shared/zones.yaml:1:1: “after” ontbreekt. Schrijf het erbij.",
        ],
    ),
    Case(
        "unknown zone",
        "shared/zones.yaml",
        'after: {name: "Daarna"}\n',
        'afterr: {name: "Daarna"}\n',
        [
            "shared/zones.yaml:5:1: “afterr” hoort hier niet. Hier mag staan: “voluntary”, “research”, “judge”, “compulsory” of “after”. Bedoelde u “after”?",
        ],
    ),
    Case(
        "plural",
        "shared/interface.yaml",
        'one: "ongeveer',
        'ene: "ongeveer',
        [
            "shared/interface.yaml:78:20: Bij “limit-about-weeks” ontbreekt “one”. Schrijf “one:” erbij. Daar hoort: De zin voor één, zoals “hooguit {n} dag”.",
            "shared/interface.yaml:78:21: “ene” is geen veld van een zin met een getal. Hier mag staan: one, other.",
        ],
    ),
    Case(
        "override",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een \\u202Ebrief"',
        [
            "raad.yaml:12:12: Er staat een verborgen teken (U+202E) dat de leesrichting omkeert. Haal het weg.",
        ],
    ),
    Case(
        "open isolate",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een \\u2067brief"',
        [
            "raad.yaml:12:12: Een verborgen teken voor de leesrichting (U+2066 tot U+2069) staat er zonder zijn paar. Haal het weg.",
        ],
    ),
    Case(
        "control",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een\\abrief"',
        [
            "raad.yaml:12:12: Er staat een stuurteken (U+0007) in de tekst. Haal het weg.",
        ],
    ),
    Case(
        "accents",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Een br\\u0069\\u0323\\u0323\\u0323\\u0323\\u0323ef"',
        [
            "raad.yaml:12:12: Er staan losse accenten in de tekst. Typ de letters opnieuw, met het accent er meteen op (Unicode NFC).",
            "raad.yaml:12:12: Op een letter staan te veel accenten; hooguit 4.",
        ],
    ),
    Case(
        "decomposed",
        "raad.yaml",
        'title: "Een brief"',
        'title: "Eén brief"',
        [
            "raad.yaml:12:12: Er staan losse accenten in de tekst. Typ de letters opnieuw, met het accent er meteen op (Unicode NFC).",
        ],
    ),
    Case(
        "no letter",
        "raad.yaml",
        'title: "Een brief"',
        'title: "…"',
        [
            "raad.yaml:12:12: Er staat geen letter in deze tekst.",
        ],
    ),
    Case(
        "too long",
        "raad.yaml",
        'title: "Een brief"',
        'title: "brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief brief "',
        [
            "raad.yaml:12:12: De tekst heeft 606 tekens; hooguit 600 mag. Maak er meer zinnen van.",
        ],
    ),
    Case(
        "markup bracket",
        "raad.yaml",
        "[kinderrechter](judge)",
        "[kinderrechter(judge)",
        [
            "raad.yaml:9:15: Er staat een losse haak “[” in de zin. Schrijf een moeilijk woord als [het woord](id), met een id uit terms.yaml.",
        ],
    ),
    Case(
        "markup id",
        "raad.yaml",
        "[kinderrechter](judge)",
        "[kinderrechter](De rechter)",
        [
            "raad.yaml:9:15: Achter “[kinderrechter]” staat geen goede id: “De rechter”. Schrijf een moeilijk woord als [het woord](id), met een id uit terms.yaml.",
        ],
    ),
    Case(
        "markup word",
        "raad.yaml",
        "[kinderrechter](judge)",
        "[](judge)",
        [
            "raad.yaml:9:15: Tussen de vierkante haken van “[](judge)” staat geen woord. Schrijf een moeilijk woord als [het woord](id), met een id uit terms.yaml.",
        ],
    ),
    Case(
        "person",
        "raad.yaml",
        "people: {judge: new}",
        "people: {jugde: new}",
        [
            "raad.yaml:54:14: “jugde” staat niet in people.yaml. Bedoelde u “judge”?",
            "shared/people.yaml:27:1: Nergens wordt naar “judge” verwezen. Gebruik het, of haal het weg.",
        ],
    ),
    Case(
        "right",
        "raad.yaml",
        'rights: [company]\n    next:\n      - "Daarna praat',
        'rights: [compani]\n    next:\n      - "Daarna praat',
        [
            "raad.yaml:24:14: “compani” staat niet in rights.yaml. Bedoelde u “company”?",
        ],
    ),
    Case(
        "limit",
        "raad.yaml",
        "limits: [wait]",
        "limits: [weit]",
        [
            "raad.yaml:18:14: “weit” staat niet in limits.yaml. Bedoelde u “wait”?",
        ],
    ),
    Case(
        "claim",
        "raad.yaml",
        '"Daarin staat waarom.", claim: task',
        '"Daarin staat waarom.", claim: tax',
        [
            "raad.yaml:17:46: “tax” staat niet in claims.yaml. Kies er een: company, task.",
        ],
    ),
    Case(
        "term",
        "raad.yaml",
        "(judge)",
        "(jugde)",
        [
            "raad.yaml:9:15: “jugde” staat niet in terms.yaml. Bedoelde u “judge”?",
            "shared/terms.yaml:1:1: Nergens wordt naar “judge” verwezen. Gebruik het, of haal het weg.",
        ],
    ),
    Case(
        "contact",
        "raad.yaml",
        "contacts: [listener]",
        "contacts: [lisener]",
        [
            "raad.yaml:29:16: “lisener” staat niet in contacts.yaml. Bedoelde u “listener”?",
        ],
    ),
    Case(
        "scene",
        "raad.yaml",
        "scene: overview",
        "scene: overvieuw",
        [
            "raad.yaml:50:12: Er is geen plaat “overvieuw”: overvieuw.yaml ontbreekt. Bedoelde u “overview”?",
        ],
    ),
    Case(
        "branch step",
        "raad.yaml",
        "to: court",
        "to: cuort",
        [
            "raad.yaml:65:9: Deze plaat heeft geen stap “cuort”. Bedoelde u “court”?",
        ],
    ),
    Case(
        "decides",
        "raad.yaml",
        "decides: researcher",
        "decides: nobody",
        [
            "raad.yaml:67:14: “nobody” staat niet in people.yaml. Kies er een: helper, judge, researcher.",
        ],
    ),
    Case(
        "region",
        "shared/contacts.yaml",
        "region: utrecht",
        "region: utrech",
        [
            "shared/contacts.yaml:6:11: Er is geen regio “utrech”: regions/utrech.yaml ontbreekt. Bedoelde u “utrecht”?",
        ],
    ),
    Case(
        "emergency",
        "shared/contacts.yaml",
        '"020-555 0123"',
        "emergency:veilig-tuis",
        [
            "shared/contacts.yaml:3:11: Er is geen noodnummer “veilig-tuis”. Bedoelde u “veilig-thuis”?",
        ],
    ),
    Case(
        "drawing again",
        "raad.yaml",
        "drawing: house",
        "drawing: hous",
        [
            "raad.yaml:14:14: De tekening places/hous.svg ontbreekt. Bedoelde u “house”?",
        ],
    ),
)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_a_wrong_file_is_told_with_its_place_and_what_to_write(case: Case, tmp_path: Path) -> None:
    """One fault of an author gives exactly these lines, and never content with the fault in it."""
    folder = changed(tmp_path, case.file, case.old, case.new)
    assert checked(folder) == case.told
    content, faults = read(folder)
    assert (content is None) == bool([fault for fault in faults if fault.level == "fault"])
