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
            body: .init(byteBuffer: ByteBuffer(bytes: json.bytes(in: language))))
    }

    private var json: ProblemJSON {
        let code = error.status.code
        var json = ProblemJSON(
            status: code, title: .same(error.status.reasonPhrase),
            detail: error.detail ?? ErrorText.detail(code))
        json.instance = "urn:request:" + requestID
        if let form = error.form {
            let errors = form.problems.map { problem -> JSONValue in
                [
                    "field": .string(problem.field),
                    "detail": .string(problem.message[language]),
                ]
            }
            json.extensions = [JSONMember("errors", .array(errors))]
        }
        return json
    }
}
