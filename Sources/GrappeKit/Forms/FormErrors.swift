// SPDX-License-Identifier: EUPL-1.2

/// What is wrong with a form, field by field, in the order in which the fields stand.
///
/// The same value fills the summary at the top of the page and the message beside each field.
package struct FormErrors: Error, Sendable, Equatable {
    /// One message about one field.
    package struct Problem: Sendable, Hashable {
        /// The field's name, which is also the id of its input.
        package let field: String
        /// What is wrong and what to do.
        package let message: Text
    }

    package private(set) var problems: [Problem] = []

    package init() {}

    package var isEmpty: Bool { problems.isEmpty }

    package mutating func add(_ field: String, _ message: Text) {
        problems.append(Problem(field: field, message: message))
    }

    package func message(for field: String) -> Text? {
        problems.first { $0.field == field }?.message
    }
}
