// SPDX-License-Identifier: EUPL-1.2

/// Rules about names: every control, link, picture and form says what it is.
struct PageCheckerNames {
    let page: PageCheckerDocument

    var problems: [String] { fields + controls + pictures + forms }

    private var fields: [String] {
        let labelled = Set(page.all("label").compactMap { $0.attribute("for") })
        return page.all("input", "select", "textarea").compactMap { field in
            if ["hidden", "submit"].contains(field.attribute("type") ?? "") { return nil }
            let hasLabel = field.attribute("id").map(labelled.contains) ?? false
            let hasName = ["aria-label", "aria-labelledby"].contains {
                field.attribute($0)?.isBlank == false
            }
            let isWithin = page.ancestors(of: field).contains { $0.name == "label" }
            guard !hasLabel, !hasName, !isWithin else { return nil }
            return "line \(field.line): <\(field.name)> without a label"
        }
    }

    private var controls: [String] {
        page.all("a", "button", "summary").compactMap { control in
            if control.attribute("aria-labelledby") != nil { return nil }
            guard page.spokenText(of: control).isBlank else { return nil }
            return "line \(control.line): <\(control.name)> without a name"
        }
    }

    private var pictures: [String] {
        page.all("img").filter { $0.attribute("alt") == nil }
            .map { "line \($0.line): <img> without alt" }
    }

    private var forms: [String] {
        var found: [String] = []
        for form in page.all("form") {
            if !["get", "post"].contains(form.attribute("method") ?? "") {
                found.append("line \(form.line): form without a method")
            }
            let hasSubmit = page.all("button", "input").contains { button in
                let type = button.attribute("type") ?? (button.name == "button" ? "submit" : "")
                return type == "submit"
                    && page.ancestors(of: button).contains { $0.index == form.index }
            }
            if !hasSubmit { found.append("line \(form.line): form without a submit button") }
        }
        return found
    }
}
