// SPDX-License-Identifier: EUPL-1.2

extension Territory {
    /// The territory of a postal code, `nil` outside the five.
    ///
    /// Luxembourg, Wallonia and Lorraine follow the first digits. German codes cross the borders
    /// of the Länder; their ranges were derived from the codes of GeoNames (CC BY 4.0), and a
    /// code between two ranges belongs to another Land or to nobody.
    package static func of(_ postalCode: PostalCode) -> Territory? {
        let number = postalCode.number
        switch postalCode.country {
        case "LU": return (1000...9999).contains(number) ? .luxembourg : nil
        case "BE":
            let isWalloon = (1300...1499).contains(number) || (4000...7999).contains(number)
            return isWalloon ? .wallonia : nil
        case "FR": return [54, 55, 57, 88].contains(number / 1000) ? .lorraine : nil
        case "DE":
            if saarlandCodes.contains(where: { $0.contains(number) }) { return .saarland }
            let isPalatine = palatineCodes.contains { $0.contains(number) }
            return isPalatine ? .rhinelandPalatinate : nil
        default: return nil
        }
    }

    /// The same for a country and a code as they stand in a file.
    package static func of(country: String, postalCode: some StringProtocol) -> Territory? {
        PostalCode(postalCode, country: country).flatMap { of($0) }
    }

    private static let saarlandCodes: [ClosedRange<Int>] = [
        50424...50424, 66000...66459, 66531...66809, 66822...66822, 66839...66839,
    ]

    private static let palatineCodes: [ClosedRange<Int>] = [
        51598...51598, 53423...53426, 53455...53455, 53470...53474, 53489...53520, 53533...53579,
        53602...53602, 53619...53619, 54187...54190, 54286...54349, 54411...54498, 54516...54619,
        54634...54689, 55097...55239, 55257...55299, 55408...55499, 55538...55546, 55559...55629,
        55743...55779, 56037...56869, 57517...57520, 57537...57589, 57609...57648, 65391...65391,
        65558...65558, 65580...65582, 65623...65629, 66460...66530, 66810...66999, 67055...67169,
        67225...67378, 67429...67489, 67545...67829, 75013...75013, 76725...76726, 76742...76779,
        76825...76891,
    ]
}
