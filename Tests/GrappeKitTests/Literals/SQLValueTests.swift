// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@Suite struct SQLValueTests {
    @Test("Texts are equal where their bytes are, as in the databases")
    func texts() {
        let (composed, decomposed) = (SQLValue.text("\u{E9}"), SQLValue.text("e\u{301}"))
        #expect(composed != decomposed)
        #expect(Set([composed, decomposed, .text("\u{E9}")]).count == 2)
        #expect(SQLValue.text("") != .null && SQLValue.text("1") != .integer(1))
        #expect(SQLValue.integer(1) != .real(1) && SQLValue.blob([]) != .text(""))
    }
}
