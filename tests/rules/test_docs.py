"""The guides say what the program does."""

from __future__ import annotations

import runpy
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_list_of_rules_is_made_from_the_rules() -> None:
    """docs/rules.md is what tools/rules_doc.py writes."""
    page = runpy.run_path(str(ROOT / "tools/rules_doc.py"))["page"]
    assert (ROOT / "docs/rules.md").read_text(encoding="utf-8") == page()


def test_the_tables_for_authors_are_made_from_the_fields() -> None:
    """docs/authors.md holds the tables that tools/fields_doc.py writes."""
    page = runpy.run_path(str(ROOT / "tools/fields_doc.py"))["page"]
    text = (ROOT / "docs/authors.md").read_text(encoding="utf-8")
    assert text == page(text)
    assert "| `happens` |" in text
