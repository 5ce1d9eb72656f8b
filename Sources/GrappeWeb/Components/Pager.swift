// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Components {
    /// The numbered pages of a list: first, last and those around the current one. Nothing where
    /// there is one page only.
    package static func pager(
        _ paging: Paging, total: Int, in language: Language, link: (Int) -> Link
    ) -> HTML? {
        let count = paging.pageCount(of: total)
        guard count > 1 else { return nil }
        let current = min(paging.number, count)
        let items = pagerNumbers(current: current, count: count).map { number -> HTML in
            guard let number else { return "<li class=\"pager-gap\">…</li>" }
            return pagerItem(number, isCurrent: number == current, language, link(number))
        }
        let previous = current > 1 ? pagerStep(.previous, link(current - 1), language) : nil
        let next = current < count ? pagerStep(.next, link(current + 1), language) : nil
        return """
            <nav class="pager" aria-label="\(ComponentsText.pager[language])">
            <ul>\(previous)\(items)\(next)</ul>
            </nav>
            """
    }

    /// The same for `<head>`: links to the previous and the next page.
    package static func pagerHead(_ paging: Paging, total: Int, link: (Int) -> Link) -> HTML {
        let count = paging.pageCount(of: total)
        var head = HTML.empty
        if paging.number > 1, paging.number <= count {
            head += "<link rel=\"prev\" href=\"\(link(paging.number - 1))\">\n"
        }
        if paging.number < count {
            head += "<link rel=\"next\" href=\"\(link(paging.number + 1))\">\n"
        }
        return head
    }

    private enum PagerStep { case previous, next }

    private static func pagerStep(
        _ step: PagerStep, _ link: Link, _ language: Language
    ) -> HTML {
        switch step {
        case .previous:
            """
            <li><a rel="prev" href="\(link)">← \(ComponentsText.previous[language])</a></li>
            """
        case .next:
            "<li><a rel=\"next\" href=\"\(link)\">\(ComponentsText.next[language]) →</a></li>"
        }
    }

    private static func pagerItem(
        _ number: Int, isCurrent: Bool, _ language: Language, _ link: Link
    ) -> HTML {
        let name = "\(ComponentsText.page[language]) \(number)"
        if isCurrent {
            return """
                <li><span aria-current="page"><span class="visually-hidden">\
                \(ComponentsText.page[language]) </span>\(number)</span></li>
                """
        }
        return "<li><a href=\"\(link)\" aria-label=\"\(name)\">\(number)</a></li>"
    }

    /// Numbers to show; `nil` is a gap.
    private static func pagerNumbers(current: Int, count: Int) -> [Int?] {
        let shown = Set([1, count] + Array(max(1, current - 1)...min(count, current + 1)))
        var numbers: [Int?] = []
        var last = 0
        for number in shown.sorted() {
            if number == last + 2 {
                numbers.append(last + 1)
            } else if number > last + 1 {
                numbers.append(nil)
            }
            numbers.append(number)
            last = number
        }
        return numbers
    }
}
