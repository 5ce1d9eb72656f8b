# SPDX-License-Identifier: EUPL-1.2
"""A mail server on the loopback interface, for tests: it keeps what it accepts, and misbehaves as the
recipient's name says.

    smtp_server.py FOLDER [--tls starttls|smtps] [--user NAME:PASSWORD] [--pause SECONDS]

In FOLDER it leaves `certificate.pem` (self-signed, to be trusted by the test), `port` once it is
ready, `accepted` with a line `MESSAGE-ID RECIPIENT` for each letter before it answers 250, and the
letters as `1.eml`, `2.eml`. It ends with its standard input.

Recipients: `later-2@` is told 451 twice and then accepted, `never@` 550, `late-never@` 554 after the
letter, `late-later@` 452, `silent@` loses the connection before the letter, `taken@` is accepted and
then, the first time, loses the connection instead of an answer.
"""

import argparse
import asyncio
import collections
import email
import pathlib
import random
import ssl
import subprocess
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Mailbox:
    def __init__(self, folder, pause):
        self.folder, self.pause = folder, pause
        self.count = 0
        self.asked = collections.Counter()
        self.accepted = (folder / "accepted").open("a")

    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.partition("@")[0]
        self.asked[name] += 1
        if name == "never":
            return "550 5.1.1 No such mailbox"
        if name.startswith("later-") and self.asked[name] <= int(name[6:]):
            return "451 4.7.1 Come back later"
        if name == "silent":
            server.transport.abort()
            return "421 4.3.2 Gone"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        name = envelope.rcpt_tos[0].partition("@")[0]
        if name == "late-never":
            return "554 5.7.1 Not that letter"
        if name == "late-later":
            return "452 4.2.2 Mailbox full"
        self.keep(envelope)
        if self.pause:
            # Servers take their time between keeping a letter and saying so.
            await asyncio.sleep(random.uniform(0, self.pause))
        if name == "taken" and self.asked[name] == 1:
            server.transport.abort()
        return "250 2.0.0 Kept"

    def keep(self, envelope):
        self.count += 1
        (self.folder / f"{self.count}.eml").write_bytes(envelope.content)
        message_id = email.message_from_bytes(envelope.content)["Message-ID"]
        self.accepted.write(f"{message_id} {envelope.rcpt_tos[0]}\n")
        self.accepted.flush()


def main():
    options = _options()
    asyncio.run(serve(options))


async def serve(options):
    folder = options.folder
    context = certificate(folder) if options.tls else None
    mailbox = Mailbox(folder, options.pause)

    def session():
        return SMTP(
            mailbox, hostname="localhost", loop=loop,
            tls_context=context if options.tls == "starttls" else None,
            require_starttls=options.tls == "starttls",
            authenticator=authenticator(options.user) if options.user else None,
            auth_required=bool(options.user), auth_require_tls=options.tls == "starttls")

    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        session, "127.0.0.1", 0, ssl=context if options.tls == "smtps" else None)
    port = server.sockets[0].getsockname()[1]
    (folder / "port.new").write_text(str(port))
    (folder / "port.new").rename(folder / "port")
    await loop.run_in_executor(None, sys.stdin.read)


def authenticator(user):
    expected = user.encode().split(b":", 1)

    def check(server, session, envelope, mechanism, data):
        # Not handled: the library tells the client.
        return AuthResult(success=[data.login, data.password] == expected, handled=False)

    return check


def certificate(folder):
    certificate, key = folder / "certificate.pem", folder / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-keyout", key, "-out", certificate, "-subj", "/CN=localhost",
         "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context


def _options():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--tls", choices=["starttls", "smtps"])
    parser.add_argument("--user", help="NAME:PASSWORD, without which nothing is accepted")
    parser.add_argument("--pause", type=float, default=0, help="at most so long before the answer")
    return parser.parse_args()


if __name__ == "__main__":
    main()
