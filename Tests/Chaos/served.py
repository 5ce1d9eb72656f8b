# SPDX-License-Identifier: EUPL-1.2
"""The program serving a site, on a database that is a copy of one prepared before."""

import http.client
import os
import re
import shutil
import signal
import socket
import subprocess
import time
import urllib.parse
from dataclasses import dataclass

from setting import ROOT, die_with_us
from writer import Broken

TOKEN = re.compile(r'name="form-token" value="([^"]+)"')


class Served:
    """A site on a free port; `with` waits until it is ready and kills it at the end."""

    def __init__(self, setting, database, **settings):
        self.program, self.database = setting.grappe, database
        self.port = _free_port()
        self.log = setting.folder / "log"
        self.environment = os.environ | {
            "GRAPPE_PORT": str(self.port), "GRAPPE_PUBLIC": str(ROOT / "Public"),
            "GRAPPE_DATABASE": f"sqlite:{database}",
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

    def client(self, account=None):
        return Client(self.port, account)

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


@dataclass(frozen=True)
class Account:
    """Somebody who may decide about words, in a session that outlives the program."""

    cookie: str
    token: str = ""

    @property
    def fields(self):
        return {"Cookie": self.cookie}


class Client:
    """One reader with a connection that is kept; of somebody's account, if they have one."""

    def __init__(self, port, account=None):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        self.account = account

    def get(self, path):
        return self._send("GET", path)

    def post(self, path, **fields):
        token = {"form-token": self.account.token} if self.account else {}
        return self._send("POST", path, urllib.parse.urlencode(token | fields))

    def rename(self, name):
        """What the account is called, and so what is noted beside its next decisions."""
        return self.post("/fr/account/details", name=name, language="fr")

    def begin(self, path):
        """The head of a form, without the form."""
        self.connection.putrequest("POST", path)
        for name, value in self._fields().items():
            self.connection.putheader(name, value)
        self.connection.putheader("Content-Length", "100")
        self.connection.endheaders()

    def _fields(self):
        own = self.account.fields if self.account else {}
        return own | {
            "Sec-Fetch-Site": "same-origin", "Content-Type": "application/x-www-form-urlencoded"}

    def _send(self, method, path, body=None):
        try:
            self.connection.request(method, path, body, self._fields())
            answer = self.connection.getresponse()
            answer.text = answer.read().decode("utf-8", "replace")
            return answer
        except (http.client.HTTPException, OSError) as error:
            self.connection.close()
            raise OSError(f"{type(error).__name__}: {error}") from error


def prepare(setting, organisations, words=0, clerks=1, **settings):
    """A database of invented organisations with so many unknown words, and accounts of so many who
    may decide about them."""
    database = setting.folder / f"prepared-{organisations}-{words}.db"
    environment = os.environ | {
        "GRAPPE_DATABASE": f"sqlite:{database}", "GRAPPE_PUBLIC": str(ROOT / "Public")} | settings
    _run(setting, environment, "demo", "--load-only", "--organisations", str(organisations))
    links = [
        _run(setting, environment, "admin", "create", f"clerk{number}@chaos.example",
             "--name", f"Clerk {number}", "--role", "moderator").strip()
        for number in range(clerks)]
    # Words that were searched for in vain are noted when the site stops, as is the search's file.
    with Served(setting, database, **settings) as site:
        accounts = [_sign_in(site, link) for link in links]
        client = site.client()
        for number in range(words):
            client.get(f"/fr/organisations?q={unknown_word(number)}")
        site.stop()
    return database, accounts


def _run(setting, environment, *command):
    done = subprocess.run(
        [setting.grappe, *command], env=environment, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise Broken(f"grappe {command[0]}: {done.stderr[-500:]}")
    return done.stdout


def _sign_in(site, link):
    answer = site.client().post(urllib.parse.urlsplit(link).path)
    cookie = (answer.headers["Set-Cookie"] or "").partition(";")[0]
    found = TOKEN.search(site.client(Account(cookie)).get("/fr/account").text)
    if not found:
        raise Broken(f"nobody is signed in: {answer.status}, {cookie}")
    return Account(cookie, found[1])


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
