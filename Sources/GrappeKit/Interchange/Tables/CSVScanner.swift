// SPDX-License-Identifier: EUPL-1.2

/// The state machine of CSV: bytes in, the cells of one record at a time out.
///
/// RFC 4180, and beyond it: a line ends in CRLF, LF or CR. A quote is special only as a cell's
/// first byte. In a quoted cell, a quote that neither is doubled nor ends the cell is text, and
/// from there the cell is read as if it were not quoted, a last quote dropped:
/// `"Le "Bois" SA"` is `Le "Bois" SA`. So a stray quote never swallows the lines after it. White
/// space between a closing quote and the delimiter is dropped.
struct CSVScanner {
    private enum State { case cellStart, plain, quoted, quoteSeen, lenient }

    /// The record's cells, one after the other, without delimiters and quotes.
    private(set) var bytes: [UInt8] = []
    /// Where each cell ends in `bytes`.
    private(set) var ends: [Int] = []
    /// The physical line that is being read.
    private(set) var line = 1
    /// The physical line on which the record starts.
    private(set) var startLine = 1
    /// Whether the file ended in this record, without a line break.
    private(set) var isCutOff = false

    private let delimiter: UInt8
    private let limits: TableLimits
    private var state = State.cellStart
    private var cellStart = 0
    private var closingQuote = 0
    private var quoteLine = 1
    private var wasQuoted = false
    private var wasCarriageReturn = false

    init(delimiter: CSVDelimiter, limits: TableLimits) {
        (self.delimiter, self.limits) = (delimiter.rawValue, limits)
        bytes.reserveCapacity(4096)
    }

    /// Forgets the record, so that the next one can be read.
    mutating func startRecord() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
        cellStart = 0
        startLine = line
        wasQuoted = false
    }

    /// Whether the record is a blank line.
    var isBlank: Bool { ends.count == 1 && bytes.isEmpty && !wasQuoted }

    /// Reads on from `position`; true as soon as a record is complete.
    mutating func scan(_ chunk: borrowing [UInt8], from position: inout Int) throws -> Bool {
        try chunk.withUnsafeBufferPointer { chunk in
            while position < chunk.count {
                let isComplete =
                    switch state {
                    case .cellStart: open(chunk, &position)
                    case .plain, .lenient: try readPlain(chunk, &position)
                    case .quoted: try readQuoted(chunk, &position)
                    case .quoteSeen: try readAfterQuote(chunk, &position)
                    }
                if isComplete { return true }
            }
            return false
        }
    }

    /// Ends the last record; false if there is none. Throws where a quoted cell was never closed.
    mutating func finish() throws -> Bool {
        if state == .quoted {
            throw InterchangeError(line: quoteLine, field: field, TableText.unterminatedQuote)
        }
        if state == .cellStart, ends.isEmpty { return false }
        isCutOff = true
        _ = try endCell(0x0A)
        return true
    }

    private mutating func open(_ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Bool {
        let byte = chunk[position]
        if byte == 0x0A, wasCarriageReturn, ends.isEmpty {
            position += 1
            wasCarriageReturn = false
            return false
        }
        wasCarriageReturn = false
        if byte == 0x22 {
            state = .quoted
            quoteLine = line
            wasQuoted = true
            position += 1
        } else {
            state = .plain
        }
        return false
    }

    private mutating func readPlain(
        _ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int
    ) throws -> Bool {
        let start = position
        var index = start
        while index < chunk.count {
            let byte = chunk[index]
            if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
            index += 1
        }
        position = index
        try append(chunk, start..<index)
        guard index < chunk.count else { return false }
        position += 1
        return try endCell(chunk[index])
    }

    private mutating func readQuoted(
        _ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int
    ) throws -> Bool {
        let start = position
        var index = start
        while index < chunk.count {
            let byte = chunk[index]
            if byte == 0x22 { break }
            if byte == 0x0D || (byte == 0x0A && !wasCarriageReturn) { line += 1 }
            wasCarriageReturn = byte == 0x0D
            index += 1
        }
        position = index
        try append(chunk, start..<index)
        guard index < chunk.count else { return false }
        position += 1
        wasCarriageReturn = false
        closingQuote = bytes.count
        bytes.append(0x22)
        state = .quoteSeen
        return false
    }

    private mutating func readAfterQuote(
        _ chunk: UnsafeBufferPointer<UInt8>, _ position: inout Int
    ) throws -> Bool {
        let byte = chunk[position]
        if byte == delimiter || byte == 0x0A || byte == 0x0D {
            position += 1
            return try endCell(byte)
        }
        if byte == 0x22, bytes.count == closingQuote + 1 {
            state = .quoted
            position += 1
        } else if byte == 0x20 || byte == 0x09 {
            try append(chunk, position..<(position + 1))
            position += 1
        } else {
            state = .lenient
        }
        return false
    }

    /// Ends the cell at a delimiter or a line break; true at a line break.
    private mutating func endCell(_ terminator: UInt8) throws -> Bool {
        if state == .quoteSeen {
            bytes.removeLast(bytes.count - closingQuote)
        } else if state == .lenient, bytes.last == 0x22 {
            bytes.removeLast()
        }
        ends.append(bytes.count)
        guard ends.count <= limits.columns else {
            throw InterchangeError(line: startLine, TableText.tooManyColumns(limits.columns))
        }
        cellStart = bytes.count
        state = .cellStart
        if terminator == delimiter { return false }
        line += 1
        wasCarriageReturn = terminator == 0x0D
        return true
    }

    private mutating func append(
        _ chunk: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
    ) throws {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: chunk[range]))
        guard bytes.count - cellStart <= limits.cell else {
            // A quote that is never closed takes in everything after it.
            throw state == .quoted
                ? InterchangeError(
                    line: quoteLine, field: field, TableText.quotedCellTooLong(limits.cell))
                : InterchangeError(
                    line: startLine, field: field, TableText.cellTooLong(limits.cell))
        }
        guard bytes.count <= limits.record else {
            throw InterchangeError(line: startLine, TableText.recordTooLong(limits.record))
        }
    }

    private var field: String { TableText.columnName(ends.count + 1) }
}
