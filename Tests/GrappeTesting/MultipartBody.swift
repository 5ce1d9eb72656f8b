// SPDX-License-Identifier: EUPL-1.2

/// A file that a test sends.
package struct SampleFile: Sendable {
    package var field: String
    package var name: String
    package var type: String
    package var content: [UInt8]

    package init(
        _ field: String, name: String, type: String = "application/octet-stream",
        content: [UInt8]
    ) {
        (self.field, self.name, self.type, self.content) = (field, name, type, content)
    }
}

/// A form as browsers send it when it has files (HTML standard, 4.10.22.8).
package struct MultipartBody: Sendable {
    package static let boundary = "----grappe7MA4YWxkTrZu0gW"
    package static let contentType = "multipart/form-data; boundary=\(boundary)"

    package let bytes: [UInt8]

    package init(fields: [(String, String)] = [], files: [SampleFile] = []) {
        var out: [UInt8] = []
        for (name, value) in fields {
            let name = Self.escaped(Array(name.utf8))
            out += Self.part("form-data; name=\"", name, "\"", content: Array(value.utf8))
        }
        for file in files {
            let names = [file.field, file.name].map { Self.escaped(Array($0.utf8)) }
            let middle = Array("\"; filename=\"".utf8)
            out += Self.part(
                "form-data; name=\"", names[0] + middle + names[1],
                "\"\r\nContent-Type: \(file.type)", content: file.content)
        }
        bytes = out + "--\(Self.boundary)--\r\n".utf8
    }

    private static func part(
        _ start: String, _ name: [UInt8], _ end: String, content: [UInt8]
    ) -> [UInt8] {
        Array("--\(boundary)\r\nContent-Disposition: \(start)".utf8) + name
            + Array("\(end)\r\n\r\n".utf8) + content + [0x0D, 0x0A]
    }

    private static func escaped(_ name: [UInt8]) -> [UInt8] {
        name.flatMap { byte -> [UInt8] in
            switch byte {
            case 0x0A: Array("%0A".utf8)
            case 0x0D: Array("%0D".utf8)
            case 0x22: Array("%22".utf8)
            default: [byte]
            }
        }
    }
}
