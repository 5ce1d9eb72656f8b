# SPDX-License-Identifier: EUPL-1.2
"""Makes answers of passkeys, right ones and wrong ones, one JSON object a line.

The structures are put together by fido2, the keys and signatures come from cryptography, and
webauthn says what it thinks of each answer: it has to take every right one. It takes a few of the
wrong ones too, where it reads the recommendation less strictly than we do.
"""

import hashlib
import json
import secrets
import sys

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2 import cbor
from fido2.cose import ES256
from fido2.utils import websafe_encode as text
from fido2.webauthn import (
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)
from webauthn import verify_authentication_response, verify_registration_response

PARTY, ORIGIN = "annuaire.example.org", "https://annuaire.example.org"
FLAG = AuthenticatorData.FLAG
UP, UV, BE, BS, AT, ED = FLAG.UP, FLAG.UV, FLAG.BE, FLAG.BS, FLAG.AT, FLAG.ED
HANDLE = b"\x01\x02person"


class Device:
    """A software authenticator with one passkey."""

    def __init__(self, curve=None, size=32):
        self.key = ec.generate_private_key(curve or ec.SECP256R1())
        self.id = secrets.token_bytes(size)
        self.cose = ES256.from_cryptography_key(self.key.public_key())

    def attested(self, **changes):
        key = dict(self.cose)
        key.update(changes.get("key", {}))
        for gone in changes.get("without", []):
            del key[gone]
        return (
            bytes(16)
            + changes.get("length", len(self.id)).to_bytes(2, "big")
            + self.id
            + changes.get("encoded", cbor.encode(key))
        )

    def sign(self, data):
        return self.key.sign(data, ec.ECDSA(hashes.SHA256()))

    @property
    def point(self):
        return b"\x04" + self.cose[-2] + self.cose[-3]


def digest(data):
    return hashlib.sha256(data).digest()


def authenticator(flags, counter, attested=b"", party=PARTY, tail=b""):
    return digest(party.encode()) + bytes([flags]) + counter.to_bytes(4, "big") + attested + tail


def client(kind, challenge, origin=ORIGIN, **more):
    return bytes(CollectedClientData.create("webauthn." + kind, challenge, origin, **more))


def raw_client(**members):
    return json.dumps(members).encode()


def envelope(identifier, response, **more):
    whole = {
        "id": text(identifier), "rawId": text(identifier), "type": "public-key",
        "response": response, "clientExtensionResults": {},
    }
    whole.update(more)
    return {name: value for name, value in whole.items() if value is not None}


def case(name, accept, answer, device, challenge, **more):
    """One answer; `accept` is what ours has to say."""
    ceremony = "assertion" if "signature" in answer.get("response", {}) else "registration"
    passkey = {"id": text(device.id), "point": text(device.point), "signatures": 0, "backup": False}
    passkey.update(more.get("passkey", {}))
    line = {
        "name": name, "ceremony": ceremony, "accept": accept, "challenge": text(challenge),
        "party": PARTY, "origin": ORIGIN, "verify": more.get("verify", False),
        "answer": json.dumps(answer), "passkey": passkey, "handle": text(HANDLE),
    }
    line["oracle"] = opinion(ceremony, answer, device, challenge, line)
    if accept and not line["oracle"]:
        sys.exit(f"{name}: webauthn refuses it")
    print(json.dumps(line))


def opinion(ceremony, answer, device, challenge, line):
    asked = dict(
        credential=answer, expected_challenge=challenge, expected_rp_id=PARTY,
        expected_origin=ORIGIN, require_user_verification=line["verify"])
    try:
        if ceremony == "registration":
            verify_registration_response(**asked)
        else:
            verify_authentication_response(
                **asked, credential_public_key=cbor.encode(dict(device.cose)),
                credential_current_sign_count=line["passkey"]["signatures"])
    except Exception:
        return False
    return True


def registrations():
    challenge, device = secrets.token_bytes(32), Device()
    good_client = client("create", challenge)
    good_data = authenticator(UP | UV | AT, 0, device.attested())

    def answer(data=good_data, client=good_client, fmt="none", statement=None, wrap=None, **more):
        attestation = cbor.encode(
            {"fmt": fmt, "attStmt": statement or {}, "authData": data} if wrap is None else wrap)
        attestation = more.pop("attestation", attestation)
        response = {"clientDataJSON": text(client), "attestationObject": text(attestation)}
        return envelope(device.id, response, **more)

    def right(name, *given, **more):
        case("right: " + name, True, answer(*given, **more.pop("of", {})), device, challenge, **more)

    def wrong(name, *given, **more):
        case("wrong: " + name, False, answer(*given, **more.pop("of", {})), device, challenge, **more)

    right("plain")
    right("verification asked for", verify=True)
    right("not verified, not asked for", authenticator(UP | AT, 7, device.attested()))
    right("backed up", authenticator(UP | UV | BE | BS | AT, 0, device.attested()))
    right("with extensions", authenticator(
        UP | AT | ED, 0, device.attested(), tail=cbor.encode({"credProtect": 2})))
    right("without rawId's twin", of={"authenticatorAttachment": "platform"})
    right("as fido2 writes it", of={"attestation": bytes(AttestationObject.create(
        "none", AuthenticatorData.create(
            digest(PARTY.encode()), UP | UV | AT, 1,
            AttestedCredentialData.create(bytes(16), device.id, device.cose)), {}))})
    long = Device(size=1023)
    data = authenticator(UP | AT, 0, long.attested())
    case("right: longest identifier", True, envelope(long.id, {
        "clientDataJSON": text(good_client), "attestationObject": text(cbor.encode(
            {"fmt": "none", "attStmt": {}, "authData": data}))}), long, challenge)

    wrong("type of the other ceremony", of={"client": client("get", challenge)})
    wrong("type in capitals", of={"client": client("CREATE", challenge)})
    wrong("another challenge", of={"client": client("create", secrets.token_bytes(32))})
    wrong("a shorter challenge", of={"client": client("create", challenge[:31])})
    wrong("another origin", of={"client": client("create", challenge, "https://evil.example")})
    wrong("http", of={"client": client("create", challenge, "http://annuaire.example.org")})
    wrong("a port", of={"client": client("create", challenge, ORIGIN + ":8443")})
    wrong("a slash", of={"client": client("create", challenge, ORIGIN + "/")})
    wrong("a longer host", of={"client": client("create", challenge, ORIGIN + ".evil.example")})
    wrong("in a foreign frame", of={"client": client("create", challenge, cross_origin=True)})
    wrong("top origin", of={"client": client("create", challenge, topOrigin="https://x.example")})
    wrong("doubled challenge", of={"client": good_client[:-1] + b',"challenge":"%s"}'
          % text(challenge).encode()})
    wrong("no origin", of={"client": raw_client(type="webauthn.create", challenge=text(challenge))})
    wrong("no JSON", of={"client": b"x" + good_client})
    wrong("JSON and more", of={"client": good_client + b"{}"})
    wrong("padded challenge", of={"client": raw_client(
        type="webauthn.create", challenge=text(challenge) + "=", origin=ORIGIN)})

    wrong("another site's hash", authenticator(UP | AT, 0, device.attested(), "evil.example"))
    wrong("nobody present", authenticator(UV | AT, 0, device.attested()))
    wrong("not verified though asked", authenticator(UP | AT, 0, device.attested()), verify=True)
    wrong("backed up, not eligible", authenticator(UP | BS | AT, 0, device.attested()))
    wrong("no passkey in it", authenticator(UP, 0))
    wrong("flag without passkey", authenticator(UP | AT, 0))
    wrong("passkey without flag", authenticator(UP, 0, device.attested()))
    wrong("cut off", good_data[:-1])
    wrong("cut in the identifier", good_data[:60])
    wrong("one byte more", good_data + b"\0")
    wrong("flag of extensions without any", authenticator(UP | AT | ED, 0, device.attested()))
    wrong("extensions that are no map", authenticator(
        UP | AT | ED, 0, device.attested(), tail=cbor.encode([1])))
    wrong("another identifier", of={"id": text(b"other"), "rawId": text(b"other")})
    wrong("rawId differs", of={"rawId": text(b"other")})
    wrong("no type", of={"type": None})
    wrong("other type", of={"type": "password"})
    wrong("id with padding", of={"id": text(device.id) + "=", "rawId": None})
    wrong("a length beyond the end", authenticator(UP | AT, 0, device.attested(length=1023)))
    empty = Device(size=0)
    wrong("no identifier", authenticator(UP | AT, 0, empty.attested()))
    huge = Device(size=1024)
    case("wrong: identifier too long", False, envelope(huge.id, {
        "clientDataJSON": text(good_client), "attestationObject": text(cbor.encode(
            {"fmt": "none", "attStmt": {},
             "authData": authenticator(UP | AT, 0, huge.attested())}))}),
        huge, challenge)

    def key(name, **changes):
        wrong("key: " + name, authenticator(UP | AT, 0, device.attested(**changes)))

    key("type 3", key={1: 3})
    key("type 1", key={1: 1})
    key("algorithm -257", key={3: -257})
    key("algorithm -8", key={3: -8})
    key("no algorithm", without=[3])
    key("curve 2", key={-1: 2})
    key("no curve", without=[-1])
    key("no y", without=[-3])
    key("x too short", key={-2: device.cose[-2][:31]})
    key("x too long", key={-2: b"\0" + device.cose[-2]})
    key("y as a sign", key={-3: True})
    key("point off the curve", key={-3: bytes(31) + b"\5"})
    key("with a private part", key={-4: bytes(32)})
    key("no map", encoded=cbor.encode(5))
    key("indefinite length", encoded=b"\xbf" + cbor.encode(dict(device.cose))[1:] + b"\xff")
    key("longer than needed", encoded=b"\xb8\x05" + cbor.encode(dict(device.cose))[1:])

    wrong("none with a statement", of={"statement": {"x": 1}})
    wrong("no format", of={"wrap": {"attStmt": {}, "authData": good_data}})
    wrong("no data", of={"wrap": {"fmt": "none", "attStmt": {}}})
    wrong("data as text", of={"wrap": {"fmt": "none", "attStmt": {}, "authData": "x"}})
    wrong("statement is a list", of={"wrap": {"fmt": "none", "attStmt": [], "authData": good_data}})
    wrong("bytes after the attestation", of={"attestation": cbor.encode(
        {"fmt": "none", "attStmt": {}, "authData": good_data}) + b"\0"})
    wrong("no attestation", of={"attestation": b""})


def assertions():
    challenge, device = secrets.token_bytes(32), Device()
    good_client = client("get", challenge)
    good_data = authenticator(UP | UV, 8)
    stored = {"signatures": 7}

    def answer(data=good_data, client=good_client, **more):
        signature = more.pop("signature", device.sign(data + digest(client)))
        response = {
            "clientDataJSON": text(client), "authenticatorData": text(data),
            "signature": text(signature), "userHandle": text(HANDLE),
        }
        response.update(more.pop("response", {}))
        return envelope(device.id, response, **more)

    def right(name, *given, **more):
        kept = {**stored, **more.pop("passkey", {})}
        case("right: " + name, True, answer(*given, **more.pop("of", {})), device, challenge,
             passkey=kept, **more)

    def wrong(name, *given, **more):
        kept = {**stored, **more.pop("passkey", {})}
        case("wrong: " + name, False, answer(*given, **more.pop("of", {})), device, challenge,
             passkey=kept, **more)

    right("plain")
    right("verification asked for", verify=True)
    right("no counter on either side", authenticator(UP, 0), passkey={"signatures": 0})
    right("counter jumps", authenticator(UP, 4_294_967_295))
    right("no handle", of={"response": {"userHandle": None}})
    right("with extensions", authenticator(UP | ED, 8, tail=cbor.encode({"x": True})))
    right("backed up", authenticator(UP | BE | BS, 8), passkey={"backup": True})

    wrong("type of the other ceremony", of={"client": client("create", challenge)})
    wrong("another challenge", of={"client": client("get", secrets.token_bytes(32))})
    wrong("another origin", of={"client": client("get", challenge, "https://evil.example")})
    wrong("http", of={"client": client("get", challenge, "http://annuaire.example.org")})
    wrong("a subdomain", of={"client": client("get", challenge, "https://a.annuaire.example.org")})
    wrong("a capital", of={"client": client("get", challenge, "https://Annuaire.example.org")})
    wrong("in a foreign frame", of={"client": client("get", challenge, cross_origin=True)})
    wrong("doubled origin", of={"client": good_client[:-1] + b',"origin":"%s"}' % ORIGIN.encode()})
    wrong("another site's hash", authenticator(UP, 8, party="evil.example"))
    wrong("nobody present", authenticator(UV, 8))
    wrong("not verified though asked", authenticator(UP, 8), verify=True)
    wrong("backed up, not eligible", authenticator(UP | BS, 8))
    wrong("eligible, but was not", authenticator(UP | BE, 8))
    wrong("not eligible, but was", passkey={"backup": True})
    wrong("same counter", authenticator(UP, 7))
    wrong("smaller counter", authenticator(UP, 6))
    wrong("counter back to none", authenticator(UP, 0))
    wrong("cut off", good_data[:-1])
    wrong("one byte more", good_data + b"\0")
    wrong("a passkey in it", authenticator(UP | AT, 8, device.attested()))
    wrong("flag of extensions without any", authenticator(UP | ED, 8))
    wrong("another key", of={"signature": Device().sign(good_data + digest(good_client))})
    wrong("signed without the client data", of={"signature": device.sign(good_data)})
    wrong("signed in the other order", of={"signature": device.sign(digest(good_client) + good_data)})
    wrong("signed with the client data unhashed", of={"signature": device.sign(good_data + good_client)})
    good = device.sign(good_data + digest(good_client))
    wrong("signature cut off", of={"signature": good[:-1]})
    wrong("signature with a byte more", of={"signature": good + b"\0"})
    wrong("signature with one bit changed", of={"signature": good[:-1] + bytes([good[-1] ^ 1])})
    wrong("no signature", of={"signature": b""})
    wrong("signature of zeros", of={"signature": bytes.fromhex("3006020100020100")})
    wrong("data changed after signing", of={"response": {
        "authenticatorData": text(authenticator(UP | UV, 9))}})
    wrong("client data changed after signing", of={"response": {
        "clientDataJSON": text(good_client + b" ")}})
    wrong("another passkey's identifier", of={"id": text(b"other"), "rawId": text(b"other")})
    wrong("another person", of={"response": {"userHandle": text(b"other")}})
    wrong("rawId differs", of={"rawId": text(b"other")})
    wrong("other type", of={"type": "password"})
    wrong("id with padding", of={"id": text(device.id) + "=", "rawId": None})
    wrong("no client data", of={"response": {"clientDataJSON": ""}})
    wrong("no authenticator data", of={"response": {"authenticatorData": None}})


registrations()
assertions()
