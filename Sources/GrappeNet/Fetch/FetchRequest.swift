// SPDX-License-Identifier: EUPL-1.2

/// What another site is asked: a GET, or a POST where there is a body.
package struct FetchRequest: Sendable {
    /// An absolute URL, without user and password.
    package let url: String
    /// Header fields; checked before anything is sent.
    package var headers: [(name: String, value: String)] = []
    /// What is posted; `nil` for GET.
    package var body: [UInt8]?
    /// How many bytes the answer may have.
    package var limit = 1 << 20
    /// How long all of it may take.
    package var timeout = Duration.seconds(15)

    /// A GET.
    package init(_ url: String) { self.url = url }

    /// A POST of that type.
    package init(_ url: String, posting body: [UInt8], type: String) {
        self.url = url
        self.body = body
        headers = [("Content-Type", type)]
    }

    /// The same, answered by 304 and nothing else where the answer still has that entity tag.
    package func ifChanged(from tag: String?) -> FetchRequest {
        var request = self
        if let tag { request.headers.append(("If-None-Match", tag)) }
        return request
    }

    /// Names are tokens, values printable ASCII (RFC 9110, section 5): neither can end a line.
    var areHeadersFit: Bool {
        headers.allSatisfy { name, value in
            !name.utf8.isEmpty && name.utf8.allSatisfy(Self.isTokenByte)
                && !value.utf8.isEmpty && value.utf8.allSatisfy { (0x20...0x7E).contains($0) }
        }
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
