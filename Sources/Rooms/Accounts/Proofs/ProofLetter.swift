// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Tells people by mail that the way they sign in has changed, to every address of theirs, so that
/// a change by somebody else does not go unnoticed (ASVS 5.0, 6.3.7).
struct ProofLetter {
    /// What has changed. Passkeys have the names that people
    /// gave them, identities those of their providers.
    enum Change: Sendable {
        case passwordSet, passwordRemoved
        case codesSetUp, codesRemoved
        case passkeyAdded(String), passkeyRemoved(String)
        case identityTied(String), identityRemoved(String)
        /// Its counter went back, so that there may be two of it.
        case passkeyCopied(String)
    }

    private let change: Change
    private let account: Account
    private let site: Site

    /// In the transaction that makes the change.
    static func tell(
        _ person: ID<Person>, of change: Change, _ site: Site, in session: any WriteSession,
        at now: Instant
    ) throws {
        guard let account = try session.account(person) else { return }
        let letter = ProofLetter(change: change, account: account, site: site)
        for address in account.addresses {
            guard let address = try? MailAddress(address) else { continue }
            try session.post(letter.letter(to: address), at: now)
        }
    }

    private func letter(to address: MailAddress) -> Letter {
        let language = account.language
        return SiteLetter(
            site, in: language, subject: Self.subject, paragraphs: [text, Self.advice],
            link: (AccountsPaths.sessions(language), AccountsText.allSessions)
        ).letter(to: address, kind: "security")
    }

    private var text: Text {
        switch change {
        case .passwordSet: AccountsText.letterPasswordSet
        case .passwordRemoved: AccountsText.letterPasswordRemoved
        case .codesSetUp: AccountsText.letterCodesSetUp
        case .codesRemoved: AccountsText.letterCodesRemoved
        case .passkeyAdded(let name): AccountsText.letterPasskeyAdded(name)
        case .passkeyRemoved(let name): AccountsText.letterPasskeyRemoved(name)
        case .identityTied(let name): AccountsText.letterIdentityTied(name)
        case .identityRemoved(let name): AccountsText.letterIdentityRemoved(name)
        case .passkeyCopied(let name): AccountsText.letterPasskeyCopied(name)
        }
    }

    private static let subject = Text(
        fr: "la sécurité de votre compte", de: "die Sicherheit Ihres Kontos",
        lb: "d’Sécherheet vun Ärem Kont", en: "the security of your account")
    private static let advice = Text(
        fr: "Si c’était vous, il n’y a rien à faire. Sinon, demandez un lien de connexion, fermez "
            + "les sessions que vous ne reconnaissez pas et vérifiez vos moyens de connexion.",
        de: "Wenn Sie das waren, brauchen Sie nichts zu tun. Wenn nicht, fordern Sie einen "
            + "Anmeldelink an, beenden Sie die Sitzungen, die Sie nicht kennen, und prüfen Sie, "
            + "womit man sich bei Ihrem Konto anmeldet.",
        lb: "Wann Dir dat waart, braucht Dir näischt ze maachen. Wann net, frot e Link fir Iech "
            + "unzemellen, maacht d’Sessiounen zou, déi Dir net kennt, a kuckt no, mat wat ee sech "
            + "bei Ärem Kont umellt.",
        en: "If it was you, there is nothing to do. If not, ask for a sign-in link, end the "
            + "sessions that you do not recognise, and check how one signs in to your account.")
}
