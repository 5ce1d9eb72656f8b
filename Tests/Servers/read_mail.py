# SPDX-License-Identifier: EUPL-1.2
"""Reads letters with Python's own parser, so that ours are not judged by their maker.

    read_mail.py IN OUT

IN holds a letter a line, in hexadecimal digits. OUT gets a line for each: the names of the header
fields with commas between, then, in hexadecimal digits, subject, sender, recipient, text and markup,
then how many things the parser found wrong with it.
"""

import email
import email.policy
import pathlib
import sys


def main():
    letters = pathlib.Path(sys.argv[1]).read_text().split()
    pathlib.Path(sys.argv[2]).write_text("".join(f"{read(bytes.fromhex(l))}\n" for l in letters))


def read(data):
    letter = email.message_from_bytes(data, policy=email.policy.SMTP)
    parts = [part for part in letter.walk() if not part.is_multipart()]
    defects = list(letter.defects) + [d for part in parts for d in part.defects]
    defects += [d for value in letter.values() for d in value.defects]
    bodies = [part.get_content().replace("\r\n", "\n") for part in parts]
    texts = [letter["Subject"], str(letter["From"]), letter["To"].addresses[0].addr_spec, *bodies]
    words = [",".join(letter.keys())]
    words += [str(text).encode("utf-8", "surrogateescape").hex() for text in texts]
    return "\t".join(words + [str(len(defects))])


main()
