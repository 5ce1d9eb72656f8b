// SPDX-License-Identifier: EUPL-1.2

/// The records of a CSV file, one at a time, in constant memory.
///
/// Encoding and delimiter are found out unless given; a first line `sep=;`, as spreadsheet
/// programs write it, gives the delimiter and is not a record. Blank lines are left out.
/// `CSVScanner` says how quotes are read.
package struct CSVReader {
    /// What the reader need not find out by itself.
    package struct Options: Sendable {
        package var encoding: TextEncoding?
        package var delimiter: CSVDelimiter?
        package var limits = TableLimits()

        package init() {}
    }

    package let encoding: TextEncoding
    package let delimiter: CSVDelimiter

    private var text: TextSource
    private var scanner: CSVScanner
    private var chunk: [UInt8]
    private var position = 0

    /// Throws where the first line cannot be read (`InterchangeError`).
    package init(_ source: ByteSource, options: Options = Options()) throws {
        text = try TextSource(source, encoding: options.encoding)
        encoding = text.encoding
        chunk = try Self.head(of: &text, limit: 1 << 20)
        let line = Self.firstLine(of: chunk)
        let declared = Self.declaredDelimiter(in: line)
        delimiter = options.delimiter ?? declared ?? .detected(in: Array(line))
        scanner = CSVScanner(delimiter: delimiter, limits: options.limits)
        if declared != nil {
            _ = try scanner.scan(chunk, from: &position)
        }
    }

    /// The next record, or `nil` at the end. Throws `InterchangeError` with the line: bytes that
    /// break the encoding, a quoted cell that is never closed, a limit exceeded. After an error
    /// the reader is of no more use.
    package mutating func next() throws -> CSVRecord? {
        repeat {
            scanner.startRecord()
            guard try readRecord() else { return nil }
        } while scanner.isBlank
        return CSVRecord(scanner)
    }

    private mutating func readRecord() throws -> Bool {
        while true {
            if try scanner.scan(chunk, from: &position) { return true }
            chunk = try locating(scanner.line) { try text.next() }
            position = 0
            if chunk.isEmpty { return try scanner.finish() }
        }
    }

    /// Chunks up to the first line break outside quotes.
    private static func head(of text: inout TextSource, limit: Int) throws -> [UInt8] {
        var head = try locating(1) { try text.next() }
        while firstLine(of: head).count == head.count, head.count <= limit {
            let breaks = head.count { $0 == 0x0A }
            let more = try locating(1 + breaks) { try text.next() }
            if more.isEmpty { break }
            head += more
        }
        return head
    }

    private static func firstLine(of bytes: [UInt8]) -> ArraySlice<UInt8> {
        var isQuoted = false
        return bytes.prefix { byte in
            if byte == 0x22 { isQuoted.toggle() }
            return isQuoted || (byte != 0x0A && byte != 0x0D)
        }
    }

    private static func declaredDelimiter(in line: ArraySlice<UInt8>) -> CSVDelimiter? {
        guard line.count == 5, line.starts(with: "sep=".utf8) else { return nil }
        return line.last.flatMap(CSVDelimiter.init(rawValue:))
    }
}
