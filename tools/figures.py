"""The people on the plate, each a few lines of parts from the kit: `python -m tools.figures` writes their SVG files.

Professionals wear cool colours (teal, blue, moss, sage, ink), family and network warm ones (sun, brick, plum): they
part at a glance. Everybody has one attribute that tells the role. Heads tilt a little and look aside; straight ahead
and level looks dead. The same person is the same file everywhere, a portrait too.
"""

from __future__ import annotations

from pathlib import Path

from tools import figure_network as network
from tools import figure_professionals as professionals
from tools.figure_body import draw

FOLDER = Path(__file__).parent.parent / "praatplaat" / "drawings" / "people"

PEOPLE = {
    "ambassador": network.ambassador,
    "behaviour-expert": professionals.behaviour_expert,
    "clerk": professionals.clerk,
    "confidant": network.confidant,
    "doctor": professionals.doctor,
    "foster-parent": network.foster_parent,
    "grandmother": network.grandmother,
    "lawyer": professionals.lawyer,
    "neighbour": network.neighbour,
    "parent-with-baby": network.parent_with_baby,
    "police": professionals.police,
    "raad-court": professionals.raad_court,
    "teacher": professionals.teacher,
    "youth-protector": professionals.youth_protector,
}


def main() -> None:
    """Write every person of the cast to its file."""
    for name, person in PEOPLE.items():
        (FOLDER / f"{name}.svg").write_text(draw(person()), encoding="utf-8")


if __name__ == "__main__":
    main()
