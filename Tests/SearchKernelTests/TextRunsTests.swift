// SPDX-License-Identifier: EUPL-1.2

import GrappeTesting
import Testing

@testable import SearchKernel

private func runs(_ bytes: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    let padded = bytes + Array(repeating: 0, count: TextRuns.padding)
    padded.withUnsafeBufferPointer { padded in
        guard let base = padded.baseAddress else { return }
        TextRuns.forEach(base, length: bytes.count) { start, length in
            found.append(Array(bytes[start..<(start + length)]))
        }
    }
    return found
}

private func isOfRun(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x27, 0x80...0xFF: true
    default: false
    }
}

@Test("Each byte belongs to a run or separates two, wherever it stands", arguments: 0..<9)
func classifiesEachByte(before: Int) {
    for byte in UInt8.min ... .max {
        let bytes = Array(repeating: 0x61, count: before) + [byte, 0x7A]
        let expected = bytes.split { !isOfRun($0) }.map(Array.init)
        #expect(runs(bytes) == expected, "\(byte)")
    }
}

@Test("Runs are what stands between ASCII separators, in texts of every length")
func cutsRuns() {
    var random = SeededRandom(seed: 64)
    for length in 0..<400 {
        let share = random.one(of: [5, 30, 60, 100])
        let bytes = (0..<length).map { _ in
            random.chance(share) ? UInt8.random(in: .min ... .max, using: &random) : 0x65
        }
        #expect(runs(bytes) == bytes.split { !isOfRun($0) }.map(Array.init), "\(bytes)")
    }
}

@Test("The words of a text are those of its runs, one after the other")
func runsGiveTheWordsOfTheText() {
    var texts = RandomText(seed: 7)
    var analysis = RunAnalysis()
    defer { analysis.release() }
    for _ in 0..<3000 {
        let text = texts.text(atMost: 40)
        var words: [String] = []
        let padded = Array(text.utf8) + Array(repeating: 0, count: TextRuns.padding)
        padded.withUnsafeBufferPointer { padded in
            guard let base = padded.baseAddress else { return }
            TextRuns.forEach(base, length: text.utf8.count) { start, length in
                let run = base + start
                let found = analysis.terms(of: analysis.key(run, length), run)
                for place in 0..<found.count {
                    let term = analysis.terms.term(Int(analysis.term(place, of: found)))
                    words.append(String(decoding: term, as: UTF8.self))
                }
            }
        }
        let expected = Analysis.tokens(text).map { Array($0.term.utf8) }
        #expect(words.map { Array($0.utf8) } == expected, "\(text.debugDescription)")
    }
}
