// SPDX-License-Identifier: EUPL-1.2

import Atomics

/// An in-memory search index of organisations.
///
/// Readers take a ``Snapshot`` without any lock: a writer works aside, one at a time, and swaps
/// the finished state in with one atomic exchange. Changes go into small segments, which are
/// merged as they add up; what a snapshot answers never depends on how far that has come.
public final class SearchIndex: Sendable {
    /// A snapshot behind one reference, so that it can be exchanged atomically.
    private final class State: AtomicReference, Sendable {
        let snapshot: Snapshot

        init(_ snapshot: Snapshot) { self.snapshot = snapshot }
    }

    private let schema: SearchSchema
    private let published: ManagedAtomic<State>
    /// Held by the writer for all its work, so that no change is lost between two writers.
    private let writing = WriterLock()

    /// An empty index.
    public init(schema: SearchSchema) {
        self.schema = schema
        published = ManagedAtomic(State(Snapshot(schema: schema, segments: [])))
    }

    init(_ snapshot: Snapshot) {
        schema = snapshot.schema
        published = ManagedAtomic(State(snapshot))
    }

    /// The state after the last finished change; it never changes any more.
    public func snapshot() -> Snapshot { published.load(ordering: .acquiring).snapshot }

    /// Makes `documents` the whole content. Of several with one id the last counts.
    public func replaceAll(_ documents: some Sequence<SearchDocument>) {
        writing.withLock {
            var builder = SegmentBuilder(schema)
            for document in documents { builder.add(document) }
            let segment = builder.finish()
            publish(segment.count > 0 ? [LiveSegment(segment)] : [])
        }
    }

    /// Makes what a snapshot of an index with the same schema holds the whole content.
    public func replaceAll(with snapshot: Snapshot) {
        precondition(snapshot.schema.fingerprint == schema.fingerprint, "another schema")
        writing.withLock { publish(snapshot.segments) }
    }

    /// Deletes, then adds or replaces; an id in both lists stays. Unknown ids are ignored.
    ///
    /// Costs the analysis of `upserts` and now and then a merge: over many calls, each document
    /// is merged a number of times that grows with the logarithm of the index.
    public func apply(upserts: [SearchDocument], deletions: [String]) {
        writing.withLock {
            var segments = snapshot().segments
            for place in segments.indices {
                for id in deletions { segments[place].delete(id) }
                for document in upserts { segments[place].delete(document.id) }
            }
            if !upserts.isEmpty {
                var builder = SegmentBuilder(schema)
                for document in upserts { builder.add(document) }
                segments.append(LiveSegment(builder.finish()))
            }
            publish(compacted(segments))
        }
    }

    private func publish(_ segments: [LiveSegment]) {
        published.store(
            State(Snapshot(schema: schema, segments: segments)), ordering: .releasing)
    }

    /// Keeps each segment more than four times the next one, and none with more than a fifth of
    /// its documents deleted: queries count these anew.
    private func compacted(_ segments: [LiveSegment]) -> [LiveSegment] {
        var kept: [LiveSegment] = []
        for segment in segments where segment.count > 0 {
            var segment = segment
            while let last = kept.last, last.count <= segment.count * 4 {
                kept.removeLast()
                segment = LiveSegment(SegmentMerge.merged([last, segment], schema))
            }
            let isWorn = segment.deletedCount * 4 > segment.count
            kept.append(isWorn ? LiveSegment(SegmentMerge.merged([segment], schema)) : segment)
        }
        return kept
    }
}
