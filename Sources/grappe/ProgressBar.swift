// SPDX-License-Identifier: EUPL-1.2

import Directory
import Glibc

/// One line on standard error that says how far long work has come; nothing where nobody looks.
struct ProgressBar: Sendable {
    private let isShown = isatty(2) == 1

    func show(_ line: String) {
        if isShown { write("\r\u{1B}[K\(line)") }
    }

    func show(_ progress: ImportProgress) {
        let verb = progress.phase.rawValue
        let share = progress.total.map { total in
            let tenths = total > 0 ? progress.records * 20 / total : 20
            return " [" + String(repeating: "#", count: tenths)
                + String(repeating: ".", count: max(0, 20 - tenths)) + "]"
        }
        show("\(verb)\(share ?? "") \(progress.records) records")
    }

    func end() {
        if isShown { write("\r\u{1B}[K") }
    }

    private func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
    }
}
