"""The people on the plate, each a few lines of parts from the kit: `python -m tools.figures` writes their SVG files.

Professionals wear cool colours (teal, blue, moss, sage, ink), family and network warm ones (sun, brick, plum): they
part at a glance. Everybody has one attribute that tells the role. Heads tilt a little and look aside; straight ahead
and level looks dead. The same person is the same file everywhere, a portrait too.
"""

from __future__ import annotations

from pathlib import Path

from tools import figure_advice as advice
from tools import figure_chain as chain
from tools import figure_justice as justice
from tools import figure_network as network
from tools import figure_professionals as professionals
from tools.figure_body import draw

FOLDER = Path(__file__).parent.parent / "praatplaat" / "drawings" / "people"

PEOPLE = {
    "adviser": advice.adviser,
    "ambassador": network.ambassador,
    "behaviour-expert": professionals.behaviour_expert,
    "clerk": professionals.clerk,
    "client-supporter": advice.client_supporter,
    "complaints-chair": justice.complaints_chair,
    "confidant": network.confidant,
    "curator": advice.curator,
    "discipline-panel": justice.discipline_panel,
    "doctor": professionals.doctor,
    "foster-parent": network.foster_parent,
    "grandmother": network.grandmother,
    "group-worker": chain.group_worker,
    "guardian": chain.guardian,
    "law-student": advice.law_student,
    "lawyer": professionals.lawyer,
    "legal-desk": justice.legal_desk,
    "legal-expert": chain.legal_expert,
    "listener": advice.listener,
    "mayor": justice.mayor,
    "neighbour": network.neighbour,
    "ombudsman": justice.ombudsman,
    "parent-with-baby": network.parent_with_baby,
    "peer": advice.peer,
    "police": professionals.police,
    "probation-worker": chain.probation_worker,
    "prosecutor": justice.prosecutor,
    "raad-court": professionals.raad_court,
    "teacher": professionals.teacher,
    "trust-doctor": chain.trust_doctor,
    "youth-protector": professionals.youth_protector,
}


def main() -> None:
    """Write every person of the cast to its file."""
    for name, person in PEOPLE.items():
        (FOLDER / f"{name}.svg").write_text(draw(person()), encoding="utf-8")


if __name__ == "__main__":
    main()
