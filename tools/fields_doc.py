"""Writes the tables of fields in docs/authors.md from the one table of fields: python tools/fields_doc.py"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from praatplaat.content.fields import ABOUT, BRANCH, CARD, OVERLAYS, QUESTION, SCENE, SHARED, STEP
from praatplaat.content.kinds import Field, Link, Links, Record
from praatplaat.content.suggest import quoted
from praatplaat.drawings import FOLDER as DRAWINGS

FOLDERS = {"places": "bij een plaat of stap", "people": "bij een mens", "signs": "bij een recht"}
FILE = Path(__file__).parents[1] / "docs" / "authors.md"
BEGIN, END = "<!-- velden: gemaakt door tools/fields_doc.py -->\n", "<!-- einde van de velden -->\n"


def tables() -> str:
    """All tables of fields, as Markdown."""
    parts = [
        _table("Een plaat (`scenes/NAAM.yaml`)", ABOUT["scene"], SCENE),
        _table("Een vraag (onder `questions`)", "", QUESTION),
        _table("Een kaartje (onder `cards`)", "", CARD),
        _table("Een stap (onder `steps`)", "", STEP),
        _table("Een zijweg (onder `branches`)", "", BRANCH),
    ]
    parts += [
        _table(f"`scenes/shared/{name}.yaml`", ABOUT[name], table.item)
        for name, table in SHARED.items()
        if isinstance(table.item, Record)
    ]
    for folder, record in OVERLAYS.items():
        title = f"Een {record.noun} (`scenes/{folder}/NAAM.yaml`)"
        parts.append(_table(title, ABOUT[folder.removesuffix("s")], record))
    return "\n".join([*parts, _drawings()])


def _drawings() -> str:
    """The names of all drawings, by their folder."""
    rows = []
    for folder, use in FOLDERS.items():
        names = ", ".join(f"`{path.stem}`" for path in sorted((DRAWINGS / folder).glob("*.svg")))
        rows.append(f"- **{folder}** ({use}): {names}\n")
    head = "### De tekeningen\n\nEen naam is die van het bestand in `praatplaat/drawings`, zonder .svg. "
    head += "U kunt ze daar openen en bekijken.\n\n"
    return head + "".join(rows)


def page(text: str) -> str:
    """The guide with its tables made anew."""
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n{tables()}\n{END}{rest.partition(END)[2]}"


def _table(title: str, about: str, record: Record) -> str:
    head = f"### {title}\n\n" + (f"{about}\n\n" if about else "")
    return head + "| veld | vorm | wat staat er | moet |\n| --- | --- | --- | --- |\n" + "".join(_rows(record))


def _rows(record: Record) -> Iterator[str]:
    for field in record.fields:
        about = field.about.replace("|", "\\|")
        yield f"| `{field.key}` | {_form(field).replace('|', '/')} | {about} | {_needed(field)} |\n"


def _form(field: Field) -> str:
    kind = field.kind
    if isinstance(kind, (Link, Links)):
        of = "stappen van deze plaat" if kind.to == "steps" else f"{kind.to}"
        return f"{kind.expects} ({of})"
    return kind.expects


def _needed(field: Field) -> str:
    if field.when:
        other, values = field.when
        return f"als `{other}` {quoted(values)} is"
    return "mag" if field.optional else "moet"


if __name__ == "__main__":
    FILE.write_text(page(FILE.read_text(encoding="utf-8")), encoding="utf-8")
