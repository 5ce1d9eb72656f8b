// SPDX-License-Identifier: EUPL-1.2

import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

extension WriteSession {
    /// Tells a person something, in the transaction of what it tells of: on the page of their
    /// notices and, for kinds that are mailed, by mail as often as they want.
    ///
    /// - Parameters:
    ///   - parameters: what the kind's words are made of; at most some hundred characters each.
    ///   - link: the page that it leads to, in each language.
    ///   - event: what it tells of, as `claim/ID/accepted`; told once to each person.
    /// - Returns: `false` where the person was told of that event before, or has no account.
    @discardableResult
    package func notify(
        _ person: ID<Person>, of kind: NotificationKind, _ parameters: [String] = [],
        link: ((Language) -> Link)? = nil, on site: Site, event: String? = nil, at now: Instant
    ) throws -> Bool {
        guard let account = try account(person) else { return false }
        let parameters = NotificationParameters(values: parameters)
        let notice = StoredNotice(
            id: ID<StoredNotice>(at: now).string, kind: kind.name, parameters: parameters,
            link: link.map(NoticeLink.stored) ?? "", made: now, seen: nil)
        guard try insert(notice, for: person, event: event) else { return false }
        guard kind.isMailed, let text = account.addresses.first,
            let address = try? MailAddress(text)
        else { return true }
        let language = account.language
        let letter = NotificationLetter(
            kind: kind, parameters: parameters,
            link: link?(language) ?? AccountsPaths.notices(language), site: site,
            language: language)
        try post(letter, to: address, at: now)
        return true
    }

    /// With a link of its own that ends the subscription (RFC 8058).
    private func post(
        _ letter: NotificationLetter, to address: MailAddress, at now: Instant
    ) throws {
        let (token, subject) = (Secret(), MailSubject(letter.kind.topic.name))
        let posting = try post(letter.letter(to: address, token), at: now)
        if case .refused = posting { return }
        try keepUnsubscription(
            tokenHash: token.unsubscriptionHash, of: subject, for: address, at: now)
    }
}

/// A notice as a mail.
private struct NotificationLetter {
    let kind: NotificationKind
    let parameters: NotificationParameters
    let link: Link
    let site: Site
    let language: Language

    func letter(to address: MailAddress, _ token: Secret) -> Letter {
        var letter = SiteLetter(
            site, in: language, subject: kind.title, paragraphs: [kind.words(parameters)],
            link: (link, AccountsText.noticeOpen),
            unsubscribe: AccountsPaths.unsubscribe(token.text, language)
        ).letter(to: address, kind: kind.name)
        letter.subscription = MailSubject(kind.topic.name)
        return letter
    }
}

extension Secret {
    /// As the table of links that end subscriptions holds it.
    var unsubscriptionHash: [UInt8] { Array(digest.utf8) }
}

/// Where a notice leads, stored without its language: people read it in the one they have chosen by
/// then.
enum NoticeLink {
    static func stored(_ link: (Language) -> Link) -> String {
        String(decoding: Array(link(.fr).string.utf8.dropFirst(3)), as: UTF8.self)
    }

    static func link(_ stored: String, _ language: Language) -> Link? {
        stored.utf8.first == 0x2F ? Link(ownPath: "/\(language)" + stored) : nil
    }
}
