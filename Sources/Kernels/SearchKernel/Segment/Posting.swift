// SPDX-License-Identifier: EUPL-1.2

/// A document of a term with impact and fields, in six bytes: an index in the making has one for
/// each word of each document.
struct Posting: BitwiseCopyable {
    private let low: UInt16
    private let high: UInt16
    let impact: UInt8
    let fields: UInt8

    init(document: UInt32, impact: UInt8, fields: UInt8) {
        low = UInt16(truncatingIfNeeded: document)
        high = UInt16(truncatingIfNeeded: document >> 16)
        (self.impact, self.fields) = (impact, fields)
    }

    var document: UInt32 { UInt32(high) << 16 | UInt32(low) }
}
