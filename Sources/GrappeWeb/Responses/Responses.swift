// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird

extension Response {
    /// Bytes already serialised: JSON, JSON-LD, Atom, XML, calendar, table.
    package static func data(
        _ bytes: some Sequence<UInt8>, type: ContentType,
        status: HTTPResponse.Status = .ok, cacheControl: String = "no-cache"
    ) -> Response {
        let headers: HTTPFields = [.contentType: type.rawValue, .cacheControl: cacheControl]
        return Response(
            status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file to keep, under a name of any characters.
    package static func download(
        _ bytes: some Sequence<UInt8>, type: ContentType, fileName: String
    ) -> Response {
        var response = data(bytes, type: type)
        response.headers[.contentDisposition] = ContentDisposition.attachment(fileName)
        return response
    }

    /// The same, of a page whose address holds a secret: the browser tells it to no other page
    /// and keeps nothing.
    package func withSecretAddress() -> Response {
        var response = self
        response.headers[.referrerPolicy] = "no-referrer"
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// To another page after a form has been taken (303: the browser asks for it with GET).
    package static func redirect(
        to link: Link, status: HTTPResponse.Status = .seeOther
    ) -> Response {
        Response(status: status, headers: [.location: link.string, .cacheControl: "no-store"])
    }
}

/// What a body is.
package enum ContentType: String, Sendable {
    case json = "application/json"
    case jsonLD = "application/ld+json"
    case geoJSON = "application/geo+json"
    case ndjson = "application/x-ndjson"
    case atom = "application/atom+xml; charset=utf-8"
    case xml = "application/xml; charset=utf-8"
    case csv = "text/csv; charset=utf-8; header=present"
    case calendar = "text/calendar; charset=utf-8"
    case plainText = "text/plain; charset=utf-8"
    case metrics = "text/plain; version=0.0.4; charset=utf-8"
    case svg = "image/svg+xml"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
}
