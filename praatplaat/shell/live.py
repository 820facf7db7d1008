"""Which files changed, for authors and translators who watch the window while they write (`--live` only)."""

from __future__ import annotations

from pathlib import Path


class Live:
    """Looks at the times of the files in two folders."""

    def __init__(self, content: Path, locales: Path) -> None:
        self.content, self.locales = content, locales
        self._seen = self._times()

    def changed(self) -> bool:
        """Whether a file came, went or changed since the last time this was asked."""
        now = self._times()
        changed, self._seen = now != self._seen, now
        return changed

    def _times(self) -> dict[Path, tuple[int, int]]:
        times = {}
        for folder, pattern in ((self.content, "**/*.yaml"), (self.locales, "*/LC_MESSAGES/*.po")):
            for path in folder.glob(pattern):
                try:
                    seen = path.stat()
                except OSError:
                    continue
                times[path] = (seen.st_mtime_ns, seen.st_size)
        return times
