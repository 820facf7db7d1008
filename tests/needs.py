"""Skips a test that needs a system package which is missing here, and fails it where everything must be there (CI)."""

from __future__ import annotations

import os

import pytest


def needs(package: str, found: object) -> None:
    """Go on if `found`; otherwise skip with one line that names the package, or fail when CI=true."""
    if found:
        return
    line = f"needs the system package {package}"
    if os.environ.get("CI") == "true":
        pytest.fail(line, pytrace=False)
    pytest.skip(line)
