"""Reads the file of a region or a route: each of its changes has the type of the field it changes."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from praatplaat.content import kinds, nodes
from praatplaat.content.kinds import Kind
from praatplaat.content.model import Change, Content
from praatplaat.content.overlay import UnknownPathError, spot
from praatplaat.content.typed import Typed


class TypedOverlay(Typed):
    """Reads the nodes of one such file. `base` is the content that is changed, `doubtful` the scenes and shared files in
    which something is wrong: a path that leads nowhere there is left out without a word."""

    def __init__(self, file: str, base: Content, doubtful: Collection[str]) -> None:
        super().__init__(file)
        self.base = base
        self.doubtful = doubtful

    def value(self, node: nodes.Node, kind: Kind, context: str) -> Any:
        """What `node` says as a value of `kind`."""
        if isinstance(node, nodes.Mapping):
            if isinstance(kind, kinds.Offers):
                return self._offers(node, context)
            if isinstance(kind, kinds.Changes):
                return self._changes(node, context)
        return super().value(node, kind, context)

    def _offers(self, node: nodes.Mapping, context: str) -> dict[str, str]:
        offered = {}
        for key, route, claim in self._pairs(node, context):
            self._refer("routes", route, key.place)
            offered[route] = self.value(claim, kinds.Link("claims"), f"{context}/{route}")
        return offered

    def _changes(self, node: nodes.Mapping, context: str) -> tuple[Change, ...]:
        """The changes. Their sentences have the context of the field, behind the name of the region or route."""
        owner = context.rpartition("/")[0]
        changes = []
        for key, path, value in self._pairs(node, context, paths=True):
            try:
                found = spot(self.base, path)
            except UnknownPathError as unknown:
                if path.partition("/")[0] not in self.doubtful:
                    self.fault(key.place, "unknown-path", str(unknown))
                continue
            self.scene = found.scene
            changes.append(Change(path, self.value(value, found.kind, f"{owner}/{path}"), key.place))
        return tuple(changes)
