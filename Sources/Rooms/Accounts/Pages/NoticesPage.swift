// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeWeb

/// What a person is told, unread things first.
struct NoticesPage {
    static let pageSize = 50

    let notices: [StoredNotice]
    let kinds: [NotificationKind]
    let unread, total: Int
    let paging: Paging
    /// When the page was drawn.
    let shown: Instant
    /// Whether all were marked as read just now.
    let isDone: Bool
    let language: Language

    var page: Page {
        Page(
            language: language, title: AccountsText.notices[language],
            paths: { [paging] in AccountsPaths.notices($0).query(Self.query(paging.number)) },
            breadcrumbs: [
                .init(AccountsText.area[language], AccountsPaths.account(language)),
                .init(AccountsText.notices[language]),
            ], robots: "noindex",
            content: """
                <div class="frame stack">
                \(isDone ? done : nil)
                <h1>\(AccountsText.notices[language])</h1>
                <p class="lead">\(AccountsText.unread.text(unread, in: language))</p>
                \(unread > 0 ? markAll : nil)
                \(total == 0 ? "<p>\(AccountsText.noNotices[language])</p>" : list)
                \(Components.pager(paging, total: total, in: language) { number in
                    AccountsPaths.notices(language).query(Self.query(number))
                })
                <p><a href="\(AccountsPaths.notifications(language))">\
                \(AccountsText.notifications[language])</a></p>
                </div>
                """)
    }

    private var done: HTML {
        Components.notice(
            .success, isStatus: true, "<p>\(AccountsText.allRead[language])</p>")
    }

    private var markAll: HTML {
        Components.form(
            to: AccountsPaths.readNotices(language),
            """
            <input type="hidden" name="shown" value="\(String(shown.milliseconds))">
            <button class="button-quiet" type="submit">\(AccountsText.markAll[language])</button>
            """)
    }

    private var list: HTML { "<ul class=\"notices\">\(notices.compactMap(item))</ul>" }

    private func item(_ notice: StoredNotice) -> HTML? {
        guard let kind = kinds.first(where: { $0.name.utf8.elementsEqual(notice.kind.utf8) })
        else { return nil }
        let isUnread = notice.seen == nil
        let mark: HTML? =
            isUnread ? " <span class=\"tag\">\(AccountsText.isUnread[language])</span>" : nil
        return """
            <li class="stack-tight"><p><strong>\(title(notice, kind))</strong>\(mark)</p>
            <p>\(kind.words(notice.parameters)[language])</p>
            <p class="muted">\(Components.date(CalendarDate(notice.made), in: language))</p>\
            \(isUnread ? button(notice, kind) : nil)</li>

            """
    }

    private func title(_ notice: StoredNotice, _ kind: NotificationKind) -> HTML {
        guard let link = NoticeLink.link(notice.link, language) else {
            return "\(kind.title[language])"
        }
        return "<a href=\"\(link)\">\(kind.title[language])</a>"
    }

    private func button(_ notice: StoredNotice, _ kind: NotificationKind) -> HTML {
        Components.form(
            to: AccountsPaths.readNotice(notice.id, language),
            """
            <button class="button-quiet" type="submit">\(AccountsText.markRead[language])\
            <span class="visually-hidden"> – \(kind.title[language])</span></button>
            """)
    }

    private static func query(_ number: Int) -> [(name: String, value: String)] {
        [("page", number > 1 ? String(number) : "")]
    }
}
