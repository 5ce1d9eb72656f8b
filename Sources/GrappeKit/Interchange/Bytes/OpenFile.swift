// SPDX-License-Identifier: EUPL-1.2

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file opened for reading; it is closed when its last owner lets go of it.
final class OpenFile {
    private let descriptor: Int32
    private let name: String

    init(path: String) throws {
        name = String(
            path[(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)...])
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw InterchangeError(field: name, BytesText.cannotOpen) }
    }

    deinit { close(descriptor) }

    /// The length in bytes of a regular file.
    func size() throws -> Int {
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { throw unreadable }
        return Int(facts.st_size)
    }

    /// The next bytes, at most `count`; none at the end of the file.
    func read(_ count: Int) throws -> [UInt8] {
        let descriptor = descriptor
        return try filled(count) { Self.read(descriptor, $0) }
    }

    /// Bytes from `offset` on, at most `count`; fewer only at the end of the file.
    func read(_ count: Int, at offset: Int) throws -> [UInt8] {
        var out: [UInt8] = []
        let descriptor = descriptor
        while out.count < count {
            let place = offset + out.count
            let part = try filled(count - out.count) {
                pread(descriptor, $0.baseAddress, $0.count, off_t(place))
            }
            if part.isEmpty { break }
            if out.isEmpty { out = part } else { out += part }
        }
        return out
    }

    private static func read(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private func filled(
        _ count: Int, _ read: (UnsafeMutableRawBufferPointer) -> Int
    ) throws -> [UInt8] {
        try Array(unsafeUninitializedCapacity: count) { buffer, filled in
            var got = -1
            repeat {
                got = read(UnsafeMutableRawBufferPointer(buffer))
            } while got < 0 && errno == EINTR
            guard got >= 0 else { throw unreadable }
            filled = got
        }
    }

    private var unreadable: InterchangeError {
        InterchangeError(field: name, BytesText.cannotRead)
    }
}
