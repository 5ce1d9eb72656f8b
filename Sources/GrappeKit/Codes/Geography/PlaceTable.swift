// SPDX-License-Identifier: EUPL-1.2

/// The towns as text, a town a line: postal code, name, latitude, longitude, other names. Names
/// with a mark that is no language (`x=`) are further spellings.
enum PlaceTable {
    static func lines(_ territory: Territory) -> String {
        switch territory {
        case .luxembourg: luxembourg
        case .wallonia: wallonia
        case .lorraine: lorraine
        case .saarland: saarland
        case .rhinelandPalatinate: rhinelandPalatinate
        }
    }
}
