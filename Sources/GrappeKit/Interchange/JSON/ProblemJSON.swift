// SPDX-License-Identifier: EUPL-1.2

/// What went wrong with a request, for programs (RFC 9457, `application/problem+json`).
package struct ProblemJSON: Sendable {
    /// The media type of the body.
    package static let mediaType = "application/problem+json"

    /// A URI that names the kind of problem; `about:blank` where the status says it all.
    package var type = "about:blank"
    /// The HTTP status, 400 to 599.
    package let status: Int
    /// The kind of problem in a few words, the same each time.
    package let title: Text
    /// What is wrong this time, and what to do.
    package var detail: Text?
    /// A URI that names this occurrence.
    package var instance: String?
    /// Further members, such as the fields of a form and their messages.
    package var extensions: [JSONMember] = []

    package init(status: Int, title: Text, detail: Text? = nil) {
        (self.status, self.title, self.detail) = (status, title, detail)
    }

    /// The body in that language.
    package func bytes(in language: Language) -> [UInt8] {
        var members = [
            JSONMember("type", .string(type)), JSONMember("title", .string(title[language])),
            JSONMember("status", .number(String(status))),
        ]
        if let detail { members.append(JSONMember("detail", .string(detail[language]))) }
        if let instance { members.append(JSONMember("instance", .string(instance))) }
        return JSONWriter.bytes(of: .object(members + extensions))
    }
}
