// SPDX-License-Identifier: EUPL-1.2

import Crypto

/// A hash over several texts in order, for logs in which each line seals the one before.
package enum ChainHash {
    /// SHA-256 over all texts, each with its length in bytes before it, so that no two lists of
    /// texts read the same; 64 hexadecimal digits.
    package static func of(_ fields: [String]) -> String {
        var hash = SHA256()
        for field in fields {
            hash.update(data: Array("\(field.utf8.count):".utf8))
            hash.update(data: Array(field.utf8))
        }
        return Hexadecimal.encode(hash.finalize())
    }
}
