# SPDX-License-Identifier: EUPL-1.2
"""The program under test, started on a free port with a database of its own."""

import os
import pathlib
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]


class Server:
    def __init__(self, program=ROOT / ".build/debug/grappe", database=None):
        self.program = program
        self.folder = tempfile.TemporaryDirectory()
        self.database = database or f"sqlite:{self.folder.name}/demo.db"
        self.port = _free_port()
        # Browsers keep passkeys for hosts that have a name.
        self.base = f"http://localhost:{self.port}"
        self.log = pathlib.Path(self.folder.name) / "log.txt"
        self.process = None

    def __enter__(self):
        self._start("demo", {})
        return self

    def restart(self, command, settings):
        """Another command of the program on the same database."""
        self.stop()
        self._start(command, settings)

    def _start(self, command, settings):
        settings = settings | {
            "GRAPPE_HOST": "127.0.0.1",
            "GRAPPE_PORT": str(self.port),
            "GRAPPE_URL": self.base,
            "GRAPPE_DATABASE": self.database,
            "GRAPPE_PUBLIC": str(ROOT / "Public"),
        }
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [str(self.program), command], cwd=ROOT, env=os.environ | settings,
                stdout=log, stderr=subprocess.STDOUT,
            )
        self._wait_until_ready()

    def __exit__(self, *_):
        self.stop()
        self.folder.cleanup()

    def stop(self):
        """Asks the program to stop; returns its exit code and the seconds it took."""
        if self.process.poll() is not None:
            return self.process.returncode, 0
        start = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        try:
            code = self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            code = self.process.wait()
        return code, time.monotonic() - start

    def words(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def _wait_until_ready(self, seconds=90):
        limit = time.monotonic() + seconds
        while time.monotonic() < limit:
            if self.process.poll() is not None:
                break
            try:
                with urllib.request.urlopen(self.base + "/health/ready", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except (urllib.error.URLError, OSError):
                time.sleep(0.2)
        words = self.words()
        self.process.kill()
        raise RuntimeError(f"the site did not get ready\n{words}")


def _free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
