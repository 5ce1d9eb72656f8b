// SPDX-License-Identifier: EUPL-1.2

/// The sheet of an invented federation, the same for the same seed.
///
/// Most rows are sound and different. Of a hundred, two tell of an organisation that an earlier
/// row told of (a letter of the name wrong, the number missing, another way to reach it), and two
/// have something wrong: a check digit, an address of mail, coordinates, or no name at all.
struct ImportRows {
    static let header =
        "Nom;Forme;N° entreprise;Rue et n°;CP;Localité;Pays;Latitude;Longitude;Tél;E-mail;Site;"
        + "Activités;Matériel;Description;ETP"

    private var dice: SeededChance
    private var former: [Row] = []

    init(seed: UInt64) { dice = SeededChance(seed: seed) }

    struct Row {
        var name, form, number, street, postalCode, town, country: String
        var latitude, longitude: String
        var phone, email, site, activity, machines, description, staff: String

        var line: String {
            [
                name, form, number, street, postalCode, town, country, latitude, longitude, phone,
                email, site, activity, machines, description, staff,
            ].map { "\"\($0)\"" }.joined(separator: ";")
        }
    }

    mutating func next(_ index: Int) -> String {
        switch dice.below(100) {
        case 0, 1: return repetition(index).line
        case 2, 3: return spoilt(index).line
        default:
            let row = sound(index)
            if former.count < 1000 { former.append(row) } else { former[index % 1000] = row }
            return row.line
        }
    }

    private mutating func sound(_ index: Int) -> Row {
        let land = dice.one(of: ImportWords.lands)
        let (place, trade) = (dice.below(900), dice.one(of: land.trades))
        let town = land.starts[place % land.starts.count] + land.ends[place % land.ends.count]
        let owner = dice.one(of: ImportWords.families) + " " + dice.one(of: ImportWords.families)
        let form = dice.one(of: land.forms)
        let codes = land.postalCodes
        let host = "org\(index).example"
        let north = land.latitude + Double(place / 30) / 40 + Double(dice.below(1000)) / 90_000
        let east = land.longitude + Double(place % 30) / 30 + Double(dice.below(1000)) / 90_000
        return Row(
            name: "\(trade.name) \(owner) \(town) \(form)", form: form,
            number: dice.below(10) < 6 ? Self.number(index, in: land.country) : "",
            street: "\(unjoined(dice.one(of: land.streets))) \(1 + dice.below(120))",
            postalCode: "\(codes.lowerBound + place * codes.count / 900)", town: town,
            country: land.country, latitude: "\(north)", longitude: "\(east)",
            phone: dice.below(2) == 0 ? land.dialling + "\(100_000 + index)" : "",
            email: dice.below(10) < 3 ? "info@\(host)" : "",
            site: dice.below(10) < 6 ? "https://www.\(host)" : "", activity: trade.activity,
            machines: (0...1).map { "\($0 + 1) \(dice.one(of: land.machines))" }
                .joined(separator: ", "),
            description: (0..<(30 + dice.below(80))).map { _ in dice.one(of: land.words) }
                .joined(separator: " "),
            staff: "\(dice.below(60))")
    }

    private mutating func repetition(_ index: Int) -> Row {
        guard !former.isEmpty else { return sound(index) }
        var row = former[dice.below(former.count)]
        var letters = Array(row.name.unicodeScalars)
        letters.remove(at: 2 + dice.below(4))
        row.name = String(String.UnicodeScalarView(letters))
        (row.number, row.email) = ("", "contact@org\(index).example")
        return row
    }

    private mutating func spoilt(_ index: Int) -> Row {
        var row = sound(index)
        switch dice.below(4) {
        case 0: row.number = "123 456 789 00012"
        case 1: row.email = "info(at)org\(index)"
        case 2: (row.latitude, row.longitude) = ("91.5", "6.1")
        default: row.name = ""
        }
        return row
    }

    private static func number(_ index: Int, in country: String) -> String {
        switch country {
        case "FR":
            index.isMultiple(of: 2) ? ImportNumbers.siren(index) : ImportNumbers.siret(index)
        case "BE": ImportNumbers.kbo(index)
        case "LU": ImportNumbers.rcs(index)
        default: ImportNumbers.register(index)
        }
    }

    /// Names of streets are listed with `_` for the space.
    private func unjoined(_ street: String) -> String {
        String(String.UnicodeScalarView(street.unicodeScalars.map { $0 == "_" ? " " : $0 }))
    }
}
