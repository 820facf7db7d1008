"""A screen of glass: Xorg with a picture in memory and fingers that come in through a socket (the driver "inputtest").

The fingers are true ones to the program: FINGERDOWN and FINGERUP, several at a time.
"""

from __future__ import annotations

import os
import shutil
import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.needs import needs
from tests.shell.server import DEADLINE, Server, served, until

SIZE = (1080, 1920)  # a kiosk that stands upright
MODULES = Path("/usr/lib/xorg/modules")
FULL = 65535  # the glass in units of its driver, in both directions
BEGIN, END = 18, 20  # XI_TouchBegin, XI_TouchEnd
CONFIG = """
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 32768
EndSection
Section "Monitor"
  Identifier "glass"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "upright" 173.00 1080 1152 1264 1448 1920 1923 1933 1989
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  Monitor "glass"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Modes "upright"
  EndSubSection
EndSection
Section "InputDevice"
  Identifier "fingers"
  Driver "inputtest"
  Option "SocketPath" "{socket}"
  Option "DeviceType" "Touch"
  Option "TouchCount" "5"
EndSection
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "ServerLayout"
  Identifier "layout"
  Screen "screen"
  InputDevice "fingers" "SendCoreEvents"
EndSection
"""


class Fingers:
    """Fingers on the glass, each with a number. Places are px from the top left."""

    def __init__(self, path: Path) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(DEADLINE)
        self._socket.connect(str(path))
        self._socket.sendall(struct.pack("=IIHH", 12, 0, 1, 1))  # length, "version", 1.1
        self._read(12)

    def down(self, finger: int, x: int, y: int) -> None:
        self._send(finger, BEGIN, x, y)

    def up(self, finger: int, x: int, y: int) -> None:
        self._send(finger, END, x, y)

    def tap(self, x: int, y: int, finger: int = 0) -> None:
        self.down(finger, x, y)
        self.up(finger, x, y)

    def close(self) -> None:
        self._socket.close()

    def _send(self, finger: int, event: int, x: int, y: int) -> None:
        """One event of a finger, and the driver's answer that it has dealt with it."""
        places = [(x + 0.5) / SIZE[0] * FULL, (y + 0.5) / SIZE[1] * FULL, *[0.0] * 62]
        mask = bytes([0b11, *[0] * 7])
        self._socket.sendall(struct.pack("=IIIII8s4x64d64d", 1056, 6, finger, event, 0, mask, *places, *places))
        self._socket.sendall(struct.pack("=II", 8, 1))
        self._read(8)

    def _read(self, count: int) -> None:
        seen = b""
        while len(seen) < count:
            more = self._socket.recv(count - len(seen))
            assert more, "the driver of the fingers went away"
            seen += more


@contextmanager
def glass() -> Iterator[tuple[Server, Fingers]]:
    """A touchscreen that stands upright."""
    needs("xserver-xorg-core", shutil.which("Xorg") and (MODULES / "input/inputtest_drv.so").exists())
    needs("xserver-xorg-video-dummy", (MODULES / "drivers/dummy_drv.so").exists())
    if os.geteuid():
        pytest.skip("Xorg opens a screen for root only")
    with TemporaryDirectory() as folder:
        path, config = Path(folder, "fingers"), Path(folder, "xorg.conf")
        config.write_text(CONFIG.format(socket=path), encoding="utf-8")
        command = ["Xorg", "-config", str(config), "-logfile", str(Path(folder, "log")), "-novtswitch", "-sharevts"]
        with served(command) as server:
            until("the driver of the fingers listens", path.exists)
            fingers = Fingers(path)
            yield server, fingers
            fingers.close()
