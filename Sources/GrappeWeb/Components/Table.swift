// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// A column of a table.
package struct TableColumn: Sendable {
    package enum Order: Sendable { case ascending, descending }

    package let title: String
    /// Numbers stand to the right, with figures of one width.
    package let isNumber: Bool
    /// The same table sorted by this column, and how it is sorted by it now.
    package let sortLink: Link?
    package let order: Order?

    package init(
        _ title: String, isNumber: Bool = false, sortLink: Link? = nil, order: Order? = nil
    ) {
        (self.title, self.isNumber) = (title, isNumber)
        (self.sortLink, self.order) = (sortLink, order)
    }
}

extension Components {
    /// A table whose first column names its rows. On a phone each row of more than two cells
    /// becomes a card; every cell then shows its column's title, which it carries as `data-label`.
    ///
    /// `isCaptionHidden`: a heading right above says the same to those who see it.
    package static func table(
        caption: String, isCaptionHidden: Bool = false, columns: [TableColumn], rows: [[HTML]],
        in language: Language
    ) -> HTML {
        let hidden: HTML? = isCaptionHidden ? " class=\"visually-hidden\"" : nil
        let heads = columns.map { tableHead($0, language) }
        let body = rows.map { row -> HTML in
            let cells = zip(columns, row).enumerated().map { index, pair in
                tableCell(pair.1, column: pair.0, isFirst: index == 0)
            }
            return "<tr>\(cells)</tr>\n"
        }
        return """
            <table class="cards-on-phone">
            <caption\(hidden)>\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>\(body)</tbody>
            </table>
            """
    }

    private static func tableHead(_ column: TableColumn, _ language: Language) -> HTML {
        let number: HTML? = column.isNumber ? " class=\"number\"" : nil
        guard let link = column.sortLink else {
            return "<th scope=\"col\"\(number)>\(column.title)</th>"
        }
        switch column.order {
        case nil:
            return "<th scope=\"col\"\(number)><a href=\"\(link)\">\(column.title)</a></th>"
        case .ascending:
            return """
                <th scope="col" aria-sort="ascending"\(number)><a href="\(link)">\(column.title)\
                <span aria-hidden="true"> ↑</span></a></th>
                """
        case .descending:
            return """
                <th scope="col" aria-sort="descending"\(number)><a href="\(link)">\(column.title)\
                <span aria-hidden="true"> ↓</span></a></th>
                """
        }
    }

    private static func tableCell(
        _ content: HTML, column: TableColumn, isFirst: Bool
    ) -> HTML {
        if isFirst { return "<th scope=\"row\" data-label=\"\(column.title)\">\(content)</th>" }
        let number: HTML? = column.isNumber ? " class=\"number\"" : nil
        return "<td data-label=\"\(column.title)\"\(number)>\(content)</td>"
    }
}
