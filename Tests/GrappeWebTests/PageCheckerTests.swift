// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

/// A page without a fault, with something of each kind that has rules.
private let sound = """
    <!DOCTYPE html>
    <html lang="fr">
    <head><meta charset="utf-8"><title>Titre</title>
    <link rel="canonical" href="https://g.example/fr">
    <link rel="alternate" hreflang="fr" href="https://g.example/fr">
    <link rel="alternate" hreflang="de" href="https://g.example/de">
    <link rel="alternate" hreflang="lb" href="https://g.example/lb">
    <link rel="alternate" hreflang="en" href="https://g.example/en">
    <link rel="alternate" hreflang="x-default" href="https://g.example/fr">
    </head>
    <body><nav aria-label="A"><ul><li><a href="/a">Un</a></li></ul></nav>
    <nav aria-label="B"><a href="#q">Deux</a></nav>
    <main><h1>Titre &amp; suite</h1><h2>Plus</h2>
    <form method="get" action="/s"><label for="q">Mot</label>
    <input id="q" name="q" aria-describedby="h"><p id="h">Aide</p>
    <button type="submit">Chercher</button></form>
    <table><caption>T</caption><tr><th scope="col">A</th></tr></table>
    <img src="/a.png" alt=""><p lang="de">Hallo</p></main></body></html>
    """

/// What is changed in the sound page, and a part of what the checker must say about it.
private let faults: [(of: String, to: String, says: String)] = [
    ("<!DOCTYPE html>\n", "", "DOCTYPE"), ("lang=\"fr\"", "lang=\"de\"", "<html lang>"),
    ("lang=\"de\">H", "lang=\"klingon\">H", "no language"),
    ("<title>Titre</title>", "<title> </title>", "<title>"),
    ("</h2>", "", "closes nothing"), ("</main>", "</p></main>", "closes nothing"),
    ("</body></html>", "", "never closed"), ("id=\"q\" name", "id=q name", "double quotes"),
    ("name=\"q\"", "name=\"q\" name=\"r\"", "twice"),
    ("id=\"h\"", "id=\"q\"", "ids are there twice"),
    ("aria-describedby=\"h\"", "aria-describedby=\"z\"", "refers to no z"),
    ("<label for=\"q\">", "<label for=\"z\">", "label for no z"),
    ("<label for=\"q\">Mot</label>", "", "without a label"), (" alt=\"\"", "", "without alt"),
    ("<a href=\"/a\">Un</a>", "<a href=\"/a\"></a>", "without a name"),
    (">Chercher</button>", "></button>", "without a name"),
    ("<h2>Plus</h2>", "<h3>Plus</h3>", "<h3> after <h1>"),
    ("<h2>Plus</h2>", "<h1>P</h1>", "one <h1>"),
    ("<h2>Plus</h2>", "<h2></h2>", "empty heading"),
    ("<caption>T</caption>", "", "without a caption"), (" scope=\"col\"", "", "without scope"),
    ("<p lang", "<p style=\"color:red\" lang", "style attribute"),
    ("<p lang", "<p onclick=\"x()\" lang", "onclick attribute"),
    ("</main>", "<script>x()</script></main>", "inline script"),
    ("</main>", "<style>p{}</style></main>", "style element"),
    ("href=\"/a\"", "href=\" JavaScript:x()\"", "javascript:"),
    ("href=\"/a\"", "href=\"\"", "empty href"),
    ("href=\"#q\"", "href=\"#z\"", "link to no #z"), ("&amp;", "&", "entity"),
    ("&amp;", "&foo;", "unknown entity"), ("<main>", "<main></main><main>", "one <main>"),
    ("aria-label=\"B\"", "aria-label=\"A\"", "label of their own"),
    ("<link rel=\"canonical\" href=\"https://g.example/fr\">", "", "canonical"),
    ("hreflang=\"lb\"", "hreflang=\"nl\"", "hreflang lb"),
    ("hreflang=\"x-default\"", "", "x-default"),
    (" method=\"get\"", "", "without a method"),
    ("type=\"submit\"", "type=\"button\"", "submit button"),
    ("<li><a href=\"/a\">Un</a></li>", "<p>Un</p>", "in a list"),
    ("</main>", "<li>x</li></main>", "outside"),
    ("<p id=\"h\">Aide</p>", "<p id=\"h\"><div>A</div></p>", "within <p>"),
    (">Un</a>", "><button type=\"button\">U</button></a>", "control within a control"),
    ("Hallo", "a < b", "not escaped"), ("Hallo", "a > b", "not escaped"),
    ("<p id=\"h\">", "<p id=\"h\"class=\"x\">", "no space"),
    ("<p lang", "<div/><p lang", "no void element"),
]

@Test("A sound page has no problem")
func soundPage() {
    #expect(PageChecker.problems(in: sound, language: .fr) == [])
}

@Test("Each fault is reported", arguments: faults.indices)
func fault(index: Int) throws {
    let fault = faults[index]
    let range = try #require(sound.firstRange(of: fault.of), "\(fault.of)")
    let page = sound.replacingCharacters(in: range, with: fault.to)
    let problems = PageChecker.problems(in: page, language: .fr)
    #expect(problems.contains { $0.contains(fault.says) }, "\(fault.says): \(problems)")
}

@Test("Damaged pages are read to the end without harm")
func damagedPages() {
    var state: UInt64 = 7
    let alphabet = Array("<>/=\"'& -!a;#\u{0}é".utf8)
    for _ in 0..<400 {
        var bytes = Array(sound.utf8)
        for _ in 0..<6 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let place = Int(state >> 33) % bytes.count
            switch state % 3 {
            case 0: bytes[place] = alphabet[Int(state >> 40) % alphabet.count]
            case 1: bytes.removeSubrange(place..<min(bytes.count, place + 9))
            default: bytes.insert(alphabet[Int(state >> 40) % alphabet.count], at: place)
            }
        }
        _ = PageChecker.problems(in: bytes, language: .fr)
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
