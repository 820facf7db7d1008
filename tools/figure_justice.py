"""People who hear a case or a complaint, and the desk that explains the law; a few lines of parts from the kit."""

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
from tools.figure_head import crown, fringe, glasses, head, long, parted, short, swept
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
from tools.figure_things import folder


def prosecutor() -> Person:
    """Public prosecutor: stands in a black gown with white bands and light facings, a folder under the arm."""
    skin = MIDDLE
    return Person(
        about="public prosecutor: stands in a black gown with white bands, a folder under the arm",
        lower=(
            *shoes(UMBER, spread=-4),
            path("M76,240 H164 L178,352 Q179,364 168,364 H72 Q61,364 62,352 Z", INK),
            path("M146,240 H164 L178,352 Q179,364 168,364 H156 Z", PAPER, 0.08),
            line("M104,286 L100,358 M120,262 V358 M138,292 L142,358", PAPER, 2.6, 0.2),
        ),
        torso=(
            *neck(skin),
            *torso(INK, shoulder=45, waist=48),
            line("M104,150 C100,190 100,226 102,258", PAPER, 2.6, 0.22),
            *(circle(120, y, 2.6, PAPER, 0.5) for y in (204, 222, 240)),
            path("M111,136 L120,138 L117,186 L99,184 Z M129,136 L120,138 L123,186 L141,184 Z", PAPER),
            path("M129,136 L120,138 L123,186 L141,184 Z", INK, 0.1),
            path("M100,128 Q120,146 140,128 L138,139 Q120,157 102,139 Z", PAPER),
        ),
        arms=(
            *arm(-1, INK, skin, Arm((68, 202), (74, 240), 32)),
            line("M62,240 L88,236", PAPER, 5),
            folder(132, 190, 8, BRICK),
            *arm(1, INK, skin, Arm((180, 208), (152, 246), 32)),
            line("M92,164 L82,204 M148,164 L164,204", PAPER, 2.6, 0.22),
        ),
        head=(*head(skin, parted(INK), INK, look=-1), *glasses(INK, -1)),
        rise=6,
        tilt=-2,
        shadow=70,
    )


def mayor() -> Person:
    """Mayor: dark jacket, the chain of office."""
    skin = LIGHT
    _, front = long(SUN)
    hair = (
        "M120,31 C88,31 73,54 76,88 C76,112 74,124 80,132 "
        "C92,138 148,138 160,132 C166,124 164,112 164,88 C167,54 152,31 120,31 Z"
    )
    links = ((91, 143), (94, 158), (101, 170), (149, 143), (146, 158), (139, 170))
    return Person(
        about="mayor: dark jacket, the chain of office",
        lower=(*shoes(INK), *trousers(INK, rise=4)),
        torso=(
            *neck(skin),
            *torso(SKY, waist=46, belly=4),
            vee(skin.tone, 150),
            *open_front(INK, waist=47, belly=4),
            *lapels(INK, 186),
        ),
        arms=(
            *arm(-1, INK, skin, Arm((70, 198), (54, 226))),
            *arm(1, INK, skin),
        ),
        head=(*head(skin, front, UMBER, look=1), circle(87, 106, 4, BRICK), circle(153, 106, 4, BRICK)),
        hair_behind=(path(hair, SUN), path(hair, UMBER, 0.2)),
        beside=(
            group(
                "chain",
                line("M94,130 C86,150 98,178 120,180 C142,178 154,150 146,130", SUN, 4),
                *(circle(x, y, 6.2, SUN) for x, y in links),
                *(circle(x, y, 2.4, UMBER) for x, y in links),
                circle(120, 182, 15, SUN),
                circle(120, 182, 10.5, UMBER, 0.4),
                path("M120,173.5 l2.6,5.6 6.2,0.8 -4.5,4.3 1.1,6.1 -5.4,-3 -5.4,3 1.1,-6.1 -4.5,-4.3 6.2,-0.8 Z", PAPER),
                transform="translate(0 -4)",
            ),
        ),
        rise=4,
        tilt=3,
    )


def ombudsman() -> Person:
    """Ombudsman: grey hair, waistcoat with bow tie, a pin with scales, a scroll and one open hand."""
    skin = MIDDLE
    return Person(
        about="ombudsman: grey hair, waistcoat with bow tie, a pin with scales, a scroll and one open hand",
        lower=(*shoes(INK), *trousers(UMBER, rise=4, wide=3)),
        torso=(
            *neck(skin),
            *torso(PAPER, waist=47, belly=10),
            path("M100,132 L120,176 L140,132 L152,256 H88 Z", SAGE),
            *(circle(120, y, 3.4, UMBER) for y in (194, 214, 234)),
            *open_front(TEAL, waist=48, hem=270, belly=10),
            *lapels(TEAL, 176),
            path("M120,146 L104,137 V156 Z M120,146 L136,137 V156 Z", PLUM),
            circle(120, 146, 4.4, PLUM),
        ),
        arms=(
            *arm(-1, TEAL, skin, Arm((62, 202), (42, 218))),
            *arm(1, TEAL, skin, Arm((180, 202), (176, 222))),
            group(
                "scroll",
                rect(150, 206, 22, 72, SAND, r=6),
                rect(146, 202, 30, 10, APRICOT, r=5),
                rect(146, 272, 30, 10, APRICOT, r=5),
                rect(149, 236, 24, 9, BRICK, r=3),
                transform="translate(6 -6) rotate(20 161 242)",
            ),
            circle(172, 234, 11, skin.tone),
        ),
        beside=(
            group(
                "pin",
                circle(92, 180, 13, SUN),
                line("M92,172 V188 M87,188 h10 M84,176 h16", INK, 2.6),
                path("M80,180 h8 q0,5 -4,5 q-4,0 -4,-5 Z M96,180 h8 q0,5 -4,5 q-4,0 -4,-5 Z", INK),
                transform="translate(7 10)",
            ),
        ),
        head=(*head(skin, swept(SKY), BLUE, look=1, old=True), *glasses(UMBER)),
        rise=4,
        tilt=3,
        shadow=72,
    )


def legal_desk() -> Person:
    """Stands behind a small counter with an information sign and leaflets."""
    skin = DARK
    return Person(
        about="stands behind a small counter with an information sign and leaflets",
        lower=(rect(84, 250, 72, 60, INK, r=10),),
        torso=(
            *neck(skin),
            *torso(SAGE, waist=46, belly=4),
            *shirt_collar(PAPER),
            path("M116,148 h8 l3,26 l-7,10 l-7,-10 Z", TEAL),
        ),
        arms=(
            *arm(-1, SAGE, skin, Arm((64, 206), (84, 244))),
            *arm(1, SAGE, skin, Arm((180, 198), (198, 214))),
        ),
        head=(*head(skin, fringe(INK), INK, look=1), *glasses(PAPER)),
        beside=(
            group(
                "counter",
                rect(38, 262, 164, 118, BLUE, r=8),
                rect(168, 262, 34, 118, INK, r=8, opacity=0.12),
                rect(28, 252, 184, 18, UMBER, r=8),
                rect(38, 270, 164, 5, INK, r=0, opacity=0.14),
                circle(120, 322, 34, PAPER),
                circle(120, 306, 6.5, TEAL),
                line("M120,322 V340", TEAL, 11),
            ),
            group(
                "leaflets",
                rect(42, 216, 22, 32, BRICK, r=3),
                rect(48, 221, 22, 30, SUN, r=3),
                line("M53,230 h11 M53,238 h8", INK, 2.6, 0.5),
                path("M38,240 h36 l-3,14 h-30 Z", UMBER),
            ),
        ),
        tilt=2,
        shadow=92,
    )


def complaints_chair() -> Person:
    """Leads the people who hear a complaint: reading glasses low on the nose, three papers."""
    skin = DARK
    papers = (
        group(f"paper-{n}", rect(96, 184, 50, 66, fill, r=4), transform=f"rotate({turn} 121 264)")
        for n, (turn, fill) in enumerate(((-20, SKY), (18, SUN)), 1)
    )
    return Person(
        about="leads the people who hear a complaint: reading glasses low on the nose, three papers",
        lower=(*shoes(INK, spread=-4), *skirt(UMBER, skin.tone, hem=336, flare=58)),
        torso=(
            *neck(skin),
            *torso(MOSS, waist=49, belly=10, hem=272),
            round_collar(PAPER),
            *(circle(120 + x, y, 4.6, PAPER) for x, y in ((-16, 142), (-9, 151), (0, 155), (9, 151), (16, 142))),
        ),
        arms=(
            *arm(-1, MOSS, skin, Arm((64, 206), (92, 242), 29)),
            *papers,
            group(
                "paper-3",
                rect(96, 184, 50, 68, PAPER, r=4),
                line("M105,198 h32 M105,209 h32 M105,220 h20", INK, 3, 0.45),
            ),
            *arm(1, MOSS, skin, Arm((178, 206), (150, 244), 29)),
            circle(103, 248, 11, skin.tone),
            circle(138, 250, 11, skin.tone),
        ),
        head=(
            *head(skin, short(SKY), SKY, look=-1, old=True),
            path("M92,92 h20 q0,10 -10,10 q-10,0 -10,-10 Z M122,92 h20 q0,10 -10,10 q-10,0 -10,-10 Z", PAPER, 0.35),
            line("M91,92 h22 q0,11 -11,11 q-11,0 -11,-11 M121,92 h22 q0,11 -11,11 q-11,0 -11,-11 M113,92 h8", SUN, 2.8),
            circle(86, 103, 5, SUN),
            circle(154, 103, 5, SUN),
        ),
        tilt=-3,
        shadow=68,
    )


def discipline_panel() -> Person:
    """Looks at the rules of a profession: a suit, a paper in the shape of a shield."""
    skin = LIGHT
    return Person(
        about="looks at the rules of a profession: a suit, a paper in the shape of a shield",
        lower=(*shoes(INK), *trousers(BLUE, rise=6, wide=2)),
        torso=(
            *neck(skin),
            *torso(PAPER, waist=46),
            *open_front(BLUE, waist=47),
            *lapels(BLUE, 180),
            *shirt_collar(PAPER),
            path("M116,150 h8 l3,26 l-7,10 l-7,-10 Z", BRICK),
        ),
        arms=(
            *arm(-1, BLUE, skin, Arm((66, 204), (84, 232))),
            group(
                "shield",
                path("M120,176 Q136,188 160,188 C163,228 150,256 120,272 C90,256 77,228 80,188 Q104,188 120,176 Z", INK),
                path("M120,184 Q136,194 153,194 C155,226 144,250 120,264 C96,250 85,226 87,194 Q104,194 120,184 Z", PAPER),
                line("M103,224 l12,13 l23,-28", TEAL, 8),
            ),
            *arm(1, BLUE, skin, Arm((174, 204), (156, 232))),
            circle(88, 240, 11, skin.tone),
            circle(152, 240, 11, skin.tone),
        ),
        head=(*head(skin, crown(INK), INK, look=1), line("M99,56 Q108,50 118,49", PAPER, 2.6, 0.4)),
        rise=6,
        tilt=2,
        shadow=66,
    )
