// SPDX-License-Identifier: EUPL-1.2

/// A legal form by its code in one country's list, and what it says about belonging to the
/// social and solidarity economy.
///
/// A form alone seldom decides: `conditional` asks for the evidence that `condition` names.
package struct LegalForm: Sendable, Hashable {
    /// Whose list the code belongs to.
    package enum System: String, Sendable, CaseIterable, Codable {
        /// French legal categories of INSEE (four digits).
        case insee = "insee-cj"
        /// Belgian `JuridicalForm` (three digits, leading zeros matter).
        case kbo = "kbo"
        /// Luxembourg forms; the register publishes no codes, these are ours.
        case luxembourg = "lu"
        /// German forms; there is no official list of codes, these are ours.
        case germany = "de"

        /// ISO 3166-1 alpha-2.
        package var country: String {
            switch self {
            case .insee: "FR"
            case .kbo: "BE"
            case .luxembourg: "LU"
            case .germany: "DE"
            }
        }
    }

    /// Whether the form belongs to the social and solidarity economy where it exists.
    package enum Qualification: String, Sendable, Codable {
        case yes, conditional, no
    }

    package let system: System
    /// Text, never a number: `017`.
    package let code: String
    /// The name in its own language, `Association déclarée`.
    package let label: String
    package let family: LegalFamily
    package let qualifies: Qualification
    /// What decides, or what else to know.
    package let condition: LegalFormCondition?

    /// Every form of the tables, country by country.
    package static let all: [LegalForm] = System.allCases.flatMap { system in
        lines(system).split(separator: "\n").compactMap { LegalForm(row: $0, system: system) }
    }

    /// The form of that code; a zero that a spreadsheet lost (`17` for `017`) is put back.
    package static func find(system: System, code: some StringProtocol) -> LegalForm? {
        let bytes = CodeText.compact(code)
        let isNumber = bytes.allSatisfy(CodeText.isDigit)
        let missing = system == .kbo && isNumber ? max(0, 3 - bytes.count) : 0
        let key = String(repeating: "0", count: missing) + CodeText.string(bytes)
        return byCode[system]?[key]
    }

    /// A text for databases and files: `kbo:017`.
    package var key: String { "\(system.rawValue):\(code)" }

    private static let byCode: [System: [String: LegalForm]] = {
        var table: [System: [String: LegalForm]] = [:]
        for form in all { table[form.system, default: [:]][form.code.uppercased()] = form }
        return table
    }()

    private static func lines(_ system: System) -> String {
        switch system {
        case .insee: FrenchLegalForms.lines
        case .kbo: BelgianLegalForms.lines
        case .luxembourg: LuxembourgLegalForms.lines
        case .germany: GermanLegalForms.lines
        }
    }

    private init?(row line: Substring, system: System) {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 5, let family = LegalFamily(rawValue: cells[1]),
            let qualifies = Qualification(rawValue: cells[2])
        else { return nil }
        (self.system, code, label) = (system, cells[0], cells[4])
        (self.family, self.qualifies) = (family, qualifies)
        condition = LegalFormCondition(rawValue: cells[3])
    }
}
