# SPDX-License-Identifier: EUPL-1.2
"""Makes ID tokens by PyJWT with keys of its own, one JSON object a line: the key document, the
token, and whether the token is good. The arguments are the nonce and the time in seconds."""

import json
import sys

import jwt
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from jwt.algorithms import ECAlgorithm, OKPAlgorithm, RSAAlgorithm

nonce, now = sys.argv[1], int(sys.argv[2])
keys = {
    "RS256": (rsa.generate_private_key(65537, 2048), RSAAlgorithm),
    "ES256": (ec.generate_private_key(ec.SECP256R1()), ECAlgorithm),
    "EdDSA": (ed25519.Ed25519PrivateKey.generate(), OKPAlgorithm),
}
document = {"keys": []}
for name, (key, kind) in keys.items():
    public = json.loads(kind.to_jwk(key.public_key()))
    document["keys"].append({**public, "kid": name, "use": "sig"})
claims = {
    "iss": "https://connect.example.org/auth", "sub": "person-7", "aud": "grappe",
    "iat": now, "exp": now + 300, "nonce": nonce, "name": "Zoé",
}


def show(name, good, token):
    print(json.dumps({
        "name": name, "good": good, "token": token, "keys": json.dumps(document)}))


for name, (key, _) in keys.items():
    headers = {"kid": name}
    show(name, True, jwt.encode(claims, key, name, headers))
    show(name + " expired", False, jwt.encode({**claims, "exp": now - 61}, key, name, headers))
    show(name + " elsewhere", False, jwt.encode({**claims, "aud": "x"}, key, name, headers))
    other = [kid for kid in keys if kid != name][0]
    show(name + " under another key", False, jwt.encode(claims, key, name, {"kid": other}))
show("none", False, jwt.encode(claims, None, "none"))
show("RS512", False, jwt.encode(claims, keys["RS256"][0], "RS512", {"kid": "RS256"}))
show("PS256", False, jwt.encode(claims, keys["RS256"][0], "PS256", {"kid": "RS256"}))
show("HS256", False, jwt.encode(claims, "0" * 32, "HS256", {"kid": "RS256"}))
