// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What this room itself tells people: what they may do from now on, and no longer.
enum RightNotices {
    static let all = [roleGiven, roleTaken, mandateGiven, mandateEnded]

    private static let topic = NotificationTopic(
        "rights",
        Text(fr: "Vos droits", de: "Ihre Rechte", lb: "Är Rechter", en: "Your rights"),
        hint: Text(
            fr: "Quand on vous confie ou vous retire un rôle ou un mandat",
            de: "Wenn Ihnen eine Rolle oder ein Mandat erteilt oder entzogen wird",
            lb: "Wann Dir eng Roll oder e Mandat kritt oder verléiert",
            en: "When you are given a role or a mandate, or it is taken back"))

    static let roleGiven = NotificationKind(
        "role-given", of: topic,
        title: Text(
            fr: "Un nouveau rôle", de: "Eine neue Rolle", lb: "Eng nei Roll", en: "A new role")
    ) { parameters in
        let role = role(parameters[0])
        return Text(
            fr: "Vous avez un nouveau rôle\u{A0}: \(role[.fr]).",
            de: "Sie haben eine neue Rolle: \(role[.de]).",
            lb: "Dir hutt eng nei Roll: \(role[.lb]).", en: "You have a new role: \(role[.en]).")
    }

    static let roleTaken = NotificationKind(
        "role-taken", of: topic,
        title: Text(
            fr: "Un rôle a pris fin", de: "Eine Rolle ist beendet", lb: "Eng Roll ass eriwwer",
            en: "A role has ended")
    ) { parameters in
        let role = role(parameters[0])
        return Text(
            fr: "Vous n’avez plus ce rôle\u{A0}: \(role[.fr]).",
            de: "Sie haben diese Rolle nicht mehr: \(role[.de]).",
            lb: "Dir hutt dës Roll net méi: \(role[.lb]).",
            en: "You no longer have this role: \(role[.en]).")
    }

    static let mandateGiven = NotificationKind(
        "mandate-given", of: topic,
        title: Text(
            fr: "Un nouveau mandat", de: "Ein neues Mandat", lb: "En neit Mandat",
            en: "A new mandate")
    ) { parameters in
        let (role, name) = (mandate(parameters[0]), parameters[1])
        return Text(
            fr: "Vous agissez désormais pour \(name) (\(role[.fr])).",
            de: "Sie handeln ab jetzt für \(name) (\(role[.de])).",
            lb: "Dir schafft vun elo u fir \(name) (\(role[.lb])).",
            en: "You act for \(name) from now on (\(role[.en])).")
    }

    static let mandateEnded = NotificationKind(
        "mandate-ended", of: topic,
        title: Text(
            fr: "Un mandat a pris fin", de: "Ein Mandat ist beendet", lb: "E Mandat ass eriwwer",
            en: "A mandate has ended")
    ) { parameters in
        let name = parameters[0]
        return Text(
            fr: "Vous n’agissez plus pour \(name).", de: "Sie handeln nicht mehr für \(name).",
            lb: "Dir schafft net méi fir \(name).", en: "You no longer act for \(name).")
    }

    private static func role(_ name: String) -> Text { Role(rawValue: name)?.name ?? .same(name) }

    private static func mandate(_ name: String) -> Text {
        MandateRole(rawValue: name)?.name ?? .same(name)
    }
}
