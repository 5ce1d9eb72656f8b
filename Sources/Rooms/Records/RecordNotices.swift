// SPDX-License-Identifier: EUPL-1.2

import Accounts
import GrappeKit

/// What this room tells people: what became of what they asked for or proposed. The parameters are
/// the organisation's name and the moderator's words.
enum RecordNotices {
    static let all = Verdict.allCases.map(decided)

    private static let topic = NotificationTopic(
        "records",
        Text(
            fr: "Vos fiches", de: "Ihre Einträge", lb: "Är Fichen", en: "Your records"),
        hint: Text(
            fr: "Quand une demande ou une modification est acceptée, refusée, ou pose question",
            de:
                "Wenn eine Anfrage oder Änderung angenommen oder abgelehnt wird oder eine Frage aufwirft",
            lb: "Wann eng Ufro oder Ännerung ugeholl oder ofgeleent gëtt oder eng Fro opwërft",
            en: "When a request or a change is accepted, refused, or raises a question"))

    static func decided(_ verdict: Verdict) -> NotificationKind {
        switch verdict {
        case .accept:
            NotificationKind("record-accept", of: topic, title: acceptedTitle) { parameters in
                let name = parameters[0]
                return Text(
                    fr: "Votre demande concernant «\u{A0}\(name)\u{A0}» est acceptée.",
                    de: "Ihre Anfrage zu „\(name)“ ist angenommen.",
                    lb: "Är Ufro iwwer „\(name)“ ass ugeholl.",
                    en: "Your request about “\(name)” is accepted.")
            }
        case .ask:
            NotificationKind("record-ask", of: topic, title: askedTitle) { parameters in
                let (name, words) = (parameters[0], parameters[1])
                return Text(
                    fr: "Le secrétariat a une question sur «\u{A0}\(name)\u{A0}»\u{A0}: \(words)",
                    de: "Das Sekretariat hat eine Frage zu „\(name)“: \(words)",
                    lb: "De Sekretariat huet eng Fro iwwer „\(name)“: \(words)",
                    en: "The secretariat has a question about “\(name)”: \(words)")
            }
        case .refuse:
            NotificationKind("record-refuse", of: topic, title: refusedTitle) { parameters in
                let (name, words) = (parameters[0], parameters[1])
                return Text(
                    fr:
                        "Votre demande concernant «\u{A0}\(name)\u{A0}» n’a pas été acceptée. \(words)",
                    de: "Ihre Anfrage zu „\(name)“ wurde nicht angenommen. \(words)",
                    lb: "Är Ufro iwwer „\(name)“ gouf net ugeholl. \(words)",
                    en: "Your request about “\(name)” was not accepted. \(words)")
            }
        }
    }

    private static let acceptedTitle = Text(
        fr: "Demande acceptée", de: "Anfrage angenommen", lb: "Ufro ugeholl",
        en: "Request accepted")
    private static let askedTitle = Text(
        fr: "Une question du secrétariat", de: "Eine Frage des Sekretariats",
        lb: "Eng Fro vum Sekretariat", en: "A question from the secretariat")
    private static let refusedTitle = Text(
        fr: "Demande refusée", de: "Anfrage abgelehnt", lb: "Ufro ofgeleent",
        en: "Request refused")
}
