// SPDX-License-Identifier: EUPL-1.2

import GrappeStore
import Testing

@testable import Records

@Suite("The room of records")
struct RecordsRoomTests {
    @Test("Its migrations are of its own and counted from 1 without gaps")
    func migrations() {
        #expect(Records.migrations.map(\.number) == Array(1..<(Records.migrations.count + 1)))
        #expect(Records.migrations.allSatisfy { $0.room == "records" })
    }
}
