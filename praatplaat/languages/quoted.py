"""A quoted text of a catalogue: where each character stands, and what is wrong with a line that has none."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from praatplaat.faults import Place

WORD_QUOTES = "“”„‟«»‘’‚″＂'"

FIELD = re.compile(
    r"""(?:(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]+\])?)[ \t]+)?"(?P<raw>(?:[^"\\]++|\\.)*+)"[ \t]*"""
)
KEYWORD = re.compile(r"(?P<key>msgctxt|msgid_plural|msgid|msgstr(?:\[[0-9]+\])?)(?![\w\[])(?P<space>[ \t]*)")
_WORD_QUOTE = 'Hier staat het aanhalingsteken {} uit een tekstverwerker. Typ het rechte teken: ".'
_OPEN = re.compile(r'"(?:[^"\\]++|\\.)*+')
_ESCAPE = re.compile(r"\\(.)")
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", '"': '"', "\\": "\\"}


class Piece(NamedTuple):
    """The inside of one quoted line as it stands in the file. `column` is that of its first character."""

    line: int
    column: int
    raw: str


@dataclass(frozen=True, slots=True)
class Quoted:
    """A text from the file, unescaped, that still knows where each of its characters stands."""

    text: str
    pieces: tuple[Piece, ...]

    def place(self, file: str, offset: int = 0) -> Place:
        """The place in `file` of the character at `offset` of `text`; of the end for an offset beyond it."""
        for line, column, raw in self.pieces:
            at = 0
            while at < len(raw):
                if offset == 0:
                    return Place(file, line, column + at)
                offset -= 1
                at += 2 if raw[at] == "\\" else 1
        line, column, raw = self.pieces[-1]
        return Place(file, line, column + len(raw))


def join(pieces: list[Piece]) -> Quoted:
    """The text that the quoted lines make together. Every escape in them is one of ours."""
    raw = "".join(piece.raw for piece in pieces)
    text = _ESCAPE.sub(lambda match: _ESCAPES[match[1]], raw) if "\\" in raw else raw
    return Quoted(text, tuple(pieces))


def diagnose_escapes(raw: str, column: int) -> tuple[int, str, str] | None:
    """What is wrong with the first `\\` in `raw` that means nothing, or None: column, rule, what to write instead."""
    for escape in _ESCAPE.finditer(raw):
        if escape[1] not in _ESCAPES:
            words = f'Achter \\ staat hier {escape[1]}. Schrijf \\n, \\t, \\" of \\\\.'
            return column + escape.start(), "catalogue-escape", words
    return None


def diagnose(body: str, column: int) -> tuple[int, str, str]:
    """Why `body` is not a keyword with a quoted text: the column, the rule, and what to write instead."""
    keyword = KEYWORD.match(body)
    rest = body[keyword.end() :] if keyword else body
    at = column + len(body) - len(rest)
    rule = "catalogue-quote"
    if not rest:
        return at, rule, f'Achter {keyword["key"] if keyword else ""} ontbreekt de tekst. Schrijf hem tussen twee ".'
    if rest[0] in WORD_QUOTES:
        return at, rule, _WORD_QUOTE.format(rest[0])
    if rest[0] != '"':
        unknown = re.match(r"(\w+(?:\[\w*\])?)[ \t]*\"", rest)
        if unknown and not keyword:
            return at, rule, f"Het woord {unknown[1][:30]} kent een .po niet. Schrijf msgctxt, msgid of msgstr."
        return at, rule, 'Voor de eerste letter ontbreekt het aanhalingsteken: ". Zet het ervoor.'
    if keyword and not keyword["space"]:
        return at, rule, f"Zet een spatie achter {keyword['key']}."
    quoted = _OPEN.match(rest)
    end = quoted.end() if quoted else 0
    if end < len(rest) and rest[end] == '"':
        return at + end, rule, 'Achter dit aanhalingsteken staat nog tekst. Schrijf een " in een zin als \\".'
    if rest[-1] in WORD_QUOTES:
        return at + len(rest) - 1, rule, _WORD_QUOTE.format(rest[-1])
    return at + len(rest), rule, 'Achter de laatste letter ontbreekt het aanhalingsteken: ". Zet het erachter.'
