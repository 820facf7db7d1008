"""People who watch, care or know the law in the chain, in cool colours; a few lines of parts from the kit."""

from __future__ import annotations

from tools.figure_body import (
    DARK,
    LIGHT,
    MIDDLE,
    Arm,
    Person,
    arm,
    lapels,
    neck,
    open_front,
    round_collar,
    scarf,
    shirt_collar,
    shoes,
    skirt,
    torso,
    trousers,
)
from tools.figure_head import beard, bob, cropped, curls, face, glasses, head, short, skull, swept
from tools.figure_shapes import (
    BLUE,
    BRICK,
    INK,
    MOSS,
    PAPER,
    PLUM,
    SAGE,
    SAND,
    SKY,
    SUN,
    TEAL,
    UMBER,
    circle,
    ellipse,
    group,
    line,
    path,
    rect,
    ring,
)
from tools.figure_things import keys, lanyard


def trust_doctor() -> Person:
    """Doctor of Veilig Thuis: open white coat, stethoscope round the neck, a large teal badge."""
    skin = MIDDLE
    return Person(
        about="doctor of Veilig Thuis: open white coat, stethoscope round the neck, a large teal badge",
        lower=(
            *shoes(UMBER),
            *trousers(UMBER, rise=4),
            path("M72,238 H104 L100,326 H76 Q67,326 67,317 Z M136,238 H168 L173,317 Q173,326 164,326 H140 Z", SKY),
            path("M148,238 H168 L173,317 Q173,326 164,326 H152 Z", INK, 0.1),
        ),
        torso=(
            *neck(skin),
            *torso(MOSS, waist=47),
            *shirt_collar(MOSS),
            *open_front(SKY, waist=48, hem=262),
            path(
                "M100,127 L84,148 L96,158 L107,214 Q110,170 104,134 Z "
                "M140,127 L156,148 L144,158 L133,214 Q130,170 136,134 Z",
                PAPER,
            ),
            line("M97,132 C90,164 94,190 104,200 M143,132 C148,160 146,176 138,190", INK, 4.5),
            circle(138, 194, 8, INK),
            circle(138, 194, 4, SKY),
            line("M104,200 V212", INK, 4.5),
        ),
        arms=(
            *arm(-1, SKY, skin, Arm((70, 198), (52, 226))),
            *arm(1, SKY, skin, Arm((171, 200), (165, 240))),
            group(
                "badge",
                rect(82, 226, 34, 42, PAPER, r=6),
                rect(85, 229, 28, 36, TEAL, r=4),
                circle(99, 241, 6, PAPER),
                path("M89,258 Q89,249 99,249 Q109,249 109,258 Z", PAPER),
            ),
        ),
        head=(*skull(skin), *short(INK), *beard(INK), face(skin, INK, 1, "open")),
        rise=4,
        tilt=3,
    )


def legal_expert() -> Person:
    """Knows the law: a thick book with scales on it, spectacles."""
    skin = DARK
    behind, front = curls(INK, 0.98)
    return Person(
        about="knows the law: a thick book with scales on it, spectacles",
        lower=(*shoes(PLUM, spread=-6), *skirt(INK, skin.tone, hem=332, flare=52)),
        torso=(*neck(skin), *torso(SAND, waist=46), round_collar(SAND), *open_front(BLUE, waist=46), *lapels(BLUE, 176)),
        arms=(
            *arm(-1, BLUE, skin, Arm((68, 204), (84, 232))),
            group(
                "law-book",
                rect(86, 186, 70, 84, PAPER, r=5),
                rect(82, 182, 68, 84, PLUM, r=6),
                rect(82, 182, 12, 84, INK, r=5, opacity=0.22),
                line("M122,198 V238 M112,238 h20 M104,206 h36", SUN, 4),
                path("M97,214 h14 q0,10 -7,10 q-7,0 -7,-10 Z M133,214 h14 q0,10 -7,10 q-7,0 -7,-10 Z", SUN),
                path("M136,262 h8 v20 l-4,-5 l-4,5 Z", BRICK),
                transform="rotate(-6 118 226)",
            ),
            *arm(1, BLUE, skin, Arm((175, 208), (148, 248))),
            circle(94, 240, 11, skin.tone),
        ),
        head=(*head(skin, front, INK, look=1), *glasses(SUN), circle(85, 102, 4.4, SUN), circle(155, 102, 4.4, SUN)),
        hair_behind=behind,
        tilt=2,
    )


def guardian() -> Person:
    """Guardian: an older woman in a long coat, a large key."""
    skin = LIGHT
    behind, front = bob(SKY)
    return Person(
        about="guardian: an older woman in a long coat, a large key",
        lower=(*shoes(UMBER, spread=-4), *skirt(MOSS, UMBER, hem=346, flare=54), line("M120,250 V340", INK, 3, 0.25)),
        torso=(
            *neck(skin),
            *torso(MOSS, shoulder=40, waist=46, belly=6),
            path("M104,128 H136 L131,262 H109 Z", INK, 0.1),
            *(circle(131, y, 4.2, SAND) for y in (214, 240)),
            *scarf(SKY),
        ),
        arms=(
            *arm(-1, MOSS, skin, Arm((70, 202), (76, 240))),
            *arm(1, MOSS, skin, Arm((172, 208), (166, 222))),
            group(
                "key",
                ring(0, -18, 13, SUN, 9),
                line("M0,-2 V42", SUN, 9),
                line("M2,28 H14 M2,41 H17", SUN, 8),
                transform="translate(170 206) rotate(14)",
            ),
            circle(168, 216, 11, skin.tone),
        ),
        head=(
            *head(
                skin,
                (*front, line("M136,56 C126,66 108,70 96,66 M88,60 C92,48 102,40 116,38", BLUE, 3, 0.7)),
                BLUE,
                look=1,
                old=True,
            ),
            circle(86, 104, 4, TEAL),
            circle(154, 104, 4, TEAL),
        ),
        hair_behind=(
            *behind,
            path(
                "M120,31 C88,31 73,54 76,88 C76,106 81,117 92,120 L148,120 C159,117 164,106 164,88 C167,54 152,31 120,31 Z",
                BLUE,
                0.55,
            ),
        ),
        rise=-12,
        head_at=(4, 5),
        tilt=4,
    )


def probation_worker() -> Person:
    """Youth probation worker: track jacket with stripes, card on a ribbon, a clipboard with ticks."""
    skin = DARK
    return Person(
        about="youth probation worker: track jacket with stripes, card on a ribbon, a clipboard with ticks",
        lower=(
            *shoes(SKY, spread=2, sole=PAPER),
            *trousers(INK, rise=10, wide=2),
            line("M158,256 L156,360 M82,256 L84,360", SKY, 5),
        ),
        torso=(
            *neck(skin),
            *torso(BLUE, shoulder=48, waist=45),
            path("M104,124 L120,142 L136,124 L142,134 L124,158 H116 L98,134 Z", INK),
            line("M120,156 V256", INK, 3, 0.5),
            rect(80, 248, 80, 14, INK, r=6),
            *lanyard(SUN, TEAL, depth=200),
        ),
        arms=(
            *arm(-1, BLUE, skin, Arm((66, 200), (72, 240), 29)),
            line("M86,148 L62,200 L68,232", PAPER, 5),
            *arm(1, BLUE, skin, Arm((178, 202), (176, 226), 29)),
            line("M154,148 L182,200 L181,220", PAPER, 5),
            group(
                "clipboard",
                rect(140, 188, 58, 74, UMBER, r=6),
                rect(146, 198, 46, 58, PAPER, r=3),
                rect(157, 182, 24, 14, INK, r=5),
                line("M153,212 l4,4 l7,-9 M153,230 l4,4 l7,-9", TEAL, 4),
                line("M171,213 h13 M171,231 h13 M153,247 h22", INK, 3.4, 0.45),
                transform="translate(-16 6) rotate(5 169 224)",
            ),
            circle(184, 236, 11, skin.tone),
        ),
        head=head(skin, cropped(INK), INK, look=-1, smile="open"),
        rise=10,
        tilt=-3,
        shadow=68,
    )


def group_worker() -> Person:
    """Worker of a group where children live: young, striped sweater, a mug, house keys."""
    skin = LIGHT
    return Person(
        about="worker of a group where children live: young, striped sweater, a mug, house keys",
        lower=(*shoes(BRICK, sole=PAPER), *trousers(BLUE, rise=2, wide=-2), keys(153, 264)),
        torso=(
            *neck(skin),
            *torso(SAGE, shoulder=40, waist=42, hem=264),
            *(
                path(f"M77,{y} Q120,{y + 8} 163,{y} L164,{y + 13} Q120,{y + 21} 76,{y + 13} Z", TEAL)
                for y in (178, 208, 238)
            ),
            path("M101,127 Q120,151 139,127 L133,123 Q120,135 107,123 Z", TEAL),
        ),
        arms=(
            *arm(1, SAGE, skin, Arm((166, 200), (172, 236), 25)),
            line("M151,176 L166,170 M157,202 L175,199 M158,226 L180,223", TEAL, 6),
            *arm(-1, SAGE, skin, Arm((66, 206), (74, 222), 25)),
            line("M62,178 L80,183", TEAL, 6),
            group(
                "mug",
                path("M48,150 h32 v28 q0,9 -9,9 h-14 q-9,0 -9,-9 Z", BRICK),
                line("M47,158 q-11,0 -10,9 q1,8 11,7", BRICK, 5),
                ellipse(64, 150, 16, 4.6, PAPER),
                ellipse(64, 150, 11.5, 2.8, UMBER),
                line("M59,140 q-4,-5 0,-10 M69,140 q-4,-5 0,-10", INK, 3, 0.25),
                transform="translate(0 34)",
            ),
            circle(72, 212, 10, skin.tone),
        ),
        head=head(skin, swept(UMBER), UMBER, look=-1, smile="open"),
        tilt=-4,
        rise=2,
        shadow=62,
    )
