// SPDX-License-Identifier: EUPL-1.2

/// Rows of numbers, one after the other in one piece of memory.
struct NumberRows: Sendable {
    private(set) var starts: [Int32] = [0]
    private(set) var numbers: [Int32] = []

    var count: Int { starts.count - 1 }

    mutating func append(_ row: some Sequence<Int32>) {
        numbers.append(contentsOf: row)
        starts.append(Int32(numbers.count))
    }

    func range(_ row: Int) -> Range<Int> { Int(starts[row])..<Int(starts[row + 1]) }

    subscript(row: Int) -> ArraySlice<Int32> { numbers[range(row)] }

    /// For each of `width` numbers the rows that hold it, ascending.
    func inverted(width: Int) -> NumberRows {
        var starts = Array(repeating: Int32(0), count: width + 1)
        for number in numbers { starts[Int(number) + 1] += 1 }
        for number in 0..<width { starts[number + 1] += starts[number] }
        var next = starts
        var rows = Array(repeating: Int32(0), count: numbers.count)
        for row in 0..<count {
            for number in self[row] {
                rows[Int(next[Int(number)])] = Int32(row)
                next[Int(number)] += 1
            }
        }
        var inverted = NumberRows()
        inverted.starts = starts
        inverted.numbers = rows
        return inverted
    }
}
