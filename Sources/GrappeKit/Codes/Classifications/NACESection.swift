// SPDX-License-Identifier: EUPL-1.2

extension NACECode {
    /// The letter of the section, which the division decides; `nil` for a division that the
    /// edition does not have. Rev. 2.1 split section J, so that its letters shift from K on.
    package var section: String? {
        guard let number = Int(division) else { return nil }
        return Self.sections(version).first { $0.divisions.contains(number) }?.letter
    }

    private typealias Section = (letter: String, divisions: ClosedRange<Int>)

    private static func sections(_ version: Version) -> [Section] {
        switch version {
        case .rev1: rev1
        case .rev2: production + rev2
        case .rev21: production + rev21
        }
    }

    private static let production: [Section] = [
        ("A", 1...3), ("B", 5...9), ("C", 10...33), ("D", 35...35), ("E", 36...39), ("F", 41...43),
    ]

    private static let rev2: [Section] = [
        ("G", 45...47), ("H", 49...53), ("I", 55...56), ("J", 58...63), ("K", 64...66),
        ("L", 68...68), ("M", 69...75), ("N", 77...82), ("O", 84...84), ("P", 85...85),
        ("Q", 86...88), ("R", 90...93), ("S", 94...96), ("T", 97...98), ("U", 99...99),
    ]

    private static let rev21: [Section] = [
        ("G", 46...47), ("H", 49...53), ("I", 55...56), ("J", 58...60), ("K", 61...63),
        ("L", 64...66), ("M", 68...68), ("N", 69...75), ("O", 77...82), ("P", 84...84),
        ("Q", 85...85), ("R", 86...88), ("S", 90...93), ("T", 94...96), ("U", 97...98),
        ("V", 99...99),
    ]

    private static let rev1: [Section] = [
        ("A", 1...2), ("B", 5...5), ("C", 10...14), ("D", 15...37), ("E", 40...41), ("F", 45...45),
        ("G", 50...52), ("H", 55...55), ("I", 60...64), ("J", 65...67), ("K", 70...74),
        ("L", 75...75), ("M", 80...80), ("N", 85...85), ("O", 90...93), ("P", 95...97),
        ("Q", 99...99),
    ]
}
