"""Sandbox client: hands uploads to sandbox.py, a process that has Pillow loaded and forks a child of its own for each of them.

A child costs 2 ms of CPU, against 57 for one that starts Python and imports Pillow itself.
"""

import asyncio
import os
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path


class Broken(Exception):
    """The process ended, or the answer has no end."""


class SandboxProcess:
    """One such process. It works on one picture at a time, and ends with us, however we end."""

    def __init__(self, program: Path) -> None:
        # A datagram each, in order; and the other side's end is seen.
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._line.setblocking(False)
        with theirs:
            # Nothing of our environment (secrets!) goes along, and subprocess passes no other open files on.
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [sys.executable, "-I", str(program)],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                env={},
                process_group=0,  # with its child, to be ended with it
            )

    def waits(self) -> bool:
        """Whether it still lives and has nothing to say."""
        try:
            self._line.recv(1, socket.MSG_PEEK)
        except BlockingIOError:
            return True
        except OSError:
            pass
        return False

    async def develop(self, upload: int, order: str, most: int) -> tuple[bytes, int]:
        """What the child answers to an open file and an order, and how it ended: its code, below 0 a signal.

        Raises Broken, also for an answer of more than `most` bytes. After anything but a code of 0: close.
        """
        said = await _read(self._hand_over(upload, order), most)
        ended = await asyncio.get_running_loop().sock_recv(self._line, 16)
        if not ended:
            raise Broken("the process with Pillow has ended")
        return said, int(ended)

    def _hand_over(self, upload: int, order: str) -> int:
        """The reading end of the answer."""
        inside, outside = os.pipe2(os.O_CLOEXEC | os.O_NONBLOCK)
        os.set_blocking(outside, True)
        try:
            socket.send_fds(self._line, [order.encode()], [upload, outside])
        except OSError as error:
            os.close(inside)
            raise Broken from error
        finally:
            os.close(outside)
        return inside

    def close(self) -> None:
        """End it, and the child it may have."""
        self._line.close()
        with suppress(ProcessLookupError):  # until wait() nobody else can be called so
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()


async def _read(pipe: int, most: int) -> bytes:
    """All that comes out of a pipe, which is closed then. When we stop early, the kernel tells whoever writes into it.

    No transport: uvloop's closes the pipe twice, and in between another thread may have opened a file of that number.
    """
    loop, readable = asyncio.get_running_loop(), asyncio.Event()
    parts: list[bytes] = []
    size = 0
    loop.add_reader(pipe, readable.set)
    try:
        while size <= most:
            await readable.wait()
            readable.clear()
            with suppress(BlockingIOError):  # it was said twice
                if not (part := os.read(pipe, 2**18)):
                    return b"".join(parts)
                parts.append(part)
                size += len(part)
    finally:
        loop.remove_reader(pipe)
        os.close(pipe)
    raise Broken("the answer has no end")
