// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

/// An error for programs: `application/problem+json` (RFC 9457). The type is `about:blank`, so
/// that the title is the status's own phrase; the detail is in the reader's language.
struct ProblemDocument {
    let error: WebError
    let language: Language
    let requestID: String

    var response: Response {
        var headers = error.headers
        headers[.contentType] = "application/problem+json"
        headers[.contentLanguage] = language.rawValue
        headers[.cacheControl] = "no-store"
        return Response(
            status: error.status, headers: headers,
            body: .init(byteBuffer: ByteBuffer(string: json)))
    }

    private var json: String {
        let code = error.status.code
        let detail = (error.detail ?? ErrorText.detail(code))[language]
        var members = [
            "\"type\":\"about:blank\"", "\"title\":\(Self.quoted(error.status.reasonPhrase))",
            "\"status\":\(code)", "\"detail\":\(Self.quoted(detail))",
            "\"instance\":\(Self.quoted("urn:request:" + requestID))",
        ]
        if let form = error.form {
            let errors = form.problems.map {
                "{\"field\":\(Self.quoted($0.field)),"
                    + "\"detail\":\(Self.quoted($0.message[language]))}"
            }
            members.append("\"errors\":[\(errors.joined(separator: ","))]")
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    /// A JSON string (RFC 8259, section 7).
    static func quoted(_ text: String) -> String {
        var out: [UInt8] = [0x22]
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C: out += [0x5C, byte]
            case 0x00..<0x20:
                let digits = Array(String(byte, radix: 16).utf8)
                out += Array("\\u00".utf8) + (digits.count == 1 ? [0x30] : []) + digits
            default: out.append(byte)
            }
        }
        return String(decoding: out + [0x22], as: UTF8.self)
    }
}
