// SPDX-License-Identifier: EUPL-1.2

import Synchronization

/// An in-memory search index of organisations.
///
/// Readers take a ``Snapshot`` and are never held up: a writer works aside, one at a time, and
/// swaps the finished state in. Changes go into small segments, which are merged as they add
/// up; what a snapshot answers never depends on how far that has come.
public final class SearchIndex: Sendable {
    private let schema: SearchSchema
    private let published: Mutex<Snapshot>
    /// Held by the writer for all its work, so that no change is lost between two writers.
    private let writing = Mutex<Void>(())

    /// An empty index.
    public init(schema: SearchSchema) {
        self.schema = schema
        published = Mutex(Snapshot(schema: schema, segments: []))
    }

    /// The state after the last finished change; it never changes any more.
    public func snapshot() -> Snapshot { published.withLock { $0 } }

    /// Makes `documents` the whole content. Of several with one id the last counts.
    public func replaceAll(_ documents: some Sequence<SearchDocument>) {
        writing.withLock { _ in
            var builder = SegmentBuilder(schema)
            for document in documents { builder.add(document) }
            let segment = builder.finish()
            publish(segment.count > 0 ? [LiveSegment(segment)] : [])
        }
    }

    /// Deletes, then adds or replaces; an id in both lists stays. Unknown ids are ignored.
    ///
    /// Costs the analysis of `upserts` and now and then a merge: over many calls, each document
    /// is merged a number of times that grows with the logarithm of the index.
    public func apply(upserts: [SearchDocument], deletions: [String]) {
        writing.withLock { _ in
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
        let snapshot = Snapshot(schema: schema, segments: segments)
        published.withLock { $0 = snapshot }
    }

    /// Keeps each segment more than four times the next one, and none more dead than alive.
    private func compacted(_ segments: [LiveSegment]) -> [LiveSegment] {
        var kept: [LiveSegment] = []
        for segment in segments where segment.count > 0 {
            var segment = segment
            while let last = kept.last, last.count <= segment.count * 4 {
                kept.removeLast()
                segment = merged(last, segment)
            }
            let isMostlyDead = segment.deleted.count > segment.count
            kept.append(isMostlyDead ? merged(segment, nil) : segment)
        }
        return kept
    }

    private func merged(_ one: LiveSegment, _ other: LiveSegment?) -> LiveSegment {
        let empty = SegmentBuilder(schema).finish()
        return LiveSegment(
            SegmentMerge.merged(one, other ?? LiveSegment(empty), facets: schema.facets.count))
    }
}
