// SPDX-License-Identifier: EUPL-1.2

/// The costs of one Argon2id hash.
struct ArgonParameters: Sendable, Equatable {
    /// In KiB.
    let memory: UInt32
    /// Passes over the memory.
    let passes: UInt32
    let lanes: UInt32

    /// The first choice of OWASP's password storage cheat sheet: 19 MiB, two passes, one lane.
    static let current = ArgonParameters(memory: 19_456, passes: 2, lanes: 1)
    /// Bytes, as RFC 9106 recommends (section 3.1).
    static let saltSize = 16
    static let hashSize = 32

    private static let head = "$argon2id$v=19$"

    init(memory: UInt32, passes: UInt32, lanes: UInt32) {
        (self.memory, self.passes, self.lanes) = (memory, passes, lanes)
    }

    /// Reads a whole PHC string, salt and hash included, and keeps the costs.
    init?(phc text: String) {
        guard text.utf8.count <= 200, text.utf8.starts(with: Self.head.utf8) else { return nil }
        let fields = text.utf8.dropFirst(Self.head.utf8.count)
            .split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard fields.count == 3, Self.isBase64(fields[1], bytes: 8...64),
            Self.isBase64(fields[2], bytes: 16...64)
        else { return nil }
        let costs = fields[0].split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard costs.count == 3, let memory = Self.number(costs[0], "m=", upTo: 1 << 18),
            let passes = Self.number(costs[1], "t=", upTo: 16),
            let lanes = Self.number(costs[2], "p=", upTo: 4), memory >= 8 * lanes
        else { return nil }
        self.init(memory: memory, passes: passes, lanes: lanes)
    }

    /// The PHC string with that salt and that hash.
    func phc(salt: [UInt8], hash: [UInt8]) -> String {
        let costs = "m=\(memory),t=\(passes),p=\(lanes)"
        return "\(Self.head)\(costs)$\(Self.base64(salt))$\(Self.base64(hash))"
    }

    private static func number(
        _ field: Substring.UTF8View, _ name: String, upTo limit: UInt32
    ) -> UInt32? {
        let digits = field.dropFirst(name.utf8.count)
        guard field.starts(with: name.utf8), (1...7).contains(digits.count),
            digits.first != UInt8(ascii: "0"), digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let value = digits.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
        return value <= limit ? value : nil
    }

    /// PHC strings use the ordinary alphabet, without padding.
    private static func isBase64(_ field: Substring.UTF8View, bytes: ClosedRange<Int>) -> Bool {
        guard !field.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }),
            let decoded = Base64URL.decode(
                field.map { $0 == 0x2B ? UInt8(ascii: "-") : $0 == 0x2F ? UInt8(ascii: "_") : $0 })
        else { return false }
        return bytes.contains(decoded.count)
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let text = Base64URL.encode(bytes).utf8.map { byte in
            switch byte {
            case UInt8(ascii: "-"): UInt8(ascii: "+")
            case UInt8(ascii: "_"): UInt8(ascii: "/")
            default: byte
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
