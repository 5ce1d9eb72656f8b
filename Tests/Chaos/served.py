# SPDX-License-Identifier: EUPL-1.2
"""The program serving a site, on a database that is a copy of one prepared before."""

import base64
import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.parse

from setting import ROOT, die_with_us
from writer import Broken

KEY = "chaos-secretariat-key"


class Served:
    """A site on a free port; `with` waits until it is ready and kills it at the end."""

    def __init__(self, setting, database, **settings):
        self.program, self.database = setting.grappe, database
        self.port = _free_port()
        self.log = setting.folder / "log"
        self.environment = os.environ | {
            "GRAPPE_PORT": str(self.port), "GRAPPE_PUBLIC": str(ROOT / "Public"),
            "GRAPPE_DATABASE": f"sqlite:{database}", "GRAPPE_SECRETARIAT_KEY": KEY,
        } | settings
        self.process = None

    def __enter__(self):
        start = time.monotonic()
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [self.program, "serve"], env=self.environment, stdout=log, stderr=log,
                preexec_fn=die_with_us)
        self._wait_until_ready()
        self.seconds_to_start = time.monotonic() - start
        self.processor_to_start = self._processor_seconds()
        return self

    def __exit__(self, *_):
        self.kill()

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def stop(self, seconds=20, abruptly=False):
        """Asks it to stop; its exit code and how long it took."""
        start = time.monotonic()
        self.process.send_signal(signal.SIGKILL if abruptly else signal.SIGTERM)
        try:
            code = self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            code = None
        return code, time.monotonic() - start

    def client(self, name="chaos"):
        return Client(self.port, name)

    def _processor_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as stat:
            # After the name in brackets; utime and stime are fields 14 and 15 (proc(5)).
            fields = stat.read().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def _wait_until_ready(self, seconds=60):
        limit = time.monotonic() + seconds
        while time.monotonic() < limit and self.process.poll() is None:
            try:
                if self.client().get("/health/ready").status == 200:
                    return
            except OSError:
                time.sleep(0.01)
        self.kill()
        raise Broken(f"the site did not get ready: {self.log.read_text()[-500:]}")


class Client:
    """One reader with a connection that is kept; the secretariat's key is with each request."""

    def __init__(self, port, name):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.name = name

    def get(self, path):
        return self._send("GET", path)

    def post(self, path, **fields):
        return self._send("POST", path, urllib.parse.urlencode(fields))

    def begin(self, path):
        """The head of a form, without the form."""
        self.connection.putrequest("POST", path)
        for name, value in self._fields().items():
            self.connection.putheader(name, value)
        self.connection.putheader("Content-Length", "100")
        self.connection.endheaders()

    def _fields(self):
        return {
            "Authorization": proof(self.name), "Sec-Fetch-Site": "same-origin",
            "Content-Type": "application/x-www-form-urlencoded"}

    def _send(self, method, path, body=None):
        try:
            self.connection.request(method, path, body, self._fields())
            answer = self.connection.getresponse()
            answer.text = answer.read().decode("utf-8", "replace")
            return answer
        except (http.client.HTTPException, OSError) as error:
            self.connection.close()
            raise OSError(f"{type(error).__name__}: {error}") from error


def proof(name):
    """The secretariat's key, given under that name."""
    return "Basic " + base64.b64encode(f"{name}:{KEY}".encode()).decode()


def prepare(setting, organisations, words=0, **settings):
    """A database of invented organisations, with so many unknown words for the secretariat."""
    database = setting.folder / f"prepared-{organisations}-{words}.db"
    subprocess.run(
        [setting.grappe, "demo", "--load-only", "--organisations", str(organisations)],
        env=os.environ | {"GRAPPE_DATABASE": f"sqlite:{database}",
                          "GRAPPE_PUBLIC": str(ROOT / "Public")} | settings,
        check=True, capture_output=True, timeout=300)
    # Words that were searched for in vain are noted when the site stops, as is the search's file.
    with Served(setting, database, **settings) as site:
        client = site.client()
        for number in range(words):
            client.get(f"/fr/organisations?q={unknown_word(number)}")
        site.stop()
    return database


def check(setting, database):
    """Pages, references, and the search against what is stored, as the operator would."""
    done = subprocess.run(
        [setting.grappe, "check"],
        env=os.environ | {"GRAPPE_DATABASE": f"sqlite:{database}",
                          "GRAPPE_PUBLIC": str(ROOT / "Public")},
        capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise Broken(f"grappe check: {done.stdout[-500:]} {done.stderr[-500:]}")


def copy_of(database, setting, name, folder=None):
    """A copy with the search's file, so that the site starts as it would a second time."""
    copy = (folder or setting.folder) / f"{name}.db"
    for ending in ["", "-wal", "-shm", ".search"]:
        target = copy.with_name(copy.name + ending)
        target.unlink(missing_ok=True)
        source = database.with_name(database.name + ending)
        if source.exists():
            shutil.copyfile(source, target)
    return copy


def unknown_word(number):
    letters = "bdfgklmnprstvwxz"
    return "q" + "".join(letters[number >> shift & 15] + "u" for shift in (8, 4, 0)) + "zq"


def _free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
