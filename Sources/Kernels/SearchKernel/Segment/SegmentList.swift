// SPDX-License-Identifier: EUPL-1.2

/// The segments of an index as its writers see them, the largest first, and which of them to merge.
///
/// Each segment is to hold more than four times what the next one does, and none is to have more
/// than a fifth of its documents deleted: queries count these anew.
struct SegmentList: Sendable {
    /// Some may have no document left.
    private(set) var segments: [LiveSegment]
    /// What is being merged aside: but for deletions it stays as it is until that is done.
    private(set) var merging: [Segment] = []
    /// A merge of at most so many documents does not keep anybody waiting.
    let mergedAtOnce: Int

    init(_ segments: [LiveSegment] = [], mergedAtOnce: Int) {
        (self.segments, self.mergedAtOnce) = (segments, mergedAtOnce)
    }

    mutating func delete(_ ids: some Sequence<String>) {
        for place in segments.indices {
            for id in ids { segments[place].delete(id) }
        }
    }

    mutating func append(_ segment: Segment) { segments.append(LiveSegment(segment)) }

    /// Makes the merges that are quickly done.
    mutating func mergeSmall(_ schema: SearchSchema) {
        var kept: [LiveSegment] = []
        for segment in segments where segment.count > 0 || isMerging(segment) {
            var segment = segment
            while let last = kept.last, isDue(last, segment), isSmall([last, segment]) {
                kept.removeLast()
                segment = LiveSegment(SegmentMerge.merged([last, segment], schema))
            }
            let isCleaned = segment.isWorn && isSmall([segment])
            kept.append(
                isCleaned ? LiveSegment(SegmentMerge.merged([segment], schema)) : segment)
        }
        segments = kept
    }

    /// The next merge that takes long, which `finish` is to end: two neighbours, or a worn one.
    mutating func nextMerge() -> [LiveSegment]? {
        let pairs = zip(segments, segments.dropFirst()).map { [$0, $1] }
        let due =
            pairs.first { isDue($0[0], $0[1]) && !$0.contains(where: isMerging) }
            ?? segments.first { $0.isWorn && !isMerging($0) }.map { [$0] }
        merging = due?.map(\.segment) ?? []
        return due
    }

    /// Puts what became of `sides` in their place, without what was deleted meanwhile. Nothing
    /// happens where the whole content has been replaced since.
    mutating func finish(_ sides: [LiveSegment], _ merged: Segment) {
        guard merging.elementsEqual(sides, by: { $0 === $1.segment }),
            let first = segments.firstIndex(where: { $0.segment === sides[0].segment })
        else { return }
        merging = []
        var live = LiveSegment(merged)
        for (side, now) in zip(sides, segments[first...]) {
            now.forEachDeleted(since: side) { live.delete($0) }
        }
        segments.replaceSubrange(first..<(first + sides.count), with: [live])
    }

    private func isMerging(_ live: LiveSegment) -> Bool {
        merging.contains { $0 === live.segment }
    }

    private func isDue(_ larger: LiveSegment, _ smaller: LiveSegment) -> Bool {
        larger.count <= smaller.count * 4
    }

    private func isSmall(_ sides: [LiveSegment]) -> Bool {
        sides.reduce(0) { $0 + $1.count } <= mergedAtOnce && !sides.contains(where: isMerging)
    }
}

extension LiveSegment {
    fileprivate var isWorn: Bool { deletedCount * 4 > count }

    /// The documents that were deleted since an earlier state of the same segment.
    fileprivate func forEachDeleted(since earlier: LiveSegment, _ body: (String) -> Void) {
        guard deletedCount > earlier.deletedCount else { return }
        for document in 0..<segment.count where !isLive(document) && earlier.isLive(document) {
            body(segment.ids.strings.string(document))
        }
    }
}
