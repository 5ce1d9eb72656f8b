// SPDX-License-Identifier: EUPL-1.2

/// Windows-1252 as UTF-8. The five bytes that the code page leaves undefined (81, 8D, 8F, 90, 9D)
/// are refused: they mean that the file is in another code page.
enum Windows1252 {
    /// The characters of bytes 80 to 9F, 0 where undefined (Microsoft's table of code page 1252).
    private static let upper: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    static func utf8(of bytes: [UInt8]) -> (text: [UInt8], used: Int, isInvalid: Bool) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for (index, byte) in bytes.enumerated() {
            if byte < 0x80 {
                text.append(byte)
            } else if byte >= 0xA0 {
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            } else {
                let unit = upper[Int(byte) - 0x80]
                guard unit != 0, let scalar = Unicode.Scalar(unit) else {
                    return (text, index, true)
                }
                text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return (text, bytes.count, false)
    }
}
