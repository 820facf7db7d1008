"""`tree`: the screen as values. Arabic is Dutch mirrored, and every word says in which language it really is."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest

from praatplaat import cli
from praatplaat.book import Book
from praatplaat.content.model import Message, Sentence
from praatplaat.content.texts import spans
from praatplaat.display import Item, Rect
from praatplaat.faults import Place
from praatplaat.languages.catalogue import read_languages
from praatplaat.paper import Paper
from praatplaat.session import Settings, State, Where
from praatplaat.tree import item_values, tree
from tests.languages import files
from tests.showing import LAPTOP, by_id, every_page, sections, visit

ITEM: dict[str, tuple[type, ...]] = {
    "id": (str,), "role": (str,), "label": (str,), "context": (str, type(None)), "state": (str, type(None)),
    "lang": (str, type(None)), "dir": (str,), "lines": (list,), "rect": (list,), "px": (int, type(None)),
    "cap": (float, int, type(None)), "weight": (int, type(None)), "fg": (str, type(None)), "bg": (str, type(None)),
    "action": (str, type(None)), "focus": (int, type(None)), "fits": (bool,), "picture": (str, type(None)),
}  # fmt: skip
SCREEN: dict[str, tuple[type, ...]] = {
    "screen": (str,), "scene": (str, type(None)), "step": (str, type(None)), "at": (str, type(None)), "page": (list,),
    "mm": (float,), "size": (list,), "lang": (str,), "dir": (str,), "items": (list,),
}  # fmt: skip
SCREENS = (
    Where("languages"), Where("situations"), Where("settings"), Where("away"), Where("crisis"),
    Where("crisis", danger="no", client="save"), Where("overview", "overview"), Where("map", "raad"),
    Where("map", "raad", block="dare"), Where("step", "raad", "letter"), Where("step", "veilig-thuis", "report"),
    Where("person", person="raad"), Where("right", right="lawyer"), Where("term", term="judge"),
)  # fmt: skip
MARKS = ("mark-draft", "mark-fallback", "mark-unchecked")
CONTROLS = re.compile(
    r"(hide|crisis|home|back|languages|settings|start|title|crisis\.[a-z0-9-]+|hide\.icon|(tab|lang|situation|danger|client"
    r"|text-size|contrast|region|question)[:-][a-z0-9-]*)(\.icon)?"
)


def values(*argv: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """What the command line prints."""
    assert cli.main(["tree", *argv]) == 0
    found = json.loads(capsys.readouterr().out)
    assert isinstance(found, dict)
    return found


def ids(state: State, book: Book, paper: Paper = LAPTOP) -> set[str]:
    """The ids on all pages of a screen, without what depends on how long the words are: the marks, the keys that turn
    pages, and the second part of a word on two lines."""
    all_ = {i.id for items in every_page(state, book, paper) for i in items}
    second = re.compile(r"\.([2-9]|\d\d+)\.(line|word)$")
    return {i for i in all_ if not i.startswith("page-") and i not in MARKS and not second.search(i)}


def by_focus(items: Mapping[str, Item]) -> list[str]:
    """The ids of the keys in the order of Tab."""
    return [i.id for i in sorted((i for i in items.values() if i.focus is not None), key=lambda i: i.focus or 0)]


# ------------------------------------------------------------------ right to left


@pytest.mark.parametrize("where", SCREENS, ids=lambda w: " ".join(filter(None, w)))
def test_an_item_has_the_same_id_in_every_language(book: Book, where: Where) -> None:
    """Ids name things, not words: over all pages of a screen they are the same in Arabic, Tigrinya, English and Dutch."""
    for paper in (LAPTOP, Paper((1080, 1920), text_size="largest")):
        dutch = ids(visit(where), book, paper)
        for lang in ("ar", "ti", "en"):
            other = ids(visit(where, lang), book, paper)
            if where.screen == "settings":
                other = {i for i in other if not i.startswith("beside")}  # Dutch stands beside any language but Dutch
            assert other == dutch


@pytest.mark.parametrize("size", [(1366, 768), (1080, 1920)], ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("where", SCREENS, ids=lambda w: " ".join(filter(None, w)))
def test_arabic_is_dutch_mirrored(book: Book, where: Where, size: tuple[int, int]) -> None:
    """Every control stands in Arabic where it stands in Dutch, seen in a mirror, to the px."""
    paper = Paper(size)
    dutch, arabic = (by_id(every_page(visit(where, lang), book, paper)[0]) for lang in ("nl", "ar"))
    controls = [key for key in dutch if CONTROLS.fullmatch(key) and dutch[key].action and key in arabic]
    assert [k for k in by_focus(dutch) if k in controls] == [k for k in by_focus(arabic) if k in controls]
    assert {"crisis"} < set(controls) and set(controls) == {k for k in arabic if CONTROLS.fullmatch(k) and arabic[k].action}
    for key in controls:
        x, y, w, h = dutch[key].rect
        assert arabic[key].rect == Rect(size[0] - x - w, y, w, h), key


def test_text_begins_where_reading_begins(book: Book) -> None:
    """A sentence of Arabic touches the right edge of its place, a Dutch one the left."""
    where = Where("step", "raad", "letter")
    for lang, at_right in (("nl", False), ("ar", True)):
        item = by_id(every_page(visit(where, lang), book)[0])["where.0"]
        assert item.paragraph and item.lang == lang
        for line in item.paragraph.lines:
            left, right = item.text_at[0] + line.x, item.text_at[0] + line.x + line.width
            away = abs(item.rect.right - right) if at_right else abs(left - item.rect.x)
            assert away <= 1.5


# ------------------------------------------------------------------ the true language


def test_untranslated_text_is_marked_as_dutch(book: Book, tmp_path: Path) -> None:
    """With no catalogue at all every content sentence of an Arabic page is Dutch, left to right, state fallback, and its
    screen says so."""
    bare = replace(book, languages=read_languages(tmp_path))
    for where in SCREENS:
        for items in every_page(visit(where, "ar"), bare):
            told = [i for i in items if i.context and not i.context.startswith("emergency/") and i.id != "letter.word"]
            assert {(i.lang, i.dir, i.state) for i in told} <= {("nl", "ltr", "fallback")}
            if any(i.paragraph for i in told):
                assert "mark-fallback" in by_id(items)
    step = tree(visit(SCREENS[9], "ar"), every_page(visit(SCREENS[9], "ar"), bare)[0], LAPTOP, (1, 1))
    sentence = next(i for i in step["items"] if i["id"] == "where.0")
    assert (sentence["lang"], sentence["dir"], sentence["state"]) == ("nl", "ltr", "fallback")
    assert (step["lang"], step["dir"]) == ("ar", "rtl")


def test_a_single_missing_sentence_falls_back_alone(book: Book, tmp_path: Path) -> None:
    """Sentence by sentence: beside translated ones, one that lacks its translation is Dutch, and only that one."""
    content = book.content
    first, *others = content.scenes["raad"].steps["letter"].happens
    arabic = [(s.message, " ".join(["جملة عربية", *(f"[كلمة]({m})" for m in marked(s.message))])) for s in others]
    folder = catalogue(tmp_path, "ar", arabic)
    half = replace(book, languages=read_languages(folder))
    items = by_id(every_page(visit(Where("step", "raad", "letter"), "ar"), half)[0])
    assert (items["where.0"].lang, items["where.0"].dir, items["where.0"].state) == ("nl", "ltr", "fallback")
    assert {items[f"where.{n}"].lang for n in range(1, len(others) + 1)} == {"ar"}
    assert first.message.text.startswith(items["where.0"].label[:5])


def marked(message: Message) -> list[str]:
    """The ids of the hard words in a sentence, which a translation must keep."""
    return [span.mark for span in spans(message.text) if span.mark]


def catalogue(folder: Path, lang: str, said: list[tuple[Message, str]]) -> Path:
    """A locales folder with one catalogue of drafts."""
    files.put(folder, lang, files.pairs(lang, *((m.context, m.text, text) for m, text in said)))
    return folder


NUMBERS = [
    ("ar", "اتصل بالرقم 0800-2000 إذا كنت قلقًا.", ["0800-2000"]),
    ("fa", "اگر نگران هستید با شماره 0800-2000 تماس بگیرید.", ["0800-2000"]),
    ("fa", "می‌گیرد: 088-996 3000 یا 112.", ["088-996 3000", "112"]),
    ("ar", "SAVE يتصل بك على 088-996 3000.", ["088-996 3000"]),
]


@pytest.mark.parametrize(("lang", "said", "numbers"), NUMBERS)
def test_a_number_reads_from_left_to_right_in_every_script(
    small: Book, tmp_path: Path, lang: str, said: str, numbers: list[str]
) -> None:
    """0800-2000 reads 0800-2000 on the visual lines of Arabic and Persian, inside a sentence too."""
    raad = small.content.scenes["raad"]
    message = Message("raad/steps/letter/happens", f"Bel {' of '.join(numbers)}.", Place("raad.yaml"))
    letter = replace(raad.steps["letter"], happens=(Sentence(message),))
    scenes = {**small.content.scenes, "raad": replace(raad, steps={**raad.steps, "letter": letter})}
    languages = read_languages(catalogue(tmp_path, lang, [(message, said)]))
    made = replace(small, content=replace(small.content, scenes=scenes), languages=languages)
    state = visit(Where("step", "raad", "letter"), lang)
    items = every_page(state, made)[0]
    item = next(i for i in tree(state, items, LAPTOP, (1, 1))["items"] if i["id"] == "where.0")
    assert (item["lang"], item["dir"], item["label"]) == (lang, "rtl", said)
    visual = " ".join(line["visual"] for line in item["lines"])
    for number in numbers:
        assert number in visual and (number[::-1] not in visual or number[::-1] == number)


@pytest.mark.parametrize("lang", ["ar", "fa"])
def test_the_numbers_to_call_read_from_left_to_right(book: Book, lang: str) -> None:
    """On the strip and on the crisis screen of Arabic and Persian each number stands as one dials it."""
    seen = []
    for items in every_page(visit(Where("crisis", client="save"), lang), book):
        seen += [line["visual"] for i in items for line in item_values(i)["lines"]]
    for number in ("112", "0800-2000", "088-996 3000", "0800-0432"):
        assert number in seen


# ------------------------------------------------------------------ the form


@pytest.mark.parametrize("lang", ["nl", "ar"])
@pytest.mark.parametrize("where", SCREENS, ids=lambda w: " ".join(filter(None, w)))
def test_every_key_is_there_with_its_type(book: Book, where: Where, lang: str) -> None:
    """The keys of a screen and of an item are exactly those that are promised, each of its type, in plain JSON."""
    state = visit(where, lang, at="raad/letter")
    made = tree(state, every_page(state, book)[0], LAPTOP, (1, 1))
    assert json.loads(json.dumps(made)) == made
    assert {k: type(v) in SCREEN.get(k, ()) for k, v in made.items()} == dict.fromkeys(SCREEN, True)
    names = [i["id"] for i in made["items"]]
    assert len(names) == len(set(names)), sorted(n for n in names if names.count(n) > 1)[:5]
    for item in made["items"]:
        assert {k: type(v) in ITEM.get(k, ()) for k, v in item.items()} == dict.fromkeys(ITEM, True), item["id"]
        assert item["role"] in ("button", "heading", "text", "list", "image")
        assert item["dir"] in ("ltr", "rtl") and item["state"] in (None, "draft", "reviewed", "approved", "fallback")
        assert len(item["rect"]) == 4 and all(type(v) is int for v in item["rect"])
        assert all(set(line) == {"logical", "visual"} for line in item["lines"])
        assert (item["px"] is None) == (not item["lines"])
        assert item["action"] is None or item["label"].strip()
        assert not item["lines"] or (item["fg"] and item["bg"]), f"{item['id']} has words without colours"


def test_the_tree_tells_every_field_of_an_item() -> None:
    """A field that is added to an item is either told by the tree or belongs to the drawing alone."""
    told = set(ITEM) - {"lines", "px", "cap", "weight"}
    assert {f.name for f in fields(Item)} == told | {"paragraph", "text_at", "shape"}


def test_a_heading_names_every_screen(book: Book) -> None:
    """Whoever reads with the ears hears where they are: one title on each screen but the away screen."""
    for where in sections(book.content):
        titles = [i for i in every_page(visit(where), book)[0] if i.id == "title"]
        assert [i.role for i in titles] == ["heading"], where


# ------------------------------------------------------------------ the selectors


def test_pages_are_walked_by_number(capsys: pytest.CaptureFixture[str]) -> None:
    """`--page N` shows each page once, all of them together hold every sentence, and one more is wrong use."""
    first = values("--scene", "raad", "--step", "letter", capsys=capsys)
    n, of = first["page"]
    assert n == 1 and of > 3
    tops = set()
    for page in range(1, of + 1):
        this = values("--scene", "raad", "--step", "letter", "--page", str(page), capsys=capsys)
        assert this["page"] == [page, of] and (this["screen"], this["scene"], this["step"]) == ("step", "raad", "letter")
        tops |= {i["id"] for i in this["items"]}
    assert {"where.0", "who", "rights.may.0", "long", "next.0", "help"} <= tops
    assert cli.main(["tree", "--scene", "raad", "--step", "letter", "--page", str(of + 1)]) == 2
    assert str(of) in capsys.readouterr().err


def test_without_text_only_the_pictures_are_left(capsys: pytest.CaptureFixture[str]) -> None:
    """`--no-text` takes the words away and nothing else: what is there and where stays the same."""
    asked = ("--scene", "raad", "--step", "letter", "--lang", "ar")
    full, bare = values(*asked, capsys=capsys), values(*asked, "--no-text", capsys=capsys)
    assert any(i["lines"] for i in full["items"]) and not any(i["lines"] for i in bare["items"])
    assert [(i["id"], i["rect"], i["action"]) for i in bare["items"]] == [
        (i["id"], i["rect"], i["action"]) for i in full["items"]
    ]


def test_high_contrast_is_black_and_white(capsys: pytest.CaptureFixture[str]) -> None:
    """`--contrast high`: every text is black on white or white on black."""
    made = values("--scene", "raad", "--step", "letter", "--contrast", "high", capsys=capsys)
    pairs = {(i["fg"], i["bg"]) for i in made["items"] if i["lines"]}
    assert pairs <= {("#000000", "#FFFFFF"), ("#FFFFFF", "#000000")}


def test_a_larger_text_size_makes_larger_letters(capsys: pytest.CaptureFixture[str]) -> None:
    """`--text-size`: a capital of running text is at least 4.8, 6.4 and 8.5 mm high at a kiosk; no key shrinks."""
    tall, sides = [], []
    for name, least in (("normal", 4.8), ("large", 6.4), ("largest", 8.5)):
        kiosk = ("--mode", "kiosk", "--size", "1920x1080", "--text-size", name)
        made = values("--scene", "raad", "--step", "letter", *kiosk, capsys=capsys)
        by = {i["id"]: i for i in made["items"]}
        assert by["where.0"]["cap"] / made["mm"] >= least
        tall.append(by["where.0"]["px"])
        sides.append(by["hide"]["rect"][3])
    assert tall == sorted(set(tall)) and sides == sorted(sides)


def test_where_the_family_stands_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """`--at` sets the family's step and nothing else does."""
    assert values("--scene", "raad", capsys=capsys)["at"] is None
    made = values("--scene", "raad", "--at", "raad/talks", capsys=capsys)
    assert (made["at"], made["screen"], made["step"]) == ("raad/talks", "map", None)


@pytest.mark.parametrize(
    ("argv", "screen"),
    [
        ((), "languages"), (("--scene", "raad"), "map"), (("--scene", "raad", "--step", "letter"), "step"),
        (("--person", "raad"), "person"), (("--right", "lawyer"), "right"), (("--term", "judge"), "term"),
        (("--danger", "yes"), "crisis"), (("--client", "vt"), "crisis"), (("--screen", "overview"), "overview"),
        (("--screen", "settings"), "settings"), (("--screen", "away"), "away"), (("--screen", "situations"), "situations"),
    ],
)  # fmt: skip
def test_the_ids_alone_say_which_screen(argv: tuple[str, ...], screen: str, capsys: pytest.CaptureFixture[str]) -> None:
    """The screen follows from what is asked for; `--screen` names those that have no id."""
    assert values(*argv, capsys=capsys)["screen"] == screen


def test_two_languages_stand_beside_each_other_sentence_by_sentence(book: Book) -> None:
    """With Dutch beside it every Arabic sentence has its Dutch one under it, each in its own direction (promise 7)."""
    state = replace(State.fresh(Settings(lang="ar", beside="nl")), where=Where("step", "raad", "letter"))
    found = 0
    for items in every_page(state, book):
        for key, item in by_id(items).items():
            if key.endswith(".beside"):
                own = by_id(items)[key.removesuffix(".beside")]
                assert (own.lang, own.dir, item.lang, item.dir) == ("ar", "rtl", "nl", "ltr")
                assert own.context == item.context and own.rect.bottom <= item.rect.y + 1
                found += 1
    assert found > 5
