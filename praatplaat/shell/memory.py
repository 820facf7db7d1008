"""How the program asks the system for memory."""

from __future__ import annotations

import ctypes
import sys

M_MMAP_THRESHOLD = -3  # malloc.h of the GNU C library
OF_ITS_OWN = 64 * 1024  # bytes; nearly every drawing is larger, nearly everything else is smaller


def give_back() -> None:
    """Give every drawing memory of its own, so that forgetting it gives that back to the system.

    The GNU C library (Linux) begins so, but after the first large one is forgotten it puts all that are no larger
    between small things; some hundred screens later 25 MiB are holes. Other systems do nothing of the kind.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
        if mallopt is not None:
            mallopt(M_MMAP_THRESHOLD, OF_ITS_OWN)
