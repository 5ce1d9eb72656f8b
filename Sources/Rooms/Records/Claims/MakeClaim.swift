// SPDX-License-Identifier: EUPL-1.2

import Accounts
import Directory
import GrappeCredentials
import GrappeKit
import GrappeNet
import GrappeStore
import GrappeWeb

/// Somebody says that they act for an organisation; those who can say whether it is true are asked.
struct MakeClaim {
    let organisation: Organisation
    let proof: RecordClaim.Proof
    let words: String
    let by: SignedIn
    let site: Site
    let language: Language

    enum Outcome: Sendable {
        case made
        /// The person has asked already, or asks for too many.
        case waitsAlready
        /// The proof cannot be had: there is no address, or nobody keeps the record.
        case impossible
    }

    /// A person may have so many claims open at a time.
    static let most = 5

    func run(in session: any WriteSession, at now: Instant) throws -> Outcome {
        let own = try session.claims(of: by.person).filter(\.state.isOpen)
        guard own.count < Self.most, !own.contains(where: { $0.organisation == organisation.id })
        else { return .waitsAlready }
        let claim = claim(at: now)
        let secret = proof == .address ? Secret() : nil
        let letters = try letters(claim, secret, session, now)
        guard proof == .moderator || !letters.isEmpty else { return .impossible }
        try session.insert(claim, secret: secret)
        for (address, letter) in letters {
            _ = try session.post(letter.letter(to: address, kind: "record-claim"), at: now)
        }
        try session.audit(
            .recordClaimed, by: by.person, organisation.id.string, proof.rawValue, at: now)
        return .made
    }

    private func claim(at now: Instant) -> RecordClaim {
        RecordClaim(
            id: ID(at: now), organisation: organisation.id,
            name: organisation.shownName(in: language),
            territory: organisation.profile.seatTerritory,
            person: by.person, proof: proof, words: words, state: .open, made: now, decision: nil)
    }

    private func letters(
        _ claim: RecordClaim, _ secret: Secret?, _ session: any Session, _ now: Instant
    ) throws -> [(MailAddress, SiteLetter)] {
        let account = try session.account(by.person)
        let who = "\(by.name) (\(account?.addresses.first ?? "–"))"
        let texts = ClaimLetterText(who: who, organisation: claim.name)
        switch proof {
        case .moderator: return []
        case .address:
            guard let secret, let address = organisation.publishedAddress else { return [] }
            let link = RecordsPaths.answerClaim(secret.text, language)
            return [(address, texts.letter(site, language, link))]
        case .editor:
            return try session.editors(of: ID(organisation.id.string), on: CalendarDate(now))
                .compactMap { editor in
                    guard let address = editor.addresses.first.flatMap({ try? MailAddress($0) })
                    else { return nil }
                    let link = RecordsPaths.record(organisation.id, editor.language)
                    return (address, texts.letter(site, editor.language, link))
                }
        }
    }
}

extension Profile {
    /// Whose moderators look after it.
    var seatTerritory: Territory? { seat?.territory.flatMap { Territory(rawValue: $0) } }
}

extension Organisation {
    /// Where the directory says that it can be written to.
    var publishedAddress: MailAddress? {
        profile.contacts.lazy.filter { $0.kind == .email }
            .compactMap { try? MailAddress($0.value) }.first
    }

    func shownName(in language: Language) -> String { profile.name(in: language)?.text ?? slug }
}
