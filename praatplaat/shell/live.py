"""Which files changed, for authors and translators who watch the window while they write (`--live` only)."""

from __future__ import annotations

from pathlib import Path

LOOK_MS = 500  # how often the files are looked at


class Live:
    """Looks at the times and sizes of the files in the folders of scenes and catalogues."""

    def __init__(self, content: Path, locales: Path) -> None:
        self._patterns = ((content, "**/*.yaml"), (locales, "*/LC_MESSAGES/*.po"))
        self._seen = self._times()

    def changed(self) -> bool:
        """Whether a file came, went or changed since the last time this was asked."""
        now = self._times()
        changed, self._seen = now != self._seen, now
        return changed

    def _times(self) -> dict[Path, tuple[int, int]]:
        times = {}
        for folder, pattern in self._patterns:
            for path in folder.glob(pattern):
                try:
                    seen = path.stat()
                except OSError:  # gone again: many editors write a new file and move it into place
                    continue
                times[path] = (seen.st_mtime_ns, seen.st_size)
        return times
