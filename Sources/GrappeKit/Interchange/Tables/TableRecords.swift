// SPDX-License-Identifier: EUPL-1.2

/// One row of any kind of table before it is laid under the header.
struct TableRecord {
    let line: Int
    let cells: [String]
    let computed: [Int]
    let problem: (column: Int, reason: Text)?
    let isCutOff: Bool

    init(_ record: CSVRecord) {
        (line, cells, computed) = (record.line, record.cells, [])
        problem = record.cellWithNUL.map { ($0, TableText.controlCharacter) }
        isCutOff = record.isCutOff
    }

    init(_ row: XLSXRow) {
        (line, cells, computed) = (row.line, row.cells, row.computed)
        problem = row.problem
        isCutOff = false
    }
}

/// The rows of a table of whichever kind.
struct TableRecords {
    // Two optionals rather than an enum: a reader inside an enum would be copied at every row.
    private var csv: CSVReader?
    private var xlsx: XLSXReader?

    var encoding: TextEncoding? { csv?.encoding }
    var sheetNames: [String] { xlsx?.sheetNames ?? [] }

    init(_ csv: CSVReader) { self.csv = csv }

    /// Tells by the first bytes what the file is.
    init(_ bytes: SeekableBytes, _ options: TableReader.Options) throws {
        let start = try bytes.bytes(at: 0, count: 8)
        // The old binary workbooks, and workbooks with a password, are compound files.
        if start.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            throw InterchangeError(TableText.unknownFormat)
        }
        guard start.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
            csv = try CSVReader(bytes.source(), options: options.csv)
            return
        }
        let archive = try ZipArchive(bytes, limits: options.archive)
        if try XLSXWorkbook.path(in: archive) != nil {
            xlsx = try XLSXReader(archive, sheet: options.sheet, limits: options.csv.limits)
        } else {
            let entry = try Self.table(in: archive, named: options.entry)
            csv = try CSVReader(archive.source(of: entry), options: options.csv)
        }
    }

    mutating func next() throws -> TableRecord? {
        if xlsx != nil { return try xlsx?.next().map(TableRecord.init) }
        return try csv?.next().map(TableRecord.init)
    }

    private static func table(in archive: ZipArchive, named name: String?) throws -> ZipEntry {
        if archive.entry("mimetype") != nil { throw InterchangeError(TableText.unknownFormat) }
        if let name, let entry = archive.entry(name) { return entry }
        let tables = archive.entries.filter {
            let name = $0.name.lowercased()
            return [".csv", ".txt", ".tsv"].contains { name.utf8.suffix(4).elementsEqual($0.utf8) }
        }
        guard name == nil, tables.count == 1 else {
            throw InterchangeError(field: name, ZipText.severalTables)
        }
        return tables[0]
    }
}
