"""People who work in the chain or beside it, in cool colours; each a few lines of parts from the kit."""

from __future__ import annotations

from tools.figure_body import (
    DARK,
    LIGHT,
    MIDDLE,
    Arm,
    Person,
    arm,
    chair,
    lapels,
    neck,
    open_front,
    seated_legs,
    shirt_collar,
    shoes,
    skirt,
    torso,
    trousers,
    vee,
)
from tools.figure_head import (
    bob,
    bun,
    cap,
    crown,
    face,
    fringe,
    glasses,
    head,
    headscarf,
    long,
    moustache,
    ponytail,
    skull,
    swept,
)
from tools.figure_shapes import (
    APRICOT,
    BLUE,
    BRICK,
    INK,
    MOSS,
    PAPER,
    PLUM,
    SAGE,
    SKY,
    SUN,
    TEAL,
    UMBER,
    circle,
    group,
    line,
    path,
    rect,
)
from tools.figure_things import folder, keys, lanyard, pad


def youth_protector() -> Person:
    """Youth protector: bodywarmer, card on a ribbon, keys at the belt, a small notebook, one open hand."""
    skin = MIDDLE
    return Person(
        about="youth protector: bodywarmer, card on a ribbon, keys at the belt, a small notebook, one open hand",
        lower=(*shoes(UMBER), *trousers(BLUE, rise=6), keys(90, 262)),
        torso=(*neck(skin), *torso(SAGE), *shirt_collar(PAPER), *open_front(TEAL, hem=258), *lanyard(PLUM, SUN)),
        arms=(
            *arm(-1, SAGE, skin, Arm((72, 196), (56, 226))),
            pad(156, 180, 10, PLUM, size=(46, 58)),
            *arm(1, SAGE, skin, Arm((172, 200), (160, 228))),
        ),
        head=head(skin, swept(INK), INK, look=-1),
        rise=6,
        tilt=-3,
    )


def lawyer() -> Person:
    """Lawyer: blazer over a light blouse, a briefcase."""
    skin = DARK
    behind, front = bun(INK, 120, 33, 19)
    return Person(
        about="lawyer: blazer over a light blouse, a briefcase",
        lower=(*shoes(INK), *trousers(INK, rise=10)),
        torso=(*neck(skin), *torso(SKY), vee(skin.tone, 150), *open_front(INK), *lapels(INK, 186)),
        arms=(
            group(
                "briefcase",
                line("M164,262 V254 Q164,248 170,248 H188 Q194,248 194,254 V262", UMBER, 6),
                rect(140, 262, 78, 56, UMBER, r=9),
                rect(140, 262, 78, 26, INK, r=9, opacity=0.18),
                rect(172, 282, 14, 13, SUN, r=3),
            ),
            pad(78, 196, -8, BLUE, size=(48, 60)),
            *arm(-1, INK, skin, Arm((70, 202), (86, 230))),
            line("M75,234 L92,225", SKY, 5),
            *arm(1, INK, skin, Arm((168, 196), (177, 236))),
            line("M164,240 L189,236", SKY, 5),
        ),
        head=(*head(skin, front, INK, look=-1, smile="open"), circle(86, 101, 4, SUN), circle(154, 101, 4, SUN)),
        hair_behind=behind,
        rise=10,
        tilt=-2,
        shadow=70,
    )


def teacher() -> Person:
    """Teacher: knitted vest, moustache, two books under the arm."""
    skin = LIGHT
    return Person(
        about="teacher: knitted vest, moustache, two books under the arm",
        lower=(*shoes(UMBER), *trousers(UMBER, wide=3)),
        torso=(
            *neck(skin),
            *torso(SKY, waist=46, belly=10),
            *open_front(MOSS, waist=46, hem=258, belly=10),
            path("M100,130 L140,130 L146,256 H94 Z", MOSS),
            vee(SKY, 176),
            *shirt_collar(PAPER),
            path("M116,150 h8 l3,22 l-7,8 l-7,-8 Z", BRICK),
        ),
        arms=(
            *arm(-1, SKY, skin, Arm((68, 198), (72, 236))),
            group(
                "books",
                rect(140, 206, 62, 46, BRICK, r=4),
                rect(144, 246, 56, 5, PAPER, r=2),
                rect(146, 194, 54, 14, SUN, r=3),
                rect(150, 204, 48, 4, PAPER, r=2),
                transform="rotate(-8 170 226)",
            ),
            *arm(1, SKY, skin, Arm((180, 196), (166, 246))),
        ),
        head=(
            *head(skin, crown(UMBER), UMBER, look=1, smile="none"),
            *moustache(UMBER),
            line("M117,109 q7,3.5 12,-1", PLUM, 2.8),
            *glasses(INK),
        ),
        tilt=2,
        shadow=70,
    )


def doctor() -> Person:
    """Doctor: white coat, stethoscope, headscarf."""
    skin = MIDDLE
    below, front = headscarf(TEAL, SAGE)
    return Person(
        about="doctor: white coat, stethoscope, headscarf",
        lower=(
            *shoes(INK),
            *trousers(INK),
            path("M74,240 H166 L172,318 Q172,326 164,326 H130 L120,268 L110,326 H76 Q68,326 68,318 Z", SKY),
            path("M148,240 H166 L172,318 Q172,326 164,326 H152 Z", INK, 0.1),
        ),
        torso=(
            *neck(skin),
            *torso(BLUE),
            *open_front(SKY, hem=272),
            *lapels(PAPER, 190),
            rect(136, 236, 24, 22, INK, r=4, opacity=0.1),
        ),
        arms=(*arm(-1, SKY, skin, Arm((70, 200), (90, 230))), *arm(1, SKY, skin, Arm((170, 200), (150, 230)))),
        head=(*below, *skull(skin, 33, ears=False), *front, face(skin, UMBER, -1)),
        beside=(
            line("M101,156 C100,180 108,198 122,204 C136,198 142,180 140,156", INK, 4),
            line("M122,204 V222", INK, 4),
            circle(122, 228, 8, INK),
            circle(122, 228, 4, SKY),
        ),
        tilt=-3,
    )


def police() -> Person:
    """Police officer: cap, dark uniform with a light stripe, a friendly open hand."""
    skin = LIGHT
    behind, front = ponytail(SUN, INK)
    return Person(
        about="police officer: cap, dark uniform with a light stripe, a friendly open hand",
        lower=(*shoes(INK), *trousers(INK)),
        torso=(
            *neck(skin),
            *torso(INK, waist=45),
            *shirt_collar(BLUE),
            line("M120,158 V256", PAPER, 2.4, 0.25),
            path("M78,190 L164,190 L165,204 H76 Z", SUN),
            rect(77, 250, 87, 12, UMBER, r=5),
            rect(112, 250, 16, 12, SUN, r=3),
            circle(98, 174, 6.5, BLUE),
            circle(98, 174, 2.8, PAPER),
        ),
        arms=(*arm(-1, INK, skin, Arm((70, 196), (52, 222))), *arm(1, INK, skin)),
        head=(*skull(skin), front[0], *cap(INK, BLUE, SUN), face(skin, UMBER, -1)),
        hair_behind=behind,
        tilt=-2,
    )


def clerk() -> Person:
    """Clerk of the court: sits with a keyboard and writes down what is said."""
    skin = LIGHT
    return Person(
        about="clerk of the court: sits with a keyboard and writes down what is said",
        chair=chair(SAGE),
        lower=seated_legs(UMBER, INK),
        torso=(*neck(skin), *torso(BLUE), *shirt_collar(PAPER)),
        arms=(
            *arm(-1, BLUE, skin, Arm((66, 212), (72, 252))),
            *arm(1, BLUE, skin, Arm((174, 212), (168, 252))),
        ),
        head=(*head(skin, fringe(INK), INK, look=1), *glasses(TEAL)),
        beside=(
            group(
                "laptop",
                circle(70, 304, 11.5, skin.tone),
                circle(170, 304, 11.5, skin.tone),
                rect(64, 306, 112, 12, INK, r=6),
                path(
                    "M82,248 H158 Q165,248 165,255 L168,300 Q168,308 160,308 "
                    "H80 Q72,308 72,300 L75,255 Q75,248 82,248 Z",
                    INK,
                ),
                path("M80,301 L83,260 Q84,256 88,256 H100 L92,301 Z", PAPER, 0.08),
                circle(120, 278, 8, SAGE),
            ),
        ),
        rise=-32,
        tilt=3,
        shadow=76,
    )


def behaviour_expert() -> Person:
    """Behaviour expert: looks along at a drawing that a child made."""
    skin = LIGHT
    behind, front = bob(SKY)
    return Person(
        about="behaviour expert: looks along at a drawing that a child made",
        lower=(*shoes(UMBER), *trousers(PLUM, wide=2)),
        torso=(
            *neck(skin),
            *torso(TEAL, waist=48, belly=4, hem=282),
            vee(skin.tone, 152),
            *(circle(120 + x, y, 4.2, SUN) for x, y in ((-14, 140), (-8, 149), (0, 153), (8, 149), (14, 140))),
        ),
        arms=(
            *arm(-1, TEAL, skin, Arm((68, 202), (86, 236))),
            group(
                "child-drawing",
                rect(90, 196, 66, 52, PAPER, r=4),
                path("M104,238 V222 L116,212 L128,222 V238 Z", BRICK),
                circle(140, 212, 7, SUN),
                line("M96,240 h54", MOSS, 4),
                line("M138,240 v-9 M138,228 v0", PLUM, 4),
                transform="rotate(-5 122 222)",
            ),
            *arm(1, TEAL, skin, Arm((174, 202), (158, 230))),
            circle(98, 246, 11, skin.tone),
        ),
        head=(*head(skin, front, BLUE, look=-1, old=True), *glasses(PLUM, -1)),
        hair_behind=behind,
        tilt=-3,
    )


def raad_court() -> Person:
    """Speaks for the Raad in court: blue blazer, a folder."""
    skin = MIDDLE
    behind, front = long(INK)
    return Person(
        about="speaks for the Raad in court: blue blazer, a folder",
        lower=(*shoes(INK, spread=-8), *skirt(INK, skin.tone, hem=318, flare=50)),
        torso=(*neck(skin), *torso(PAPER), *open_front(BLUE), *lapels(BLUE, 186)),
        arms=(
            *arm(-1, BLUE, skin, Arm((72, 198), (88, 228))),
            folder(84, 184, -6, APRICOT),
            *arm(1, BLUE, skin, Arm((174, 206), (142, 236))),
        ),
        head=head(skin, front, INK, look=1),
        hair_behind=behind,
        tilt=2,
    )
