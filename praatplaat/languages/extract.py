"""Gives the Dutch sentences to translators: an extractor for Babel, and the template `locales/praatplaat.pot`."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import IO, TYPE_CHECKING

from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from praatplaat.content.fields import OVERLAYS
from praatplaat.content.read import Reading, Source, read_sources, sources_in
from praatplaat.content.texts import messages
from praatplaat.languages.where import comments, reference, titles

if TYPE_CHECKING:
    from praatplaat.content.model import Content, Message

Found = tuple[int, str, tuple[str, ...], list[str]]
HEADER = r"""# De digitale praatplaat: alle zinnen in het Nederlands.
msgid ""
msgstr ""
"Project-Id-Version: praatplaat\n"
"POT-Creation-Date: {created:%Y-%m-%d %H:%M%z}\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"X-Source-Language: nl\n"

"""


def extract(
    fileobj: IO[bytes], keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, str]
) -> Iterator[Found]:
    """The messages of one open YAML file as Babel takes them: line, function, (context, sentence), comments.

    Babel's `keywords`, `comment_tags` and `options` say nothing about YAML. The file must have a name, for that says
    what it holds; a region or route is read with the content that it changes. ValueError with every fault there is.
    """
    path = Path(fileobj.name)
    reading = _reading(path)
    if not reading.sound:
        raise ValueError("\n".join(str(fault) for fault in reading.faults))
    found = _in_order(reading.content)
    texts = titles(found)
    for message in found:
        if message.place.file != path.as_posix():
            continue
        told = comments(message, texts)
        if message.plural:
            yield message.place.line, "npgettext", (message.context, message.text, message.plural), told
        else:
            yield message.place.line, "pgettext", (message.context, message.text), told


def _reading(path: Path) -> Reading:
    """A file, and what it changes, by the folder it lies in."""
    folder = path.parent.name
    mine = Source(path, path.as_posix(), path.stem if folder == "shared" else folder if folder in OVERLAYS else "")
    if mine.table not in OVERLAYS:
        return read_sources([mine])
    sources, faults = sources_in(path.parents[1])
    return read_sources([*(source for source in sources if source.table not in OVERLAYS), mine], faults)


def write_pot(content: Content, path: Path, now: datetime | None = None) -> bool:
    """Write all sentences of `content` as a template to `path`, `locales/praatplaat.pot`, and tell whether it changed.

    `now` becomes its date; a template that would only differ in its date is left as it is.
    """
    found = _in_order(content)
    try:
        before = path.read_bytes()
    except FileNotFoundError:
        before = b""
    if _template(found, path, _date(before)) == before:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_template(found, path, now or datetime.now(UTC)))
    return True


def _in_order(content: Content) -> list[Message]:
    """Every message with words, by file and line."""
    return sorted((message for message in messages(content) if message.text), key=lambda message: message.place)


def _template(found: list[Message], path: Path, created: datetime) -> bytes:
    catalogue = Catalog()
    texts = titles(found)
    for message in found:
        catalogue.add(
            (message.text, message.plural) if message.plural else message.text,
            context=message.context,
            locations=[(reference(message.place.file, path.parent), message.place.line)],
            auto_comments=comments(message, texts),
        )
    stream = BytesIO()
    write_po(stream, catalogue, width=0, omit_header=True)  # its own header names the version of Babel
    return HEADER.format(created=created).encode() + stream.getvalue()


def _date(template: bytes) -> datetime:
    """The date in a template, the beginning of time for one without."""
    _, _, rest = template.partition(b"POT-Creation-Date: ")
    try:
        return datetime.strptime(rest[:21].decode("ascii"), "%Y-%m-%d %H:%M%z")
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
