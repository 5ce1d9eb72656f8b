# SPDX-License-Identifier: EUPL-1.2
"""A private PostgreSQL that is killed and started again."""

import os
import pathlib
import shutil
import signal
import subprocess
import time

from report import Skipped
from setting import ROOT
from writer import Broken

# Everything at once, as when the machine dies; at once, with the processes' consent; one session's
# process, after which PostgreSQL starts all of them anew; one session by an operator, in the midst
# of a commit. The last is kept although the connection breaks before it is answered in full.
BREAKS = ["kill", "immediate", "backend", "commit"]


class Server:
    """Started by `with`, unless it is to follow another; removed at the end."""

    def __init__(self, setting, name="postgres", begins=True):
        if not shutil.which("psql"):
            raise Skipped("needs PostgreSQL (Scripts/setup.sh test)")
        # Not below the scratch folder, which only its owner may enter.
        self.folder = setting.folder.with_name(f"{setting.folder.name}-{name}")
        self.random, self.begins = setting.random, begins

    def __enter__(self):
        if self.begins:
            self.run("start")
        return self

    def __exit__(self, *_):
        self.run("stop")

    def run(self, verb, *words):
        done = subprocess.run(
            [ROOT / "Scripts/postgres.sh", verb, self.folder, *words], capture_output=True,
            text=True, timeout=60)
        if done.returncode:
            raise OSError(f"postgres.sh {verb}: {done.stderr[-500:]}")
        return done.stdout.strip()

    def database(self, name):
        """The address of a new, empty database."""
        return self.run("database", name)

    def ask(self, statement, database="postgres"):
        """The answer in lines, columns between `|`."""
        done = subprocess.run(
            ["psql", "-XAtq", "-h", self.folder, "-U", "grappe", "-d", database, "-c", statement],
            capture_output=True, text=True, timeout=60)
        if done.returncode:
            raise OSError(f"psql: {done.stderr[-500:]}")
        return done.stdout.split()

    def break_and_resume(self, kind):
        """Back when it takes connections again, or will by itself."""
        if kind in ("kill", "immediate"):
            self.kill() if kind == "kill" else self._end_now()
            time.sleep(self.random.uniform(0, 0.3))
            self.run("resume")
        elif kind == "backend":
            sessions = [child for child, title in _children(self._main()) if b"[local]" in title]
            if sessions:
                _signal(self.random.choice(sessions), signal.SIGKILL)
        else:
            self._end_a_commit()

    def follow(self, other, waits):
        """Becomes a copy of the other, whose commits then wait for this one or not."""
        if self.folder.exists():
            self.run("stop")
        self.run("replica", other.folder)
        other.set("synchronous_standby_names", "'*'" if waits else "''")

    def set(self, name, value):
        self.ask(f"ALTER SYSTEM SET {name} = {value}")
        self.ask("SELECT pg_reload_conf()")

    def stop_receiving(self):
        """A replica that lags: nothing more reaches its disk."""
        self._signal_receiver(signal.SIGSTOP)

    def forget_unreceived(self):
        """What was on its way to a lagging replica is gone with the other server."""
        for number in (signal.SIGTERM, signal.SIGCONT):
            self._signal_receiver(number)

    def _signal_receiver(self, number):
        for child, title in _children(self._main()):
            if b"walreceiver" in title:
                _signal(child, number)

    def kill(self):
        """All of its processes, stopped first so that none outlives another."""
        main = self._main()
        os.kill(main, signal.SIGSTOP)
        all_of_them = [main, *(child for child, _ in _children(main))]
        for signal_number in (signal.SIGSTOP, signal.SIGKILL):
            for process in all_of_them:
                _signal(process, signal_number)
        _wait_for_the_end_of(all_of_them)

    def _end_now(self):
        main = self._main()
        os.kill(main, signal.SIGQUIT)
        _wait_for_the_end_of([main])

    def end_what_waits(self, how):
        """Ends a session whose commit waits for a replica, and leaves time to its node."""
        # So that one that is about to be answered is not taken for it.
        time.sleep(0.3)
        limit, waiting = time.monotonic() + 10, []
        while not waiting:
            if time.monotonic() > limit:
                raise Broken("no commit waits for the replica")
            waiting = self.ask("SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
        _signal(int(waiting[0]), signal.SIGKILL if how == "kill" else signal.SIGTERM)
        time.sleep(2)

    def _end_a_commit(self):
        """Commits wait a little before they reach the disk, so that one is found under way."""
        self.set("commit_siblings", 0)
        self.set("commit_delay", 50_000)
        ended = (
            self.ask(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE state = 'active' AND query = 'COMMIT'")
            for _ in range(100))
        if not any(ended):
            raise Broken("no commit was found under way")
        self.set("commit_delay", 0)

    def _main(self):
        return int((self.folder / "data/postmaster.pid").read_text().split()[0])


def _children(parent):
    """Numbers and titles."""
    found = []
    for folder in pathlib.Path("/proc").iterdir():
        try:
            if folder.name.isdigit() and _parent(folder) == parent:
                found.append((int(folder.name), (folder / "cmdline").read_bytes()))
        except OSError:
            continue
    return found


def _parent(folder):
    # After the name in brackets (proc(5)).
    return int((folder / "stat").read_text().rpartition(")")[2].split()[1])


def _signal(process, number):
    try:
        os.kill(process, number)
    except ProcessLookupError:
        pass


def _wait_for_the_end_of(processes, seconds=10):
    limit = time.monotonic() + seconds
    while any(_lives(process) for process in processes):
        if time.monotonic() > limit:
            raise Broken("PostgreSQL does not end")
        time.sleep(0.005)


def _lives(process):
    """Also where it is dead and nobody has noticed: PostgreSQL does not start beside that."""
    return pathlib.Path(f"/proc/{process}").exists()
