# SPDX-License-Identifier: EUPL-1.2
"""Makes seeds with their one-time codes, one JSON object a line, by pyotp; and reads the address of
each argument back, which our side wrote for an app."""

import json
import random
import sys

import pyotp

for address in sys.argv[1:]:
    read = pyotp.parse_uri(address)
    print(json.dumps({
        "secret": read.secret, "issuer": read.issuer, "account": read.name,
        "digits": read.digits, "period": read.interval, "digest": read.digest().name,
    }))
if len(sys.argv) == 1:
    numbers = random.Random(6238)
    for _ in range(200):
        seed = pyotp.random_base32(32)
        seconds = numbers.randrange(4_000_000_000)
        print(json.dumps({"seed": seed, "seconds": seconds, "code": pyotp.TOTP(seed).at(seconds)}))
