// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import SearchKernel

/// A corpus of made-up organisations with queries: `docs.tsv` and `queries.jsonl`.
enum SearchCorpus {
    /// The facets in the order of a document: sector divisions, legal form, status, region,
    /// networks.
    static let facets = ["div", "legal", "sse", "reg", "net"]

    static let schema = SearchSchema(
        fields: [.init("name", weight: 2, typicalLength: 3), .init("descr", typicalLength: 60)],
        facets: facets.map { .init($0) }, findsSimilar: false)

    /// A line of `docs.tsv`.
    static func document(_ line: UnsafeBufferPointer<UInt8>) -> SearchDocument {
        let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        func text(_ column: Int) -> String { String(decoding: columns[column], as: UTF8.self) }
        func list(_ column: Int) -> [String] {
            columns[column].split(separator: 0x2C).map { String(decoding: $0, as: UTF8.self) }
        }
        let divisions = columns[7].split(separator: 0x2C).map {
            String(decoding: $0.prefix(2), as: UTF8.self)
        }
        let name = text(2)
        return SearchDocument(
            id: text(0), fields: [[name], [text(3)]],
            facets: [
                divisions, [text(8)], [text(12)],
                [String(decoding: columns[4].prefix(3), as: UTF8.self)], list(13),
            ],
            places: [
                GeoPoint(latitude: Double(text(5)) ?? .nan, longitude: Double(text(6)) ?? .nan)
            ],
            sortKey: Folding.fold(name))
    }

    /// A filter value is a text, or a number where the facet is one.
    private enum Value: Decodable {
        case text(String)
        case number(Int)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = .text(try container.decode(String.self))
            }
        }

        var string: String {
            switch self {
            case .text(let text): text
            case .number(let number): "\(number)"
            }
        }
    }

    private struct Line: Decodable {
        let q: String
        let kind: String
        let filters: [String: Value]
        let geo: [Double]?
    }

    /// The corpus measures distances on a sphere of this radius, in kilometres.
    private static let earthRadius = 6371.0

    static func queries(in corpus: String, limit: Int) throws -> [SearchQuery] {
        let reader = try LineReader(corpus + "/queries.jsonl")
        var queries: [SearchQuery] = []
        while queries.count < limit, let line = reader.next() {
            let line = try JSONDecoder().decode(Line.self, from: Data(line))
            queries.append(query(line))
        }
        return queries
    }

    private static func query(_ line: Line) -> SearchQuery {
        var query = SearchQuery(
            text: line.q, filters: line.filters.mapValues { [$0.string] }, limit: 20,
            prefixOnLastWord: line.kind == "prefix", toleratesTypos: line.kind == "typo")
        if let geo = line.geo, geo.count == 3 {
            query.near = .init(
                point: GeoPoint(latitude: geo[0], longitude: geo[1]),
                kilometres: geo[2] * GeoPoint.earthRadius / earthRadius)
        }
        query.facetCounting = .hits
        query.inflects = false
        query.correction = .mostFrequent
        query.explains = false
        return query
    }
}
