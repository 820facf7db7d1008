"""Every fault in the catalogues at once, each at its place; what only waits is a notice."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from praatplaat.content.read import read_folder
from praatplaat.content.texts import messages
from praatplaat.languages.check import check_catalogue, check_catalogues
from tests.languages.files import message, pairs, po, put, told

TODAY = date(2026, 11, 22)
SENTENCES = [
    message("De hele weg", "overview/title"),
    message("Bel {number} vanaf 12 jaar.", "overview/about"),
    message("Dit is een lange Nederlandse zin.", "overview/about"),
    message("hooguit {n} dag", "limits/x/about", many="hooguit {n} dagen"),
]
SOURCES = {(each.context, each.text): each for each in SENTENCES}
HEADERS = {
    "plural": ("nplurals=6; plural=(n==0 ? 0", "nplurals=999999999; plural=(n==0 ? 0", 5, "catalogue-plural", "6"),
    "other rule": ("n==1 ? 1", "n==1 ? 2", 5, "catalogue-plural", "Schrijf: Plural-Forms: nplurals=6"),
    "no plural": ("Plural-Forms", "Meervoud", 1, "catalogue-plural", "nplurals=6"),
    "charset": ("UTF-8", "ISO-8859-6", 4, "catalogue-encoding", "charset=UTF-8"),
    "language": ("Language: ar", "Language: tr", 3, "catalogue-header", "Language: ar"),
    "no header": ('msgid ""\nmsgstr ""\n"L', 'msgid "x"\nmsgstr ""\n"L', 1, "catalogue-header", "kop"),
}


@pytest.mark.parametrize("name", HEADERS)
def test_a_wrong_header_is_told_at_its_line(tmp_path: Path, name: str) -> None:
    """With the very line to write instead."""
    old, new, line, rule, words = HEADERS[name]
    path = put(tmp_path, "ar", po("").replace(old.encode(), new.encode()))
    (fault,) = [fault for fault in check_catalogue(path, {}, TODAY) if fault.level == "fault"]
    assert (fault.place.file, fault.place.line, fault.rule) == (path.as_posix(), line, rule)
    assert words in fault.message


@pytest.mark.parametrize("lang", ["prs", "nl_SIMPLE", "arabisch"])
def test_a_folder_needs_the_code_of_a_language(tmp_path: Path, lang: str) -> None:
    """What is no language has no plural and no direction, so nothing is shown from it."""
    path = put(tmp_path, lang, po("", "ar").replace(b"Language: ar", f"Language: {lang}".encode()))
    (fault,) = [fault for fault in check_catalogue(path, SOURCES, TODAY) if fault.level == "fault"]
    assert "taalcode" in fault.message


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    """A lost quote, a wrong number, a lost placeholder and a wrong language: one look tells all, in order."""
    text = 'msgctxt "overview/title"\nmsgid "De hele weg"\nmsgstr "الطريق\n\n'
    text += 'msgctxt "overview/about"\nmsgid "Bel {number} vanaf 12 jaar."\nmsgstr "من 16"\n'
    path = put(tmp_path, "ar", po(text).replace(b"Language: ar", b"Language: tr"))
    faults = [fault for fault in check_catalogue(path, SOURCES, TODAY) if fault.level == "fault"]
    assert told(faults) == [
        (3, 2, "catalogue-header"),
        (9, 15, "catalogue-quote"),
        (13, 9, "translation-number"),
        (13, 9, "translation-placeholder"),
        (13, 12, "translation-number"),
    ]
    assert str(faults[1]).startswith(f"{path.as_posix()}:9:15: Achter de laatste letter")


def test_what_waits_is_a_notice(tmp_path: Path) -> None:
    """Left over, edited, the same as the Dutch, not translated, not checked, checked in the future: no fault."""
    text = 'msgctxt "weg/title"\nmsgid "Weg"\nmsgstr "gone"\n\n'
    text += 'msgctxt "overview/about"\nmsgid "Een oude zin."\nmsgstr "old"\n\n'
    text += 'msgctxt "overview/about"\nmsgid "{0}"\nmsgstr "{0}"\n\n'.format(SENTENCES[2].text)
    text += '# state: reviewed, Ann, 2026-11-23\nmsgctxt "overview/title"\nmsgid "De hele weg"\nmsgstr "The road"\n\n'
    text += '#, fuzzy\nmsgctxt "overview/about"\nmsgid "Bel {number} vanaf 12 jaar."\nmsgstr "Call"\n'
    faults = check_catalogue(put(tmp_path, "en", po(text, "en")), SOURCES, TODAY)
    assert {fault.level for fault in faults} == {"notice"}
    assert told(faults) == [
        (1, 1, "translation-draft"),
        (1, 1, "translation-missing"),
        (8, 1, "translation-leftover"),
        (12, 1, "translation-leftover"),
        (17, 9, "translation-same"),
        (21, 1, "translation-state"),
    ]
    assert "bestaat niet meer" in faults[2].message and "veranderd" in faults[3].message
    assert faults[1].message.startswith("2 van 4 zinnen") and "bij 1 daarvan" in faults[1].message
    assert faults[0].message.startswith("1 van 4 zinnen")


def test_names_may_stay_as_they_are(tmp_path: Path) -> None:
    """A short text, as the name of an organisation, is not taken for a forgotten one."""
    path = put(tmp_path, "en", pairs("en", ("overview/title", "De hele weg", "De hele weg")))
    assert "translation-same" not in {fault.rule for fault in check_catalogue(path, SOURCES, TODAY)}


def test_the_folder_is_checked_whole_or_in_part(tmp_path: Path) -> None:
    """All catalogues by name; or those at or under the paths that were asked."""
    content = read_folder(Path(__file__).parents[2] / "scenes").content
    for lang in ("ar", "en", "ti"):
        put(tmp_path, lang, b"")
    files = [Path(fault.place.file).parts[-3] for fault in check_catalogues(tmp_path, content, TODAY)]
    assert list(dict.fromkeys(files)) == ["ar", "en", "ti"]
    for only in ([tmp_path / "en"], [tmp_path / "en" / "LC_MESSAGES" / "praatplaat.po"]):
        found = check_catalogues(tmp_path, content, TODAY, only)
        assert {Path(fault.place.file).parts[-3] for fault in found} == {"en"}
    assert check_catalogues(tmp_path, content, TODAY, []) == []


def test_what_check_tells_is_what_is_not_shown(tmp_path: Path) -> None:
    """A complete copy of our own content as its own translation is without faults."""
    content = read_folder(Path(__file__).parents[2] / "scenes").content
    entries = [(each.context, each.text, each.text) for each in messages(content) if not each.plural]
    put(tmp_path, "en", pairs("en", *entries))
    assert [fault for fault in check_catalogues(tmp_path, content, TODAY) if fault.level == "fault"] == []


BOMBS = {
    "a thousand million forms": po("").replace(b"nplurals=6", b"nplurals=999999999"),
    "a rule that never ends": po("").replace(b"(n==0", b"(n*n*n*n*n*n*n*n**n**n" + b"(" * 100_000),
    "two megabytes without an end": po('msgid "Ja"\nmsgstr "' + "\\\\" * 900_000),
    "two megabytes of one letter": po('msgid "Ja"\nmsgstr "' + "a" * 1_900_000 + '"\n'),
    "two megabytes of entries": po('msgid "a"\nmsgstr "b"\n\n' * 80_000),
    "two megabytes of forms": po('msgid "a"\nmsgid_plural "b"\n' + 'msgstr[0] "b"\n' * 130_000),
    "two megabytes of controls": po('msgid "Ja"\nmsgstr "' + "\u202e\u2067{" * 250_000 + '"\n'),
    "two megabytes of brackets": po('msgid "Ja"\nmsgstr "' + "[{" * 900_000 + '"\n'),
}
CODE = """
import sys, time
from datetime import date
from pathlib import Path
from praatplaat.languages.check import check_catalogue
from praatplaat.content.model import Message
from praatplaat.faults import Place
sources = {("", text): Message("", text, Place("x")) for text in ("Ja", "a")}
faults = check_catalogue(Path(sys.argv[1]), sources, date(2026, 11, 22))
print(sum(fault.level == "fault" for fault in faults), time.process_time())
# Not getrusage: a child's figure begins with the size of the process that started it.
print(*(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the memory of a process from /proc")
@pytest.mark.parametrize("name", BOMBS)
def test_a_file_made_to_hurt_costs_little(tmp_path: Path, name: str) -> None:
    """Told within 2 s and 150 MB, and never evaluated."""
    path = put(tmp_path, "ar", BOMBS[name])
    done = subprocess.run([sys.executable, "-c", CODE, path], capture_output=True, text=True, check=True, timeout=20)
    faults, seconds, kilobytes = map(float, done.stdout.split())
    assert faults > 0
    assert seconds < 2
    assert kilobytes < 150_000
