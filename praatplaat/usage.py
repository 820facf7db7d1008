"""Wrong use of the command line, told in Dutch: what was written, and what was probably meant."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterator
from typing import NoReturn

from praatplaat.content.suggest import did_you_mean

WRONG_USE = 2  # the exit code


class Parser(argparse.ArgumentParser):
    """A parser that speaks Dutch when something is wrong, and leaves with 2. Its subcommands do the same."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong on stderr and leave."""
        print(f"{dutch(message, self)}\nMeer hierover: {self.prog} --help", file=sys.stderr)
        sys.exit(WRONG_USE)


def dutch(message: str, parser: argparse.ArgumentParser) -> str:
    """What argparse says, in Dutch. What it does not say itself was ours already."""
    for pattern, say in _SENTENCES:
        if found := re.fullmatch(pattern, message, re.DOTALL):
            return say(found, parser)
    return message.removeprefix("argument ")


def _choice(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    names = re.findall(r"[^\s',]+", found["names"])
    of = f"{found['option']}: " if found["option"] else "Deze opdracht bestaat niet: "
    return f"{of}“{found['value']}”.{did_you_mean(found['value'], names)} Er zijn: {', '.join(names)}."


def _unknown(found: re.Match[str], parser: argparse.ArgumentParser) -> str:
    first = found["rest"].split()[0]
    return f"Dit hoort hier niet: {found['rest']}.{did_you_mean(first.partition('=')[0], list(_options(parser)))}"


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """All options of a parser and of its subcommands."""
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for sub in action.choices.values():
                yield from _options(sub)


_Say = Callable[[re.Match[str], argparse.ArgumentParser], str]
_SENTENCES: tuple[tuple[str, _Say], ...] = (
    (r"argument (?P<option>\S*): invalid choice: '(?P<value>.*?)' \(choose from (?P<names>.*)\)", _choice),
    (r"unrecognized arguments: (?P<rest>.+)", _unknown),
    (r"the following arguments are required: (.*)", lambda m, _: f"Dit ontbreekt nog: {m[1] or 'een opdracht'}."),
    (r"argument (\S+): expected .*", lambda m, _: f"Achter {m[1]} moet nog iets staan."),
    (r"argument (\S+): invalid \w+ value: '(.*)'", lambda m, _: f"{m[1]}: “{m[2]}” is geen getal."),
    (r"ambiguous option: (\S+) could match (.*)", lambda m, _: f"{m[1]} kan meer dingen zijn: {m[2]}."),
)
