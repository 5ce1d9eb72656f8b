# SPDX-License-Identifier: EUPL-1.2
"""Slow and hostile clients: each is closed within 30 seconds, and others hardly notice them."""

import asyncio
import os
import resource
import socket
import time

from normal_reader import NormalReader
from served import Served, copy_of, prepare
from writer import Broken

SECONDS_TO_CLOSE = 30
# Answers this quick count as undisturbed, whatever the ratio: it is below the noise of a machine
# that does other things.
QUICK = 0.025
MEGABYTES_MORE = 200
# How often a slow client does anything at all.
PAUSE = 2


def run(setting):
    resource.setrlimit(resource.RLIMIT_NOFILE, (8192, 8192))
    database = copy_of(prepare(setting, 400)[0], setting, "site")
    with Served(setting, database) as site:
        before = NormalReader(site.port).during(setting.slow_seconds / 4)
        machine = Machine(site.process.pid, site.port)
        reader = NormalReader(site.port)
        with reader:
            lives = asyncio.run(_attack(setting, site.port, machine))
        held = reader.quantile(0.95)
        time.sleep(1)
        memory, left = machine.megabytes_more(), machine.descriptors() - machine.descriptors_before
        if site.stop()[0] != 0:
            raise Broken("the site did not stop when it was asked to")
    counts = "/".join(str(count) for count in setting.slow_clients)
    longest = ", ".join(f"{kind} {seconds:.1f}" for kind, seconds in lives.items())
    told = (f"{counts} clients slow with head, body and reading for {setting.slow_seconds} s; "
            f"{machine.closed} connections closed, longest lives in s: {longest}; "
            f"p95 of others {held * 1000:.1f} ms, {before * 1000:.1f} before; "
            f"{memory:.0f} MB more, {left} descriptors more")
    holds = [
        max(lives.values()) <= SECONDS_TO_CLOSE, held <= max(2 * before, QUICK),
        memory <= MEGABYTES_MORE, left <= 8, not reader.failures]
    if not all(holds):
        raise Broken(f"{told}; {reader.failures} requests of others failed")
    return told


async def _attack(setting, port, machine):
    """Keeps so many slow connections open; the longest life of each kind, in seconds."""
    end = time.monotonic() + setting.slow_seconds
    kinds = zip([slow_head, slow_body, slow_reading], setting.slow_clients)
    clients = [
        asyncio.create_task(_keep(kind, port, end, machine))
        for kind, count in kinds for _ in range(count)]
    watch = asyncio.create_task(machine.watch())
    # The last ones are left open: the site has to end them.
    await asyncio.sleep(setting.slow_seconds + SECONDS_TO_CLOSE + 2)
    watch.cancel()
    for client in clients:
        client.cancel()
    await asyncio.gather(watch, *clients, return_exceptions=True)
    return machine.lives()


async def _keep(kind, port, end, machine):
    """One slow client after the other."""
    while time.monotonic() < end:
        try:
            connection = socket.socket()
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.setblocking(False)
            await asyncio.get_running_loop().sock_connect(connection, ("127.0.0.1", port))
            machine.kinds[connection.getsockname()[1]] = kind.__name__
            await kind(connection)
        except OSError:
            await asyncio.sleep(0.2)
        finally:
            connection.close()


async def slow_head(connection):
    """A head that never ends."""
    await _send(connection, b"GET /fr HTTP/1.1\r\nHost: localhost\r\n")
    while True:
        await asyncio.sleep(PAUSE)
        await _send(connection, b"X-Slow: a\r\n")


async def slow_body(connection):
    """A form that anybody may send, and that comes byte by byte."""
    await _send(
        connection,
        b"POST /fr/sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
        b"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\n")
    while True:
        await asyncio.sleep(PAUSE)
        await _send(connection, b"a")


async def slow_reading(connection):
    """Asks for much and takes hardly anything."""
    request = b"GET /fr/organisations HTTP/1.1\r\nHost: localhost\r\n\r\n"
    await _send(connection, request * 100)
    while True:
        await asyncio.sleep(PAUSE)
        if not await asyncio.get_running_loop().sock_recv(connection, 16):
            raise ConnectionResetError


async def _send(connection, data):
    await asyncio.get_running_loop().sock_sendall(connection, data)


class Machine:
    """What the system says about the site's process and its connections."""

    def __init__(self, pid, port):
        self.pid, self.port = pid, port
        self.memory_before, self.descriptors_before = self._megabytes("VmRSS"), self.descriptors()
        # When each connection was first and last seen, by the client's port and its inode.
        self.first, self.last, self.closed = {}, {}, 0
        # What kind of client sits behind a port; the normal reader is none of them.
        self.kinds = {}

    async def watch(self):
        while True:
            now = time.monotonic()
            for connection in self._open():
                self.first.setdefault(connection, now)
                self.last[connection] = now
            self.closed = sum(last < now for last in self.last.values())
            await asyncio.sleep(0.5)

    def lives(self):
        """Seconds, the longest of each kind."""
        lives = {}
        for (port, inode), first in self.first.items():
            if kind := self.kinds.get(port):
                lives[kind] = max(lives.get(kind, 0), self.last[port, inode] - first)
        return lives

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def megabytes_more(self):
        return self._megabytes("VmHWM") - self.memory_before

    def _open(self):
        """Connections that the process still holds; those it has closed have no inode (proc(5))."""
        with open("/proc/net/tcp") as table:
            for line in table.readlines()[1:]:
                fields = line.split()
                if int(fields[1].split(":")[1], 16) == self.port and fields[9] != "0":
                    if fields[3] != "0A":
                        yield int(fields[2].split(":")[1], 16), fields[9]

    def _megabytes(self, name):
        with open(f"/proc/{self.pid}/status") as status:
            line = next(line for line in status if line.startswith(name))
        return int(line.split()[1]) / 1024
