"""The sentences go to translators whole, in order, each with its place and with what must stay as it is."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import polib
import pytest
from babel.messages.extract import extract as babel_extract
from babel.messages.extract import extract_from_file

from praatplaat.content.read import read_folder
from praatplaat.content.texts import messages
from praatplaat.languages.extract import extract, write_pot
from praatplaat.languages.where import comments, reference, titles, where
from tests.languages.files import message

SCENES = Path(__file__).parents[2] / "scenes"
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
TEXTS = titles(
    [
        message("De Raad onderzoekt", "raad/title"),
        message("U krijgt een brief", "raad/steps/letter/title"),
        message("naar rechts", "raad/branches/to-court/label"),
        message("Kan mijn kind weg?", "raad/questions/take-child/question"),
        message("Kinderrechter", "people/judge/name"),
    ]
)


@pytest.mark.parametrize(
    ("context", "words"),
    [
        ("raad/steps/letter/happens", "Scène De Raad onderzoekt, stap U krijgt een brief: wat gebeurt er"),
        ("raad/steps/letter/title", "Scène De Raad onderzoekt, stap U krijgt een brief: de naam"),
        ("raad/title", "Scène De Raad onderzoekt: de naam"),
        ("raad/branches/to-court/label", "Scène De Raad onderzoekt, wegwijzer naar rechts: de woorden op de wegwijzer"),
        ("raad/questions/take-child/answer", "Scène De Raad onderzoekt, vraag Kan mijn kind weg?: het antwoord"),
        ("people/judge/does-not", "Persoon Kinderrechter: wat doet deze persoon niet"),
        ("asks/lawyer", "Als een bron verlopen is, wat we zeggen: lawyer"),
        ("people/unknown/does", "Persoon unknown: wat doet deze persoon"),
        ("interface/hide", "Woorden van het programma: hide"),
        ("elders/iets/nieuws", "Scène elders: nieuws"),
        ("regions/utrecht/name", "Provincie utrecht: de naam"),
        ("regions/utrecht/people/judge/does-not", "Provincie utrecht. Persoon Kinderrechter: wat doet deze persoon niet"),
        ("routes/one-team/raad/title", "Route one-team. Scène De Raad onderzoekt: de naam"),
    ],
)  # fmt: skip
def test_a_translator_is_told_where_a_sentence_stands(context: str, words: str) -> None:
    """In words of the plate itself, not in ids."""
    assert where(context, TEXTS) == words


def test_a_translator_is_told_what_must_stay() -> None:
    """Marks of hard words and placeholders each bring their line."""
    told = comments(message("De [melding](report) komt om {time}", "raad/title"), TEXTS)
    assert told[1:] == [
        "Laat [woorden](id) staan: vertaal de woorden, houd id gelijk.",
        "Laat {time} staan: het programma vult dit in.",
    ]
    assert len(comments(message("Gewoon", "raad/title"), TEXTS)) == 1


def test_no_part_of_the_content_is_nameless() -> None:
    """Every context of the shipped content is told in Dutch: no scene, step or field without words."""
    found = list(messages(read_folder(SCENES).content))
    texts = titles(found)
    contexts = [each.context for each in found if not each.context.startswith(("interface/", "asks/"))]
    told = {where(context, texts).rpartition(": ")[2] for context in contexts}
    assert told <= {
        "de naam", "waar het over gaat", "de vraag", "het antwoord", "wat gebeurt er", "hoe lang duurt het",
        "wat mag ik doen", "wat komt daarna", "wat is niet bekend", "de woorden op de wegwijzer",
        "kan ik het er niet mee eens zijn", "voor wie werkt deze persoon", "wat doet deze persoon",
        "wat doet deze persoon niet", "wat kunt u vragen", "wat het recht is", "hoe gebruikt u het",
        "het woord uit de brief", "de uitleg", "een opmerking erbij",
        "een vraag om terug te vertellen", "wat er op het kaartje staat", "de achterkant van het kaartje",
    }  # fmt: skip


def test_the_template_holds_every_sentence_in_order(tmp_path: Path) -> None:
    """What polib reads from the template is the content, by file and line, with references from the root."""
    content = read_folder(SCENES).content
    path = SCENES.parent / "locales" / "praatplaat.pot"
    found = sorted((each for each in messages(content) if each.text), key=lambda each: each.place)
    assert write_pot(content, tmp_path / "locales" / "praatplaat.pot", NOW)
    template = polib.pofile(str(tmp_path / "locales" / "praatplaat.pot"))
    assert [(entry.msgctxt, entry.msgid, entry.msgid_plural) for entry in template] == [
        (each.context, each.text, each.plural) for each in found
    ]
    assert reference(found[0].place.file, path.parent) == f"scenes/{Path(found[0].place.file).name}"
    assert all(entry.comment and not entry.translated() for entry in template)


def test_a_template_is_written_only_when_a_sentence_changed(tmp_path: Path) -> None:
    """The same content a day later leaves the file as it is, its date too."""
    content = read_folder(SCENES).content
    path = tmp_path / "locales" / "praatplaat.pot"
    assert write_pot(content, path, NOW)
    before = path.read_bytes()
    assert not write_pot(content, path, NOW.replace(day=23))
    assert path.read_bytes() == before
    path.write_bytes(before.replace(b"De hele", b"Een hele"))
    assert write_pot(content, path, NOW.replace(day=23))
    assert path.read_bytes() == before.replace(b"11-22", b"11-23")


def test_babel_extracts_the_same_sentences() -> None:
    """Babel's own command finds the extractor by its name and takes from each file what the template has."""
    found = [(each.context, each.text) for each in messages(read_folder(SCENES).content) if each.text]
    taken = []
    for path in SCENES.rglob("*.yaml"):
        for line, words, told, context in extract_from_file("praatplaat", path):
            assert line > 0 and told
            taken.append((context, words if isinstance(words, str) else words[0]))
    assert sorted(taken) == sorted(found)


def test_a_wrong_file_is_not_extracted_in_part(tmp_path: Path) -> None:
    """Every fault is named; half a list of sentences would look like a whole one."""
    path = tmp_path / "raad.yaml"
    path.write_text("titel: Raad\n", encoding="utf-8")
    with path.open("rb") as stream, pytest.raises(ValueError, match=r"raad\.yaml:1:1"):
        list(extract(stream, (), (), {}))
    with path.open("rb") as stream, pytest.raises(ValueError, match=r"raad\.yaml:1:1"):
        list(babel_extract("praatplaat", stream))
