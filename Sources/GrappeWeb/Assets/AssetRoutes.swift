// SPDX-License-Identifier: EUPL-1.2

import HTTPTypes
import Hummingbird

/// `/assets/…` and the icon that browsers ask for by themselves.
struct AssetRoutes: Room {
    let assets: Assets

    func addRoutes(to routes: Routes) {
        routes.root.get("assets/**", for: .everyone) { request, _ in
            try answer(String(request.uri.path.dropFirst("/assets/".count)), request)
        }
        routes.root.get("favicon.ico", for: .everyone) { request, _ in
            try answer("icon.svg", request)
        }
    }

    private func answer(_ path: String, _ request: Request) throws -> Response {
        guard let (asset, isHashed) = assets.find(path) else { throw WebError.notFound() }
        var headers: HTTPFields = [
            .contentType: asset.contentType,
            .eTag: "W/\"\(asset.fingerprint)\"",
            .cacheControl: isHashed
                ? "public, max-age=31536000, immutable" : "public, max-age=3600",
        ]
        guard let packed = asset.packed else {
            return Response(status: .ok, headers: headers, body: Self.body(asset.bytes))
        }
        headers.addVary("Accept-Encoding")
        guard Compression.takesGzip(request.headers) else {
            return Response(status: .ok, headers: headers, body: Self.body(asset.bytes))
        }
        headers[.contentEncoding] = "gzip"
        return Response(status: .ok, headers: headers, body: Self.body(packed))
    }

    private static func body(_ bytes: [UInt8]) -> ResponseBody {
        .init(byteBuffer: ByteBuffer(bytes: bytes))
    }
}
