"""Days written out: Latin digits and the Gregorian calendar in every language. The words are Babel's.

Those of the languages that the program comes with are written down here (see `names.OURS` why).
"""

from __future__ import annotations

from datetime import date

# As Babel has them: the order of a long date, and the months in the form that stands in it.
OURS = {
    "nl": (
        "{day} {month} {year}",
        "januari februari maart april mei juni juli augustus september oktober november december",
    ),
    "en": (
        "{month} {day}, {year}",
        "January February March April May June July August September October November December",
    ),
    "ar": ("{day} {month} {year}", "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
    "ti": ("{month} {day}, {year}", "ጥሪ ለካቲት መጋቢት ሚያዝያ ጉንበት ሰነ ሓምለ ነሓሰ መስከረም ጥቅምቲ ሕዳር ታሕሳስ"),
}  # fmt: skip


def long_date(day: date, lang: str) -> str:
    """The day in a language with its month in words."""
    if lang in OURS:
        order, months = OURS[lang]
        return order.format(day=day.day, month=months.split()[day.month - 1], year=day.year)
    from babel.dates import format_date  # noqa: PLC0415  30 ms and 7 MiB

    return format_date(day, "long", locale=lang)
