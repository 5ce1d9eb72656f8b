# SPDX-License-Identifier: EUPL-1.2
"""Prints the passwords that people use most, the most used first, one JSON object a line, as the
package zxcvbn has them. `passwords.py 3000` prints that many."""

import json
import sys

from zxcvbn.frequency_lists import FREQUENCY_LISTS

for password in list(FREQUENCY_LISTS["passwords"])[: int(sys.argv[1])]:
    print(json.dumps({"password": password}))
