# SPDX-License-Identifier: EUPL-1.2
"""Somebody who sends forms without a browser, and so whatever they like."""

import contextlib
import html
import http.client
import re
import secrets
import sqlite3
import urllib.parse

from client import Answer

TOKEN = re.compile(r'name="form-token" value="([^"]+)"')
LINK = re.compile(r"/[a-z]{2}/sign-in/link/[A-Za-z0-9_-]+")


class Store:
    """The site's own database, beside the site."""

    def __init__(self, address):
        self.path = address.removeprefix("sqlite:")

    def rows(self, statement, *values):
        with contextlib.closing(sqlite3.connect(self.path, timeout=30)) as connection:
            return connection.execute(statement, values).fetchall()

    def value(self, statement, *values):
        rows = self.rows(statement, *values)
        return rows[0][0] if rows else None

    def run(self, statement, *values):
        with contextlib.closing(sqlite3.connect(self.path, timeout=30)) as connection, connection:
            connection.execute(statement, values)


class Sender:
    """One person's session. `refused` collects the pages that gave a form back."""

    refused = []
    sent = 0

    def __init__(self, base, store, agent="Firefox/140.0 (Linux)"):
        parts = urllib.parse.urlsplit(base)
        self.base, self.host, self.store, self.agent = base, parts.netloc, store, agent
        self.cookie = self.token = None

    def sign_in(self, address, name="Jo Test"):
        self.post("/fr/sign-in", {"address": address})
        text = self.store.value(
            "SELECT text FROM mail WHERE recipient = ? ORDER BY id DESC LIMIT 1", address)
        link = LINK.search(text)[0]
        answer = self.post(link, {"name": name}, (303, 422))
        self.cookie = answer["set-cookie"].split(";")[0] or None
        if self.cookie:
            self.token = html.unescape(TOKEN.search(self.get("/fr/account").text)[1])
        return answer

    def get(self, path):
        return self._send("GET", path, None, {})

    def post(self, path, fields, expected=(303,)):
        """`fields`: a dictionary or a list of pairs. Another answer than expected is an error."""
        pairs = list(fields.items() if isinstance(fields, dict) else fields)
        body = urllib.parse.urlencode(pairs + self._token(), errors="surrogatepass")
        kind = "application/x-www-form-urlencoded"
        return self._kept(path, self._send("POST", path, body.encode(), {"Content-Type": kind}),
                          expected)

    def upload(self, path, fields, files, expected=(303,)):
        """`files`: field, file's name and bytes."""
        line = "grappe" + secrets.token_hex(12)
        parts = [(f'name="{name}"', value.encode()) for name, value in [*fields, *self._token()]]
        parts += [(f'name="{field}"; filename="{_quoted(name)}"\r\nContent-Type: text/csv', data)
                  for field, name, data in files]
        body = b"".join(
            f"--{line}\r\nContent-Disposition: form-data; {head}\r\n\r\n".encode() + data + b"\r\n"
            for head, data in parts) + f"--{line}--\r\n".encode()
        kind = f"multipart/form-data; boundary={line}"
        return self._kept(path, self._send("POST", path, body, {"Content-Type": kind}), expected)

    def _token(self):
        return [("form-token", self.token)] if self.token else []

    def _kept(self, path, answer, expected):
        if answer.kind == "text/html" and answer.status in (400, 422):
            Sender.refused.append((path, answer.body))
        if answer.status not in expected:
            raise RuntimeError(f"{path}: {answer.status} {' '.join(_errors(answer))}")
        return answer

    def _send(self, method, path, body, fields):
        Sender.sent += 1
        connection = http.client.HTTPConnection(self.host, timeout=60)
        try:
            headers = fields | {"Origin": self.base, "User-Agent": self.agent}
            if self.cookie:
                headers["Cookie"] = self.cookie
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            return Answer(
                answer.status, {name.lower(): value for name, value in answer.getheaders()},
                answer.read())
        finally:
            connection.close()


def _quoted(name):
    """As browsers write it (HTML standard, multipart/form-data)."""
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _errors(answer):
    return re.findall(r'<a href="#[^"]*">[^<]{0,120}', answer.body.decode(errors="replace"))[:5]
