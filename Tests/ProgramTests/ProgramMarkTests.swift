// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import grappe

@Suite("The program's own file")
struct ProgramMarkTests {
    @Test("The program knows which build it is, by size and time of its file")
    func mark() throws {
        let parts = Program.mark.split(separator: ".", maxSplits: 1)
        #expect(parts.count == 2, "\(Program.mark)")
        #expect(Int(try #require(parts.first)) ?? 0 > 1_000_000)
    }
}
