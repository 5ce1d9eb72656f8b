// SPDX-License-Identifier: EUPL-1.2

/// Text in runs of different formats, which are joined; readings of Japanese (`rPh`) are not text.
enum XLSXRichText {
    /// Reads up to the end of the element that holds the runs.
    static func read(_ scanner: inout XMLScanner, until name: String, limit: Int) throws -> String {
        var text = ""
        var isText = false
        var isReading = false
        while let event = try scanner.next() {
            switch event {
            case .start("t", _): isText = !isReading
            case .start("rPh", _): isReading = true
            case .end("rPh"): isReading = false
            case .end("t"): isText = false
            case .end(name): return XLSXEscape.unescaped(text)
            case .text(let run) where isText:
                text += run
                guard text.utf8.count <= limit else {
                    throw InterchangeError(TableText.cellTooLong(limit))
                }
            default: break
            }
        }
        return XLSXEscape.unescaped(text)
    }
}
