"""Syllables, words and sentences of Dutch are counted right, and the reading ease follows the published formula."""

from __future__ import annotations

import pytest

from praatplaat.languages.dutch import reading_ease, sentences, syllables, words

# As the Dutch word list divides them: the dots are its points.
DIVIDED = """
kind huis thuis raad nieuw eeuw schrijf twee vrouw jij ruit hoort één vóór team coach
ge.zin moei.lijk rech.ter mel.ding mooi.e zo.als ge.ëist cli.ënt ou.ders be.gint du.wen aai.en groei.en toi.let
zo.iets bu.reau ba.by ro.yaal na.ïef be.ter web.site on.line
fa.mi.lie po.li.tie ide.eën knie.ën on.der.zoek be.slis.sing ver.tel.len the.a.ter mu.se.um re.ü.nie buurt.team
so.ci.aal be.ëin.di.gen en.quê.te kin.de.ren vi.de.o
me.de.wer.ker in.for.ma.tie co.ör.di.na.tor si.tu.a.tie of.fi.ci.eel ef.fi.ci.ënt kin.der.rech.ter jeugd.be.scher.mer
or.ga.ni.sa.tie ver.trou.wens.per.soon raads.on.der.zoe.ker ver.ant.woor.de.lijk be.scher.mings.ta.fel
cli.ënt.am.bas.sa.deur ge.drags.des.kun.di.ge on.der.toe.zicht.stel.ling con.tra-ex.per.ti.se
kin.der.be.scher.mings.maat.re.gel
""".replace("ide.eën", "i.dee.ën").split()


@pytest.mark.parametrize("divided", DIVIDED)
def test_a_word_has_as_many_syllables_as_the_word_list_says(divided: str) -> None:
    """Digraphs are one vowel, a diaeresis begins a syllable, English words count as they are said."""
    assert syllables(divided.replace(".", "")) == divided.count(".") + 1 + divided.count("-")


def test_a_number_counts_as_a_short_word() -> None:
    """ "16" is read aloud too."""
    assert syllables("16") == 2


def test_words_and_sentences() -> None:
    """A hyphen or an apostrophe joins; a colon or a comma ends no sentence."""
    text = "De contra-expertise duurt lang: zo'n 2 weken, zegt u? Nee! Dat valt mee."
    assert len(words(text)) == 13
    assert sentences(text) == ("De contra-expertise duurt lang: zo'n 2 weken, zegt u?", "Nee!", "Dat valt mee.")
    assert sentences(" … ") == ()


def test_the_reading_ease_is_that_of_douma() -> None:
    """206.84 - 0.93 x 4 words a sentence - 77 x 1.25 syllables a word."""
    assert reading_ease(["De rechter beslist dit.", "Dat is zo goed."]) == pytest.approx(206.84 - 0.93 * 4 - 77 * 10 / 8)
    with pytest.raises(ValueError, match="no words"):
        reading_ease(["…"])
