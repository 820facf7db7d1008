"""The house: what a newcomer reads first, and which way the arrows between the modules point."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "praatplaat"
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = {"socket", "ssl", "http", "urllib", "ftplib", "smtplib", "asyncio", "requests", "webbrowser", "socketserver"}
PROCESSES = {"subprocess", "multiprocessing", "pty"}


def name_of(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> set[str]:
    """The dotted names of all that a module imports, inside functions too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


IMPORTS = {name_of(path): imports(path) for path in MODULES}


def lies_in(name: str, *parents: str) -> bool:
    return any(name == p or name.startswith(p + ".") for p in parents)


def importers(*what: str) -> set[str]:
    """The modules that import something of `what`."""
    return {module for module, names in IMPORTS.items() if any(lies_in(n, *what) for n in names)}


# A part of the program, and what it must know nothing of.
OURS = "praatplaat."
SCREENS = ["view", "session", "paint", "shell", "display", "landscape"]
ARROWS = {
    "text": ["content", "languages", "book", "paper", "emergency", *SCREENS],
    "content": ["languages", "book", "paper", "emergency", *SCREENS],
    "languages": ["book", "paper", *SCREENS],
    "rules": ["book", *SCREENS],
    "session": ["content", "languages", "book", "view", "paint", "shell", "landscape", "emergency"],
    "display": ["content", "languages", "book", "view", "session", "paint", "shell", "paper", "landscape", "emergency"],
    "landscape": ["view", "session", "paint", "shell", "book", "emergency"],
    "view": ["paint", "picture", "shell", "cli", "selectors", "walk", "fit", "check", "tree"],
    "paint": ["content", "languages", "book", "view", "session", "shell", "emergency"],
    "emergency": ["content", "languages", "book", "text", *SCREENS],
    "crisis": ["content", "languages", "book", "text", *SCREENS],
    "tree": ["paint", "picture", "shell", "content"],
}


@pytest.mark.parametrize("part", list(ARROWS))
def test_the_arrows_point_one_way(part: str) -> None:
    """Each stage knows only what comes before it: text nothing of screens, view nothing of the shell."""
    wrong = set()
    for module, names in IMPORTS.items():
        if lies_in(module, OURS + part):
            wrong |= {f"{module} imports {n}" for n in names if lies_in(n, *(OURS + other for other in ARROWS[part]))}
    assert not wrong, "\n".join(sorted(wrong))


def test_only_paint_picture_and_shell_know_pygame() -> None:
    """All else runs, and is tested, without a window; `bench` measures what they do."""
    allowed = ("praatplaat.paint", "praatplaat.picture", "praatplaat.shell", "praatplaat.bench")
    assert {m for m in importers("pygame") if not lies_in(m, *allowed)} == set()


def test_only_text_knows_the_shaper() -> None:
    """The young interface of uharfbuzz stays behind the text package."""
    assert {m for m in importers("uharfbuzz") if not lies_in(m, "praatplaat.text")} == set()


def test_view_and_session_know_nothing_of_files_time_or_chance() -> None:
    """What is shown follows from what is known alone, so the same visit is the same screen."""
    worldly = ("time", "random", "os", "io", "tempfile")
    for part in ("praatplaat.view", "praatplaat.landscape", "praatplaat.session", "praatplaat.display"):
        wrong = {f"{m}: {n}" for m, names in IMPORTS.items() if lies_in(m, part) for n in names if lies_in(n, *worldly)}
        assert not wrong
    pure = ("praatplaat.view", "praatplaat.landscape", "praatplaat.session")
    for path in (p for p in MODULES if lies_in(name_of(p), *pure)):
        assert not re.search(r"\bdatetime\.now\(|\bdate\.today\(|\bopen\(", path.read_text(encoding="utf-8")), path


def test_no_module_speaks_to_the_network_or_starts_a_process() -> None:
    """Nothing about a family can leave the program, for nothing in it can send (C7, K4). Only `bench`, which shows no
    visit, starts fresh processes to time them, and nothing but the command line knows `bench`."""
    assert importers(*NETWORK) == set()
    assert importers(*PROCESSES) <= {"praatplaat.bench"}
    assert importers("praatplaat.bench") <= {"praatplaat.cli"}


def test_every_module_says_what_it_is_for() -> None:
    """A public module has a docstring; so has every public function and class but the short ones that say it by name."""
    bare = []
    for path in MODULES:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        public = not any(part.startswith("_") for part in path.relative_to(PACKAGE).parts if part != "__init__.py")
        if public and tree.body and not ast.get_docstring(tree):
            bare.append(name_of(path))
        for node in tree.body:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                lines = (node.end_lineno or 0) - node.lineno
                if public and lines > 8 and not ast.get_docstring(node):
                    bare.append(f"{name_of(path)}.{node.name}")
    assert not bare


def test_every_dependency_is_used_and_pinned_below_a_next_one() -> None:
    """Nothing is installed for nothing, each says in the file why it is there, and what is imported is declared."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    assert (project["requires-python"], project["license"]) == (">=3.11", "EUPL-1.2")
    modules = {"pygame-ce": "pygame", "pyyaml": "yaml", "pillow": "PIL"}
    declared = {re.split(r"[<>=]", d)[0].lower() for d in project["dependencies"]}
    imported = {n.partition(".")[0] for names in IMPORTS.values() for n in names} - set(sys.stdlib_module_names)
    code = "\n".join(path.read_text(encoding="utf-8") for path in MODULES)
    for name in declared:
        module = modules.get(name, name.replace("-", "_"))
        assert module in imported or name in code or module in code or name == "tzdata", f"{name} is not used"
    known = {modules.get(name, name.replace("-", "_")) for name in declared} | {"praatplaat"}
    assert imported <= known
    for line in text.partition("dependencies = [")[2].partition("\n]")[0].splitlines():
        assert not line.strip() or re.search(r'",\s+# \S', line), f"no reason beside {line.strip()}"


def test_the_readme_shows_the_two_commands_first() -> None:
    """Whoever opens the repository sees `make run` and `make test` before any other command."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = re.findall(r"`(make \w+|praatplaat[^`\n]*)`|^(make \w+|praatplaat .*)", text, re.MULTILINE)
    shown = [(one or other).split(" #")[0].strip() for one, other in commands]
    assert set(shown[:2]) == {"make run", "make test"}


def test_make_has_what_the_readme_promises() -> None:
    """`make run` opens the program; `make test` runs style, types and tests."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    recipe = makefile.partition("\ntest:")[2].partition("\n\n")[0]
    assert re.search(r"^run:", makefile, re.MULTILINE)
    for tool in ("ruff check", "mypy", "pytest"):
        assert tool in recipe
