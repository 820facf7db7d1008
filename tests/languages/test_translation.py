"""A translation is compared with its Dutch: each way to do harm is told at its letter, and right ones pass."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.languages.translation import RULES, translation_faults
from tests.languages.files import entry, told

# The Dutch, the translation, the column of the fault (the form begins in column 9), its rule and words of the message.
HARM = {
    "placeholder lost": ("Bel {number}", "Call us", 9, "translation-placeholder", "{number} ontbreekt"),
    "placeholder translated": ("Bel {number}", "اتصل {رقم}", 14, "translation-placeholder", "Schrijf {number}."),
    "placeholder of nothing": ("Bel ons", "Call {n}", 14, "translation-placeholder", "Haal hem weg"),
    "loose brace": ("Bel {number}", "Call {number} }", 23, "translation-placeholder", "losse }"),
    "another age": ("Vanaf 12 jaar", "From 16 years", 14, "translation-number", "Daar staat: 12"),
    "number lost": ("Vanaf 12 jaar", "From twelve years", 9, "translation-number", "Het getal 12"),
    "number added": ("Binnen een week", "Within 7 days", 16, "translation-number", "Daar staat: geen getal"),
    "phone number turned round": ("Bel 0800-2000", "Call 2000-0800", 14, "translation-number", "0800-2000"),
    "phone number with a digit less": ("Bel 0800-2000", "Call 0800-200", 14, "translation-number", "0800-2000"),
    "other digits": ("Vanaf 12 jaar", "من ١٢ سنة", 12, "translation-number", "gewone cijfers"),
    "Ethiopic number": ("Vanaf 12 jaar", "ካብ ፲፪ ዓመት", 12, "translation-number", "gewone cijfers"),
    "mark lost": ("De [melding](report) komt", "The report comes", 9, "translation-mark", "[woorden](report)"),
    "mark of another word": ("De [melding](report)", "The [report](judge)", 22, "translation-mark", "(report)"),
    "mark added": ("De melding", "The [report](report)", 22, "translation-mark", "Daar staat: geen"),
    "mark without words": ("De [melding](report)", "The report [](report)", 20, "translation-mark", "Tussen [ en ]"),
    "space within a mark": ("De [melding](report)", "The [report] (report)", 9, "translation-mark", "ontbreekt"),
    "override": ("Bel ons", "Call \u202eus", 14, "translation-direction", "U+202E"),
    "embedding": ("Bel ons", "\u202bCall us\u202c", 9, "translation-direction", "U+202B"),
    "isolate without end": ("Bel ons", "Call \u2067us", 14, "translation-direction", "niet eindigt"),
    "end without isolate": ("Bel ons", "Call us\u2069", 16, "translation-direction", "niet begon"),
    "lost letter": ("Bel ons", "Call \ufffds", 14, "translation-letter", "verloren"),
    "invisible letter": ("Bel ons", "Call\x07 us", 13, "translation-letter", "U+0007"),
    "nothing to see": ("Bel ons", "\u200b\u2066\u2069", 9, "translation-letter", "geen letter"),
    "space in front": ("Bel ons", " Call us", 9, "translation-space", "begin"),
    "space behind": ("Bel ons", "Call us ", 17, "translation-space", "einde"),
    "another line": ("Bel ons", "Call\\nus", 13, "translation-line", "0 keer"),
    "old name": ("Bel Jeugdstem", "Call AKJ", 14, "translation-old-name", "Jeugdstem"),
    "old name among letters": ("Bel Jeugdstem", "اتصل بـ AKJ الآن", 17, "translation-old-name", "Jeugdstem"),
    "endless word": ("Bel ons", "a" * 601, 9, "translation-word", "601 letters"),
}

FINE = [
    ("Bel {number} of {other}", "{other} أو {number}"),
    ("Van 12 tot 16 jaar, bel 0800-2000.", "0800-2000: 16, 12"),
    ("De [melding](report) en het [plan](plan)", "[الخطة](plan) و[البلاغ](report)"),
    ("De [jongere](child-12) komt", "[الطفل](child-12) يأتي"),
    ("Hij gaat", "می\u200cرود"),
    ("Jeugdstem heette vroeger AKJ", "Jeugdstem was called AKJ"),
    ("SAVE belt", "\u200f\u2068SAVE\u2069 يتصل"),
    ("Regel\\nen regel", "سطر\\nوسطر"),
]


@pytest.mark.parametrize("name", HARM)
def test_harm_is_told_at_its_letter(name: str) -> None:
    """Every kind of harm has its rule, its column and what to write instead."""
    source, form, column, rule, words = HARM[name]
    faults = translation_faults(entry(source, form), "ar")
    assert (3, column, rule) in told(faults)
    assert any(words in fault.message and fault.rule == rule for fault in faults)
    assert all(fault.level == "fault" for fault in faults)


def test_every_rule_has_a_bad_example() -> None:
    """No rule stands here untried."""
    assert {rule for *_, rule, _ in HARM.values()} == set(RULES)


@pytest.mark.parametrize(("source", "form"), FINE)
def test_a_right_translation_passes(source: str, form: str) -> None:
    """Another order, joiners, closed isolates, ids with digits: nothing to say."""
    assert translation_faults(entry(source, form), "ar") == []


def test_what_is_not_translated_or_fuzzy_is_not_judged() -> None:
    """An empty translation waits; it is not wrong."""
    assert translation_faults(entry("Vanaf 12 jaar", ""), "ar") == []


ONE, MANY = "hooguit {n} werkdag", "hooguit {n} werkdagen"


def test_a_language_says_one_and_two_in_words() -> None:
    """Arabic may leave {n} out of the forms for 0, 1 and 2 alone, not out of those for more."""
    right = ["لا شيء", "يوم عمل واحد", "يوما عمل", "{n} أيام عمل", "{n} يوم عمل", "{n} يوما عمل"]
    assert translation_faults(entry(ONE, *right, many=MANY), "ar") == []
    wrong = [*right[:3], "ثلاثة أيام عمل", *right[4:]]
    (fault,) = translation_faults(entry(ONE, *wrong, many=MANY), "ar")
    assert (fault.place.line, fault.rule) == (7, "translation-placeholder")


def test_a_form_for_many_numbers_needs_its_number() -> None:
    """In Ukrainian the first form serves 1, 21 and 31, in Turkish the only form serves all."""
    assert translation_faults(entry(ONE, "один день", "{n} дні", "{n} днів", many=MANY), "uk")
    assert translation_faults(entry("een dag", "en fazla {n} iş günü", many=MANY), "tr") == []
    assert translation_faults(entry("een dag", "bir iş günü", many=MANY), "tr")


def test_the_forms_are_counted() -> None:
    """A form too few is told with the number that the language has."""
    (fault,) = translation_faults(entry(ONE, "{n} a", "{n} b", many=MANY), "ar")
    assert fault.rule == "translation-plural"
    assert "6 vormen" in fault.message and "msgstr[5]" in fault.message


@settings(deadline=None)
@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"], blacklist_characters='"\\'), min_size=1))
def test_a_sentence_is_a_fair_translation_of_itself(text: str) -> None:
    """What can be written in Dutch can be written in a translation: only the letters themselves can be at fault."""
    unfit = {"translation-direction", "translation-letter", "translation-placeholder", "translation-mark"}
    assert {fault.rule for fault in translation_faults(entry(text, text), "en")} <= unfit


@settings(deadline=None)
@given(st.text(st.characters(categories=["Nd", "No", "Nl"]), min_size=1))
def test_no_digit_gets_in(digits: str) -> None:
    """Whatever the script, a number that the Dutch does not have is never shown."""
    assert not unicodedata.normalize("NFC", digits) or translation_faults(entry("geen getal", f"x {digits}"), "en")
