# SPDX-License-Identifier: EUPL-1.2
"""Nothing that somebody writes becomes a field of an answer, a cookie, or an address to go to."""

import email
import email.policy
import re
import urllib.parse

from .http import LINK, Sender
from .pages import DATA
from .texts import TEXTS, numbers_in

# Every field that the site sends; none carries what somebody wrote but the last three.
KNOWN = {
    "content-type", "content-language", "cache-control", "content-length", "etag", "vary",
    "content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy",
    "cross-origin-opener-policy", "cross-origin-resource-policy", "x-request-id", "date",
    "content-encoding", "last-modified", "accept-ranges", "content-range", "link", "x-robots-tag",
    "access-control-allow-origin", "retry-after", "allow", "connection", "transfer-encoding",
    "strict-transport-security", "x-frame-options", "expires", "pragma",
    "set-cookie", "location", "content-disposition",
}
DISPOSITION = re.compile(
    r'attachment; filename="[^"\\\x00-\x1f\x7f-\uffff]*"'
    r"(; filename\*=UTF-8''([A-Za-z0-9!#$&+.^_`|~-]|%[0-9A-F]{2})+)?")


def check_headers(stage, harms, report, numbers):
    bad, seen = [], 0
    for path, answer in answers(stage, numbers):
        seen += 1
        strange = set(answer.fields) - KNOWN
        cookie = answer["set-cookie"]
        if strange or numbers_in(cookie) or answer.status >= 500 or not _stays(answer["location"]):
            bad.append((path[:80], answer.status, sorted(strange), answer["location"][:80], cookie))
    report.check(f"{seen} answers have the site's own fields and lead to the site's own pages",
                 not bad, bad[:4])
    _check_names(stage, report)
    shown = [path for path in DATA if (answer := stage.administrator.get(path)).status != 200
             or not answer.kind.endswith("json") or answer["x-content-type-options"] != "nosniff"]
    report.check("data are no pages", not shown, shown)


def answers(stage, numbers):
    """Texts in addresses, in where to go next, and after signing in."""
    anybody = Sender(stage.base, stage.store)
    for number in numbers:
        text = TEXTS[number][-500:]
        quoted = urllib.parse.quote(text.encode(), safe="")
        for path in ["/", "/fr/", "//", "/\\", "/fr?next=", "/organisations/", "/fr/organisations/",
                     "/files/", "/assets/", "/fr/sign-in?next="]:
            yield path + quoted, anybody.get(path + quoted)
        for start in ["", "/fr/", "//", "/fr/account?"]:
            yield from signing_in(stage, f"next-{number}-{len(start)}@people.example", start + text)


def signing_in(stage, address, following):
    sender = Sender(stage.base, stage.store)
    yield following, sender.post("/fr/sign-in", {"address": address, "next": following})
    letter = stage.store.value(
        "SELECT text FROM mail WHERE recipient = ? ORDER BY id DESC LIMIT 1", address)
    yield following, sender.post(LINK.search(letter)[0], {"name": "Jo"})


def _stays(location):
    """What a browser makes of it is on this site (URL standard: `\\` is `/`, and tabs go)."""
    clean = re.sub(r"[\t\r\n]", "", location).replace("\\", "/")
    return not clean or clean.startswith("/") and not clean.startswith("//")


def _check_names(stage, report):
    """Titles become the names of files, in quotes and in UTF-8."""
    bad, names = [], 0
    for name, title in stage.store.rows(
            "SELECT name, text_fr FROM record_file WHERE kind = 'document'"):
        answer = stage.administrator.get(f"/files/{name}")
        field = answer["content-disposition"].encode("latin-1").decode("utf-8", "replace")
        parsed = email.message_from_string(
            f"Content-Disposition: {field}\n\n", policy=email.policy.HTTP)
        ending = name.rsplit(".")[-1]
        names += bool(numbers_in(title))
        if not (DISPOSITION.fullmatch(field) and parsed["content-disposition"].params["filename"]
                .endswith("." + ending) and len(parsed.keys()) == 1
                and answer["content-type"].startswith("application/")):
            bad.append((title[:40], field[:120]))
    report.check(f"{names} titles name a file and nothing else", names and not bad, bad[:3])
