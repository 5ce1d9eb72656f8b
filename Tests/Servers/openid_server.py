# SPDX-License-Identifier: EUPL-1.2
"""An OpenID Connect provider on the loopback interface, for tests.

    openid_server.py FOLDER SECONDS

In FOLDER it leaves `port` once it is ready; SECONDS is what its clock says. It ends with its standard
input. The first segment of a path is an issuer of its own, and says how that one behaves: `good`,
`post`, `named` and `new-key` are right, the others wrong in the way that their names tell. Everybody
may sign in at once, as whom `login_hint` names, and codes count any number of times: that a way back
counts once is the site's own business. Whoever it is, the tokens claim a mail address that is somebody
else's, and a role.
"""

import base64
import hashlib
import http.server
import json
import pathlib
import secrets
import sys
import threading
import urllib.parse

import jwt
from cryptography.hazmat.primitives.asymmetric import ec
from jwt.algorithms import ECAlgorithm

NOW = int(sys.argv[2])
CLIENT, SECRET = "grappe", "a secret & more"
KEYS = {name: ec.generate_private_key(ec.SECP256R1()) for name in ("first", "second", "strange")}
codes, asked = {}, set()


def key_document(behaviour):
    # Who has new keys shows them only when asked again.
    names = ["first", "second"] if behaviour in asked else ["first"]
    asked.add(behaviour)
    return {"keys": [
        {**json.loads(ECAlgorithm.to_jwk(KEYS[name].public_key())), "kid": name, "use": "sig"}
        for name in names]}


def token(behaviour, issuer, code):
    claims = {
        "iss": issuer, "sub": code["subject"], "aud": CLIENT, "iat": NOW, "exp": NOW + 300,
        "nonce": code["nonce"], "email": "victim@grappe.example", "email_verified": True,
        "name": "Victor", "role": "administrator", "groups": ["administrator"],
    }
    claims |= {
        "wrong-issuer": {"iss": issuer + "/"}, "wrong-audience": {"aud": "other"},
        "two-audiences": {"aud": [CLIENT, "other"]}, "wrong-nonce": {"nonce": "n" * 43},
        "expired": {"iat": NOW - 900, "exp": NOW - 600}, "future": {"iat": NOW + 600},
        "no-subject": {"sub": ""},
    }.get(behaviour, {})
    if behaviour == "no-nonce":
        del claims["nonce"]
    if behaviour == "none":
        return jwt.encode(claims, None, "none")
    if behaviour == "hs256":
        return jwt.encode(claims, SECRET * 3, "HS256", {"kid": "first"})
    key, name = {
        "other-key": ("strange", "first"), "unknown-key": ("strange", "strange"),
        "new-key": ("second", "second"),
    }.get(behaviour, ("first", "first"))
    whole = jwt.encode(claims, KEYS[key], "ES256", {"kid": name})
    if behaviour == "altered":
        head, _, signature = whole.split(".")
        body = json.dumps({**claims, "sub": "somebody"}).encode()
        return ".".join([head, base64.urlsafe_b64encode(body).rstrip(b"=").decode(), signature])
    return whole


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        _, behaviour, path = url.path.split("/", 2)
        query = dict(urllib.parse.parse_qsl(url.query))
        if behaviour == "down":
            self.answer(503, b"")
        elif path == ".well-known/openid-configuration":
            self.answer(200, self.document(behaviour))
        elif path == "keys":
            self.answer(200, key_document(behaviour))
        elif path == "authorize":
            self.authorize(behaviour, query)
        else:
            self.answer(404, b"")

    def issuer(self, behaviour):
        return f"http://127.0.0.1:{self.server.server_address[1]}/{behaviour}"

    def document(self, behaviour):
        issuer = self.issuer(behaviour)
        document = {
            "issuer": issuer, "authorization_endpoint": issuer + "/authorize?from=here",
            "token_endpoint": issuer + "/token", "jwks_uri": issuer + "/keys",
            "authorization_response_iss_parameter_supported": behaviour in ("named", "mixed-up"),
        }
        document |= {
            "elsewhere": {"issuer": issuer + "/other"},
            "leaking": {"token_endpoint": "http://evil.example/token"},
        }.get(behaviour, {})
        return document

    def authorize(self, behaviour, query):
        assert query["response_type"] == "code" and query["scope"] == "openid"
        assert query["client_id"] == CLIENT and query["code_challenge_method"] == "S256"
        back = {"state": query["state"]}
        if behaviour in ("declines", "busy", "strange-error"):
            back["error"] = {
                "declines": "access_denied", "busy": "temporarily_unavailable",
            }.get(behaviour, "invalid_scope")
        else:
            back["code"] = secrets.token_urlsafe(16)
            codes[back["code"]] = {
                "subject": query["login_hint"], "nonce": query["nonce"],
                "challenge": query["code_challenge"], "redirect": query["redirect_uri"],
            }
        if behaviour in ("named", "mixed-up"):
            back["iss"] = self.issuer("named")
        location = query["redirect_uri"] + "?" + urllib.parse.urlencode(back)
        self.answer(302, b"", Location=location)

    def do_POST(self):
        _, behaviour, _ = self.path.split("/", 2)
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        fields = dict(urllib.parse.parse_qsl(body))
        code = codes.get(fields.get("code"))
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if behaviour == "breaking":
            self.answer(500, b"")
        elif behaviour == "mumbling":
            self.answer(200, b"<html>")
        elif (
            behaviour == "unwilling" or code is None or code["challenge"] != challenge
            or code["redirect"] != fields["redirect_uri"] or not self.knows(behaviour, fields)
        ):
            self.answer(400, {"error": "invalid_grant"})
        else:
            self.answer(200, {
                "access_token": "t", "token_type": "Bearer",
                "id_token": token(behaviour, self.issuer(behaviour), code)})

    def knows(self, behaviour, fields):
        if behaviour == "post":
            return (fields["client_id"], fields["client_secret"]) == (CLIENT, SECRET)
        kind, pair = self.headers["Authorization"].split(" ")
        user, password = base64.b64decode(pair).decode().split(":")
        return kind == "Basic" and (user, urllib.parse.unquote(password)) == (CLIENT, SECRET)

    def answer(self, status, body, **headers):
        if not isinstance(body, bytes):
            body = json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def main():
    folder = pathlib.Path(sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (folder / "port.new").write_text(str(server.server_address[1]))
    (folder / "port.new").rename(folder / "port")
    sys.stdin.read()


main()
