"""Which numbers may stand in a sentence."""

from __future__ import annotations

import pytest

from praatplaat.rules.number_in_sentence import FOUND


def refused(sentence: str) -> bool:
    return any(pattern.search(sentence) for pattern, _ in FOUND)


@pytest.mark.parametrize(
    "sentence",
    [
        "Bel 0800-2000.",
        "Bel 088-996 3000.",
        "Bel 0612345678 of 06 12 34 56 78.",
        "Bel +31 30 123 4567.",
        "Bel 112.",
        "Bel 0900 8844 als het kan.",
        "U krijgt binnen twee weken antwoord.",
        "Het duurt 10 weken.",
        "Het duurt drie tot vier maanden.",
        "Binnen een week belt iemand.",
        "Na één dag hoort u meer.",
        "Dat duurt anderhalf jaar.",
        "Binnen twee jaar moet het klaar zijn.",
        "Hooguit 5 werkdagen.",
        "Wij zijn 24 uur per dag open.",
        "Bel tussen 08:30 en 17.00.",
        "De rechter beslist binnen 14 dagen.",
        "Over een half uur bellen wij terug.",
    ],
)
def test_telephone_numbers_and_times_are_refused(sentence: str) -> None:
    """In digits and in words, however they are spaced."""
    assert refused(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Vanaf 12 jaar mag uw kind ook zelf praten.",
        "Ben je 16 jaar of ouder?",
        "Tot 18 jaar.",
        "Dit begon in 2021 en duurt tot 2026.",
        "Burgerlijk Wetboek, boek 1, artikel 265.",
        "Twee mensen praten met u.",
        "U mag een dag later terugkomen.",
        "Elke week kan er iets veranderen.",
        "De eerste dag is spannend.",
        "Dat kan dagen of weken duren.",
        "Het gezin heeft één eigen werker.",
        "Na de dag van het gesprek krijgt u een brief.",
        "hooguit {n} werkdagen",
    ],
)
def test_ages_years_and_vague_times_are_allowed(sentence: str) -> None:
    """What does not go stale may stand in a sentence."""
    assert not refused(sentence)
