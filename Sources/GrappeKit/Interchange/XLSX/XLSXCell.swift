// SPDX-License-Identifier: EUPL-1.2

/// One cell as the sheet writes it (ECMA-376 part 1, 18.3.1.4).
struct XLSXCell {
    /// What stands in it, not yet looked up or formatted.
    private(set) var raw = ""
    private(set) var isFormula = false
    private let type: String
    private let style: Int

    /// Why a cell has no usable value.
    struct Problem: Error {
        let reason: Text
    }

    /// Reads up to the cell's end.
    init(_ attributes: [XMLAttribute], _ scanner: inout XMLScanner, cellLimit: Int) throws {
        type = attributes["t"] ?? "n"
        style = attributes["s"].flatMap { Int($0) } ?? 0
        var isValue = false
        while let event = try scanner.next(), event != .end(name: "c") {
            switch event {
            case .start("v", _): isValue = true
            case .end("v"): isValue = false
            case .start("f", _): isFormula = true
            case .start("is", _):
                raw = try XLSXRichText.read(&scanner, until: "is", limit: cellLimit)
            case .text(let text) where isValue:
                raw += text
                guard raw.utf8.count <= cellLimit else {
                    throw InterchangeError(TableText.cellTooLong(cellLimit))
                }
            default: break
            }
        }
    }

    /// The cell's text.
    func value(
        _ strings: XLSXSharedStrings, _ styles: XLSXStyles, startsIn1904: Bool
    ) -> Result<String, Problem> {
        switch type {
        case "s": return found(Int(raw).flatMap { strings[$0] })
        case "inlineStr", "d": return .success(raw)
        case "str": return .success(XLSXEscape.unescaped(raw))
        case "b": return found(["1": "true", "0": "false", "": ""][raw])
        case "e": return .failure(Problem(reason: TableText.formulaError(raw)))
        default:
            if raw.isEmpty {
                return isFormula
                    ? .failure(Problem(reason: TableText.notComputed)) : .success("")
            }
            return found(XLSXNumber.text(raw, styles[style], startsIn1904: startsIn1904))
        }
    }

    private func found(_ text: String?) -> Result<String, Problem> {
        text.map(Result.success) ?? .failure(Problem(reason: XLSXText.brokenCell))
    }
}
