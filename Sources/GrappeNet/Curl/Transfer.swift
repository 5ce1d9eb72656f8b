// SPDX-License-Identifier: EUPL-1.2

import CCurl

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What one transfer sends and receives; libcurl calls back into it on the thread that performs.
final class Transfer {
    private let upload: [UInt8]
    private var sent = 0
    /// Called once all was handed over and before its end is told, which SMTP does by a dot alone
    /// on a line. Where it gives `false`, the end is never told.
    private let beforeEnd: () -> Bool
    /// Whether the end was told, or is about to be.
    private(set) var isEndTold = false

    private(set) var body: [UInt8] = []
    private let bodyLimit: Int
    private(set) var isBodyTooLong = false

    /// Header lines of HTTP, reply lines of SMTP.
    private(set) var lines: [UInt8] = []
    private static let linesLimit = 64 << 10

    private let mayConnect: (NetworkAddress) -> Bool
    /// The address that was refused, if one was.
    private(set) var refused: NetworkAddress?

    init(
        upload: [UInt8] = [], bodyLimit: Int = 0,
        mayConnect: @escaping (NetworkAddress) -> Bool = { _ in true },
        beforeEnd: @escaping () -> Bool = { true }
    ) {
        (self.upload, self.bodyLimit) = (upload, bodyLimit)
        (self.mayConnect, self.beforeEnd) = (mayConnect, beforeEnd)
    }

    static let read:
        @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?)
            -> Int = { buffer, size, count, context in
                guard let buffer, let context else { return Int(CURL_READFUNC_ABORT) }
                return of(context).give(
                    UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
            }

    static let write:
        @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?)
            -> Int = { buffer, size, count, context in
                guard let context else { return 0 }
                return of(context).take(UnsafeRawBufferPointer(start: buffer, count: size * count))
            }

    static let header:
        @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?)
            -> Int = { buffer, size, count, context in
                guard let context else { return 0 }
                let transfer = of(context)
                let room = linesLimit - transfer.lines.count
                let bytes = UnsafeRawBufferPointer(start: buffer, count: size * count)
                transfer.lines += bytes.prefix(room)
                return size * count
            }

    static let openSocket:
        @convention(c) (
            UnsafeMutableRawPointer?, curlsocktype, UnsafeMutablePointer<curl_sockaddr>?
        ) -> curl_socket_t = { context, _, address in
            guard let context, let address else { return CURL_SOCKET_BAD }
            return of(context).open(address)
        }

    private static func of(_ context: UnsafeMutableRawPointer) -> Transfer {
        Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
    }

    private func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let count = min(buffer.count, upload.count - sent)
        buffer.copyBytes(from: upload[sent..<(sent + count)])
        sent += count
        guard count == 0 else { return count }
        guard isEndTold || beforeEnd() else { return Int(CURL_READFUNC_ABORT) }
        isEndTold = true
        return 0
    }

    private func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= bodyLimit else {
            isBodyTooLong = true
            return 0
        }
        body += bytes
        return bytes.count
    }

    /// Called for the very address that is connected to, after the name was resolved: a name that
    /// resolves to something else a moment later gains nothing.
    private func open(_ address: UnsafeMutablePointer<curl_sockaddr>) -> curl_socket_t {
        guard let found = NetworkAddress(address), mayConnect(found) else {
            refused = NetworkAddress(address)
            return CURL_SOCKET_BAD
        }
        let (family, kind) = (address.pointee.family, address.pointee.socktype)
        // So that no child process inherits it.
        return socket(family, kind | Int32(SOCK_CLOEXEC.rawValue), address.pointee.protocol)
    }
}
