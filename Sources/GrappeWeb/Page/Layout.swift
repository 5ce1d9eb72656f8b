// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import HTTPTypes
import Hummingbird
import NIOCore

/// The frame around every page: head, bar, navigation, breadcrumb, footer.
package struct Layout: Sendable {
    package let site: Site
    package let navigation: [NavigationEntry]
    package let footer: [FooterEntry]
    /// Where the search field of the bar leads, with the name of its parameter.
    package let search: (path: @Sendable (Language) -> Link, parameter: String)?
    /// Where people sign in; `nil` where there are no accounts.
    package let account: AccountLinks?
    /// What is the same on every page of a language, drawn once.
    private let frames: [Language: LayoutFrame]

    package init(
        site: Site, navigation: [NavigationEntry] = [], footer: [FooterEntry] = [],
        search: (path: @Sendable (Language) -> Link, parameter: String)? = nil,
        account: AccountLinks? = nil
    ) {
        (self.site, self.navigation, self.footer) = (site, navigation, footer)
        (self.search, self.account) = (search, account)
        frames = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { language in
                let frame = LayoutFrame(
                    site: site, navigation: navigation, footer: footer, search: search,
                    language: language)
                return (language, frame)
            })
    }

    /// What a signed-in person sees is kept by no cache, not even their browser's (ASVS 14.3.2).
    package func response(_ page: Page, for signedIn: SignedIn? = nil) -> Response {
        let mayBeKept = page.status == .ok && signedIn == nil
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8",
            .contentLanguage: page.language.rawValue,
            .cacheControl: mayBeKept ? "no-cache" : "no-store",
        ]
        if let robots = page.robots { headers[.robotsTag] = robots }
        let body = ByteBuffer(bytes: render(page, for: signedIn).utf8)
        return Response(status: page.status, headers: headers, body: .init(byteBuffer: body))
    }

    package func render(_ page: Page, for signedIn: SignedIn? = nil) -> HTML {
        let paths = PagePaths(page)
        let frame = frames[page.language]
        let content = FormToken.fill(page.content, for: signedIn)
        return """
            <!DOCTYPE html>
            <html lang="\(page.language)">
            <head>
            \(LayoutHead(site: site, page: page, paths: paths).html)
            </head>
            <body>
            \(frame?.opening)\(frame?.search(page.searchText))
            \(paths.languages)\(accountLink(signedIn, page.language))
            </div>
            \(frame?.navigation(page.currentSection))
            </header>
            \(frame?.notice)
            \(breadcrumbs(page))
            <main id="main" tabindex="-1">
            \(content)
            </main>
            \(frame?.footer)
            </body>
            </html>

            """
    }

    private func accountLink(_ signedIn: SignedIn?, _ language: Language) -> HTML? {
        guard let account else { return nil }
        guard let signedIn else {
            let link = account.signIn(language)
            return """
                <p class="account-link"><a href="\(link)">\
                \(LayoutText.signIn[language])</a></p>
                """
        }
        let link = account.home(language)
        return """
            <p class="account-link"><a href="\(link)">\
            <span class="visually-hidden">\(LayoutText.account[language])</span> \
            \(signedIn.name)</a></p>
            """
    }

    private func breadcrumbs(_ page: Page) -> HTML? {
        guard !page.breadcrumbs.isEmpty else { return nil }
        let items = page.breadcrumbs.map { crumb -> HTML in
            if let link = crumb.link { return "<li><a href=\"\(link)\">\(crumb.title)</a></li>" }
            return "<li><span aria-current=\"page\">\(crumb.title)</span></li>"
        }
        let home = Link("/\(page.language)")
        return """
            <nav class="breadcrumb frame" aria-label="\(LayoutText.breadcrumb[page.language])">
            <ol><li><a href="\(home)">\(LayoutText.home[page.language])</a></li>\(items)</ol>
            </nav>
            """
    }
}

extension HTTPField.Name {
    /// `X-Robots-Tag`, for what is not HTML and for pages that stay out of search engines.
    static let robotsTag = HTTPField.Name(unchecked: "X-Robots-Tag")
}

extension HTTPField.Name {
    /// Which address a browser tells to the pages that it goes on to.
    package static let referrerPolicy = HTTPField.Name(unchecked: "Referrer-Policy")

    /// A field name of our own code, known to be a token.
    init(unchecked name: StaticString) {
        guard let parsed = HTTPField.Name(name.description) else {
            preconditionFailure("not a header's name: \(name)")
        }
        self = parsed
    }
}
