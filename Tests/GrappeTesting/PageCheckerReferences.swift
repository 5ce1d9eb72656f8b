// SPDX-License-Identifier: EUPL-1.2

/// Rules about ids and what refers to them.
struct PageCheckerReferences {
    let page: PageCheckerDocument

    private static let lists = [
        "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers",
        "aria-details", "aria-errormessage",
    ]

    var problems: [String] {
        let ids = page.elements.compactMap { $0.attribute("id") }
        let known = Set(ids)
        var found: [String] = []
        if known.count != ids.count {
            let twice = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys
            found.append("ids are there twice: \(twice.sorted().joined(separator: ", "))")
        }
        for id in known
        where id.isEmpty || id.unicodeScalars.contains(where: \.properties.isWhitespace) {
            found.append("id \"\(id)\" is empty or has a space")
        }
        for element in page.elements {
            for name in Self.lists {
                let wanted = element.attribute(name)?.split(separator: " ").map(String.init) ?? []
                for id in wanted where !known.contains(id) {
                    found.append("line \(element.line): \(name) refers to no \(id)")
                }
            }
            if element.name == "label", let id = element.attribute("for"), !known.contains(id) {
                found.append("line \(element.line): label for no \(id)")
            }
            if let target = element.attribute("href"), target.utf8.first == 0x23,
                !known.contains(String(target.dropFirst()))
            {
                found.append("line \(element.line): link to no \(target)")
            }
        }
        return found
    }
}
