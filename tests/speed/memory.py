"""How much memory the program takes after many screens in a real window (Linux; needs a display).

    python -m tests.speed.memory [SCREENS]        300 unless said otherwise, spread over all places and languages

Prints MiB of PSS: what the program has for itself, and its share of what it shares with others (libraries with other
programs, its window with the X server). A library that nothing else uses counts whole, so the same program counts more
where it runs alone.
"""

from __future__ import annotations

import argparse
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from praatplaat import folders
from praatplaat.display import Action
from praatplaat.session import State, update
from praatplaat.shell.loop import Loop
from praatplaat.shell.memory import give_back
from praatplaat.shell.window import open_display
from praatplaat.view import view

STAY = ("lang", "beside", "text-size", "contrast", "region", "hide")  # change the look, or end the visit


def places(this: Loop, start: State) -> Iterator[State]:
    """Every screen that can be reached by touching, nearest first, in one language."""
    book = this.visit.book
    assert book is not None
    seen, queue = {start.where}, deque([start])
    while queue:
        state = queue.popleft()
        yield state
        for action in dict.fromkeys(i.action for i in view(state, book, this._paper()) if i.action):
            after = replace(update(state, action)[0], lang=start.lang)
            if action.verb not in STAY and after.where not in seen:
                seen.add(after.where)
                queue.append(after)


def pss() -> dict[str, float]:
    """MiB: the whole, what is the program's own, and its share of files and of the window."""
    found = {}
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        name, value = line.split(":")
        found[name] = int(value.split()[0]) / 1024
    return {"all": found["Pss"], "own": found["Pss_Anon"], "files": found["Pss_File"], "window": found["Pss_Shmem"]}


def told(when: str) -> None:
    print(f"{when:36}" + "".join(f"{name:>10} {value:5.1f}" for name, value in pss().items()), flush=True)


def main() -> None:
    screens = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    give_back()
    open_display()
    this = Loop(argparse.Namespace(
        kiosk=False, full_screen=True, size=None, region="utrecht", route="", routes=(), live=False,
        content=folders.SCENES, locales=folders.LOCALES,
    ))  # fmt: skip
    this.show()
    told("first picture")
    this.visit.recover()
    this._ready()
    told("made ready")
    visit = this.visit
    assert visit.book is not None
    languages = visit.book.languages.codes()
    fresh = visit.state
    every = list(places(this, fresh))
    each = screens // len(languages)
    shown = [every[n * len(every) // each] for n in range(each)]
    for lang in languages:
        for state in shown:
            visit.state = replace(state, lang=lang)
            this.show()
        told(f"{lang}: {each} of {len(every)} screens")
    visit.act(Action("hide"))
    this.show()
    told("hidden")


if __name__ == "__main__":
    main()
