// SPDX-License-Identifier: EUPL-1.2

/// The characters of a text file as valid UTF-8, a chunk at a time, its byte order mark removed.
///
/// Where no encoding is given, the first MiB decides. Should later bytes break the encoding, the
/// valid characters before them are handed out first and the next call throws, so that a reader
/// that counts lines knows the line of the error (the error itself names none).
package struct TextSource {
    /// The encoding found, or the one that was asked for.
    package let encoding: TextEncoding

    private let source: ByteSource
    private var sample: [UInt8]
    private var carry: [UInt8] = []
    private var failure: InterchangeError?

    package init(_ source: ByteSource, encoding: TextEncoding? = nil) throws {
        self.source = source
        sample = try source.next()
        var isWhole = sample.isEmpty
        while encoding == nil, !isWhole, sample.count < 1 << 20 {
            let more = try source.next()
            isWhole = more.isEmpty
            sample += more
        }
        while sample.count < 3, !isWhole {
            let more = try source.next()
            isWhole = more.isEmpty
            sample += more
        }
        guard let found = encoding ?? TextEncoding.detected(in: sample, isWhole: isWhole) else {
            throw InterchangeError(BytesText.notText)
        }
        self.encoding = found
        let mark = found.byteOrderMark
        if !mark.isEmpty, sample.starts(with: mark) { sample.removeFirst(mark.count) }
    }

    /// The next characters; empty at the end. Throws where the bytes break the encoding.
    package mutating func next() throws -> [UInt8] {
        if let failure { throw failure }
        while true {
            let raw = try nextRaw()
            guard !raw.isEmpty else { return try ended() }
            let chunk = carry.isEmpty ? raw : carry + raw
            carry = []
            let text = decoded(chunk)
            if !text.isEmpty { return text }
            if let failure { throw failure }
        }
    }

    private mutating func nextRaw() throws -> [UInt8] {
        guard !sample.isEmpty else { return try source.next() }
        defer { sample = [] }
        return sample
    }

    private mutating func ended() throws -> [UInt8] {
        guard carry.isEmpty else { throw InterchangeError(BytesText.invalid(encoding)) }
        return []
    }

    /// The valid characters of the chunk; sets `carry` or `failure` for what follows them.
    private mutating func decoded(_ chunk: [UInt8]) -> [UInt8] {
        let text: [UInt8]
        let used: Int
        let isInvalid: Bool
        switch encoding {
        case .utf8:
            (used, isInvalid) = UTF8Check.prefix(of: chunk)
            text = used == chunk.count ? chunk : Array(chunk[..<used])
        case .windows1252: (text, used, isInvalid) = Windows1252.utf8(of: chunk)
        case .utf16LittleEndian: (text, used, isInvalid) = UTF16Bytes.utf8(of: chunk, high: 1)
        case .utf16BigEndian: (text, used, isInvalid) = UTF16Bytes.utf8(of: chunk, high: 0)
        }
        if isInvalid {
            failure = InterchangeError(BytesText.invalid(encoding))
        } else {
            carry = Array(chunk[used...])
        }
        return text
    }
}
