"""The guides say what the program does."""

from __future__ import annotations

import runpy
from pathlib import Path

from praatplaat.book import Book
from tools import content_doc

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


def test_the_table_of_what_there_is_is_made_from_the_content(book: Book) -> None:
    """docs/content.md is what tools/content_doc.py writes."""
    assert (ROOT / "docs/content.md").read_text(encoding="utf-8") == content_doc.page(book)


def test_the_table_names_every_scene_contact_and_language(book: Book) -> None:
    """Nothing of it is left out, and what it counts is what there is."""
    page = content_doc.page(book)
    assert all(f"| `{scene}` |" in page for scene in book.content.scenes)
    assert all(f"| {contact.name.text} |" in page for contact in book.content.contacts.values())
    assert all(f"(`{lang}`) |" in page for lang in book.languages.codes() if lang != "nl")
    assert f"| bronnen | {len(book.content.claims)} |" in page


def test_there_are_no_more_messages_than_can_be_translated_with_care(book: Book) -> None:
    """At most 2,400: each is translated into every language and read there by somebody who checks it."""
    assert content_doc.count_messages(book.content) <= content_doc.MOST == 2400
