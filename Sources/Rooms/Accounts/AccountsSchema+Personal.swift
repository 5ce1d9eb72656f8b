// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

extension Accounts {
    /// What this room keeps about people; `person` last, as its removal takes most others along.
    package static let personal: [PersonalTable] = attempts + rights + proofs + people

    /// This room's tables, where there are no others.
    package static let inventory = PersonalInventory(
        personal, impersonal: ["audit_head", "role_scope"])

    private static func owned(_ subject: DataSubject) -> SQL { "person = \(subject.person)" }

    private static let attempts: [PersonalTable] = [
        PersonalTable(
            "attempt", for: .security, ["subject", "latest", "tried"], kept: .days(1)
        ) { subject in
            let kinds = ["password:", "link:"]
            let keys =
                subject.mailboxes.flatMap { mailbox in kinds.map { $0 + mailbox } }
                + ["code:", "present-password:"].map { $0 + subject.person.string }
            return "subject IN \(SQL.list(keys.map(\.sqlValue)))"
        },
        PersonalTable(
            "sign_in_link", for: .security, ["written", "made", "used", "expires"],
            secrets: ["digest", "folded", "next"], kept: .days(1)
        ) { "folded IN \(SQL.list($0.mailboxes.map(\.sqlValue)))" },
        PersonalTable(
            "audit_entry", for: .audit, ["at", "action", "subject", "detail"],
            secrets: ["person"], others: ["number", "hash"], kept: .pseudonym, erasing: .nothing,
            where: owned),
    ]

    private static let rights: [PersonalTable] = [
        // Whoever gave a right stands beside it: that is theirs, not its holder's.
        PersonalTable(
            "role_grant", for: .mandates, ["role", "made"],
            others: ["id", "person", "made_by"], erasing: .columns(["made_by"], as: "–"),
            whereErased: { "made_by = \($0.person)" }, where: owned),
        PersonalTable(
            "mandate", for: .mandates,
            ["organisation", "role", "standing", "since", "until", "made"],
            others: ["id", "person", "made_by"], erasing: .columns(["made_by"], as: "–"),
            whereErased: { "made_by = \($0.person)" }, where: owned),
    ]

    private static let proofs: [PersonalTable] = [
        PersonalTable(
            "notice", for: .notices, ["kind", "parameters", "link", "made", "seen"],
            others: ["id", "person", "event"], kept: .days(365), where: owned),
        PersonalTable(
            "password", for: .security, ["changed"], secrets: ["hash"],
            others: ["person"], where: owned),
        PersonalTable(
            "code_generator", for: .security, ["made", "confirmed"],
            secrets: ["seed", "step"], others: ["person"], where: owned),
        PersonalTable(
            "recovery_code", for: .security, [], secrets: ["digest"],
            others: ["person"], where: owned),
        PersonalTable(
            "passkey", for: .security, ["name", "made", "used"],
            secrets: ["credential", "public_key", "counter", "may_back_up"], others: ["person"],
            where: owned),
        PersonalTable(
            "passkey_challenge", for: .security, ["expires"], secrets: ["digest"],
            others: ["person"], kept: .days(1), where: owned),
        PersonalTable(
            "external_identity", for: .security,
            ["issuer", "subject", "made", "used"], others: ["id", "person"], where: owned),
        PersonalTable(
            "provider_visit", for: .security, ["provider", "language", "expires"],
            secrets: ["digest", "next"], others: ["person"], kept: .days(1), where: owned),
        // Nobody's yet: gone within the hour.
        PersonalTable(
            "loose_identity", for: .security, [],
            secrets: ["digest", "issuer", "subject", "next"], others: ["expires"],
            kept: .days(1), erasing: .nothing
        ) { _ in "1 = 0" },
        PersonalTable(
            "browser_session", for: .security,
            ["method", "browser", "made", "seen", "expires"], secrets: ["digest"],
            others: ["id", "person", "stage"], kept: .days(30), where: owned),
    ]

    private static let people: [PersonalTable] = [
        PersonalTable(
            "person_address", for: .account, ["written", "confirmed"],
            secrets: ["folded"], others: ["person"], where: owned),
        PersonalTable("person", for: .account, ["id", "name", "language", "made"]) {
            "id = \($0.person)"
        },
    ]
}
