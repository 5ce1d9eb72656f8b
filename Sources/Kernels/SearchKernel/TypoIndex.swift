// SPDX-License-Identifier: EUPL-1.2

extension Vocabulary {
    /// The words within `bound` edits of `word` that begin with the same scalar, with their
    /// distance, in no order.
    ///
    /// Words with the same beginning stand together; among them the sets of bytes discard
    /// nearly all before any distance is computed. An edit of an ASCII letter changes at most two
    /// bits of a set; of other letters up to eight.
    func near(_ word: [UInt32], bound: Int) -> [(number: UInt32, distance: Int)] {
        guard let first = word.first.flatMap(Unicode.Scalar.init) else { return [] }
        var found: [(number: UInt32, distance: Int)] = []
        var measure = EditDistance(from: word, bound: bound)
        let isASCII = word.allSatisfy { $0 < 0x80 }
        let letters = Array(
            String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init))).utf8
        )
        .withUnsafeBufferPointer { Self.letters($0) }
        for number in range(prefix: Array(String(first).utf8)) {
            let other = bytes(number)
            if isASCII, other.count > word.count + bound * 4 || other.count < word.count - bound {
                continue
            }
            let difference = (letterSets.base[number] ^ letters).nonzeroBitCount
            guard difference <= (isASCII ? 2 : 8) * bound || !Self.isASCII(other) else { continue }
            if let distance = measure.distance(to: Self.scalars(other)) {
                found.append((UInt32(number), distance))
            }
        }
        return found
    }

    private static func isASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.allSatisfy { $0 < 0x80 }
    }

    static func scalars(_ bytes: some Collection<UInt8>) -> [UInt32] {
        if bytes.allSatisfy({ $0 < 0x80 }) { return bytes.map(UInt32.init) }
        return String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    }
}

extension String.UnicodeScalarView {
    fileprivate init(_ scalars: [Unicode.Scalar]) {
        self.init()
        append(contentsOf: scalars)
    }
}
