"""The command line: it reads what is asked, calls one function and prints what comes back."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")

Command = Callable[[argparse.Namespace], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command line. Gives 0, 1 for faults found, 2 for wrong use, 3 when there is no display."""
    args = _parser().parse_args(argv)
    from praatplaat.emergency import UnreadableError  # noqa: PLC0415 - the parser alone must answer --help at once
    from praatplaat.selectors import Unsound, Wrong  # noqa: PLC0415

    try:
        command: Command = args.command
        return command(args)
    except Wrong as wrong:
        print(wrong, file=sys.stderr)
        return 2
    except (Unsound, UnreadableError) as unsound:
        print(unsound, file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 0


def _parser() -> argparse.ArgumentParser:
    from praatplaat import __version__, selectors  # noqa: PLC0415
    from praatplaat.usage import Parser  # noqa: PLC0415

    parser = Parser(prog="praatplaat", description="De jeugdbeschermingsketen in beeld.")
    parser.add_argument("--version", action="version", version=f"praatplaat {__version__}")
    window = parser.add_argument_group("het venster")
    window.add_argument("--kiosk", action="store_true", help="voor een wachtruimte")
    window.add_argument("--full-screen", action="store_true", help="begin beeldvullend")
    window.add_argument(
        "--size", type=selectors.size, default=None, metavar="BxH", help="grootte van het venster in px"
    )
    selectors.place_of(window)
    window.add_argument("--live", action="store_true", help="volg veranderingen in scènes en vertalingen")
    selectors.folders_of(parser)
    parser.set_defaults(command=_window)
    commands = parser.add_subparsers(title="opdrachten", metavar="")
    for name, help_, add, run in (
        ("render", "een scherm als plaatje", _add_render, _render),
        ("tree", "een scherm als JSON", selectors.add, _tree),
        ("check", "alle fouten in scènes en vertalingen", _add_check, _check),
        ("walk", "loopt door alle schermen", _add_walk, _walk),
        ("bench", "meet hoe lang elk deel duurt", selectors.folders_of, _bench),
        ("schema", "JSON Schema voor wie YAML schrijft", _add_schema, _schema),
        ("text", "een scène als gewone tekst", _add_text, _text),
        ("claims", "alle bronnen als tabel, voor wie ze nakijkt", selectors.folders_of, _claims),
        ("locale", "voor vertalers", _add_locale, _locale),
    ):
        sub = commands.add_parser(name, help=help_, description=help_)
        add(sub)
        sub.set_defaults(command=run)
    return parser


# ------------------------------------------------------------------ the window


def _window(args: argparse.Namespace) -> int:
    from praatplaat.shell.loop import run  # noqa: PLC0415
    from praatplaat.shell.window import NoDisplay  # noqa: PLC0415

    try:
        run(args)
    except NoDisplay as none:
        print(none, file=sys.stderr)
        return 3
    return 0


# ------------------------------------------------------------------ one screen


def _add_render(parser: argparse.ArgumentParser) -> None:
    from praatplaat import selectors  # noqa: PLC0415

    selectors.add(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="UIT.png", help="waar het plaatje komt")


def _render(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.picture import save  # noqa: PLC0415

    this = selectors.asked(args)
    try:
        save(selectors.shown(this), this.paper.size, args.output, grey=this.grey)
    except OSError as error:
        raise selectors.Wrong(f"{args.output}: kan hier niet schrijven ({error.strerror})") from None
    return 0


def _tree(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.tree import tree  # noqa: PLC0415

    this = selectors.asked(args)
    page = selectors.pages(this.state, this.book, this.paper)
    print(json.dumps(tree(this.state, selectors.shown(this), this.paper, page), ensure_ascii=False, indent=1))
    return 0


# ------------------------------------------------------------------ checks


def _add_check(parser: argparse.ArgumentParser) -> None:
    from praatplaat import selectors  # noqa: PLC0415

    parser.add_argument("path", nargs="*", type=Path, metavar="PAD", help="alleen deze bestanden of mappen")
    parser.add_argument("--json", action="store_true", help="als JSON")
    parser.add_argument("--fit", action="store_true", help="leg ook elk scherm uit, in elke taal en maat")
    parser.add_argument(
        "--now", type=selectors.moment, default=None, metavar="ISO-TIJD", help="doe alsof het zo laat is"
    )
    selectors.folders_of(parser)


def _check(args: argparse.Namespace) -> int:
    from dataclasses import replace  # noqa: PLC0415
    from datetime import datetime  # noqa: PLC0415

    from praatplaat.audit import audit  # noqa: PLC0415
    from praatplaat.selectors import HOME, Wrong  # noqa: PLC0415

    missing = [str(path) for path in (*args.path, args.content, args.locales) if not path.exists()]
    if missing:
        raise Wrong(f"Dit bestaat niet: {', '.join(missing)}")
    now = args.now or datetime.now(HOME)
    faults = audit(args.content, args.locales, now, tuple(args.path), fit=args.fit)
    if args.json:
        rows = [
            {"file": f.place.file, "line": max(1, f.place.line), "column": max(1, f.place.column), "rule": f.rule,
             "level": f.level, "message": f.message} for f in faults
        ]  # fmt: skip
        print(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for fault in faults:
            print(replace(fault, message=f"Let op: {fault.message}") if fault.level == "notice" else fault)
        wrong = sum(fault.level == "fault" for fault in faults)
        print(f"{wrong} fout, {len(faults) - wrong} keer let op.", file=sys.stderr)
    return int(any(f.level == "fault" for f in faults))


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kind", default="scene", help="scene, region, route, of een gedeeld bestand zoals people")


def _schema(args: argparse.Namespace) -> int:
    from praatplaat.content.schema import KINDS, schema  # noqa: PLC0415
    from praatplaat.content.suggest import did_you_mean  # noqa: PLC0415
    from praatplaat.selectors import Wrong  # noqa: PLC0415

    if args.kind not in KINDS:
        raise Wrong(f"Er is geen soort “{args.kind}”.{did_you_mean(args.kind, KINDS)} Er zijn: {', '.join(KINDS)}.")
    print(json.dumps(schema(args.kind), ensure_ascii=False, indent=2))
    return 0


# ------------------------------------------------------------------ walk and bench


def _add_walk(parser: argparse.ArgumentParser) -> None:
    from praatplaat import selectors  # noqa: PLC0415

    parser.add_argument("--events", type=int, default=0, metavar="N", help="daarna zoveel willekeurige aanrakingen")
    parser.add_argument("--seed", type=int, default=1, metavar="S", help="waarmee het toeval begint")
    parser.add_argument("--lang", default="nl", metavar="CODE")
    parser.add_argument("--mode", choices=("laptop", "kiosk"), default="laptop")
    parser.add_argument("--size", type=selectors.size, default=(1366, 768), metavar="BxH")
    selectors.folders_of(parser)


def _walk(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.paper import Paper  # noqa: PLC0415
    from praatplaat.walk import walk  # noqa: PLC0415

    book = selectors.open_book(args.content, args.locales)
    report = walk(book, Paper(args.size, args.mode), args.lang, args.events, args.seed)
    print(report)
    return int(bool(report.broken))


def _bench(args: argparse.Namespace) -> int:
    from praatplaat.bench import bench  # noqa: PLC0415

    print(json.dumps(bench(args.content, args.locales), indent=1))
    return 0


# ------------------------------------------------------------------ to read


def _add_text(parser: argparse.ArgumentParser) -> None:
    from praatplaat import selectors  # noqa: PLC0415

    parser.add_argument("scene", metavar="SCENE", help="welke scène")
    parser.add_argument("--lang", default="nl", metavar="CODE", help="in welke taal")
    parser.add_argument("--now", type=selectors.moment, default=None, metavar="ISO-TIJD", help="doe alsof het zo laat is")
    selectors.place_of(parser)
    selectors.folders_of(parser)


def _text(args: argparse.Namespace) -> int:
    from datetime import datetime  # noqa: PLC0415

    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.linear import linear  # noqa: PLC0415

    book = selectors.open_book(args.content, args.locales)
    scene = book.content.scenes[selectors.known(args.scene, book.content.scenes, "scène")]
    lang = selectors.known(args.lang, book.languages.codes(), "taal")
    now = args.now or datetime.now(selectors.HOME)
    selectors.place(args, book, now)
    print(linear(book, scene, lang, now, args.region, args.route), end="")
    return 0


def _claims(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.claims import markdown  # noqa: PLC0415

    print(markdown(selectors.open_book(args.content, args.locales).content), end="")
    return 0


# ------------------------------------------------------------------ translators


def _add_locale(parser: argparse.ArgumentParser) -> None:
    from praatplaat import selectors  # noqa: PLC0415

    commands = parser.add_subparsers(title="opdrachten", metavar="", required=True)
    extract = commands.add_parser("extract", help="schrijft praatplaat.pot")
    update = commands.add_parser("update", help="voegt nieuwe zinnen toe aan een taal")
    update.add_argument("lang", nargs="*", metavar="CODE", help="welke talen (anders: alle)")
    for sub, run in ((extract, _extract), (update, _update)):
        selectors.folders_of(sub)
        sub.set_defaults(command=run)


def _locale(args: argparse.Namespace) -> int:
    raise AssertionError("argparse asks for a command of its own")


def _extract(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.languages.extract import write_pot  # noqa: PLC0415

    write_pot(selectors.open_book(args.content, args.locales).content, args.locales / "praatplaat.pot")
    return 0


def _update(args: argparse.Namespace) -> int:
    from praatplaat import selectors  # noqa: PLC0415
    from praatplaat.content.texts import messages  # noqa: PLC0415
    from praatplaat.languages.catalogue import FILE  # noqa: PLC0415
    from praatplaat.languages.names import known  # noqa: PLC0415
    from praatplaat.languages.update import update  # noqa: PLC0415

    book = selectors.open_book(args.content, args.locales)
    chosen = args.lang or [code for code in book.languages.codes() if code != "nl"]
    strange = [lang for lang in chosen if not known(lang)]
    if strange:
        raise selectors.Wrong(f"Dit is geen taalcode: {', '.join(strange)}. Schrijf een code als pl of tr.")
    told = []
    for lang in chosen:
        done = update(args.locales / lang / FILE, tuple(messages(book.content)))
        told.append(done.faults)
        print(
            f"{lang}: {done.kept} gebleven, {done.new} nieuw, {done.edited} veranderd, {done.moved} verplaatst, "
            f"{done.obsolete} niet meer nodig"
        )
    faults = [fault for some in told for fault in some]
    for fault in faults:
        print(fault)
    return int(any(fault.level == "fault" for fault in faults))


if __name__ == "__main__":
    sys.exit(main())
