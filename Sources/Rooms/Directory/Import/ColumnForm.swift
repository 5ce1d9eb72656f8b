// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What somebody says about the columns of a sheet.
enum ColumnForm {
    static func name(_ number: Int) -> String { "column-\(number + 1)" }

    /// `nil` with errors in `errors`: one column has to hold the names, and of the fields that take
    /// one column none may have two.
    static func mapping(
        _ fields: FormFields, _ columns: [SheetPreview.Column], in language: Language,
        errors: inout FormErrors
    ) -> ColumnMapping? {
        var chosen: [String: SheetField] = [:]
        var taken: [SheetField: String] = [:]
        for (number, column) in columns.enumerated() {
            guard let field = SheetField(rawValue: fields[name(number)]) else { continue }
            if let other = taken[field], !field.isRepeatable {
                let word = ImportColumnText.field(field)
                errors.add(name(number), ImportColumnText.twice(word[language], other))
            }
            taken[field] = taken[field] ?? column.name
            chosen[column.name] = field
        }
        if taken[.name] == nil { errors.add(name(0), ImportText.noNameColumn) }
        return errors.isEmpty ? ColumnMapping(chosen) : nil
    }
}
