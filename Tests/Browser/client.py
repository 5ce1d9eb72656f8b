# SPDX-License-Identifier: EUPL-1.2
"""A plain HTTP client: follows nothing, decodes nothing, keeps every field."""

import gzip
import http.client
import json
import urllib.parse
from dataclasses import dataclass


@dataclass
class Answer:
    status: int
    fields: dict
    body: bytes

    def __getitem__(self, name):
        return self.fields.get(name.lower(), "")

    @property
    def kind(self):
        return self["content-type"].split(";")[0].strip()

    @property
    def text(self):
        return self.body.decode("utf-8")

    def json(self):
        return json.loads(self.body)


class Client:
    def __init__(self, base):
        self.base = base
        self.host = urllib.parse.urlsplit(base).netloc

    def get(self, path, method="GET", **fields):
        """`fields` are header fields, with `_` for `-`."""
        if path.startswith(self.base):
            path = path[len(self.base):] or "/"
        path = urllib.parse.quote(path, safe="/?&=%:;,+~!$'()*@#")
        connection = http.client.HTTPConnection(self.host, timeout=30)
        try:
            headers = {name.replace("_", "-"): value for name, value in fields.items()}
            connection.request(method, path.split("#")[0], headers=headers)
            answer = connection.getresponse()
            return Answer(
                answer.status,
                {name.lower(): value for name, value in answer.getheaders()},
                answer.read(),
            )
        finally:
            connection.close()


def unpacked(answer):
    return gzip.decompress(answer.body) if answer["content-encoding"] == "gzip" else answer.body
