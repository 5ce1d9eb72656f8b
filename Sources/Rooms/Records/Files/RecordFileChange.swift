// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore

/// What happens to an organisation's photographs and documents. Each is told to the directory, so
/// that its pages are drawn anew.
enum RecordFileChange: Sendable {
    case add(RecordFile)
    case write(Translated<String>, ID<RecordFile>)
    /// One place up or down among its kind.
    case move(ID<RecordFile>, isUp: Bool)
    case remove(ID<RecordFile>)

    enum Outcome: Sendable, Hashable {
        case done
        /// There is no such file of that organisation.
        case unknown
        /// There are as many of its kind as there may be.
        case full
    }

    func run(
        on organisation: ID<Organisation>, in session: any WriteSession, at now: Instant
    ) throws -> Outcome {
        let outcome = try apply(to: organisation, in: session, at: now)
        if outcome == .done {
            try session.record(
                Change(
                    room: "directory", subject: organisation.string, operation: .upsert, at: now))
        }
        return outcome
    }

    private func apply(
        to organisation: ID<Organisation>, in session: any WriteSession, at now: Instant
    ) throws -> Outcome {
        let files = try session.recordFiles(of: organisation)
        switch self {
        case .add(let file):
            let others = files.filter { $0.kind == file.kind }
            guard others.count < file.kind.limit else { return .full }
            try Self.setPlaces(of: others, in: session)
            try session.insert(file, place: others.count, at: now)
        case .write(let texts, let id):
            guard var file = files.first(where: { $0.id == id }) else { return .unknown }
            file.texts = texts
            try session.updateTexts(of: file)
        case .move(let id, let isUp):
            guard let file = files.first(where: { $0.id == id }) else { return .unknown }
            var kind = files.filter { $0.kind == file.kind }
            guard let from = kind.firstIndex(of: file) else { return .unknown }
            kind.swapAt(from, max(0, min(kind.count - 1, from + (isUp ? -1 : 1))))
            try Self.setPlaces(of: kind, in: session)
        case .remove(let id):
            guard files.contains(where: { $0.id == id }) else { return .unknown }
            try session.delete(id)
        }
        return .done
    }

    private static func setPlaces(
        of files: [RecordFile], in session: any WriteSession
    ) throws {
        for (place, file) in files.enumerated() { try session.setPlace(place, of: file.id) }
    }
}
