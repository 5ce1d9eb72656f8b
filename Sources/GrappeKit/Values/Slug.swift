// SPDX-License-Identifier: EUPL-1.2

/// The readable last part of an address: `a-z`, `0-9` and single hyphens, at most 60 of them.
package struct Slug: Sendable, Hashable {
    package let string: String

    /// From text already folded to plain lower-case letters; what is left over becomes hyphens.
    /// Empty text gives `x`, so that an address never ends in nothing.
    package init(folded text: String) {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39: out.append(byte)
            default: if let last = out.last, last != 0x2D { out.append(0x2D) }
            }
            if out.count == 60 { break }
        }
        while out.last == 0x2D { out.removeLast() }
        string = out.isEmpty ? "x" : String(decoding: out, as: UTF8.self)
    }
}
