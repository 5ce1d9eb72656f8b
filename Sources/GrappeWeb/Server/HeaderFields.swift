// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes

extension HTTPFields {
    /// Adds names to `Vary` that are not there yet.
    mutating func addVary(_ names: String) {
        guard self[.vary] != names else { return }
        var all = (self[.vary] ?? "").split(separator: ",").map(Self.trimmed)
        for name in names.split(separator: ",").map(Self.trimmed)
        where !all.contains(where: { $0.lowercased() == name.lowercased() }) {
            all.append(name)
        }
        self[.vary] = all.joined(separator: ", ")
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.prefix { $0 != " " })
    }
}
