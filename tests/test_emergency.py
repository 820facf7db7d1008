"""The emergency facts: complete in every language, written once, and refused with a clear word when damaged."""

from __future__ import annotations

import ast
import copy
import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from praatplaat import emergency
from praatplaat.emergency import FILE, Emergency, UnreadableError, copies, parse, read

ROOT = Path(__file__).parent.parent
SOURCE = FILE.read_text(encoding="utf-8")
DATA = json.loads(SOURCE)
FACTS = read()
LANGUAGES = ("nl", "en", "ar", "ti", "tr", "pl", "uk", "fa", "so")
EVERY = [(lang, key) for lang in LANGUAGES for key in FACTS.languages["nl"]]
COORDINATES = re.compile(r"(?=.*[A-Za-z])[MmLlHhVvCcSsQqTtAaZz0-9 ,.\-]+")  # of a drawing


def gaps(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^}]*\}?|\}", text))


# ------------------------------------------------------------------ the facts themselves


def test_the_numbers_are_those_of_the_facts() -> None:
    """Each number, its address for a telephone and the provinces it serves."""
    table = {key: (n.number, n.tel, n.regions) for key, n in FACTS.numbers.items()}
    both = ("utrecht", "flevoland")
    assert table == {
        "112": ("112", "tel:112", both),
        "veilig-thuis": ("0800-2000", "tel:08002000", both),
        "save-flevoland": ("088-996 3000", "tel:0889963000", ("flevoland",)),
        "kindertelefoon": ("0800-0432", "tel:08000432", both),
    }
    assert all(n.source for n in FACTS.numbers.values())


def test_a_number_answers_only_where_it_serves() -> None:
    """The number for clients of SAVE outside office hours serves the province it is given for."""
    assert FACTS.out_of_hours == {"utrecht": "veilig-thuis", "flevoland": "save-flevoland"}
    assert all(region in FACTS.numbers[key].regions for region, key in FACTS.out_of_hours.items())


def test_nothing_is_called_checked_that_nobody_checked() -> None:
    """No number was dialled and no sentence reviewed yet; whoever does so changes this line with the file."""
    assert {n.checked_on for n in FACTS.numbers.values()} == {None}
    assert {s.state for sentences in FACTS.languages.values() for s in sentences.values()} == {"draft"}


# ------------------------------------------------------------------ sentences


def test_the_languages() -> None:
    """The nine languages of the emergency sentences, two of them from right to left."""
    assert set(FACTS.languages) == set(LANGUAGES)
    assert {lang for lang in LANGUAGES if FACTS.say("yes", lang)[0].dir == "rtl"} == {"ar", "fa"}


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_every_language_has_every_sentence(lang: str, key: str) -> None:
    """In its own language, with the placeholders of the Dutch and no digit of any script, composed (NFC)."""
    said = FACTS.say(key, lang, number="§")
    text = FACTS.languages[lang][key].text
    assert [(s.lang, s.context) for s in said] == [(lang, f"emergency/{key}")]
    assert gaps(text) == gaps(FACTS.languages["nl"][key].text)
    assert not any(c.isnumeric() for c in text)
    assert text == text.strip() == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(("lang", "key"), EVERY)
def test_every_language_writes_its_own_marks(lang: str, key: str) -> None:
    """A question stays a question, a sentence keeps its full stop, in the marks of its own script."""
    question, stop, wrong = {
        "ar": ("؟", ".", "?,;ۀیکگپچژ"), "fa": ("؟", ".", "?,;يكة"), "ti": ("፧", "።", "?.,;:"), "pl": ("?", ".", "„"),
    }.get(lang, ("?", ".", "؟፧።"))  # fmt: skip
    dutch, text = FACTS.languages["nl"][key].text, FACTS.languages[lang][key].text
    assert (question in text) == ("?" in dutch)
    assert text.endswith(stop) == dutch.endswith(".")
    assert not set(text) & set(wrong)


def test_persian_joins_its_prefixes_with_a_joiner() -> None:
    """ "mi-" and "ha" hang on their word with a zero-width non-joiner, never with a space."""
    text = " ".join(s.text for s in FACTS.languages["fa"].values())
    assert "می\u200cتوانم" in text
    assert not re.search(r"\b(می|نمی) |\s(ها|های)\b", text)


def test_a_language_that_lacks_a_sentence_gets_dutch_and_english_together() -> None:
    """Never silence, and each of the two says which language it is in."""
    data = copy.deepcopy(DATA)
    del data["languages"]["ti"]["sentences"]["hide"]
    for facts, lang in ((parse(json.dumps(data)), "ti"), (FACTS, "hu")):
        said = facts.say("hide", lang)
        assert [(s.text, s.lang, s.state) for s in said] == [
            ("Alles verbergen", "nl", "fallback"),
            ("Hide everything", "en", "fallback"),
        ]


def test_a_value_is_put_into_its_place() -> None:
    """The number is its own item and comes into a sentence as a value."""
    assert FACTS.say("strip-call", "nl", number=FACTS.numbers["112"].number)[0].text == "Bel 112"


# ------------------------------------------------------------------ numbers live in one place


def strings(path: Path) -> Iterator[str]:
    """What a shipped file says: the strings of a program but not its documentation, a catalogue without comments."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        tree = ast.parse(text)
        spoken = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        found = (n for n in ast.walk(tree) if isinstance(n, ast.Constant) and id(n) not in spoken)
        constants = (n.value for n in found if isinstance(n.value, str))
        yield from (s for s in constants if s not in FACTS.numbers and not COORDINATES.fullmatch(s))
    else:
        yield "\n".join(line for line in text.splitlines() if not line.startswith("#"))


def test_no_number_stands_anywhere_else() -> None:
    """Everything that is shipped names an emergency number by its id; only `emergency.json` holds it."""
    files = [p for d in ("praatplaat", "scenes", "locales") for p in (ROOT / d).rglob("*") if p != FILE]
    kinds = {".py", ".yaml", ".po", ".pot", ".json"}
    found = [
        (str(path.relative_to(ROOT)), copies(FACTS, text), text[:60])
        for path in files
        if path.suffix in kinds and not path.name.endswith("_classes.py")  # tables of Unicode, in hexadecimal
        for text in strings(path)
        if copies(FACTS, text)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bel 112.", "112"), ("tel:112", "112"), ("١١٢ الآن", "112"), ("0800 2000", "veilig-thuis"),
        ("bel 08002000!", "veilig-thuis"), ("0800 - 20 00", "veilig-thuis"), ("088 9963000", "save-flevoland"),
        ("+31 88 996 3000", "save-flevoland"), ("+31 (0)88 9963000", "save-flevoland"), ("۰۸۰۰-۰۴۳۲", "kindertelefoon"),
    ],
)  # fmt: skip
def test_a_copy_is_found_in_any_spelling(text: str, found: str) -> None:
    """With other separators, with the country's code, in the digits of another script."""
    assert copies(FACTS, text) == (found,)


@pytest.mark.parametrize(
    "text",
    [
        "1112",
        "1121",
        "112,50 euro",
        "artikel 1:112",
        "3.112",
        "emergency:112",
        "emergency/112",
        "crisis.112",
        "08002",
        "108002000",
        "0800-20001",
    ],
)
def test_another_number_is_no_copy(text: str) -> None:
    """A longer number, an amount and an article of law may hold the same digits."""
    assert copies(FACTS, text) == ()


# ------------------------------------------------------------------ reading


def test_the_facts_are_read_with_the_standard_library_alone() -> None:
    """They can be shown when every package, the content and the fonts fail to load."""
    program = (
        "import sys; from praatplaat.emergency import read; from praatplaat.crisis import panel; "
        "panel(read(), '', '', None, None); "
        "print({m.partition('.')[0] for m in sys.modules} & {'yaml', 'babel', 'polib', 'pygame', 'holidays', 'segno'}, "
        "[m for m in sys.modules if m.startswith('praatplaat.content')])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set() []\n"


def test_a_damaged_program_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A missing or unreadable file is one clear sentence that names it."""
    for damage in (None, b"\xff\xfe\x00", b'{"written_on": '):
        path = tmp_path / "emergency.json"
        if damage is not None:
            path.write_bytes(damage)
        monkeypatch.setattr(emergency, "FILE", path)
        read.cache_clear()
        with pytest.raises(UnreadableError, match=re.escape(str(path))):
            read()
    read.cache_clear()


def change(keys: str, value: Any) -> str:
    """The file with one value changed."""
    data = copy.deepcopy(DATA)
    *way, last = keys.split("/")
    node = data
    for key in way:
        node = node[key]
    node[last] = value
    return json.dumps(data, ensure_ascii=False, indent=1)


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (SOURCE[:-40], "geen geldige JSON"),
        (SOURCE.replace('"closes"', '"opens"'), "twee keer: opens"),
        ("[" * 100_000, "niet de vorm"),
        (change("numbers/112/number", 112), "112 moet een tekst"),
        (change("numbers/veilig-thuis/number", "bel ons"), "geen telefoonnummer"),
        (change("out_of_hours/utrecht", "veilig"), "'veilig' ontbreekt"),
        (change("own_worker/opens", "half negen"), "niet de vorm"),
        (change("own_worker/zone", "Europe/Utrecht"), "tijdzone"),
        (change("languages/ar/dir", "rechts"), "geen leesrichting"),
        (change("languages/ar/sentences/yes/text", "٣"), "ar, yes: een zin bevat geen cijfers"),
        (change("languages/ar/sentences/yes/text", " "), "ar, yes: de zin is leeg"),
        (change("languages/ar/sentences/yes/state", "ok"), "ar, yes: staat 'ok' bestaat niet"),
        (change("languages/ar/sentences/strip-call/text", "x"), "ar, strip-call: schrijf dezelfde invulplekken"),
        (change("languages/ar/sentences/strip-call/text", "{number"), "ar, strip-call: een accolade staat alleen"),
        (change("languages/ar/sentences/new", {"text": "x", "state": "draft"}), "ar: de zin new bestaat niet"),
        (change("languages/en/sentences", {}), "de zin hide ontbreekt in het Engels"),
        (change("languages", {}), "de taal nl ontbreekt"),
    ],
)
def test_a_fault_is_named(source: str, says: str) -> None:
    """What is wrong, in Dutch, before anything is shown."""
    with pytest.raises(UnreadableError) as error:
        parse(source)
    assert any(says in fault.message for fault in error.value.faults)


def test_faults_come_all_at_once_with_their_lines() -> None:
    """A translator sees every sentence that is wrong and where it stands."""
    source = SOURCE.replace('"Ja"', '"Ja 1"').replace('"Hide everything"', '""')
    with pytest.raises(UnreadableError) as error:
        parse(source)
    lines = source.splitlines()
    assert ["Ja 1" in lines[f.place.line - 1] or '""' in lines[f.place.line - 1] for f in error.value.faults] == [
        True
    ] * 2


PLACES = ["written_on", *(f"{a}/{b}" for a in ("numbers", "own_worker", "out_of_hours", "languages") for b in DATA[a])]
PLACES += [f"numbers/112/{key}" for key in DATA["numbers"]["112"]] + ["languages/ti/dir", "languages/ti/sentences/yes"]
VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.lists(st.text(max_size=2)) | st.just({})


@given(st.sampled_from(PLACES), VALUES)
def test_a_damaged_file_is_read_or_refused(keys: str, value: Any) -> None:
    """Whatever stands in the file, reading it ends in facts or in one kind of error."""
    try:
        assert isinstance(parse(change(keys, value)), Emergency)
    except UnreadableError as error:
        assert error.faults
