"""An edited sentence finds its former self by its place and its words; nothing is used twice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from praatplaat.languages.pairing import pair


@pytest.mark.parametrize(
    ("old", "new", "pairs"),
    [
        (["a", "b"], ["a", "b"], {0: 0, 1: 1}),
        (["a", "b"], ["b", "a"], {0: 1, 1: 0}),
        (["De Raad belt."], ["Iets heel anders!"], {0: 0}),
        (["x", "De Raad belt.", "z"], ["x", "Iets heel anders!", "z"], {0: 0, 1: 1, 2: 2}),
        (["x", "De Raad belt u."], ["De Raad belt u op.", "x"], {1: 0, 0: 1}),
        (["x"], ["w", "x", "y"], {1: 0}),
        (["De Raad belt.", "U krijgt post."], ["U krijgt snel post.", "De Raad belt u."], {0: 1, 1: 0}),
        (["x", "Oud hier.", "y"], ["x", "y", "Nieuw, elders 123"], {0: 0, 1: 2}),
    ],
)
def test_sentences_find_themselves(old: list[str], new: list[str], pairs: dict[int, int]) -> None:
    """Equal first; then between the same neighbours whatever the words, or elsewhere when the words are alike."""
    assert pair(old, new, range(len(new))) == pairs


def test_a_sentence_that_is_not_free_is_only_paired_with_itself() -> None:
    """It has a translation elsewhere; the former one here is left for another."""
    assert pair(["a b c"], ["a b d"], []) == {}
    assert pair(["a b c"], ["a b c"], []) == {0: 0}


TEXTS = st.lists(st.text("abc ", min_size=1, max_size=6), unique=True, max_size=5)


@settings(deadline=None)
@given(TEXTS, TEXTS)
def test_each_sentence_is_used_once(old: list[str], new: list[str]) -> None:
    """No translation is attached twice, and every sentence that stayed keeps its own."""
    pairs = pair(old, new, range(len(new)))
    assert len(set(pairs.values())) == len(pairs)
    assert all(old[pairs[at]] == text for at, text in enumerate(new) if text in old)
