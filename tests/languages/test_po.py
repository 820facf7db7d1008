"""Reading a .po file: what is right is read to the letter, what is wrong is told with its place, nothing is raised."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.languages.po import LIMIT, parse_po, read_po
from praatplaat.languages.review import Review
from tests.languages.files import pairs, po, put, told

GOOD = """#. waar
msgctxt "a/b"
msgid "Ja"
msgstr "نعم"

# opmerking
# state: reviewed, Samira El Amrani, 2026-11-22
#: scenes/a.yaml:3
#, python-brace-format
msgctxt "a/b"
msgid ""
"Nee, {n} "
"keer \\"nooit\\""
msgstr "لا {n} \\"أبدا\\""

#, fuzzy
#| msgid "Misschien"
msgctxt "a/b"
msgid "Misschien wel"
msgstr "ربما"

#~ msgctxt "a/c"
#~ msgid "Weg"
#~ msgstr "ذهب"
"""

# What is wrong, and where: (entries from line 7 on, line, column, rule, words of the message).
POISONED = {
    "closing quote lost": ('msgid "Ja"\nmsgstr "nam\n', 8, 12, "catalogue-quote", "Achter de laatste letter ontbreekt"),
    "closing quote lost in a later line": ('msgid "Ja"\nmsgstr ""\n"na"\n"am\n', 10, 4, "catalogue-quote", "Achter de"),
    "opening quote lost": ('msgid "Ja"\nmsgstr nam"\n', 8, 8, "catalogue-quote", "Voor de eerste letter ontbreekt"),
    "opening quote lost in a later line": ('msgid "Ja"\nmsgstr ""\nnaam"\n', 9, 1, "catalogue-quote", ""),
    "both quotes lost": ('msgid "Ja"\nmsgstr nam\n', 8, 8, "catalogue-quote", "Voor de eerste letter ontbreekt"),
    "quote lost in the source": ('msgid "Ja\nmsgstr "nam"\n', 7, 10, "catalogue-quote", "Achter de laatste letter"),
    "quote lost in the context": ('msgctxt "a/b\nmsgid "Ja"\nmsgstr "nam"\n', 7, 13, "catalogue-quote", "Achter de"),
    "quotes of a word processor": ('msgid "Ja"\nmsgstr “nam”\n', 8, 8, "catalogue-quote", "tekstverwerker"),
    "one quote of a word processor": ('msgid "Ja"\nmsgstr "nam”\n', 8, 12, "catalogue-quote", "tekstverwerker"),
    "single quotes": ("msgid \"Ja\"\nmsgstr 'nam'\n", 8, 8, "catalogue-quote", "tekstverwerker"),
    "quote inside": ('msgid "Ja"\nmsgstr "na"am"\n', 8, 11, "catalogue-quote", 'een " in een zin als \\"'),
    "closing quote escaped": ('msgid "Ja"\nmsgstr "nam\\"\n', 8, 14, "catalogue-quote", "Achter de laatste letter"),
    "unknown escape": ('msgid "Ja"\nmsgstr "na\\qam"\n', 8, 11, "catalogue-escape", "Achter \\ staat hier q"),
    "unknown word": ('msgid "Ja"\nmgstr "nam"\n', 8, 1, "catalogue-quote", "mgstr kent een .po niet"),
    "no space": ('msgid "Ja"\nmsgstr"nam"\n', 8, 7, "catalogue-quote", "Zet een spatie achter msgstr"),
    "nothing behind the word": ('msgid "Ja"\nmsgstr\n', 8, 7, "catalogue-quote", "ontbreekt de tekst"),
    "text that belongs nowhere": ('"zomaar"\nmsgid "Ja"\nmsgstr "nam"\n', 7, 1, "catalogue-order", "hoort nergens bij"),
    "no msgstr": ('msgid "Ja"\n\nmsgid "Nee"\nmsgstr "la"\n', 7, 11, "catalogue-order", "ontbreekt msgstr"),
    "no msgid": ('msgctxt "a"\nmsgstr "la"\n', 8, 1, "catalogue-order", "ontbreekt msgid"),
    "only a context": ('msgctxt "a"\nmsgctxt "b"\nmsgid "Ja"\nmsgstr "la"\n', 7, 12, "catalogue-order", "msgid"),
    "msgstr twice": ('msgid "Ja"\nmsgstr "la"\nmsgstr "la"\n', 9, 1, "catalogue-order", "twee keer"),
    "plural without forms": ('msgid "dag"\nmsgid_plural "dagen"\nmsgstr "yawm"\n', 9, 14, "catalogue-order", "vormen"),
    "forms without plural": ('msgid "dag"\nmsgstr[0] "yawm"\n', 8, 17, "catalogue-order", "geen meervoud"),
    "form left out": (
        'msgid "dag"\nmsgid_plural "dagen"\nmsgstr[0] "a"\nmsgstr[2] "b"\n', 10, 14, "catalogue-order", "op volgorde",
    ),
    "a thousand million forms": (
        'msgid "dag"\nmsgid_plural "dagen"\nmsgstr[999999999] "a"\n', 9, 22, "catalogue-order", "op volgorde",
    ),
    "twice": (
        'msgctxt "a"\nmsgid "Ja"\nmsgstr "la"\n\nmsgctxt "a"\nmsgid "Ja"\nmsgstr "lo"\n',
        12, 1, "catalogue-duplicate", "ook op regel 8",
    ),
    "second header": ('msgid "Ja"\nmsgstr "la"\n\nmsgid ""\nmsgstr "Language: tr"\n', 10, 1, "catalogue-header", "kop"),
    "empty source": ('msgctxt "a"\nmsgid ""\nmsgstr "la"\n', 8, 1, "catalogue-header", "kop"),
    "cut off in a line": ('msgid "Ja"\nmsgstr "na', 8, 11, "catalogue-cut-off", "stopt hier"),
    "cut off behind a line": ('msgid "Ja"\nmsgstr ""\n"het begin "', 9, 13, "catalogue-cut-off", "stopt hier"),
    "cut off behind the source": ('msgctxt "a"\nmsgid "Ja"\n', 8, 11, "catalogue-order", "Stopt het bestand te vroeg"),
    "comment without a space": ('#,fuzzy\nmsgid "Ja"\nmsgstr "la"\n', 7, 2, "catalogue-comment", "een spatie"),
    "unknown state": ('# state: klaar\nmsgid "Ja"\nmsgstr "la"\n', 7, 1, "translation-state", "# state: reviewed"),
    "state of nobody": ('# state: approved, 2026-11-22\nmsgid "Ja"\nmsgstr "la"\n', 7, 1, "translation-state", ""),
    "state without a day": ('# state: approved, Jan\nmsgid "Ja"\nmsgstr "la"\n', 7, 1, "translation-state", ""),
    "two states": ('# state: draft\n# state: draft\nmsgid "Ja"\nmsgstr "la"\n', 8, 1, "translation-state", "één regel"),
}  # fmt: skip


def test_a_right_file_is_read_to_the_letter() -> None:
    """Contexts, long texts, quotes, plural-free entries, states: all there, fuzzy known, obsolete apart, lines kept."""
    read = parse_po(po(GOOD), "x.po")
    assert not read.faults and read.readable
    assert [(e.place.line, e.context, e.source, e.forms[0].text, e.fuzzy) for e in read.entries] == [
        (9, "a/b", "Ja", "نعم", False),
        (17, "a/b", 'Nee, {n} keer "nooit"', 'لا {n} "أبدا"', False),
        (25, "a/b", "Misschien wel", "ربما", True),
    ]
    assert [entry.review for entry in read.entries] == [
        Review(),
        Review("reviewed", "Samira El Amrani", date(2026, 11, 22)),
        Review(),
    ]
    assert [(entry.context, entry.source) for entry in read.obsolete] == [("a/c", "Weg")]
    assert read.header["language"][0] == "ar"
    assert read.header["language"][1][1:] == (3, 2)


def test_every_letter_knows_its_place() -> None:
    """A place counts lines, columns and escapes, so that an editor lands on the very letter."""
    text = parse_po(po('msgid "Ja"\nmsgstr "a\\"b"\n  "cd"\n'), "x.po").entries[0].forms[0]
    assert text.text == 'a"bcd'
    assert [text.place("x.po", at)[1:] for at in range(6)] == [(8, 9), (8, 10), (8, 12), (9, 4), (9, 5), (9, 6)]


@pytest.mark.parametrize("name", POISONED)
def test_a_wrong_line_is_told_at_its_place(name: str) -> None:
    """The first thing told is the cause, at its line and column, in words that say what to write."""
    text, line, column, rule, words = POISONED[name]
    first = next(fault for fault in parse_po(po(text), "x.po").faults if fault.rule == rule)
    assert told([first]) == [(line, column, rule)]
    assert words in first.message
    assert first.place.file == "x.po"


@pytest.mark.parametrize("name", [name for name in POISONED if "state" not in name and "nowhere" not in name])
def test_a_wrong_entry_is_left_out_and_its_neighbours_stay(name: str) -> None:
    """No half sentence is ever kept, and one lost quote does not take the catalogue with it."""
    around = 'msgctxt "z"\nmsgid "Blijft {}"\nmsgstr "yabqa"\n'
    text = around.format(1) + "\n" + POISONED[name][0]
    if "cut" not in name:
        text += "\n" + around.format(2)
    kept = [entry.source for entry in parse_po(po(text), "x.po").entries]
    assert kept[0] == "Blijft 1"
    assert "cut" in name or kept[-1] == "Blijft 2"
    assert "Ja" not in kept or name in ("second header", "empty source", "only a context")


def test_text_behind_an_empty_line_is_never_taken_for_a_translation() -> None:
    """A sentence broken by an empty line is not whole: it is told and left out."""
    read = parse_po(po('msgid "Ja"\nmsgstr "het begin "\n\n"en het einde"\n'), "x.po")
    assert told(read.faults) == [(10, 1, "catalogue-order")]
    assert not read.entries


def test_an_unreadable_state_leaves_a_draft() -> None:
    """Words nobody understands never make a sentence look checked."""
    (entry,) = parse_po(po(POISONED["state of nobody"][0]), "x.po").entries
    assert entry.review == Review()


@pytest.mark.parametrize(
    ("data", "place", "rule"),
    [
        (po('msgid "Ja"\nmsgstr "caf\xe9"\n').decode().encode("latin-1"), (8, 12), "catalogue-encoding"),
        ("msgid".encode("utf-16"), (1, 1), "catalogue-encoding"),
        (b"#" * (LIMIT + 1), (0, 0), "catalogue-size"),
    ],
)
def test_a_file_that_is_no_text_of_ours_is_not_used(data: bytes, place: tuple[int, int], rule: str) -> None:
    """Another encoding and a file that is too large are told, and nothing is read from them."""
    read = parse_po(data, "x.po")
    assert told(read.faults) == [(*place, rule)]
    assert not read.readable and not read.entries


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    """Notepad's mark before the first word and its line ends change nothing."""
    plain = parse_po(po(GOOD), "x.po")
    windows = parse_po(b"\xef\xbb\xbf" + po(GOOD).replace(b"\n", b"\r\n"), "x.po")
    assert windows == plain


def test_a_flood_of_faults_ends_the_reading() -> None:
    """A file that is no catalogue at all is not told line by line."""
    read = parse_po(b"zomaar tekst\n" * 100_000, "x.po")
    assert len(read.faults) <= 50
    assert not read.readable


def test_what_is_no_file_is_told(tmp_path: Path) -> None:
    """A folder, nothing at all and a name that cannot be: a fault, not an exception."""
    for path in (tmp_path, tmp_path / "none.po", Path("\0")):
        (fault,) = read_po(path).faults
        assert fault.rule == "catalogue-file"


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(data: bytes) -> None:
    """Whatever stands in a file, reading it gives a value."""
    assert parse_po(data, "x.po").file == "x.po"
    assert parse_po(po("") + data, "x.po").file == "x.po"


WORDS = ["msgid ", "msgstr ", "msgctxt ", "msgstr[0] ", "msgid_plural "]
WORDS += ['"', "a", "\\", "\n", "# ", "#~ ", "#| ", "#, fuzzy", "“"]


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map("".join))
def test_what_is_read_without_a_fault_is_what_polib_reads(text: str) -> None:
    """Our reader is stricter than the library that writes the files, and never reads other words than it does."""
    read = parse_po(po(text), "x.po")
    if read.faults:
        return
    try:
        theirs = [(entry.msgctxt or "", entry.msgid) for entry in polib.pofile(po(text).decode()) if not entry.obsolete]
    except OSError:  # polib takes no comment between msgid and msgstr; gettext does
        return
    assert [entry.key for entry in read.entries] == theirs


LETTERS = st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters="\u2028\u2029\x85\ufeff")


TEXT = st.text(LETTERS | st.sampled_from('"\\\n'), min_size=1)


@settings(deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=4, unique_by=lambda entry: entry[:2]))
def test_what_was_written_is_what_is_read(entries: list[tuple[str, str, str]]) -> None:
    """Every sentence comes back letter for letter, with quotes, backslashes and line ends."""
    read = parse_po(pairs("ar", *entries), "x.po")
    assert not read.faults
    assert [(entry.context, entry.source, entry.forms[0].text) for entry in read.entries] == entries


def test_files_are_found_where_the_program_writes_them(tmp_path: Path) -> None:
    """The place of a fault names the file as it was given."""
    path = put(tmp_path, "ar", po('msgid "Ja"\nmsgstr "nam\n'))
    assert read_po(path).faults[0].place.file == path.as_posix()
