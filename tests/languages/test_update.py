"""The catalogue follows the Dutch: no translation is lost, none lands elsewhere, nothing changes for nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import polib
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from praatplaat.content.model import Message
from praatplaat.languages.catalogue import read_languages
from praatplaat.languages.check import check_catalogue
from praatplaat.languages.po import read_po
from praatplaat.languages.review import Review
from praatplaat.languages.update import Summary, fill, update
from tests.languages.files import message, pairs, po, put

NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
LATER = NOW.replace(day=23)
START = [
    message("De Raad", "raad/title"),
    message("U krijgt een brief.", "raad/steps/letter/happens", line=4),
    message("De Raad belt u.", "raad/steps/letter/happens", line=5),
    message("hooguit {n} dag", "limits/answer/about", many="hooguit {n} dagen", line=9),
]
BRIEF, BELT = "سوف تتلقى رسالة.", "سيتصل بك المجلس."
FORMS = ("لا شيء", "يوم", "يومان", "{n} أيام", "{n} يوم", "{n} يوما")
WORDS: dict[tuple[str, str], str | Sequence[str]] = {
    ("raad/title", "De Raad"): "المجلس",
    ("raad/steps/letter/happens", "U krijgt een brief."): BRIEF,
    ("raad/steps/letter/happens", "De Raad belt u."): BELT,
    ("limits/answer/about", "hooguit {n} dag"): FORMS,
}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An Arabic catalogue of four translated sentences, one of them checked."""
    path = tmp_path / "locales" / "ar" / "LC_MESSAGES" / "praatplaat.po"
    update(path, START, NOW)
    assert fill(path, WORDS, NOW) == ()
    checked = path.read_text(encoding="utf-8").replace(
        'msgctxt "raad/steps/letter/happens"\nmsgid "De Raad belt u."',
        '# state: reviewed, Samira, 2026-11-20\nmsgctxt "raad/steps/letter/happens"\nmsgid "De Raad belt u."',
    )
    path.write_text(checked, encoding="utf-8")
    update(path, START, NOW)
    return path


def entries(path: Path) -> dict[tuple[str, str], polib.POEntry]:
    return {(entry.msgctxt, entry.msgid): entry for entry in polib.pofile(str(path)) if not entry.obsolete}


def test_a_new_language_begins_as_editors_and_weblate_expect(tmp_path: Path) -> None:
    """Language, plural, character set, source language and base path stand in the header of a new file."""
    path = tmp_path / "locales" / "uk" / "LC_MESSAGES" / "praatplaat.po"
    assert update(path, START, NOW) == Summary(new=4)
    text = path.read_text(encoding="utf-8")
    assert text.startswith(
        '# De digitale praatplaat, vertaling: Oekraïens.\nmsgid ""\nmsgstr ""\n"Project-Id-Version: praatplaat\\n"\n'
        '"PO-Revision-Date: 2026-11-22 10:00+0000\\n"\n"Language: uk\\n"\n'
    )
    for line in ("nplurals=3; plural=", "charset=UTF-8", "X-Source-Language: nl", "X-Poedit-Basepath: ../../.."):
        assert line in text
    assert not [fault for fault in check_catalogue(path, {}, NOW.date()) if fault.level == "fault"]
    assert sorted(entries(path)["limits/answer/about", "hooguit {n} dag"].msgstr_plural) == [0, 1, 2]


def test_an_entry_tells_where_it_stands_and_what_the_english_says(path: Path) -> None:
    """A translator sees place, file and line, what must stay, and the English when there is one."""
    put(path.parents[2], "en", pairs("en", ("raad/title", "De Raad", "The Board")))
    update(path, START, LATER)
    entry = entries(path)["raad/title", "De Raad"]
    assert entry.comment == "Scène De Raad: de naam\nen: The Board"
    assert entry.occurrences == [("scenes/a.yaml", "1")]
    plural = entries(path)["limits/answer/about", "hooguit {n} dag"]
    assert plural.comment.endswith("Laat {n} staan: het programma vult dit in.")
    assert plural.flags == ["python-brace-format"]


def test_the_same_sentences_leave_the_same_bytes(path: Path) -> None:
    """An update for nothing changes nothing, not even a date."""
    update(path, START, LATER)
    before = path.read_bytes()
    assert update(path, START, LATER.replace(year=2027)) == Summary(kept=4)
    assert path.read_bytes() == before


def test_an_edited_sentence_keeps_its_own_translation_as_a_suggestion(path: Path) -> None:
    """Fuzzy, with the former Dutch, no longer checked, and never with the words of another sentence."""
    edited = [START[0], START[1], message("De Raad belt u op.", "raad/steps/letter/happens", line=5), START[3]]
    assert update(path, edited, LATER) == Summary(kept=3, edited=1)
    entry = entries(path)["raad/steps/letter/happens", "De Raad belt u op."]
    assert (entry.fuzzy, entry.msgstr, entry.previous_msgid) == (True, BELT, "De Raad belt u.")
    assert entry.tcomment == "Vorige staat: reviewed, Samira, 2026-11-20"
    said = read_languages(path.parents[2]).say(edited[2], "ar")
    assert (said.text, said.state) == ("De Raad belt u op.", "fallback")


def test_a_sentence_edited_twice_remembers_the_dutch_of_its_translation(path: Path) -> None:
    """The former Dutch shown is the one that was translated, not the one in between."""
    for text in ("De Raad belt u op.", "De Raad belt u morgen op."):
        update(path, [*START[:2], message(text, "raad/steps/letter/happens"), START[3]], LATER)
    assert entries(path)["raad/steps/letter/happens", text].previous_msgid == "De Raad belt u."


def test_a_rewritten_sentence_is_paired_by_its_neighbours(path: Path) -> None:
    """Not one word is the same, but it stands where the former one stood."""
    rewritten = [START[0], message("Er komt post!", "raad/steps/letter/happens", line=4), *START[2:]]
    update(path, rewritten, LATER)
    entry = entries(path)["raad/steps/letter/happens", "Er komt post!"]
    assert (entry.fuzzy, entry.msgstr, entry.previous_msgid) == (True, BRIEF, "U krijgt een brief.")


def test_an_inserted_sentence_takes_nothing(path: Path) -> None:
    """A new sentence between two others is new; both keep translation and state."""
    more = [*START[:2], message("Daarin staat wanneer.", "raad/steps/letter/happens", line=5), *START[2:]]
    assert update(path, more, LATER) == Summary(kept=4, new=1)
    assert not entries(path)["raad/steps/letter/happens", "Daarin staat wanneer."].msgstr
    review = {entry.source: entry.review for entry in read_po(path).entries}["De Raad belt u."]
    assert review == Review("reviewed", "Samira", LATER.replace(day=20).date())


def test_a_renamed_step_is_offered_its_translation(path: Path) -> None:
    """The same text in another place: its words as fuzzy, with a note from where; the old ones are put aside."""
    moved = [START[0], message("U krijgt een brief.", "raad/steps/post/happens", line=4), *START[2:]]
    assert update(path, moved, LATER) == Summary(kept=3, moved=1, obsolete=1)
    entry = entries(path)["raad/steps/post/happens", "U krijgt een brief."]
    assert (entry.fuzzy, entry.msgstr) == (True, BRIEF)
    assert entry.tcomment == "Overgenomen van raad/steps/letter/happens: past deze vertaling hier ook?"
    fill(path, {(entry.msgctxt, entry.msgid): BRIEF}, LATER)
    entry = entries(path)["raad/steps/post/happens", "U krijgt een brief."]
    assert (entry.fuzzy, entry.tcomment) == (False, "")


def test_what_went_is_kept_and_comes_back(path: Path) -> None:
    """A removed sentence is obsolete, not lost; put back, it has its translation and its state again."""
    before = path.read_bytes()
    assert update(path, [START[0], START[1], START[3]], LATER) == Summary(kept=3, obsolete=1)
    (gone,) = read_po(path).obsolete
    assert (gone.source, gone.forms[0].text, gone.review.who) == ("De Raad belt u.", BELT, "Samira")
    assert update(path, [START[0], START[1], START[3]], LATER) == Summary(kept=3)
    assert update(path, START, NOW) == Summary(kept=4)
    assert path.read_bytes() == before


def test_another_plural_makes_a_suggestion(path: Path) -> None:
    """All forms are kept as fuzzy, with both former Dutch forms."""
    update(path, [*START[:3], message("hooguit {n} dag", "limits/answer/about", many="tot {n} dagen", line=9)], LATER)
    entry = entries(path)["limits/answer/about", "hooguit {n} dag"]
    assert entry.fuzzy and tuple(entry.msgstr_plural.values()) == FORMS
    assert (entry.previous_msgid, entry.previous_msgid_plural) == ("hooguit {n} dag", "hooguit {n} dagen")


@pytest.mark.parametrize("harm", ['msgid "x\nmsgstr "y"\n', 'msgid "x"\n# toch\nmsgstr "y"\n#.\n#~\n'])
def test_a_file_with_a_fault_is_not_touched(path: Path, harm: str) -> None:
    """Writing it again could eat a letter, so the fault is told and the bytes stay."""
    path.write_bytes(path.read_bytes() + b"\n" + harm.encode())
    before = path.read_bytes()
    summary = update(path, START[:1], LATER)
    assert summary.faults and summary == Summary(faults=summary.faults)
    assert path.read_bytes() == before
    with pytest.raises(ValueError, match=r"praatplaat\.po:"):
        fill(path, WORDS)


def test_a_comment_that_the_writer_cannot_place_is_told(path: Path) -> None:
    """Right for gettext, refused by the writing library: told with its line instead of raised."""
    lines = path.read_text(encoding="utf-8").split("\n")
    path.write_text("\n".join([*lines, 'msgctxt "x"', 'msgid "x"', "#. toch", 'msgstr "y"', ""]), encoding="utf-8")
    (fault,) = update(path, START).faults
    assert fault.place.line == len(lines) + 4


def test_a_catalogue_in_the_wrong_folder_is_not_touched(path: Path) -> None:
    """Arabic copied into the folder for Turkish is not turned into Turkish."""
    copy = put(path.parents[2], "tr", path.read_bytes())
    assert "Language: tr" in update(copy, START).faults[0].message
    assert copy.read_bytes() == path.read_bytes()


def test_filled_words_are_drafts(path: Path) -> None:
    """Other words at a checked sentence are not checked; the same words stay so; an unknown sentence is told."""
    key = ("raad/steps/letter/happens", "De Raad belt u.")
    assert fill(path, {key: BELT, ("raad/title", "Onbekend"): "x"}) == (("raad/title", "Onbekend"),)
    assert {entry.key: entry.review.state for entry in read_po(path).entries}[key] == "reviewed"
    fill(path, {key: "كلمات أخرى"})
    assert {entry.key: entry.review.state for entry in read_po(path).entries}[key] == "draft"
    with pytest.raises(ValueError, match="forms"):
        fill(path, {("limits/answer/about", "hooguit {n} dag"): "one form"})


TEXTS = st.lists(
    st.tuples(st.sampled_from(["a/x", "a/y", "b/x"]), st.text("ab ", min_size=1, max_size=5)), unique=True, max_size=6
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(TEXTS, st.lists(TEXTS, min_size=1, max_size=3))
def test_no_translation_is_ever_lost_or_shown_at_another_sentence(
    tmp_path: Path, first: list[tuple[str, str]], later: list[list[tuple[str, str]]]
) -> None:
    """Whatever is edited, moved, removed and put back: all words stay, and what is not fuzzy is right."""
    path = put(tmp_path, "en", po("", "en"))
    update(path, _messages(first), NOW)
    fill(path, {key: f"<{key[0]} {key[1]}>" for key in first}, NOW)
    for texts in later:
        update(path, _messages(texts), NOW)
        read = read_po(path)
        assert not read.faults
        assert [entry.key for entry in read.entries] == [message_key(each) for each in _grouped(_messages(texts))]
        words = {form.text for entry in (*read.entries, *read.obsolete) for form in entry.forms}
        assert words >= {f"<{context} {text}>" for context, text in first}
        for entry in read.entries:
            assert not entry.translated or entry.forms[0].text == f"<{entry.context} {entry.source}>"


def _messages(texts: list[tuple[str, str]]) -> list[Message]:
    return [message(text, context, line=at) for at, (context, text) in enumerate(texts)]


def _grouped(messages: list[Message]) -> list[Message]:
    contexts = list(dict.fromkeys(each.context for each in messages))
    return sorted(messages, key=lambda each: contexts.index(each.context))


def message_key(each: Message) -> tuple[str, str]:
    return each.context, each.text
