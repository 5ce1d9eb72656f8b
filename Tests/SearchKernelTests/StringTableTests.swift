// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import SearchKernel

/// Strings that begin alike, so that tables and orders look at their ends.
private func strings(seed: UInt64, count: Int) -> [String] {
    var texts = RandomText(seed: seed)
    return (0..<count).map { _ in
        let beginning = String(
            repeating: "ab", count: Int.random(in: 0...12, using: &texts.random))
        return beginning + texts.text(atMost: 4)
    }
}

@Test("Strings are numbered in order of first appearance")
func numbersStrings() {
    let table = StringNumbers()
    var known: [[UInt8]: UInt32] = [:]
    for string in strings(seed: 3, count: 5000) {
        let bytes = Array(string.utf8)
        let expected = known[bytes] ?? UInt32(known.count)
        known[bytes] = expected
        #expect(table.number(of: string) == expected)
    }
    #expect(table.count == known.count)
    for (bytes, number) in known { #expect(Array(table[Int(number)]) == bytes) }
}

@Test("Strings sort by their bytes, equal ones as asked")
func sortsByBytes() {
    let rows = strings(seed: 4, count: 3000).map { Array($0.utf8) }
    let draft = ListsDraft<UInt8>()
    for row in rows { draft.append(row) }
    let sorted = ByteOrder.sorted(
        count: rows.count, bytes: { draft[$0] }, tie: { $0 > $1 })
    let expected = rows.indices.sorted { one, other in
        rows[one] == rows[other]
            ? one > other : rows[one].lexicographicallyPrecedes(rows[other])
    }
    #expect(sorted.map(Int.init) == expected)
}

@Test("Lists come out as they went in, and in another order")
func keepsLists() {
    var random = SeededRandom(seed: 5)
    let rows = (0..<500).map { _ in
        (0..<Int.random(in: 0...9, using: &random)).map { _ in random.next() }
    }
    let draft = ListsDraft<UInt64>()
    for (place, row) in rows.enumerated() {
        if place % 2 == 0 { draft.append(row) } else { draft.append(row.lazy.map { $0 }) }
    }
    let order = rows.indices.shuffled(using: &random).map { UInt32($0) }
    let permuted = draft.permuted(order)
    #expect(order.indices.map { Array(permuted[$0]) } == order.map { rows[Int($0)] })
    let lists = Lists(draft)
    #expect(rows.indices.map { Array(lists[$0]) } == rows)
    #expect(draft.count == 0)
}
