// SPDX-License-Identifier: EUPL-1.2

/// The term numbers of runs (``TextRuns``): each distinct run is cut into words and folded once.
struct RunAnalysis {
    /// The distinct terms, and by their number whatever the runs consist of.
    private(set) var terms = TermTable()
    private var runs = TermTable()
    /// The terms of runs that have more than one, one run after the other.
    private var lists = GrowingMemory<UInt32>()
    private let scanner = WordScanner()

    /// Whoever makes one releases it.
    func release() {
        terms.release()
        runs.release()
        lists.release()
    }

    @inline(__always)
    func key(_ run: UnsafePointer<UInt8>, _ length: Int) -> TermKey {
        TermKey(run, length, seed: runs.seed)
    }

    /// Loads where the search for a run will begin (``TermTable/touch(_:)``).
    @inline(__always)
    func touch(_ key: TermKey) -> UInt64 { runs.touch(key) }

    /// Loads the run that will be found (``TermTable/touchTerm(_:)``).
    @inline(__always)
    func touchRun(_ key: TermKey) -> UInt64 { runs.touchTerm(key) }

    /// The terms of a run: in the upper half how many, in the lower the only one's number, or
    /// else the first one's place among the lists.
    @inline(__always)
    mutating func terms(of key: TermKey, _ run: UnsafePointer<UInt8>) -> RunTerms {
        let number = runs.number(of: key, run)
        if runs.value(number) == TermTable.unset {
            runs.set(number, to: analysed(run, Int(key.length)).packed)
        }
        return RunTerms(packed: runs.value(number))
    }

    @inline(__always)
    func term(_ place: Int, of run: RunTerms) -> UInt32 {
        run.count == 1 ? run.first : lists.base[Int(run.first) + place]
    }

    private mutating func analysed(_ run: UnsafePointer<UInt8>, _ length: Int) -> RunTerms {
        let first = lists.count
        scanner.scan(UnsafeBufferPointer(start: run, count: length)) { word, _ in
            guard let base = word.baseAddress else { return }
            lists.append(number(base, word.count))
        }
        let count = lists.count - first
        guard count == 1 else { return RunTerms(count: count, first: UInt32(first)) }
        lists.removeLast()
        return RunTerms(count: 1, first: lists.base[first])
    }

    /// The number of a term, given out now if it is new.
    ///
    /// - Parameter term: `length` bytes, and ``TermKey/readable`` bytes of memory at least.
    mutating func number(_ term: UnsafePointer<UInt8>, _ length: Int) -> UInt32 {
        UInt32(terms.number(of: TermKey(term, length, seed: terms.seed), term))
    }
}

/// The terms of a run, see ``RunAnalysis``.
struct RunTerms: BitwiseCopyable {
    let packed: UInt64

    init(packed: UInt64) { self.packed = packed }

    init(count: Int, first: UInt32) { packed = UInt64(count) << 32 | UInt64(first) }

    var count: Int { Int(packed >> 32) }
    var first: UInt32 { UInt32(truncatingIfNeeded: packed) }
}
