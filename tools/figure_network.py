"""Family, people around it and people who only stand beside it, in warm colours; a few lines of parts from the kit."""

from __future__ import annotations

from tools.figure_body import (
    DARK,
    LIGHT,
    MIDDLE,
    Arm,
    Person,
    arm,
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
from tools.figure_head import beard, braids, bun, cropped, crown, curls, face, glasses, head, moustache, skull
from tools.figure_shapes import (
    APRICOT,
    BLUE,
    BRICK,
    INK,
    MOSS,
    PAPER,
    PLUM,
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
)
from tools.figure_things import heart


def confidant() -> Person:
    """Confidant of the young: a heart on the shirt, a bubble that keeps what is said."""
    skin = LIGHT
    behind, front = curls(APRICOT, 0.94)
    return Person(
        about="confidant of the young: a heart on the shirt, a bubble that keeps what is said",
        lower=(*shoes(SUN, sole=PAPER), *trousers(BLUE)),
        torso=(
            *neck(skin),
            *torso(PAPER),
            round_collar(SAND),
            *open_front(BRICK, hem=262),
            heart("badge", 120, 186, 0.62, PLUM),
        ),
        arms=(*arm(-1, BRICK, skin, Arm((70, 200), (94, 226))), *arm(1, BRICK, skin, Arm((171, 196), (194, 204)))),
        head=head(skin, front, UMBER, look=1, smile="open"),
        hair_behind=behind,
        beside=(
            group(
                "bubble",
                path("M168,28 q0,-16 16,-16 h11 q16,0 16,16 v10 q0,16 -16,16 h-5 l-14,13 l0,-14 q-8,-5 -8,-15 Z", SUN),
                heart("kept", 189.5, 34, 0.72, PLUM),
            ),
        ),
        tilt=3,
    )


def grandmother() -> Person:
    """Grandmother: grey bun, spectacles, shawl, a walking stick."""
    skin = MIDDLE
    behind, front = bun(SKY, 106, 34, 17)
    return Person(
        about="grandmother: grey bun, spectacles, shawl, a walking stick",
        lower=(*shoes(UMBER, spread=-4), *skirt(PLUM, UMBER, hem=350, flare=56)),
        torso=(*neck(skin), *torso(BRICK, shoulder=38, waist=44, belly=5), *scarf(SUN)),
        arms=(
            *arm(-1, BRICK, skin, Arm((70, 200), (98, 224))),
            line("M172,232 V363", UMBER, 7),
            line("M172,240 V230 Q172,219 162,219 Q153,219 153,228", UMBER, 7),
            *arm(1, BRICK, skin, Arm((166, 198), (166, 218))),
        ),
        head=(*head(skin, front, BLUE, look=1, old=True), *glasses(INK)),
        hair_behind=(*behind, circle(106, 34, 17, BLUE, 0.3)),
        rise=-16,
        head_at=(7, 9),
        tilt=4,
    )


def ambassador() -> Person:
    """Client ambassador: has been through it too; open hands, a star."""
    skin = DARK
    return Person(
        about="client ambassador: has been through it too; open hands, a star",
        lower=(*shoes(UMBER), *trousers(INK, wide=4)),
        torso=(
            *neck(skin),
            *torso(PLUM, shoulder=43, waist=48, belly=14),
            round_collar(SUN),
            path("M96,172 l3.6,7.4 8.2,1.2 -5.9,5.7 1.4,8.1 -7.3,-3.8 -7.3,3.8 1.4,-8.1 -5.9,-5.7 8.2,-1.2 Z", SUN),
        ),
        arms=(*arm(-1, PLUM, skin, Arm((62, 200), (40, 214))), *arm(1, PLUM, skin, Arm((178, 200), (200, 214)))),
        head=(*skull(skin, 36), *cropped(INK), *beard(SKY), face(skin, INK, 1, "open")),
        tilt=3,
        shadow=70,
    )


def foster_parent() -> Person:
    """Foster parent: apron, a warm cup."""
    skin = LIGHT
    behind, front = bun(UMBER, 146, 40, 17)
    return Person(
        about="foster parent: apron, a warm cup",
        lower=(*shoes(BRICK, spread=-2), *skirt(UMBER, skin.tone, hem=344, flare=64)),
        torso=(
            *neck(skin),
            *torso(SUN, waist=48, belly=8),
            round_collar(PAPER),
            path("M98,160 H142 L146,200 Q176,216 172,300 Q172,308 164,308 H76 Q68,308 68,300 Q64,216 94,200 Z", BRICK),
            line("M98,162 L104,130 M142,162 L136,130", BRICK, 5),
            rect(98, 240, 44, 26, INK, r=7, opacity=0.14),
        ),
        arms=(
            *arm(-1, SUN, skin, Arm((66, 202), (84, 234))),
            *arm(1, SUN, skin, Arm((176, 208), (168, 178))),
            group(
                "cup",
                path("M158,138 h30 v20 q0,12 -15,12 q-15,0 -15,-12 Z", TEAL),
                line("M189,144 q9,1 7,9 q-2,6 -9,6", TEAL, 4.5),
                ellipse(173, 138, 15, 4, PAPER),
            ),
            circle(168, 160, 9, skin.tone),
        ),
        head=head(skin, front, UMBER, look=1),
        hair_behind=behind,
        tilt=3,
    )


def neighbour() -> Person:
    """Neighbour: checked shirt, braces, a plant in a pot."""
    skin = MIDDLE
    return Person(
        about="neighbour: checked shirt, braces, a plant in a pot",
        lower=(*shoes(UMBER), *trousers(UMBER, rise=-6, wide=2)),
        torso=(
            *neck(skin),
            *torso(BRICK, waist=46, belly=12),
            *shirt_collar(BRICK),
            line("M102,132 L98,256 M138,132 L142,256", INK, 6),
        ),
        arms=(
            *arm(-1, BRICK, skin, Arm((64, 208), (86, 228))),
            *arm(1, BRICK, skin, Arm((176, 208), (154, 228))),
            group(
                "plant",
                line("M120,208 V188 M119,202 Q108,200 103,192 M121,200 Q132,198 137,189", MOSS, 4.5),
                circle(120, 180, 10, SUN),
                circle(120, 180, 4, UMBER),
                ellipse(101, 189, 6, 9, MOSS),
                ellipse(139, 186, 6, 9, MOSS),
                path("M98,204 H142 L136,242 Q135,246 131,246 H109 Q105,246 104,242 Z", PLUM),
                rect(95, 200, 50, 11, PLUM, r=4),
                rect(95, 208, 50, 4, INK, r=0, opacity=0.14),
            ),
            circle(98, 228, 11, skin.tone),
            circle(142, 228, 11, skin.tone),
        ),
        head=(
            *head(skin, crown(SKY, 0.4), BLUE, look=-1, smile="none", old=True),
            *moustache(SKY, -1),
            line("M112,109 q6,3.5 11,-1", PLUM, 2.8),
        ),
        rise=-6,
        tilt=-3,
        shadow=68,
    )


def parent_with_baby() -> Person:
    """Parent with a baby in a cloth."""
    skin = DARK
    behind, front = braids(INK, SUN)
    return Person(
        about="parent with a baby in a cloth",
        lower=(*shoes(UMBER, spread=-6), *skirt(BRICK, skin.tone, hem=356, flare=58)),
        torso=(*neck(skin), *torso(BRICK), round_collar(SUN)),
        arms=(
            *arm(-1, BRICK, skin, Arm((66, 196), (84, 228))),
            line("M92,134 L150,214", SUN, 16),
            group(
                "baby",
                path(
                    "M84,196 C84,172 108,172 124,184 C148,188 166,206 160,228 "
                    "C154,250 112,252 96,238 C86,228 84,212 84,196 Z",
                    SUN,
                ),
                path("M160,228 C154,250 112,252 96,238 C118,240 146,232 160,210 Z", INK, 0.1),
                circle(104, 192, 19, UMBER),
                circle(104, 192, 19, APRICOT, 0.3),
                path("M86,188 C86,170 122,168 122,188 C112,180 96,180 86,188 Z", INK),
                line("M95,195 q3,2.4 6,0 M108,195 q3,2.4 6,0", INK, 2.4),
                line("M101,203 q4,3 8,0", INK, 2.4, 0.7),
            ),
            *arm(1, BRICK, skin, Arm((176, 204), (148, 234))),
        ),
        head=head(skin, front, INK, look=-1),
        hair_behind=behind,
        tilt=-4,
    )
