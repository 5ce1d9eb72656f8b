// SPDX-License-Identifier: EUPL-1.2

import Dispatch
import GrappeKit
import GrappeStore
import SearchKernel
import Vocabulary

/// What the search holds at one moment.
struct SearchContent: Sendable {
    let cards: PackedCards
    /// The change log has been read up to here.
    let sequence: Int64
    /// As the vocabulary was at this number of the change log.
    let vocabulary: Int64
    let index: Snapshot
}

/// The file in which the search outlives the program, so that a start reads only what has changed
/// since. It may be deleted at any time: whatever is missing, damaged, or of another program,
/// database, vocabulary or list of places is refused, and the search is built anew.
package struct SearchFile: Sendable {
    package enum Outcome: Sendable, Equatable {
        case taken
        case refused(Refusal)
    }

    /// Why a file is not used.
    package enum Refusal: Error, Equatable, CustomStringConvertible {
        case unreadable(SnapshotFileError)
        /// Written by another program, or with other places.
        case other
        /// The change up to which it goes is not in this database.
        case otherDatabase
        /// Words mean something else since.
        case vocabularyChanged

        /// For the operator.
        package var description: String {
            switch self {
            case .unreadable(.missing): "there is no file of it yet"
            case .unreadable(.damaged), .unreadable(.foreign): "its file is damaged"
            case .unreadable(.unreadable(let code)): "its file cannot be read (error \(code))"
            case .unreadable, .other: "its file is of another version or list of places"
            case .otherDatabase: "its file belongs to another database"
            case .vocabularyChanged: "the vocabulary has changed since"
            }
        }
    }

    package let path: String
    /// Tells builds of the program apart: each may read texts in its own way.
    package let program: String

    package init(path: String, program: String) { (self.path, self.program) = (path, program) }

    /// Reads the content of the file, if it belongs to the database and the gazetteer.
    func content(
        in database: any Database, _ gazetteer: Gazetteer
    ) async throws -> Result<SearchContent, Refusal> {
        let owner = owner(gazetteer)
        let whole: Result<Read, Refusal> = await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: self.read(owner)) }
        }
        let read: Read
        switch whole {
        case .failure(let refusal): return .failure(refusal)
        case .success(let found): read = found
        }
        let (mark, isStale) = try await database.read { session in
            (
                try session.mark(of: read.content.sequence),
                try session.hasNewConcepts(after: read.content.vocabulary)
            )
        }
        guard mark == read.mark else { return .failure(.otherDatabase) }
        guard !isStale else { return .failure(.vocabularyChanged) }
        return .success(read.content)
    }

    private typealias Read = (content: SearchContent, mark: String)

    /// Takes seconds where there are a million organisations.
    private func read(_ owner: String) -> Result<Read, Refusal> {
        let (index, text, attachment): (SearchIndex, String, SnapshotAttachment)
        do throws(SnapshotFileError) {
            (index, text, attachment) = try SearchIndex.load(
                SearchDocument.directorySchema, from: path)
        } catch { return .failure(.unreadable(error)) }
        guard let tag = Tag(text), tag.owner == owner, let cards = PackedCards(attachment)
        else { return .failure(.other) }
        let content = SearchContent(
            cards: cards, sequence: tag.sequence, vocabulary: tag.vocabulary,
            index: index.snapshot())
        return .success((content, tag.mark))
    }

    /// Replaces the file. Nothing is written where the database has no change to hold on to.
    func write(
        _ content: SearchContent, _ database: any Database, _ gazetteer: Gazetteer
    ) async throws {
        let mark = try await database.read { try $0.mark(of: content.sequence) }
        guard let mark else { return }
        let tag = Tag(
            owner: owner(gazetteer), sequence: content.sequence, mark: mark,
            vocabulary: content.vocabulary)
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { [path] in
                continuation.resume(
                    with: Result {
                        try content.index.write(
                            to: path, tag: tag.text, attachment: content.cards.storage)
                    })
            }
        }
    }

    private func owner(_ gazetteer: Gazetteer) -> String {
        "\(program) \(gazetteer.fingerprint.hex)"
    }

    /// What is written beside the index, line by line.
    private struct Tag {
        let owner: String
        let sequence: Int64
        let mark: String
        let vocabulary: Int64

        init(owner: String, sequence: Int64, mark: String, vocabulary: Int64) {
            (self.owner, self.sequence) = (owner, sequence)
            (self.mark, self.vocabulary) = (mark, vocabulary)
        }

        init?(_ text: String) {
            let lines = text.split(separator: "\n").map(String.init)
            guard lines.count == 4, let sequence = Int64(lines[1]),
                let vocabulary = Int64(lines[3])
            else { return nil }
            self.init(
                owner: lines[0], sequence: sequence, mark: lines[2], vocabulary: vocabulary)
        }

        var text: String { "\(owner)\n\(sequence)\n\(mark)\n\(vocabulary)" }
    }
}

extension Session {
    /// Tells one database's change of that number from another's; `nil` where there is none.
    fileprivate func mark(of sequence: Int64) throws -> String? {
        guard let change = try changes(after: sequence - 1, limit: 1).first,
            change.sequence == sequence
        else { return nil }
        return "\(change.room) \(change.subject) \(change.at.milliseconds)"
    }
}

extension DirectorySearch {
    /// Takes up what the file holds and reads what has changed since; where it is refused, or
    /// there is to be none, the search is built anew.
    @discardableResult
    package func start(from file: SearchFile?) async throws -> SearchFile.Outcome? {
        guard let file else {
            try await rebuild()
            return nil
        }
        switch try await file.content(in: database, gazetteer) {
        case .success(let content):
            take(content)
            try await refresh()
            return .taken
        case .failure(let refusal):
            try await rebuild()
            return .refused(refusal)
        }
    }

    package func save(to file: SearchFile) async throws {
        try await file.write(content, database, gazetteer)
    }
}
