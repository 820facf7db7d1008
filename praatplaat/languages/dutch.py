"""Dutch in numbers: words, sentences and syllables, and how easily a text reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
END = re.compile(r"(?<=[.!?])\s+")
# A syllable has one nucleus: a run of letters that stands for one vowel. Longest first; "oi" (toilet) not in "zoiets".
NUCLEUS = re.compile(
    r"eau|eeu|ieu|aai|ooi|oei|[ëï]i|ïe|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ai|au|ou|oi(?!e)|(?<!q)u|y(?![aeiou])|[aeioäëïöü]"
)
ACCENTS = str.maketrans("áàâéèêíìîóòôúùû", "aaaeeeiiiooouuu")  # stress; a diaeresis begins a syllable and stays
FOREIGN = (("team", "tiem"), ("coach", "cootsj"), ("website", "websait"), ("online", "onlain"), ("museum", "muse-um"))


@lru_cache(maxsize=8192)
def syllables(word: str) -> int:
    """How many syllables a Dutch word has, at least 1; a number counts as 2 ("zestien").

    Counts vowels as they are spelt: two or three letters that stand for one vowel are one, a diaeresis begins a new
    one. Some English words are counted as they are said.
    """
    if word.isdecimal():
        return 2
    spelt = word.lower().translate(ACCENTS)
    for foreign, said in FOREIGN:
        spelt = spelt.replace(foreign, said)
    return max(1, len(NUCLEUS.findall(spelt)))


@lru_cache(maxsize=8192)
def words(text: str) -> tuple[str, ...]:
    """The words of a text; a hyphen or apostrophe within a word joins it."""
    return tuple(WORD.findall(text))


@lru_cache(maxsize=8192)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with at least one word. They end with a full stop, question or exclamation mark."""
    return tuple(part for part in END.split(text) if words(part))


def reading_ease(texts: Iterable[str]) -> float:
    """The reading ease of texts after Flesch, for Dutch: about 0 (very hard) to 100 (very easy).

    206.84 - 0.93 x words per sentence - 77 x syllables per word. Below 45 is hard, 60-70 ordinary, 80-90 easy: the
    level of somebody of eleven. Source: W.H. Douma, De leesbaarheid van landbouwbladen, Wageningen 1960.
    ValueError when there is no word.
    """
    parts = [part for text in texts for part in sentences(text)]
    found = [word for part in parts for word in words(part)]
    if not found:
        raise ValueError("no words")
    return 206.84 - 0.93 * len(found) / len(parts) - 77 * sum(map(syllables, found)) / len(found)
