// SPDX-License-Identifier: EUPL-1.2

/// How hard a code is to read (ISO/IEC 18004, section 7.8.3): the pattern laid over it is the one
/// that makes this least.
enum QRPenalty {
    static func of(_ rows: [[Bool]]) -> Int {
        let columns = rows.indices.map { column in rows.map { $0[column] } }
        let lines = rows + columns
        return lines.map { runs($0) + finders($0) }.reduce(0, +) + blocks(rows) + balance(rows)
    }

    /// Five alike in a line cost 3, each further one 1.
    private static func runs(_ line: [Bool]) -> Int {
        var (penalty, length) = (0, 1)
        for place in 1..<line.count {
            length = line[place] == line[place - 1] ? length + 1 : 1
            if length == 5 { penalty += 3 } else if length > 5 { penalty += 1 }
        }
        return penalty
    }

    /// What looks like a finder pattern with a free margin on one side costs 40.
    private static func finders(_ line: [Bool]) -> Int {
        let finder = [true, false, true, true, true, false, true]
        let margin = [false, false, false, false]
        return line.indices.dropLast(10).count { start in
            let part = line[start..<start + 11]
            return part.elementsEqual(finder + margin) || part.elementsEqual(margin + finder)
        } * 40
    }

    /// Each square of four alike costs 3.
    private static func blocks(_ rows: [[Bool]]) -> Int {
        var count = 0
        for row in 1..<rows.count {
            for column in 1..<rows.count {
                let colour = rows[row][column]
                if rows[row - 1][column] == colour, rows[row][column - 1] == colour,
                    rows[row - 1][column - 1] == colour
                {
                    count += 1
                }
            }
        }
        return 3 * count
    }

    /// Every 5 % away from half dark costs 10.
    private static func balance(_ rows: [[Bool]]) -> Int {
        let (dark, all) = (rows.joined().count { $0 }, rows.count * rows.count)
        return abs(20 * dark - 10 * all) / all * 10
    }
}
