# SPDX-License-Identifier: EUPL-1.2
"""The mail server of the tests (Tests/Servers/smtp_server.py), and what it accepted."""

import collections
import subprocess
import time

from report import Skipped
from setting import ROOT, die_with_us
from writer import Broken

PYTHON = ROOT / ".venv/bin/python"


class MailServer:
    """Keeps each letter at once, and answers a random while of up to `pause` seconds later."""

    def __init__(self, folder, pause):
        if not list((ROOT / ".venv/lib").glob("python3*/site-packages/aiosmtpd")):
            raise Skipped("the mail server is missing: run Scripts/setup.sh test")
        folder.mkdir()
        self.folder = folder
        self.process = subprocess.Popen(
            [PYTHON, ROOT / "Tests/Servers/smtp_server.py", folder, "--pause", str(pause)],
            stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, preexec_fn=die_with_us)
        limit = time.monotonic() + 30
        while not (folder / "port").exists():
            if time.monotonic() > limit or self.process.poll() is not None:
                raise Broken("the mail server did not start")
            time.sleep(0.01)
        self.url = f"smtp://127.0.0.1:{(folder / 'port').read_text()}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def accepted(self):
        """How often each letter was accepted, by its id in the outbox."""
        lines = (self.folder / "accepted").read_text().splitlines()
        return collections.Counter(line.partition("@")[0].lstrip("<") for line in lines)
