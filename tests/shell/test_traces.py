"""What a session leaves behind: nothing. Seen by strace, which tells every file, socket and process."""

from __future__ import annotations

import re
import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.needs import needs
from tests.shell.program import running
from tests.shell.server import Server, until
from tests.shell.way import whole

CALLS = (
    "open,openat,openat2,creat,socket,connect,bind,sendto,execve,execveat,fork,vfork,clone,clone3,mkdir,mkdirat,mknod,"
    "mknodat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat,"
    "utimensat,memfd_create,mq_open"
)
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|O_APPEND")
OPENS = ("open", "openat", "openat2")


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[Path]:
    """A session bus, as every desktop has one, that somebody might call."""
    path = tmp_path / "bus"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(path))
        listening.listen()
        yield path


def test_a_session_writes_no_file_starts_nothing_and_calls_nobody(server: Server, tmp_path: Path, bus: Path) -> None:
    """In a whole visit no file is opened for writing, made, renamed or removed, the only socket is that of the display,
    and no process is started (promise 1), on a desktop with a session bus and an input method too."""
    needs("strace", shutil.which("strace"))
    trace = tmp_path / "trace"
    values = {
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}", "XMODIFIERS": "@im=ibus",
        "PYTHONPYCACHEPREFIX": str(tmp_path / "compiled"),
    }  # fmt: skip
    with running(server, **values) as program:
        program.expect()  # the first start after an installation: Python keeps what it compiled
    strace = ("strace", "-f", "-D", "-o", str(trace), "-e", f"trace={CALLS}")
    with running(server, before=strace, **values) as program:
        program.expect()
        for touch in whole(program, "en"):
            program.click(touch.screen, touch.item)
            program.expect(touch.then)
        program.process.terminate()
        assert program.ended() == 0
    until("strace has written all", lambda: "exited with" in trace.read_text(encoding="utf-8").splitlines()[-1])
    lines = trace.read_text(encoding="utf-8").splitlines()
    assert sum(call(line) in OPENS for line in lines) > 100, "strace saw the program at work"
    assert [line for line in lines if leaves_a_trace(line, server.name)] == []


def call(line: str) -> str:
    """The name of the call on a line of strace ("" on one that tells something else)."""
    found = re.match(r"\d+ +(\w+)\(", line)
    return found[1] if found else ""


def leaves_a_trace(line: str, display: str) -> bool:
    """Whether a line of strace tells of something that stays, or that somebody else can see."""
    name = call(line)
    if name in OPENS:
        return bool(WRITES.search(line))
    if name in ("clone", "clone3"):
        return "CLONE_THREAD" not in line
    if name == "connect":
        return f"/tmp/.X11-unix/X{display.removeprefix(':')}" not in line
    if name == "socket":
        return "AF_UNIX" not in line
    if name == "execve":
        return "praatplaat" not in line or "= 0" not in line
    return bool(name) and name != "sendto"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ('1 openat(AT_FDCWD, "/home/x/log", O_WRONLY|O_CREAT|O_APPEND, 0666) = 3', True),
        ('1 openat(AT_FDCWD, "/home/x/raad.yaml", O_RDONLY|O_CLOEXEC) = 3', False),
        ('1 connect(3, {sa_family=AF_UNIX, sun_path="/run/user/0/bus"}, 22) = 0', True),
        ('1 connect(3, {sa_family=AF_UNIX, sun_path=@"/tmp/.X11-unix/X7"}, 20) = 0', False),
        ("1 socket(AF_INET, SOCK_STREAM, IPPROTO_IP) = 3", True),
        ('1 execve("/usr/bin/espeak", ["espeak"], 0x7ffc /* 9 vars */) = 0', True),
        ("1 vfork() = 12", True),
        ("1 +++ exited with 0 +++", False),
    ],
)
def test_a_trace_is_known_when_it_is_seen(line: str, stays: bool) -> None:
    """The test above finds what it looks for."""
    assert leaves_a_trace(line, ":7") is stays
