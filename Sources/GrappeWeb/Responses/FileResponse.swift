// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

extension Response {
    /// A file of somebody's that never changes under its address. Whatever it holds, browsers run
    /// none of it, and load nothing for it.
    ///
    /// - Parameters:
    ///   - tag: what no other content has, in plain ASCII without quotes.
    ///   - downloadName: the name under which it is to be saved; `nil` for a picture, which may be
    ///     shown.
    package static func keptFile(
        _ body: ResponseBody, contentType: String, tag: String, downloadName: String?
    ) -> Response {
        var headers: HTTPFields = [
            .contentType: contentType, .eTag: "\"\(tag)\"",
            .cacheControl: "public, max-age=31536000, immutable",
            .contentSecurityPolicy: "default-src 'none'; sandbox",
        ]
        if let downloadName {
            headers[.contentDisposition] = ContentDisposition.attachment(downloadName)
        }
        return Response(status: .ok, headers: headers, body: body)
    }
}
