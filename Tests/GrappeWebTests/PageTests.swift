// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import HTTPTypes
import Hummingbird
import Testing

@testable import GrappeWeb

@Test("A page within its frame passes the checker in each language", arguments: Language.allCases)
func framePasses(language: Language) {
    let page = SampleSite.page(language, title: "Ateliers", "<p>Texte</p>")
    let html = SampleSite.layout().render(page).string
    #expect(PageChecker.problems(in: html, language: language) == [])
    #expect(html.contains("<title>Ateliers – Grappe</title>"))
}

@Test("Text that would break out of an element or an attribute stays text")
func escaping() {
    for attack in [
        "\"\u{200D}><script>x</script>", "'\u{301} onload=x", "</textarea><b>", "\u{0}<img src=x>",
        "&lt;b>", "\r\n<b>",
    ] {
        let language = Language.fr
        let field = FormField("a", label: attack, hint: attack, error: attack)
        let form: HTML = """
            <form method="post" action="\(Link("/fr"))">
            \(Components.textField(field, value: attack, in: language))
            \(Components.textArea(FormField("b", label: attack), value: attack, in: language))
            <button type="submit">x</button></form>
            """
        var page = SampleSite.page(language, title: attack, form)
        page.searchText = attack
        let html = SampleSite.layout().render(page).string
        #expect(PageChecker.problems(in: html, language: language) == [])
        #expect(!html.contains("<script>x") && !html.contains("<img src=x"))
    }
}

@Test("Every component passes the checker", arguments: Language.allCases)
func componentsPass(language: Language) throws {
    var errors = FormErrors()
    errors.add("a", .same("Manque"))
    let link = Link("/fr/x")
    let german = try #require(LanguageTag("de"))
    let items = (1...10).map {
        FacetItem("Métier \($0)", count: $0, link: link, isSelected: $0 == 9)
    }
    let choices = [FormChoice("1", "un", hint: "h"), FormChoice("2", "deux")]
    let facet = Components.facet("Métier", id: "f", items: items, in: language) ?? .empty
    let content: HTML = """
        \(Components.errorSummary(errors, in: language))
        <form method="get" action="\(link)">
        \(Components.textField(FormField("a", label: "A", error: "!"), value: "", in: language))
        \(Components.select(FormField("s", label: "S"), choices: choices, selected: "2", in: language))
        \(Components.choices(FormField("c", label: "C"), choices: choices, selected: ["1"],
            isMultiple: true, in: language))
        <button type="submit">OK</button></form>
        <h2>Liste</h2>
        \(Components.filters("F", chosen: 2, in: language, facet))
        \(Components.pager(Paging(number: 5, size: 10), total: 214, in: language) { _ in link })
        \(Components.table(caption: "T", columns: [TableColumn("A"),
            TableColumn("B", isNumber: true, sortLink: link, order: .ascending)],
            rows: [["a", "1"]], in: language))
        \(Components.tags([("x", nil), ("y", link)]))
        \(Components.definitions([("t", "v"), ("u", "")]))
        \(Components.content(Translated([.init("Guten Tag", in: german)]), for: language))
        \(Components.notice(.warning, title: "t", "<p>n</p>"))
        \(Components.menu("m", "<p>c</p>"))\(Components.printButton(in: language))
        \(Components.stat("12", "ateliers"))\(Components.capacityBar(share: 0.4, text: "4 sur 10"))
        \(Components.map(label: "Carte", points: link, outlines: link,
            site: SampleSite.layout().site, in: language, fallback: "<p>-</p>"))
        """
    let html = SampleSite.layout().render(SampleSite.page(language, title: "C", content)).string
    #expect(PageChecker.problems(in: html, language: language) == [])
}

@Test("A reader is told when content is translated or in another language only")
func languageNotices() throws {
    let german = try #require(LanguageTag("de"))
    let only = Components.content(Translated([.init("Garten", in: german)]), for: .fr)
    #expect(only?.string.contains("<p lang=\"de\">Garten</p>") == true)
    #expect(only?.string.contains("Texte disponible en allemand") == true)
    let both = Translated([.init("Garten", in: german), .init("Jardin", in: Language.fr.tag)])
    let html = Components.content(both, for: .fr)?.string ?? ""
    #expect(html.contains("Traduit de l’allemand") && html.contains("Jardin"))
    #expect(Components.content(both, for: .de)?.string.contains("language-badge") == false)
}

@Test("A pager shows the first, the last and the neighbours, and no gap of one")
func pager() throws {
    let link = { (number: Int) in Link("/fr").query([("page", String(number))]) }
    #expect(Components.pager(Paging(number: 1, size: 20), total: 20, in: .fr, link: link) == nil)
    let middle = Components.pager(Paging(number: 5, size: 20), total: 214, in: .fr, link: link)
    let text = try #require(middle).string
    #expect(text.components(of: "pager-gap") == 2)
    #expect(text.contains("rel=\"prev\" href=\"/fr?page=4\""))
    let near = Components.pager(Paging(number: 3, size: 20), total: 214, in: .fr, link: link)
    #expect(near?.string.components(of: "pager-gap") == 1)
}

@Test("A downloaded file keeps its name without breaking the header")
func contentDisposition() {
    #expect(ContentDisposition.attachment("a.csv") == "attachment; filename=\"a.csv\"")
    let odd = ContentDisposition.attachment("été\r\n\"x/..csv")
    #expect(odd.hasPrefix("attachment; filename=\"_t____x_..csv\"; filename*=UTF-8''%C3%A9t"))
    #expect(!odd.utf8.contains(0x0D) && !odd.utf8.contains(0x0A))
}

extension String {
    func components(of part: String) -> Int { ranges(of: part).count }
}
