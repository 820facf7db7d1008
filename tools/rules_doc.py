"""Writes docs/rules.md from the docstrings of the rules: python tools/rules_doc.py"""

from __future__ import annotations

import inspect
from pathlib import Path

from praatplaat.rules import rules

FILE = Path(__file__).parents[1] / "docs" / "rules.md"
HEAD = """# What `praatplaat check` refuses

Made from the rules themselves by `tools/rules_doc.py`. Each rule is one file in `praatplaat/rules/`.
A fault ends with exit 1; a notice is told and lets the content pass.
Faults of the files themselves (YAML, fields, characters) come from the reader, `praatplaat/content/`.
"""


def page() -> str:
    """The whole page."""
    return HEAD + "".join(f"\n## {rule.name}\n\n{inspect.getdoc(rule.check)}\n" for rule in rules())


if __name__ == "__main__":
    FILE.write_text(page(), encoding="utf-8")
