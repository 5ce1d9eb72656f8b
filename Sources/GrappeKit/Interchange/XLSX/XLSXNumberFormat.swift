// SPDX-License-Identifier: EUPL-1.2

/// What a number in a sheet is shown as, as far as it changes what the number means.
enum XLSXNumberFormat: Equatable {
    case number
    /// Whole numbers shown with leading zeros up to that many digits (postal codes, SIRET).
    case padded(Int)
    case date, time, dateTime
    /// Hours that go on counting beyond 24.
    case elapsed

    /// A format that every workbook has (ECMA-376 part 1, 18.8.30).
    init(builtIn id: Int) {
        switch id {
        case 14...17, 27...31, 36, 50...54, 57, 58: self = .date
        case 18...21, 32...35, 45, 47, 55, 56: self = .time
        case 22: self = .dateTime
        case 46: self = .elapsed
        default: self = .number
        }
    }

    /// A format's code, such as `dd/mm/yyyy` or `00000`; its first section counts.
    init(code: String) {
        let (letters, isElapsed) = Self.letters(of: code)
        let isTime = letters.contains(0x68) || letters.contains(0x73)
        let hasMonth = letters.contains(0x6D) && !isTime
        let isDate = letters.contains(0x79) || letters.contains(0x64) || hasMonth
        switch (isDate, isTime) {
        case _ where isElapsed: self = .elapsed
        case (true, true): self = .dateTime
        case (true, false): self = .date
        case (false, true): self = .time
        default:
            let isPadded = letters.count > 1 && letters.allSatisfy { $0 == 0x30 }
            self = isPadded ? .padded(min(letters.count, 32)) : .number
        }
    }

    /// The code in lower case without quoted text, escapes, colours and conditions.
    private static func letters(of code: String) -> (letters: [UInt8], isElapsed: Bool) {
        var letters: [UInt8] = []
        var isElapsed = false
        var rest = Array(code.lowercased().utf8)[...]
        while let byte = rest.popFirst(), byte != 0x3B {
            switch byte {
            case 0x22:
                rest = rest.drop { $0 != 0x22 }.dropFirst()
            case 0x5C, 0x5F, 0x2A:
                rest = rest.dropFirst()
            case 0x5B:
                let inside = rest.prefix { $0 != 0x5D }
                rest = rest.dropFirst(inside.count + 1)
                let isUnit = inside.allSatisfy { $0 == 0x68 || $0 == 0x6D || $0 == 0x73 }
                isElapsed = isElapsed || (isUnit && !inside.isEmpty)
            default:
                letters.append(byte)
            }
        }
        return (letters, isElapsed)
    }
}

/// The number formats of a workbook's cell styles (`xl/styles.xml`), by the style's number.
struct XLSXStyles {
    private var formats: [XLSXNumberFormat] = []

    init() {}

    init(_ source: ByteSource) throws {
        var scanner = try XMLScanner(source)
        var codes: [Int: XLSXNumberFormat] = [:]
        var isInCellFormats = false
        var isInCodes = false
        while let event = try scanner.next() {
            switch event {
            case .start("numFmts", _): isInCodes = true
            case .end("numFmts"): isInCodes = false
            case .start("cellXfs", _): isInCellFormats = true
            case .end("cellXfs"): isInCellFormats = false
            case .start("numFmt", let attributes) where isInCodes:
                guard let id = attributes["numFmtId"].flatMap({ Int($0) }) else { continue }
                codes[id] = XLSXNumberFormat(code: attributes["formatCode"] ?? "")
            case .start("xf", let attributes) where isInCellFormats:
                let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
                formats.append(codes[id] ?? XLSXNumberFormat(builtIn: id))
            default: break
            }
        }
    }

    subscript(style: Int) -> XLSXNumberFormat {
        formats.indices.contains(style) ? formats[style] : .number
    }
}
