// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting

extension SeededRandom {
    /// A cell of the characters that trip readers.
    mutating func cell() -> String {
        let pieces = ["a", "é", ",", ";", "\"", "\n", "\r", "\r\n", " ", "\t", "|", "=", "😀", "x"]
        return (0..<Int.random(in: 0...6, using: &self)).map { _ in one(of: pieces) }.joined()
    }
}
