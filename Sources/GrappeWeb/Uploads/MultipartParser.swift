// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Takes `multipart/form-data` (RFC 7578, RFC 2046 section 5.1) apart as it comes, and keeps no
/// more of it than a part's header and the length of a boundary. How the bytes are cut into pieces
/// makes no difference.
struct MultipartParser {
    /// What the pieces hold, one after the other.
    enum Event {
        /// A part begins.
        case part(MultipartHeader)
        /// More of its content.
        case bytes(ArraySlice<UInt8>)
        /// It is whole.
        case end
    }

    private enum State { case preamble, afterBoundary, header, content, epilogue }

    /// All lines of a part's header together, in bytes.
    static let headerLimit = 8 * 1024
    /// Blanks that may follow a boundary.
    private static let paddingLimit = 64

    /// A line break, two hyphens and the boundary.
    private let delimiter: [UInt8]
    private var state = State.preamble
    /// What has come and is not judged yet. The first boundary may stand at the very beginning.
    private var pending: [UInt8] = [0x0D, 0x0A]

    /// `boundary`: from the type of the content.
    init(boundary: [UInt8]) { delimiter = [0x0D, 0x0A, 0x2D, 0x2D] + boundary }

    /// Takes the next bytes and tells what they hold.
    mutating func feed(
        _ bytes: some Collection<UInt8>, _ tell: (Event) throws -> Void
    ) throws {
        pending.append(contentsOf: bytes)
        var place = 0
        while try step(&place, tell) {}
        pending.removeFirst(place)
    }

    /// Throws where the form has not come to its end.
    func finish() throws(MultipartProblem) {
        guard state == .epilogue else { throw .malformed }
    }

    /// Whether there is more to be done with what is at hand.
    private mutating func step(_ place: inout Int, _ tell: (Event) throws -> Void) throws -> Bool {
        switch state {
        case .preamble, .content: return try pass(&place, tell)
        case .afterBoundary: return try line(&place)
        case .header: return try header(&place, tell)
        case .epilogue:
            place = pending.count
            return false
        }
    }

    /// Everything up to the next boundary, or up to where one may begin.
    private mutating func pass(_ place: inout Int, _ tell: (Event) throws -> Void) throws -> Bool {
        let found = first(delimiter, from: place)
        let end = found ?? max(place, pending.count - delimiter.count + 1)
        if state == .content, end > place { try tell(.bytes(pending[place..<end])) }
        place = end
        guard found != nil else { return false }
        if state == .content { try tell(.end) }
        place += delimiter.count
        state = .afterBoundary
        return true
    }

    /// After a boundary come two hyphens, for the end, or blanks and the line's break.
    private mutating func line(_ place: inout Int) throws -> Bool {
        let rest = pending[place...]
        guard rest.count >= 2 else { return false }
        if rest.starts(with: [0x2D, 0x2D]) {
            state = .epilogue
            return true
        }
        let padding = rest.prefix { $0 == 0x20 || $0 == 0x09 }.count
        guard padding <= Self.paddingLimit else { throw MultipartProblem.malformed }
        guard rest.count >= padding + 2 else { return false }
        guard rest.dropFirst(padding).starts(with: [0x0D, 0x0A]) else {
            throw MultipartProblem.malformed
        }
        place += padding + 2
        state = .header
        return true
    }

    private mutating func header(
        _ place: inout Int, _ tell: (Event) throws -> Void
    ) throws -> Bool {
        let end = first([0x0D, 0x0A, 0x0D, 0x0A], from: place)
        guard (end ?? pending.count - 3) - place <= Self.headerLimit else {
            throw MultipartProblem.malformed
        }
        guard let end else { return false }
        try tell(.part(MultipartHeader(pending[place..<end])))
        place = end + 4
        state = .content
        return true
    }

    /// Where the pattern begins first. It begins with a carriage return, which is looked for by the
    /// C library.
    private func first(_ pattern: [UInt8], from start: Int) -> Int? {
        pending.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return nil }
            var place = start
            while bytes.count - place >= pattern.count {
                let count = bytes.count - place - pattern.count + 1
                guard let hit = memchr(base + place, 0x0D, count) else { return nil }
                place = UnsafeRawPointer(hit) - base
                if memcmp(base + place, pattern, pattern.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}

/// Why a form cannot be read.
enum MultipartProblem: Error { case malformed }
