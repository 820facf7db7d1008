"""What languages are called, how they are written and in which direction. The facts come from Babel, when first asked.

A code is the name of a folder in `locales`, as in `ar` or `fa_AF`. What Babel says of the languages that the program
comes with is written down in `OURS`: loading Babel takes 50 ms, as long as reading all scenes, and the first screen
and the first touch of a language would wait for it.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from babel import Locale

Direction = Literal["ltr", "rtl"]


class Ours(NamedTuple):
    """A language of the program: its own name, its direction and its value of `Plural-Forms`, as Babel has them."""

    name: str
    direction: Direction
    plural: str


OURS = {
    "nl": Ours("Nederlands", "ltr", "nplurals=2; plural=(n != 1);"),
    "en": Ours("English", "ltr", "nplurals=2; plural=(n != 1);"),
    "ar": Ours(
        "العربية", "rtl",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=0 && n%100<=2 ? 4 : 5);",
    ),
    "ti": Ours("ትግርኛ", "ltr", "nplurals=2; plural=(n != 1);"),
}  # fmt: skip


@cache
def known(lang: str) -> bool:
    """Whether Babel knows the language, so that its names, direction and plural forms can be trusted."""
    return lang in OURS or _locale(lang) is not None


@cache
def own_name(lang: str) -> str:
    """The name of a language in that language and its own script, with a capital where the script has one.

    The code itself for a language that is not known.
    """
    return OURS[lang].name if lang in OURS else name_in(lang, lang)


@cache
def name_in(lang: str, other: str) -> str:
    """The name of `lang` in the language `other`, as in ("ar", "nl"): "Arabisch". The code when nobody knows it."""
    locale, reader = _locale(lang), _locale(other)
    if locale is None or reader is None:
        return lang
    name = reader.languages.get(str(locale)) or locale.get_display_name(reader) or lang
    return name[0].title() + name[1:]  # title and not upper: Georgian has capitals that no name begins with


@cache
def direction(lang: str) -> Direction:
    """The direction in which the language is written; "ltr" for one that is not known."""
    if lang in OURS:
        return OURS[lang].direction
    locale = _locale(lang)
    return "rtl" if locale is not None and locale.text_direction == "rtl" else "ltr"


@cache
def script(lang: str) -> str:
    """The four letters of the script, as in "Latn", "Arab" or "Ethi"; "Latn" for a language that is not known."""
    from babel.core import get_global  # noqa: PLC0415

    locale = _locale(lang)
    if locale is None:
        return "Latn"
    likely = get_global("likely_subtags")
    return str(locale.script or (likely.get(str(locale)) or likely.get(locale.language, "_Latn")).split("_")[1])


def _locale(lang: str) -> Locale | None:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415  # 20 ms, when a name is first asked

    try:
        locale = Locale.parse(lang)
    except (ValueError, TypeError, UnknownLocaleError):
        return None
    return locale if str(locale) == lang else None  # Babel takes nl_SIMPLE for nl without a word
