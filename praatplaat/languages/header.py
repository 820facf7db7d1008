"""The header of a catalogue: whether it says the language, the character set and the plural forms that it must say."""

from __future__ import annotations

from collections.abc import Iterator

from praatplaat.faults import Fault, Place
from praatplaat.languages import names, plural
from praatplaat.languages.po import PoFile

RULE = "catalogue-header"


def header_faults(po: PoFile, lang: str) -> list[Fault]:
    """What the header says wrong for a catalogue in the folder of `lang`. With any of these the file is not used."""
    if not po.header:
        words = 'De kop ontbreekt. Begin het bestand met msgid "" en msgstr "", met daarin Language en Content-Type.'
        return [Fault(Place(po.file, 1, 1), RULE, words)]
    if not names.known(lang):
        words = f"De map {lang[:40]} heeft geen taalcode die wij kennen. Geef de map een code als ar, ti of fa_AF."
        return [Fault(Place(po.file, 1, 1), RULE, words)]
    return [*_charset(po), *_language(po, lang), *_plural(po, lang)]


def _charset(po: PoFile) -> Iterator[Fault]:
    value, place = po.header.get("content-type", ("", Place(po.file, 1, 1)))
    if value.lower().replace(" ", "").partition("charset=")[2] not in ("utf-8", "utf8"):
        words = "De kop noemt een andere tekenset dan UTF-8. Schrijf: Content-Type: text/plain; charset=UTF-8"
        yield Fault(place, "catalogue-encoding", words)


def _language(po: PoFile, lang: str) -> Iterator[Fault]:
    value, place = po.header.get("language", ("", Place(po.file, 1, 1)))
    if value.replace("-", "_") != lang:
        words = f"De kop noemt de taal {value[:40] or '(geen)'}, de map is {lang}. Schrijf: Language: {lang}"
        yield Fault(place, RULE, words)


def _plural(po: PoFile, lang: str) -> Iterator[Fault]:
    value, place = po.header.get("plural-forms", ("", Place(po.file, 1, 1)))
    if not plural.same(value, plural.header(lang)):
        words = f"Deze regel voor het meervoud past niet bij {lang}. Schrijf: Plural-Forms: {plural.header(lang)}"
        yield Fault(place, "catalogue-plural", words)
