# SPDX-License-Identifier: EUPL-1.2
"""The letters go out through a mail server and are read by Python's own parser: whatever names and
subjects hold, they have the fields and the one recipient that they should."""

import email
import email.policy
import pathlib
import subprocess
import sys
import tempfile
import time

from .texts import numbers_in
from server import ROOT

EXPECTED = {
    "from", "to", "subject", "date", "message-id", "mime-version", "content-type",
    "auto-submitted", "content-language", "list-unsubscribe", "list-unsubscribe-post",
    "content-transfer-encoding", "list-id", "feedback-id", "precedence", "x-auto-response-suppress",
}
SENDER = "grappe@example.org"


def check_letters(server, store, report):
    """The site starts anew with a mail server, on the same database."""
    wanted = dict(store.rows("SELECT id, recipient FROM mail WHERE state = 'waiting'"))
    store.run("UPDATE mail SET expires = NULL, due = 0")
    with tempfile.TemporaryDirectory() as folder, MailServer(pathlib.Path(folder)) as mail:
        server.restart("serve", {
            "GRAPPE_MAIL": f"smtp://127.0.0.1:{mail.port}",
            "GRAPPE_MAIL_FROM": f"Grappe <{SENDER}>"})
        _wait(store, len(wanted))
        letters = [email.message_from_bytes(path.read_bytes(), policy=email.policy.SMTP)
                   for path in mail.folder.glob("*.eml")]
        envelopes = [line.split() for line in (mail.folder / "accepted").read_text().splitlines()]
    report.check(f"all {len(wanted)} letters are sent", len(letters) == len(wanted),
                 f"{len(letters)}; {store.rows('SELECT DISTINCT state, last_error FROM mail')}")
    bad = [trouble for letter in letters if (trouble := _trouble(letter))]
    met = set().union(*(numbers_in(str(letter["subject"])) for letter in letters))
    report.check(f"{len(letters)} letters with {len(met)} of the texts in their subjects have their"
                 " own fields only", not bad and met, bad[:4])
    report.check("each goes to the one it is for",
                 sorted(recipient for _, recipient in envelopes) == sorted(wanted.values()))


def _trouble(letter):
    """What is not as it should be, or nothing."""
    names = [name.lower() for name in letter.keys()]
    defects = list(letter.defects) + [
        str(defect) for part in letter.walk() for defect in part.defects]
    defects += [f"{name}: {defect}" for name, value in letter.items() for defect in value.defects]
    kinds = [part.get_content_type() for part in letter.walk()]
    to = [one.addr_spec for one in letter["to"].addresses]
    sender = [one.addr_spec for one in letter["from"].addresses]
    subject = str(letter["subject"])
    if set(names) - EXPECTED or len(names) != len(set(names)):
        return f"fields {names}"
    if defects:
        return f"defects {defects[:2]}"
    if kinds != ["multipart/alternative", "text/plain", "text/html"]:
        return f"parts {kinds}"
    if len(to) != 1 or sender != [SENDER]:
        return f"from {sender} to {to}"
    return f"subject {subject!r}" if any(sign in subject for sign in "\r\n\0") else None


def _wait(store, wanted, seconds=600):
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if store.value("SELECT COUNT(*) FROM mail WHERE state = 'sent'") >= wanted:
            return
        time.sleep(0.5)


class MailServer:
    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        self.process = subprocess.Popen(
            [sys.executable, ROOT / "Tests/Servers/smtp_server.py", self.folder],
            stdin=subprocess.PIPE)
        limit = time.monotonic() + 30
        while not (self.folder / "port").exists() and time.monotonic() < limit:
            time.sleep(0.1)
        self.port = int((self.folder / "port").read_text())
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)
