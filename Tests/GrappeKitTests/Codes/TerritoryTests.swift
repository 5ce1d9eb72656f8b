// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct TerritoryTests {
    @Test(
        "At least 99 in 100 postal codes lead to their territory, and to their district",
        .enabled(if: SharedData.path("directory/postal_codes.csv") != nil))
    func postalCodes() throws {
        let path = try #require(SharedData.path("directory/postal_codes.csv"))
        var (total, right, derived, rightDistrict) = (0, 0, 0, 0)
        for row in try CSVSample.rows(path) {
            let code = try #require(PostalCode(row["postal_code"] ?? "", country: row["country"]))
            total += 1
            if Territory.of(code)?.code == row["territory"] { right += 1 }
            guard let district = District.of(code) else { continue }
            derived += 1
            if district.code == row["district"] { rightDistrict += 1 }
        }
        #expect(total == 11_244)
        #expect(right * 100 >= total * 99, "\(right) of \(total)")
        #expect(derived > 3500)
        #expect(rightDistrict * 100 >= derived * 99, "\(rightDistrict) of \(derived)")
    }

    @Test("The same digits mean different places on two sides of a border")
    func countryMatters() {
        #expect(Territory.of(country: "BE", postalCode: "6700") == .wallonia)
        #expect(Territory.of(country: "LU", postalCode: "6700") == .luxembourg)
        #expect(Territory.of(country: "FR", postalCode: "57000") == .lorraine)
        #expect(Territory.of(country: "DE", postalCode: "57000") == nil)
        #expect(Territory.of(country: "DE", postalCode: "55246") == nil)
        #expect(Territory.of(country: "BE", postalCode: "1000") == nil)
        #expect(Territory.of(country: "FR", postalCode: "75001") == nil)
    }

    @Test(
        "Postal codes are read with their prefixes",
        arguments: [
            ("B-6700", nil, "BE", "6700"), ("L-4670", nil, "LU", "4670"),
            ("L 4670", "LU", "LU", "4670"),
            ("F-54000", "FR", "FR", "54000"), ("D-66111", nil, "DE", "66111"),
            ("1067", "DE", "DE", "01067"), ("6700", nil, nil, nil), ("B-6700", "LU", nil, nil),
            ("67", "BE", nil, nil), ("SW1A 1AA", "GB", nil, nil), ("", "FR", nil, nil),
        ] as [(String, String?, String?, String?)])
    func spellings(text: String, country: String?, found: String?, code: String?) {
        let postalCode = PostalCode(text, country: country)
        #expect(postalCode?.country == found && postalCode?.code == code)
    }

    @Test("The 51 districts lie in their territories")
    func districts() {
        #expect(District.all.count == 51)
        #expect(Territory.allCases.map(\.districts.count) == [0, 5, 4, 6, 36])
        #expect(District.find(code: "BE-WLX")?.nutsCode == "BE34")
        #expect(District.find(code: "BE-WLG")?.name[.lb] == "Léck")
        #expect(District.of(country: "BE", postalCode: "6700")?.code == "BE-WLX")
        #expect(District.of(country: "FR", postalCode: "54400")?.code == "FR-54")
        #expect(District.of(country: "LU", postalCode: "4670") == nil)
    }

    @Test("Outlines are short closed rings around their territory's towns")
    func outlines() {
        for territory in Territory.allCases {
            let points = territory.outline.flatMap(\.self)
            #expect((25...60).contains(points.count), "\(territory) \(points.count)")
            #expect(territory.outline.allSatisfy { $0.count > 3 && $0.first != $0.last })
            let towns = Place.all.filter { $0.territory == territory }
            let inside = towns.filter { Self.contains($0.coordinate, territory.outline) }
            #expect(inside.count * 10 >= towns.count * 8, "\(territory) \(inside.count)")
        }
    }

    /// Even-odd rule on the outer rings.
    private static func contains(_ point: Coordinate, _ rings: [[Coordinate]]) -> Bool {
        rings.contains { ring in
            var isInside = false
            for (a, b) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
                guard (a.latitude > point.latitude) != (b.latitude > point.latitude) else {
                    continue
                }
                let share = (point.latitude - a.latitude) / (b.latitude - a.latitude)
                if point.longitude < a.longitude + share * (b.longitude - a.longitude) {
                    isInside.toggle()
                }
            }
            return isInside
        }
    }
}
