// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit

/// Passwords that became known, from a file that the operator provides: one a line, as it is or as
/// its SHA-1 (40 hexadecimal digits, perhaps with a colon and a count after them, which is how
/// breach collections are handed out). Blank lines are left out.
///
/// Eight bytes of each digest are kept, so a million takes 8 MB; among n of them a password that is
/// not listed is taken for listed once in 2⁶⁴ / n times.
package struct ListedPasswords: Sendable {
    /// Why a file was not taken.
    package enum Refusal: Error, Equatable, CustomStringConvertible {
        /// It holds more lines than are kept in memory.
        case tooMany(limit: Int)
        /// That line is longer than any password.
        case lineTooLong(line: Int)

        package var description: String {
            switch self {
            case .tooMany(let limit): "The list holds more than \(limit) passwords."
            case .lineTooLong(let line): "Line \(line) is longer than any password."
            }
        }
    }

    private static let longestLine = 1024

    private let digests: [UInt64]

    /// How many different ones there are.
    package var count: Int { digests.count }

    /// Reads the whole list; throws `Refusal`, or what the source throws.
    ///
    /// - Parameter limit: how many lines at most, 20 million unless said otherwise (160 MB).
    package init(_ source: ByteSource, limit: Int = 20_000_000) throws {
        var digests: [UInt64] = []
        var (line, number): ([UInt8], Int) = ([], 1)
        func endLine() throws {
            if let digest = Self.digest(ofLine: line) { digests.append(digest) }
            guard digests.count <= limit else { throw Refusal.tooMany(limit: limit) }
            line.removeAll(keepingCapacity: true)
            number += 1
        }
        while case let chunk = try source.next(), !chunk.isEmpty {
            for byte in chunk {
                if byte == 0x0A {
                    try endLine()
                } else {
                    line.append(byte)
                    guard line.count <= Self.longestLine else {
                        throw Refusal.lineTooLong(line: number)
                    }
                }
            }
        }
        try endLine()
        digests.sort()
        self.digests = digests.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    /// Whether it is listed, exactly as it is written.
    package func contains(_ password: Password) -> Bool {
        let wanted = Self.prefix(Array(Insecure.SHA1.hash(data: password.bytes)))
        var (low, high) = (0, digests.count)
        while low < high {
            let middle = (low + high) / 2
            if digests[middle] < wanted { low = middle + 1 } else { high = middle }
        }
        return low < digests.count && digests[low] == wanted
    }

    private static func digest(ofLine line: [UInt8]) -> UInt64? {
        let text = line.last == 0x0D ? line.dropLast() : line[...]
        guard !text.isEmpty else { return nil }
        let count = text.dropFirst(40)
        let isCounted = count.isEmpty || count.first == 0x3A
        if isCounted, let digest = Hexadecimal.decode(text.prefix(40)), digest.count == 20 {
            return prefix(digest)
        }
        let password = Password(String(decoding: text, as: UTF8.self))
        return prefix(Array(Insecure.SHA1.hash(data: password.bytes)))
    }

    private static func prefix(_ digest: [UInt8]) -> UInt64 {
        digest.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}
