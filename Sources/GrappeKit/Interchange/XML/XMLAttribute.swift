// SPDX-License-Identifier: EUPL-1.2

/// An attribute of an element; its name has its namespace prefix.
package struct XMLAttribute: Sendable, Equatable {
    package let name, value: String

    package init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
}

extension [XMLAttribute] {
    /// The value of the attribute of that name, prefix included.
    package subscript(name: String) -> String? { first { $0.name == name }?.value }

    /// The value of the first attribute of that name under any prefix.
    subscript(local name: String) -> String? {
        first { $0.name == name || $0.name.hasSuffix(":" + name) }?.value
    }
}
