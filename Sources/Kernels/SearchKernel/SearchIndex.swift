// SPDX-License-Identifier: EUPL-1.2

import Atomics
import Dispatch

/// An in-memory search index of organisations.
///
/// Readers take a ``Snapshot`` without any lock: a writer works aside, one at a time, and swaps
/// the finished state in with one atomic exchange. Changes go into small segments. These are
/// merged as they add up, large ones in the background; what a snapshot answers never depends on
/// how far that has come.
public final class SearchIndex: Sendable {
    /// A snapshot behind one reference, so that it can be exchanged atomically.
    private final class State: AtomicReference, Sendable {
        let snapshot: Snapshot

        init(_ snapshot: Snapshot) { self.snapshot = snapshot }
    }

    private static let mergedAtOnce = 4096
    private let schema: SearchSchema
    private let published: ManagedAtomic<State>
    /// Held by a writer for all its work, so that no change is lost between two writers.
    private let writing = WriterLock()
    /// Only touched under `writing`.
    nonisolated(unsafe) private var list: SegmentList
    private let background = DispatchQueue(label: "search.merges", qos: .utility)

    /// An empty index.
    public convenience init(schema: SearchSchema) {
        self.init(schema: schema, mergedAtOnce: Self.mergedAtOnce)
    }

    /// An empty index of which tests say what a write may merge by itself, in documents.
    package convenience init(schema: SearchSchema, mergedAtOnce: Int) {
        self.init(Snapshot(schema: schema, segments: []), mergedAtOnce: mergedAtOnce)
    }

    init(_ snapshot: Snapshot, mergedAtOnce: Int = mergedAtOnce) {
        schema = snapshot.schema
        list = SegmentList(snapshot.segments, mergedAtOnce: mergedAtOnce)
        published = ManagedAtomic(State(snapshot))
    }

    /// The state after the last finished change; it never changes any more.
    public func snapshot() -> Snapshot { published.load(ordering: .acquiring).snapshot }

    /// Makes `documents` the whole content. Of several with one id the last counts.
    public func replaceAll(_ documents: some Sequence<SearchDocument>) {
        writing.withLock {
            let segment = segment(of: documents)
            replace(segment.count > 0 ? [LiveSegment(segment)] : [])
        }
    }

    /// Makes what a snapshot of an index with the same schema holds the whole content.
    public func replaceAll(with snapshot: Snapshot) {
        precondition(snapshot.schema.fingerprint == schema.fingerprint, "another schema")
        writing.withLock { replace(snapshot.segments) }
    }

    /// Deletes, then adds or replaces; an id in both lists stays. Unknown ids are ignored.
    ///
    /// Costs the analysis of `upserts` and now and then a small merge: over many calls, each
    /// document is merged a number of times that grows with the logarithm of the index.
    public func apply(upserts: [SearchDocument], deletions: [String]) {
        writing.withLock {
            list.delete(deletions)
            list.delete(upserts.map(\.id))
            if !upserts.isEmpty { list.append(segment(of: upserts)) }
            list.mergeSmall(schema)
            publish()
            mergeOn()
        }
    }

    private func segment(of documents: some Sequence<SearchDocument>) -> Segment {
        var builder = SegmentBuilder(schema)
        for document in documents { builder.add(document) }
        return builder.finish()
    }

    private func replace(_ segments: [LiveSegment]) {
        list = SegmentList(segments, mergedAtOnce: list.mergedAtOnce)
        publish()
    }

    private func publish() {
        let segments = list.segments.filter { $0.count > 0 }
        published.store(
            State(Snapshot(schema: schema, segments: segments)), ordering: .releasing)
    }

    /// Starts the next merge that takes long, unless one is running.
    private func mergeOn() {
        guard list.merging.isEmpty, let sides = list.nextMerge() else { return }
        background.async { [weak self, schema] in
            let merged = SegmentMerge.merged(sides, schema)
            self?.finish(sides, merged)
        }
    }

    private func finish(_ sides: [LiveSegment], _ merged: Segment) {
        writing.withLock {
            list.finish(sides, merged)
            publish()
            mergeOn()
        }
    }

    /// Waits until no merge runs any more, for tests.
    package func waitForMerges() {
        while writing.withLock({ !list.merging.isEmpty }) { background.sync {} }
    }
}
