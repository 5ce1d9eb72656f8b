// SPDX-License-Identifier: EUPL-1.2

import FoundationEssentials
import GrappeKit
import GrappeStore

/// Writes organisations as a file: the same rows for the site's links and for `grappe export`.
package struct OrganisationExport {
    package let database: any Database
    package let language: Language
    package let baseURL: String

    package init(database: any Database, language: Language, baseURL: String) {
        (self.database, self.language, self.baseURL) = (database, language, baseURL)
    }

    /// The organisations of those ids, in that order.
    package func bytes(
        _ ids: [ID<Organisation>], format: ExportFormat
    ) async throws -> [UInt8] {
        switch format {
        case .csv: try await csv(ids)
        case .xlsx: try await xlsx(ids)
        case .json: try await json(ids) { $0.json(origins: $1, baseURL: baseURL) }
        }
    }

    /// French organisations in the schema of data-inclusion.
    package func structures(_ ids: [ID<Organisation>]) async throws -> [UInt8] {
        try await json(ids) { organisation, _ in
            StructureExport.json(organisation, baseURL: baseURL)
        }
    }

    private var table: OrganisationTable { OrganisationTable(language: language, baseURL: baseURL) }

    private func csv(_ ids: [ID<Organisation>]) async throws -> [UInt8] {
        var writer = CSVWriter()
        writer.row(OrganisationTable.columns)
        try await forEachBatch(ids) { writer.row(table.row($0, origins: $1)) }
        return writer.take()
    }

    private func json(
        _ ids: [ID<Organisation>], _ value: (Organisation, [Origin]) -> JSONValue?
    ) async throws -> [UInt8] {
        var writer = JSONArrayWriter()
        try await forEachBatch(ids) { organisation, origins in
            if let json = value(organisation, origins) { writer.append(json) }
        }
        writer.finish()
        return writer.take()
    }

    /// The library writes to a file, which is read back and removed.
    private func xlsx(_ ids: [ID<Organisation>]) async throws -> [UInt8] {
        let path =
            "\(FileManager.default.temporaryDirectory.path())/grappe-\(UUID().uuidString).xlsx"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let writer = try XLSXWriter(
            path: path, sheet: "organisations",
            columns: OrganisationTable.columns.map { XLSXWriter.Column($0) })
        try await forEachBatch(ids) { try writer.row(table.row($0, origins: $1)) }
        try writer.close()
        return Array(try Data(contentsOf: URL(filePath: path)))
    }

    private func forEachBatch(
        _ ids: [ID<Organisation>], _ body: (Organisation, [Origin]) throws -> Void
    ) async throws {
        for start in stride(from: 0, to: ids.count, by: 500) {
            let part = Array(ids[start..<min(start + 500, ids.count)])
            let (organisations, origins) = try await database.read { session in
                (try session.organisations(part), try session.origins(of: part))
            }
            for organisation in organisations {
                try body(organisation, origins[organisation.id] ?? [])
            }
        }
    }
}
