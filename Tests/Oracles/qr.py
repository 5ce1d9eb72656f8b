# SPDX-License-Identifier: EUPL-1.2
"""Draws texts of several lengths as QR codes by qrcode, level M, with each of the eight masks: one
JSON object a line. (segno 1.6.6 adds an empty byte before the padding, which ISO/IEC 18004 does
not have, so that it draws other modules.)"""

import json

import qrcode
from qrcode.util import MODE_8BIT_BYTE, QRData

ADDRESS = (
    "otpauth://totp/Grappe:zoe%40example.lu?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    "&issuer=Grappe&algorithm=SHA1&digits=6&period=30")


def draw(text, mask):
    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, mask_pattern=mask, border=0)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    code.make(fit=True)
    rows = ["".join("1" if module else "0" for module in row) for row in code.get_matrix()]
    print(json.dumps({"text": text, "mask": mask, "rows": rows}))


for size in (1, 14, 15, 26, 27, 42, 62, 63, 84, 106, 107, 122, 152, 180, 181, 213, 214, 251, 287,
             331, 362, 412, 450, 504, 560, 624, 666):
    for mask in (size % 8, (size + 3) % 8):
        draw((ADDRESS * 5)[:size], mask)
for mask in range(8):
    draw(ADDRESS, mask)
    draw("é", mask)
