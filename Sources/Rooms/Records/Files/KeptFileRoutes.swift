// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeMedia
import GrappeStore
import GrappeWeb
import Hummingbird

/// Hands out what is shown on public pages, and nothing else of the store.
struct KeptFileRoutes {
    let room: RecordFiles

    func addRoutes(to root: RouteGroup<ServerContext>) {
        root.get("files/:name", for: .everyone, use: file)
    }

    @Sendable private func file(
        _ request: Request, _ context: ServerContext
    ) async throws -> Response {
        guard let name = StoredName(try context.parameters.require("name")),
            let file = try await room.database.read({ try $0.publicFile(name) })
        else { throw WebError.notFound() }
        let body = try await FileIO().loadFile(path: room.store.path(of: name), context: context)
        return .keptFile(
            body, contentType: name.type.contentType, tag: name.string,
            downloadName: name.type.isPicture ? nil : Self.downloadName(of: file))
    }

    /// The title with the ending of what it is.
    private static func downloadName(of file: RecordFile) -> String {
        (file.texts.original?.value ?? "document") + "." + file.name.type.rawValue
    }
}
