"""Compares one translation with its Dutch source. What fails here is not shown: the Dutch stands there instead.

The checks guard what could harm a reader: another number, a lost placeholder, a hard word that no longer leads to its
explanation, letters that are shown in another order than they were typed.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from praatplaat.faults import Fault
from praatplaat.languages import plural
from praatplaat.languages.former import NAMES, former_name
from praatplaat.languages.po import Entry

LONGEST_WORD = 600  # letters; beyond it no line can be broken and a reader is being teased
MOST_FINDINGS = 5  # of one rule in one form: enough to start with
NUMBER = re.compile(r"[0-9](?:[0-9.,:/\-]*[0-9])?")
DIGITS = ("Nd", "Nl", "No")  # Unicode categories
PLACEHOLDER = re.compile(r"\{[^{}]*\}")
MARK = re.compile(r"\[([^\[\]]*)\]\(([^()\[\]]*)\)")  # a hard word, as praatplaat.content.texts reads it
_HIDDEN = re.compile(r"\{[^{}]*\}|(?<=\])\([^()\[\]]*\)")  # names and ids: no words, so their digits are no numbers
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ufffd]")
_OPENERS, _CLOSER = "\u2066\u2067\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class Pair:
    """A form of a translation beside the Dutch it stands for. `spare` are placeholders that it may leave out."""

    source: str
    text: str
    spare: frozenset[str]


Finding = tuple[int, str]  # the offset in the form, and what to write instead
Rule = Callable[[Pair], Iterator[Finding]]


def translation_faults(entry: Entry, lang: str) -> list[Fault]:
    """Every reason not to show a translated entry in `lang`, each at its place; none for one without a translation."""
    if not entry.translated:
        return []
    amount = plural.count(lang) if entry.plural else 1
    if len(entry.forms) != amount:
        words = f"Deze taal heeft {amount} vormen, hier staan er {len(entry.forms)}. Schrijf msgstr[0]"
        words += f" tot en met msgstr[{amount - 1}]." if amount > 1 else "."
        return [Fault(entry.place, "translation-plural", words)]
    return [
        Fault(form.place(entry.place.file, offset), name, words)
        for form, pair in zip(entry.forms, _pairs(entry, lang), strict=True)
        for name, offset, words in _findings(pair)
    ]


@lru_cache(maxsize=4096)
def _findings(pair: Pair) -> tuple[tuple[str, int, str], ...]:
    """What every rule finds in a form: the rule, the offset, what to write instead. A sentence that stands in many places
    is looked at once."""
    return tuple((name, *found) for name, rule in RULES.items() for found in islice(rule(pair), MOST_FINDINGS))


def _pairs(entry: Entry, lang: str) -> Iterator[Pair]:
    for index, form in enumerate(entry.forms):
        if not entry.plural:
            yield Pair(entry.source, form.text, frozenset())
            continue
        alone = index in plural.single(lang)
        source = entry.source if alone and index == plural.rule(lang)(1) else entry.plural
        yield Pair(source, form.text, frozenset({"{n}"} if alone else ()))


def _placeholders(pair: Pair) -> Iterator[Finding]:
    if "{" not in pair.source and "{" not in pair.text and "}" not in pair.text:  # most sentences, and quicker so
        return
    source, found = set(PLACEHOLDER.findall(pair.source)), set(PLACEHOLDER.findall(pair.text))
    for name in sorted(source - found - pair.spare):
        yield 0, f"{name} ontbreekt. Zet {name} in de vertaling, op de plaats waar het hoort."
    for match in PLACEHOLDER.finditer(pair.text):
        if match[0] not in source | pair.spare:
            yield match.start(), f"{match[0][:40]} staat niet in het Nederlands. {_instead(source)}"
    rest = PLACEHOLDER.sub(_blank, pair.text)
    if stray := re.search(r"[{}]", rest):
        yield stray.start(), f"Hier staat een losse {stray[0]}. {_instead(source)}"


def _instead(names: set[str]) -> str:
    return f"Schrijf {' en '.join(sorted(names))}." if names else "Haal hem weg."


def _numbers(pair: Pair) -> Iterator[Finding]:
    if not any(map(str.isnumeric, pair.source + pair.text)):
        return
    source, text = _HIDDEN.sub(_blank, pair.source), _HIDDEN.sub(_blank, pair.text)
    foreign = (c for c in set(text) - set(source) if c > "\x7f" and c.isnumeric())
    strange = [c for c in foreign if unicodedata.category(c) in DIGITS]
    if strange:
        at = min(map(text.index, strange))
        yield at, f"Schrijf het cijfer {text[at]} met gewone cijfers: 0 1 2 3 4 5 6 7 8 9."
        return
    wanted = Counter(NUMBER.findall(source))
    for match in NUMBER.finditer(text):
        if wanted[match[0]]:
            wanted[match[0]] -= 1
        else:
            there = " en ".join(NUMBER.findall(source)) or "geen getal"
            yield match.start(), f"{match[0][:40]} staat niet in het Nederlands. Daar staat: {there}."
    for number in wanted.elements():
        yield 0, f"Het getal {number} uit het Nederlands ontbreekt. Schrijf het precies zo, met cijfers."


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])


def _marks(pair: Pair) -> Iterator[Finding]:
    if "[" not in pair.source and "[" not in pair.text:
        return
    source = {match[2] for match in MARK.finditer(pair.source)}
    found = set()
    for match in MARK.finditer(pair.text):
        found.add(match[2])
        if match[2] not in source:
            ids = ", ".join(f"({name})" for name in sorted(source)) or "geen"
            yield match.start(2), f"({match[2][:40]}) staat niet in het Nederlands. Daar staat: {ids}."
        elif not match[1].strip():
            yield match.start(), f"Tussen [ en ] staat niets. Zet daar de woorden voor ({match[2]})."
    for name in sorted(source - found):
        yield 0, f"Het moeilijke woord ({name}) ontbreekt. Zet het tussen haken, zo: [woorden]({name})."


def _direction(pair: Pair) -> Iterator[Finding]:
    opened: list[int] = []
    for match in _DIRECTION.finditer(pair.text):
        offset, letter = match.start(), match[0]
        if letter in _OPENERS:
            opened.append(offset)
        elif letter != _CLOSER:
            yield offset, f"Hier staat een onzichtbaar teken (U+{ord(letter):04X}) dat letters omdraait. Haal het weg."
        elif opened:
            opened.pop()
        else:
            yield offset, "Hier eindigt een los stuk (U+2069) dat niet begon. Haal dit onzichtbare teken weg."
    for offset in opened:
        yield offset, "Hier begint een los stuk (U+2066-2068) dat niet eindigt. Haal dit onzichtbare teken weg."


def _letters(pair: Pair) -> Iterator[Finding]:
    for match in _CONTROL.finditer(pair.text):
        if match[0] == "\ufffd":
            yield match.start(), "Hier is een letter verloren. Typ hem opnieuw en bewaar het bestand in UTF-8."
        else:
            yield match.start(), f"Hier staat een onzichtbaar teken (U+{ord(match[0]):04X}). Haal het weg."
    if not any(unicodedata.category(letter)[0] in "LNPS" for letter in pair.text):
        yield 0, "Hier staat geen letter die men kan zien. Schrijf de vertaling, of laat hem leeg."


def _space(pair: Pair) -> Iterator[Finding]:
    source, text = pair.source, pair.text
    if len(source) - len(source.lstrip()) != len(text) - len(text.lstrip()):
        yield 0, "Aan het begin staan andere spaties dan in het Nederlands. Maak ze gelijk."
    if len(source) - len(source.rstrip()) != len(text) - len(text.rstrip()):
        yield len(text), "Aan het einde staan andere spaties dan in het Nederlands. Maak ze gelijk."


def _lines(pair: Pair) -> Iterator[Finding]:
    wanted, found = pair.source.count("\n"), pair.text.count("\n")
    if wanted != found:
        yield max(pair.text.find("\n"), 0), f"Het Nederlands heeft {wanted} keer \\n, de vertaling {found} keer."


def _words(pair: Pair) -> Iterator[Finding]:
    if len(pair.text) <= LONGEST_WORD:
        return
    for match in re.finditer(r"\S+", pair.text):
        if len(match[0]) > LONGEST_WORD:
            yield match.start(), f"Dit woord heeft {len(match[0])} letters. Meer dan {LONGEST_WORD} past nergens."


def _old_names(pair: Pair) -> Iterator[Finding]:
    found = former_name(pair.text)
    if found and found[0] not in pair.source:
        yield found.start(), f"{found[0]} is een oude naam. Schrijf de naam van nu: {NAMES[found[0]]}."


RULES: dict[str, Rule] = {
    "translation-placeholder": _placeholders,
    "translation-number": _numbers,
    "translation-mark": _marks,
    "translation-direction": _direction,
    "translation-letter": _letters,
    "translation-space": _space,
    "translation-line": _lines,
    "translation-word": _words,
    "translation-old-name": _old_names,
}
