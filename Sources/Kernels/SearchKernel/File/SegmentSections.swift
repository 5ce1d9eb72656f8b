// SPDX-License-Identifier: EUPL-1.2

extension Segment {
    /// Appends every column, in the order of ``init(from:facets:)``.
    func write(to writer: inout SectionWriter) {
        writer.append(ids)
        writer.append(sortKeys)
        writer.append(boosts)
        writer.append(vocabulary.terms)
        writer.append(vocabulary.letterSets)
        postings.write(to: &writer)
        writer.append(words.packed)
        facets.write(to: &writer)
        places.write(to: &writer)
    }

    /// - Parameter facets: how many the schema has.
    convenience init(
        from reader: inout SectionReader, facets: Int
    ) throws(SnapshotFileError) {
        let ids = try reader.strings()
        let sortKeys = try reader.lists(UInt8.self, count: ids.count)
        let boosts = try reader.column(Float.self)
        try SectionReader.check(boosts.count == 0 || boosts.count == ids.count)
        let terms = try reader.strings()
        let letterSets = try reader.column(UInt64.self)
        try SectionReader.check(letterSets.count == terms.count)
        let postings = try Postings(from: &reader, terms: terms.count, documents: ids.count)
        let words = try reader.lists(UInt8.self)
        try SectionReader.check(words.count == 0 || words.count == ids.count)
        self.init(
            ids: ids, sortKeys: sortKeys, boosts: boosts,
            facets: try FacetColumns(from: &reader, facets: facets, documents: ids.count),
            places: try PlaceColumn(from: &reader, documents: ids.count),
            vocabulary: Vocabulary(terms: terms, letterSets: letterSets), postings: postings,
            words: DocumentWords(packed: words))
    }
}

extension Postings {
    fileprivate func write(to writer: inout SectionWriter) {
        writer.append(starts)
        writer.append(blockStarts)
        writer.append(blockLast)
        writer.append(blockOffsets)
        writer.append(blockMeta)
        writer.append(packed)
        writer.append(impacts)
        writer.append(bitmaps.words)
        writer.append(bitmaps.bits)
        writer.append(bitmaps.ranks)
    }

    fileprivate init(
        from reader: inout SectionReader, terms: Int, documents: Int
    ) throws(SnapshotFileError) {
        starts = try reader.column()
        blockStarts = try reader.column()
        blockLast = try reader.column()
        blockOffsets = try reader.column()
        blockMeta = try reader.column()
        packed = try reader.column()
        impacts = try reader.column()
        bitmaps = WordBitmaps(
            words: try reader.column(), bits: try reader.column(), ranks: try reader.column())
        try SectionReader.check(starts, upTo: impacts.count, count: terms)
        try SectionReader.check(blockStarts, upTo: blockLast.count, count: terms)
        try SectionReader.check(
            blockOffsets.count == blockLast.count && blockMeta.count == blockLast.count)
        try SectionReader.check(blockLast, below: documents)
        try SectionReader.check(blockOffsets, below: packed.count + 1)
        try SectionReader.check(bitmaps.words, below: terms)
        let size = bitmaps.words.count * ((documents + 63) / 64)
        try SectionReader.check(bitmaps.bits.count == size && bitmaps.ranks.count == size)
    }
}

extension FacetColumns {
    fileprivate func write(to writer: inout SectionWriter) {
        writer.append(outline)
        for group in groups { writer.append(group) }
        for facet in facets {
            writer.append(facet.values)
            writer.append(facet.totals)
            switch facet.layout {
            case .coded(_, let valueOfCode): writer.append(valueOfCode)
            case .mask(let masks): writer.append(masks)
            case .lists(let lists): writer.append(lists)
            }
        }
    }

    fileprivate init(
        from reader: inout SectionReader, facets count: Int, documents: Int
    ) throws(SnapshotFileError) {
        let outline = try reader.column(UInt32.self)
        try SectionReader.check(outline.count == 1 + 2 * count)
        var groups: [Column<UInt16>] = []
        for _ in 0..<min(Int(outline[0]), count) {
            groups.append(try reader.column())
            try SectionReader.check(groups[groups.count - 1].count == documents)
        }
        var facets: [Facet] = []
        for facet in 0..<count {
            let values = try reader.strings()
            let totals = try reader.column(UInt32.self)
            try SectionReader.check(totals.count == values.count)
            let kind = Kind(rawValue: outline[1 + 2 * facet])
            let layout: Layout
            switch kind {
            case .coded:
                let group = Int(outline[2 + 2 * facet])
                let valueOfCode = try reader.column(UInt16.self)
                try SectionReader.check(group < groups.count)
                try SectionReader.check(valueOfCode, below: values.count + 1)
                try SectionReader.check(groups[group], below: valueOfCode.count)
                layout = .coded(group: group, valueOfCode: valueOfCode)
            case .mask:
                let masks = try reader.column(UInt64.self)
                try SectionReader.check(masks.count == documents && values.count <= 64)
                layout = .mask(masks)
            case .lists:
                let lists = try reader.lists(UInt32.self, count: documents)
                try SectionReader.check(lists.elements, below: values.count)
                layout = .lists(lists)
            case nil: throw .damaged
            }
            facets.append(Facet(values: values, totals: totals, layout: layout))
        }
        self.init(facets: facets, groups: groups)
    }
}

extension PlaceColumn {
    fileprivate func write(to writer: inout SectionWriter) {
        writer.append(grids)
        writer.append(places)
        writer.append(cellOfPlace)
        writer.append(cells)
        writer.append(documentsOfCell)
        writer.append(areas)
        writer.append(served)
    }

    fileprivate init(
        from reader: inout SectionReader, documents: Int
    ) throws(SnapshotFileError) {
        let grid = try reader.column(GeoGrid.self)
        let places = try reader.lists(GeoPoint.self, count: documents)
        let cellOfPlace = try reader.column(UInt16.self)
        let cells = try reader.column(UInt32.self)
        let documentsOfCell = try reader.lists(UInt32.self, count: cells.count)
        let areas = try reader.column(Area.self)
        let served = try reader.lists(UInt32.self, count: documents)
        try SectionReader.check(grid.count == 1 && cellOfPlace.count == places.elements.count)
        try SectionReader.check(cellOfPlace, below: cells.count)
        try SectionReader.check(documentsOfCell.elements, below: documents)
        try SectionReader.check(served.elements, below: areas.count)
        self.init(
            places: places, grid: grid[0], cellOfPlace: cellOfPlace, cells: cells,
            documentsOfCell: documentsOfCell, areas: areas, served: served)
    }
}
