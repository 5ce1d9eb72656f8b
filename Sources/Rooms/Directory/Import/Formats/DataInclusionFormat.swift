// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Structures of data-inclusion (schema v1): one JSON array.
struct DataInclusionRecords: RecordReader {
    private var elements: JSONArrayReader
    private let context: ImportContext
    private let seed: UInt64

    init(_ source: ByteSource, context: ImportContext, seed: UInt64) throws {
        elements = try JSONArrayReader(source)
        (self.context, self.seed) = (context, seed)
    }

    mutating func next() throws -> ImportEntry? {
        while let element = try elements.next() {
            let structure = DataInclusionStructure(line: element.line, value: element.value)
            guard let key = structure["id"] else {
                return .rejected(
                    ImportProblem(
                        line: element.line, field: "id", reason: ImportText.noKey,
                        severity: .rejected))
            }
            let context = context
            let read: @Sendable () -> RecordReading = { structure.reading(context) }
            if !context.territories.isEmpty, !context.contains(read()) { continue }
            let bytes = JSONWriter.bytes(of: element.value)
            let text = String(decoding: bytes, as: UTF8.self)
            return .record(
                ImportRecord(
                    line: element.line, key: key, fingerprint: Fingerprint.of([text], seed: seed),
                    read: read))
        }
        return nil
    }
}

/// One structure, its members read as text.
private struct DataInclusionStructure: Sendable {
    let line: Int
    let value: JSONValue

    subscript(name: String) -> String? {
        switch value[name] {
        case .string(let text): text.withoutNull.trimmed
        case .number(let text): text
        default: nil
        }
    }

    func reading(_ context: ImportContext) -> RecordReading {
        var builder = ProfileBuilder(line: line, context: context)
        builder.country = "FR"
        builder.language = LanguageTag(.fr)
        builder.name(self["nom"], .legal, field: "nom")
        builder.description(self["description"], field: "description")
        fillSite(&builder)
        builder.phone(self["telephone"], field: "telephone")
        builder.email(self["courriel"], field: "courriel")
        builder.website(self["site_web"], field: "site_web")
        for network in value["reseaux_porteurs"]?.elements ?? [] {
            if let word = network.text?.withoutNull.trimmed {
                let plain = word.split(separator: "-").joined(separator: " ")
                builder.accreditation(named: plain)
            }
        }
        builder.url = self["lien_source"].flatMap(WebAddress.normalised)
        return builder.reading(nameField: "nom")
    }

    private func fillSite(_ builder: inout ProfileBuilder) {
        var site = OrganisationSite()
        site.identifier = builder.establishment(self["siret"], as: .frSIRET, field: "siret")
        let street = [self["adresse"], self["complement_adresse"]].compactMap { $0?.collapsed }
        site.street = street.isEmpty ? nil : street.joined(separator: ", ")
        site.postalCode = self["code_postal"]
        site.municipality = self["commune"]?.collapsed
        site.coordinate = builder.coordinate(self["latitude"], self["longitude"], field: "latitude")
        builder.site(site)
    }
}
