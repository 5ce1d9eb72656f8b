// SPDX-License-Identifier: EUPL-1.2

import CCurl

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// An IP address: 4 or 16 bytes in network order.
struct NetworkAddress: Sendable, Hashable {
    let bytes: [UInt8]

    /// `nil` unless there are 4 or 16 bytes.
    init?(bytes: [UInt8]) {
        guard bytes.count == 4 || bytes.count == 16 else { return nil }
        self.bytes = bytes
    }

    /// What libcurl is about to connect to; `nil` for other families than IP's.
    init?(_ address: UnsafeMutablePointer<curl_sockaddr>) {
        guard let start = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        // An IPv6 address is longer than the `sockaddr` in which C declares it.
        let whole = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address) + start, count: Int(address.pointee.addrlen))
        switch address.pointee.family {
        case AF_INET where whole.count >= 8: bytes = Array(whole[4..<8])
        case AF_INET6 where whole.count >= 24: bytes = Array(whole[8..<24])
        default: return nil
        }
    }

    /// This machine itself.
    var isLoopback: Bool {
        guard let four else { return bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1 }
        return four[0] == 127
    }

    /// Whether it is somebody's on the internet: neither this machine nor a private network, nor
    /// any range of the IANA registries of special-purpose addresses (RFC 6890 and its successors).
    var isPublic: Bool {
        if let four { return Self.isPublic(four) }
        // Only 2000::/3 is given out; ULA, link-local, multicast and NAT64 lie outside.
        guard bytes[0] & 0xE0 == 0x20 else { return false }
        let isTeredoOrReserved = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] <= 1
        let isDocumentation =
            bytes.starts(with: [0x20, 0x01, 0x0D, 0xB8])
            || bytes[0] == 0x3F && bytes[1] == 0xFF && bytes[2] < 0x10
        // 6to4 carries an IPv4 address that may be private.
        return !isTeredoOrReserved && !isDocumentation && !bytes.starts(with: [0x20, 0x02])
    }

    /// The IPv4 address, also where IPv6 maps it (`::ffff:a.b.c.d`).
    private var four: [UInt8]? {
        if bytes.count == 4 { return bytes }
        let mapped = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]
        return bytes.starts(with: mapped) ? Array(bytes[12...]) : nil
    }

    private static func isPublic(_ four: [UInt8]) -> Bool {
        switch (four[0], four[1], four[2]) {
        case (0, _, _), (10, _, _), (127, _, _), (224..., _, _): false
        case (100, 64...127, _), (169, 254, _), (172, 16...31, _), (192, 168, _): false
        case (192, 0, 0), (192, 0, 2), (192, 88, 99): false
        case (198, 18...19, _), (198, 51, 100), (203, 0, 113): false
        default: true
        }
    }
}
