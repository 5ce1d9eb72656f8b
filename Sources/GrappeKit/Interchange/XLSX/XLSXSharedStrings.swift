// SPDX-License-Identifier: EUPL-1.2

/// The texts that a workbook's cells refer to by number (ECMA-376 part 1, clause 18.4), kept as
/// one run of UTF-8: the only part of a workbook that is in memory as a whole.
struct XLSXSharedStrings {
    /// Bytes of all texts together.
    static let byteLimit = 256 << 20
    /// Number of texts.
    static let countLimit = 8 << 20

    private var bytes: [UInt8] = []
    private var ends: [UInt32] = []

    init() {}

    /// Reads `xl/sharedStrings.xml`.
    init(_ source: ByteSource, cellLimit: Int) throws {
        var scanner = try XMLScanner(source)
        while let event = try scanner.next() {
            guard case .start("si", _) = event else { continue }
            let text = try XLSXRichText.read(&scanner, until: "si", limit: cellLimit)
            bytes.append(contentsOf: text.utf8)
            ends.append(UInt32(bytes.count))
            guard bytes.count <= Self.byteLimit, ends.count <= Self.countLimit else {
                throw InterchangeError(XLSXText.tooManyStrings)
            }
        }
    }

    /// The text of that number.
    subscript(index: Int) -> String? {
        guard ends.indices.contains(index) else { return nil }
        let start = index == 0 ? 0 : Int(ends[index - 1])
        return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
    }
}
