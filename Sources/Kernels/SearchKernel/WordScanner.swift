// SPDX-License-Identifier: EUPL-1.2

/// Cuts texts into folded words (``Analysis``) over one buffer, without allocating for each word.
///
/// ASCII and the Latin letters of two bytes go through tables; everything else through
/// ``ScalarFolding``, scalar by scalar.
final class WordScanner {
    private let asciiFolding = WordScanner.ascii
    private let latinFolding = WordScanner.latin
    private var word: UnsafeMutablePointer<UInt8>
    private var capacity = 256
    private var spelled: [UInt8] = []

    init() { word = .allocate(capacity: capacity) }

    deinit { word.deallocate() }

    /// Calls `emit` with the folded bytes and the UTF-8 range of each word; the bytes are gone
    /// after the call.
    @inline(__always)
    func scan(_ text: String, emit: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void) {
        var text = text
        text.withUTF8 { scan($0, emit: emit) }
    }

    /// - Parameter text: UTF-8.
    @inline(__always)
    func scan(
        _ text: UnsafeBufferPointer<UInt8>,
        emit: (UnsafeBufferPointer<UInt8>, Range<Int>) -> Void
    ) {
        // No scalar grows to more than three times its bytes when it is folded.
        reserve(text.count * 3 + TermKey.readable)
        let (ascii, latin, word) = (asciiFolding.base, latinFolding.base, word)
        var (length, start, end, offset) = (0, 0, 0, 0)
        var keepsMarks = false
        while offset < text.count {
            let byte = text[offset]
            let folded = ascii[Int(byte)]
            if folded > 2 {
                if length == 0 { start = offset }
                word[length] = folded
                (length, offset, end, keepsMarks) = (length + 1, offset + 1, offset + 1, false)
                continue
            }
            var isElided = false
            var next = offset + 1
            if folded == 2 {
                let (value, width) = Self.decode(text, offset)
                next = offset + width
                if width == 2, value < 0x250, latin[Int(value)] != 0 {
                    if length == 0 { start = offset }
                    length = Self.append(latin[Int(value)], to: word, length)
                    (offset, end, keepsMarks) = (next, next, false)
                    continue
                }
                switch append(value, length, &keepsMarks) {
                case .word:
                    if length == 0 { start = offset }
                    length = copySpelled(to: length)
                    (offset, end) = (next, next)
                    continue
                case .mark:
                    if length > 0 { (length, end) = (copySpelled(to: length), next) }
                    offset = next
                    continue
                case .ignorable:
                    offset = next
                    continue
                case .apostrophe: isElided = true
                case .separator: break
                }
            } else {
                isElided = folded == 1
            }
            if length > 0, !(isElided && Self.isElision(word, length)) {
                emit(UnsafeBufferPointer(start: word, count: length), start..<end)
            }
            (length, offset, keepsMarks) = (0, next, false)
        }
        if length > 0 { emit(UnsafeBufferPointer(start: word, count: length), start..<end) }
    }

    private func reserve(_ needed: Int) {
        guard needed > capacity else { return }
        word.deallocate()
        capacity = needed
        word = .allocate(capacity: needed)
    }

    /// Folds a scalar into `spelled`; a mark counts only after a letter.
    private func append(
        _ value: UInt32, _ length: Int, _ keepsMarks: inout Bool
    ) -> ScalarFolding.Role {
        spelled.removeAll(keepingCapacity: true)
        guard let scalar = Unicode.Scalar(value) else { return .separator }
        let role = ScalarFolding.role(of: scalar)
        if role == .word || role == .mark && length > 0 {
            ScalarFolding.append(scalar, to: &spelled, keepsMarks: &keepsMarks)
        }
        return role
    }

    private func copySpelled(to length: Int) -> Int {
        for (place, byte) in spelled.enumerated() { word[length + place] = byte }
        return length + spelled.count
    }

    private static func append(
        _ letters: UInt32, to word: UnsafeMutablePointer<UInt8>, _ length: Int
    ) -> Int {
        for place in 0..<(letters >> 24) {
            word[length + Int(place)] = UInt8(truncatingIfNeeded: letters >> (8 * place))
        }
        return length + Int(letters >> 24)
    }

    /// - Returns: the scalar at `offset`, which is not ASCII, and its number of bytes.
    private static func decode(
        _ text: UnsafeBufferPointer<UInt8>, _ offset: Int
    ) -> (value: UInt32, width: Int) {
        let lead = UInt32(text[offset])
        let width = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard offset + width <= text.count else { return (0xFFFD, 1) }
        var value = lead & (0x7F >> UInt32(width))
        for place in 1..<width { value = value << 6 | UInt32(text[offset + place] & 0x3F) }
        return (value, width)
    }

    private static func isElision(_ word: UnsafeMutablePointer<UInt8>, _ length: Int) -> Bool {
        switch length {
        case 1: elided[Int(word[0])] != 0
        case 2: word[0] == 0x71 && word[1] == 0x75
        default: false
        }
    }

    private static let elided: Column<UInt8> = Column(count: 256) { table in
        for letter in "ldjnstmc".utf8 { table[Int(letter)] = 1 }
    }

    /// By byte: the folded letter or digit, 0 for a separator, 1 an apostrophe, 2 no ASCII.
    private static let ascii: Column<UInt8> = Column(count: 256) { table in
        for byte in 0x30...0x39 { table[byte] = UInt8(byte) }
        for byte in 0x61...0x7A {
            table[byte] = UInt8(byte)
            table[byte - 32] = UInt8(byte)
        }
        table[0x27] = 1
        for byte in 0x80...0xFF { table[byte] = 2 }
    }

    /// By scalar: the letters it becomes (``PackedLetters``); 0 if it is no such letter.
    private static let latin: Column<UInt32> = Column(count: 0x250) { table in
        for value in 0x80..<0x250 {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                ScalarFolding.role(of: scalar) == .word
            else { continue }
            table[value] = LatinLetters.letters(for: UInt32(value))?.bits ?? 0
        }
    }
}
