# SPDX-License-Identifier: EUPL-1.2
"""The writing program and what it said: promises to hold against the database afterwards."""

import collections
import pathlib
import signal
import subprocess
import time

from setting import die_with_us

# What the store says where nobody could tell whether a commit was kept: both are right then.
UNKNOWN = "the connection to the database broke; look whether the change was kept"


class Broken(AssertionError):
    """The product did not keep a promise."""


class Writer:
    """Writes to a database until it is killed. Its lines go to a file, which outlives it."""

    def __init__(self, program, address, said, run, *options, command="write"):
        self.said = pathlib.Path(said)
        with self.said.open("wb") as out:
            self.process = subprocess.Popen(
                [program, command, address, "--run", str(run), *options], stdout=out,
                preexec_fn=die_with_us)

    def wait_until_ready(self, seconds=10):
        self.wait_for(lambda lines: b"ready" in lines, "the writer did not start", seconds)

    def wait_for(self, holds, otherwise, seconds=10):
        limit = time.monotonic() + seconds
        while not holds(self.said.read_bytes()):
            if self.process.poll() is not None or time.monotonic() > limit:
                raise Broken(f"{otherwise}; it said {self.said.read_bytes()[-300:]}")
            time.sleep(0.002)

    def size(self):
        """How much it has said; what stands before that was promised before now."""
        return self.said.stat().st_size

    def kill(self):
        if self.process.poll() is not None:
            raise Broken(f"the writer ended by itself with code {self.process.returncode}")
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def hang(self):
        """Lives, and does nothing more."""
        self.process.send_signal(signal.SIGSTOP)


class Promises:
    """What writers said, over one run or more."""

    def __init__(self):
        self.acked, self.refused, self.failed, self.unknown = set(), set(), {}, set()
        self.last_change = 0

    def add(self, said):
        """`said` in bytes; a line cut off at its end was not yet said."""
        for line in said[: said.rfind(b"\n") + 1].decode().splitlines():
            word, _, rest = line.partition(" ")
            if word == "acked":
                self.acked.add(rest)
            elif word == "refused":
                self.refused.add(rest)
            elif word == "failed":
                name, _, reason = rest.partition(" ")
                if reason == UNKNOWN:
                    self.unknown.add(name)
                else:
                    self.failed[name] = reason
            elif word == "change":
                self.last_change = max(self.last_change, int(rest))

    def broken(self, found):
        """What the database does not keep of them, in words; empty where all is well."""
        count = collections.Counter(found.tokens)
        told = [f"{name} was acknowledged and is lost" for name in self.acked - count.keys()]
        told += [f"{name} is there {n} times" for name, n in count.items() if n > 1]
        told += [
            f"{name} was refused and is there"
            for name in (self.refused | self.failed.keys()) & count.keys()]
        if found.last < self.last_change:
            told.append(f"the log ends at {found.last}, followers saw {self.last_change}")
        return told + found.problems

    def hold(self, found, when):
        broken = self.broken(found)
        if broken:
            raise Broken(f"{when}: {len(broken)} broken promises: " + "; ".join(broken[:5]))


class Found:
    """What is in a database that was opened anew."""

    def __init__(self, program, address):
        done = subprocess.run(
            [program, "verify", address], capture_output=True, text=True, timeout=120)
        if done.returncode:
            raise Broken(f"the database does not open: {done.stderr or done.stdout[-500:]}")
        lines = [line.partition(" ") for line in done.stdout.splitlines()]
        self.tokens = [rest for word, _, rest in lines if word == "token"]
        self.problems = [rest for word, _, rest in lines if word == "problem"]
        self.last = int(next(rest for word, _, rest in reversed(lines) if word == "last"))
