"""People who stand beside a family: they listen, advise and go along; a few lines of parts from the kit."""

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
    shirt_collar,
    shoes,
    skirt,
    torso,
    trousers,
    vee,
)
from tools.figure_head import beard, bob, curls, face, head, headscarf, moustache, ponytail, short, skull, swept
from tools.figure_shapes import (
    APRICOT,
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
    group,
    line,
    path,
    rect,
)
from tools.figure_things import folder, heart, pad


def client_supporter() -> Person:
    """Client supporter: leans over to listen, a hand behind the ear, a notebook."""
    skin = MIDDLE
    return Person(
        about="client supporter: leans over to listen, a hand behind the ear, a notebook",
        lower=(*shoes(UMBER), *trousers(TEAL, wide=4)),
        torso=(
            *neck(skin),
            *torso(SKY, waist=48, belly=14),
            *shirt_collar(PAPER),
            *open_front(BLUE, waist=48, hem=260, belly=14),
        ),
        arms=(
            *arm(1, BLUE, skin, Arm((182, 206), (170, 226))),
            pad(120, 196, -6, BRICK, size=(48, 60)),
            circle(166, 234, 11, skin.tone),
            *arm(-1, BLUE, skin, Arm((54, 186), (70, 128))),
        ),
        head=(
            *head(skin, swept(UMBER), UMBER, look=-1, smile="none"),
            *moustache(UMBER, -1),
            line("M110,109 q7,4 13,-1", PLUM, 2.8),
            path("M66,92 C66,78 84,74 86,82 L84,108 C80,118 68,116 66,106 Z", skin.tone),
            line("M74,90 q-2,8 0,14", INK, 2.4, 0.22),
        ),
        head_at=(-5, 4),
        tilt=-6,
        shadow=70,
    )


def adviser() -> Person:
    """Adviser who helps with a complaint: light headscarf, long cardigan, a folder."""
    skin = DARK
    below, front = headscarf(SAND, BRICK)
    return Person(
        about="adviser who helps with a complaint: light headscarf, long cardigan, a folder",
        lower=(*shoes(UMBER, spread=-6), *skirt(INK, skin.tone, hem=358, flare=50)),
        torso=(
            *neck(skin),
            *torso(SAGE, waist=46, hem=286),
            *open_front(TEAL, waist=47, hem=300),
        ),
        arms=(
            *arm(-1, TEAL, skin, Arm((68, 202), (82, 236))),
            folder(78, 188, -5, SUN),
            *arm(1, TEAL, skin, Arm((175, 206), (140, 238))),
        ),
        head=(*below, *skull(skin, 33, ears=False), *front, face(skin, INK, 1, "open")),
        tilt=3,
    )


def curator() -> Person:
    """Speaks up for a child: a child's drawing in one hand, the other on the heart."""
    skin = MIDDLE
    behind, front = bob(INK)
    return Person(
        about="speaks up for a child: a child's drawing in one hand, the other on the heart",
        lower=(*shoes(INK, spread=-2), *trousers(BLUE, rise=2)),
        torso=(*neck(skin), *torso(PAPER), vee(skin.tone, 150), *open_front(PLUM), *lapels(PLUM, 184)),
        arms=(
            *arm(1, PLUM, skin, Arm((170, 196), (172, 222))),
            group(
                "child-drawing",
                rect(160, 176, 58, 70, PAPER, r=4).replace("/>", f' stroke="{APRICOT}" stroke-width="3"/>'),
                circle(203, 192, 7, SUN),
                line("M166,236 h46", MOSS, 4.5),
                circle(180, 208, 6, BRICK),
                line("M180,215 V226 M172,219 H188 M180,226 L175,234 M180,226 L185,234", BRICK, 3.4),
                circle(199, 216, 4.4, TEAL),
                line("M199,221 V228 M193,224 H205 M199,228 L195,234 M199,228 L203,234", TEAL, 3),
                transform="translate(7 8) rotate(8 189 210)",
            ),
            circle(171, 232, 11, skin.tone),
            *arm(-1, PLUM, skin, Arm((66, 204), (96, 192))),
            circle(106, 187, 11.5, skin.tone),
        ),
        head=(*head(skin, front, INK, look=1), circle(86, 104, 4, SUN), circle(154, 104, 4, SUN)),
        hair_behind=behind,
        rise=2,
        tilt=3,
        shadow=68,
    )


def peer() -> Person:
    """Has been through it too: a drawing on the arm, a hand on the heart, a cup of coffee."""
    skin = LIGHT
    return Person(
        about="has been through it too: a tattooed arm, a hand on the heart, a cup of coffee",
        lower=(*shoes(SUN, sole=PAPER), *trousers(INK, wide=3)),
        torso=(
            *neck(skin),
            *torso(SUN, shoulder=45, waist=47, belly=6),
            round_collar(PAPER),
            *open_front(BLUE, waist=48, hem=258, belly=6),
        ),
        arms=(
            *arm(1, SUN, skin, Arm((180, 208), (172, 226), 28), bare=True),
            group(
                "coffee",
                path("M158,132 h32 l-4,38 q-0.6,5 -6,5 h-12 q-5.4,0 -6,-5 Z", BRICK),
                rect(155, 127, 38, 9, PAPER, r=4),
                rect(155, 133, 38, 3, INK, r=0, opacity=0.14),
                line("M169,118 q-4,-6 0,-11 M180,118 q-4,-6 0,-11", INK, 3, 0.25),
                transform="translate(-4 60)",
            ),
            circle(164, 220, 11, skin.tone),
            *arm(-1, SUN, skin, Arm((62, 206), (102, 192), 28), bare=True),
            line("M66,210 q6,-13 11,-3 q4,10 9,-3 q4,-9 9,-2", TEAL, 5),
            circle(112, 188, 12, skin.tone),
            line("M113,182 l8,-2 M115,189 l8,-1", INK, 2.2, 0.2),
        ),
        head=(*skull(skin, 36), *short(BRICK), *beard(BRICK), face(skin, UMBER, 1, "open"), circle(84, 100, 3.6, SUN)),
        tilt=3,
        shadow=70,
    )


def law_student() -> Person:
    """Student who knows about rights: backpack, a book under the arm."""
    skin = LIGHT
    behind, front = ponytail(UMBER, SUN)
    return Person(
        about="student who knows about rights: backpack, a book under the arm",
        lower=(*shoes(BRICK, sole=PAPER), *trousers(INK, wide=-3)),
        torso=(
            path("M64,156 Q64,140 80,140 H160 Q176,140 176,156 V244 Q176,256 164,256 H76 Q64,256 64,244 Z", BRICK),
            path("M160,140 Q176,140 176,156 V244 Q176,256 164,256 H160 Z", INK, 0.14),
            *neck(skin),
            *torso(SKY, shoulder=38, waist=41, hem=266),
            path("M98,127 Q120,156 142,127 L147,136 Q120,174 93,136 Z", INK, 0.16),
            line("M113,150 v18 M128,150 v15", PAPER, 3.4),
            line("M94,134 L90,206 M146,134 L150,206", BRICK, 10),
        ),
        arms=(
            *arm(1, SKY, skin, Arm((166, 196), (154, 164), 24)),
            circle(151, 152, 10.5, skin.tone),
            group(
                "book",
                rect(66, 204, 54, 66, PAPER, r=4),
                rect(62, 200, 54, 66, MOSS, r=5),
                rect(62, 200, 10, 66, INK, r=4, opacity=0.2),
                line("M95,212 V240 M88,240 h14 M82,218 h26", PAPER, 3.4),
                path("M77,223 h11 q0,8 -5.5,8 q-5.5,0 -5.5,-8 Z M102,223 h11 q0,8 -5.5,8 q-5.5,0 -5.5,-8 Z", PAPER),
                transform="rotate(-10 89 232)",
            ),
            *arm(-1, SKY, skin, Arm((69, 200), (88, 250), 24)),
        ),
        head=head(skin, front, UMBER, look=-1, smile="open"),
        hair_behind=behind,
        rise=-6,
        tilt=-3,
        shadow=60,
    )


def listener() -> Person:
    """Listens to children on the telephone: young, a headset, a bubble in which somebody talks."""
    skin = MIDDLE
    behind, front = curls(UMBER, 0.95)
    return Person(
        about="listens to children on the telephone: young, a headset, a bubble in which somebody talks",
        lower=(*shoes(TEAL, sole=PAPER), *trousers(BLUE, wide=-2)),
        torso=(
            *neck(skin),
            *torso(MOSS, shoulder=40, waist=43, hem=266),
            path("M98,127 Q120,156 142,127 L147,136 Q120,174 93,136 Z", INK, 0.2),
            line("M113,150 v18 M128,150 v15", PAPER, 3.4),
            path("M96,226 H144 Q150,228 152,258 H88 Q90,228 96,226 Z", INK, 0.14),
        ),
        arms=(
            *arm(-1, MOSS, skin, Arm((70, 204), (96, 240), 25)),
            *arm(1, MOSS, skin, Arm((177, 180), (167, 124), 25)),
        ),
        head=(
            *head(skin, front, UMBER, look=-1),
            line("M82,84 C74,18 166,18 158,84", INK, 8),
            rect(70, 74, 20, 34, INK, r=9),
            rect(150, 74, 20, 34, INK, r=9),
            rect(73, 79, 8, 24, SUN, r=4),
            line("M80,104 C80,120 92,124 101,117", INK, 4.5),
            circle(103, 115.5, 5.5, INK),
            circle(164, 104, 11, skin.tone),
        ),
        hair_behind=behind,
        beside=(
            group(
                "bubble",
                path("M14,44 q0,-16 16,-16 h22 q16,0 16,16 v8 q0,15 -14,16 l14,15 l-26,-15 h-12 q-16,0 -16,-16 Z", SUN),
                heart("told", 41, 50, 0.72, PLUM),
            ),
        ),
        rise=-4,
        tilt=-4,
        shadow=60,
    )
