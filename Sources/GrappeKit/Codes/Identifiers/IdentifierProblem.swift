// SPDX-License-Identifier: EUPL-1.2

/// Why a text is not a number of the scheme it was given for.
package enum IdentifierProblem: Error, Sendable, Hashable {
    /// It does not have this many digits (or characters, where the scheme has letters).
    case length(expected: Int)
    /// Its characters do not follow the scheme's pattern, shown by an example.
    case format(example: String)
    /// The check digit does not match: most often one digit is mistyped.
    case checksum
    /// One part is well formed but impossible here.
    case component(Component)

    /// The part that is impossible.
    package enum Component: Sendable, Hashable {
        /// An establishment unit stands where an enterprise number is asked for.
        case establishmentNumber
        /// An enterprise number stands where an establishment unit is asked for.
        case enterpriseNumber
        /// No German court that keeps registers has this name.
        case court
    }

    /// What is wrong and what to do about it.
    package var message: Text {
        switch self {
        case .length(let expected): Self.lengthMessage(expected)
        case .format(let example): Self.formatMessage(example)
        case .checksum: Self.checksumMessage
        case .component(let component): component.message
        }
    }

    private static func lengthMessage(_ count: Int) -> Text {
        Text(
            fr:
                "Ce numéro doit compter \(count) caractères. Vérifiez s’il en manque ou s’il y en a "
                + "en trop.",
            de: "Diese Nummer muss \(count) Zeichen haben. Prüfen Sie, ob Zeichen fehlen oder zu "
                + "viel sind.",
            lb: "Dës Nummer muss \(count) Zeechen hunn. Kuckt, ob Zeeche feelen oder zevill sinn.",
            en: "This number must have \(count) characters. Check whether some are missing or "
                + "whether there are too many.")
    }

    private static func formatMessage(_ example: String) -> Text {
        Text(
            fr: "Ce numéro n’a pas la forme attendue. Écrivez-le comme dans cet exemple : "
                + example,
            de: "Diese Nummer hat nicht die erwartete Form. Schreiben Sie sie wie in diesem "
                + "Beispiel: \(example)",
            lb: "Dës Nummer huet net déi erwaart Form. Schreift se wéi an dësem Beispill: "
                + example,
            en: "This number does not have the expected form. Write it as in this example: "
                + example)
    }

    private static let checksumMessage = Text(
        fr: "La clé de contrôle ne correspond pas : un chiffre est sans doute erroné. Comparez "
            + "avec un document officiel.",
        de: "Die Prüfziffer stimmt nicht: Vermutlich ist eine Ziffer falsch. Vergleichen Sie mit "
            + "einem amtlichen Dokument.",
        lb: "D’Kontrollziffer stëmmt net: wahrscheinlech ass eng Ziffer falsch. Vergläicht mat "
            + "engem offiziellen Dokument.",
        en: "The check digit does not match: one digit is probably wrong. Compare with an "
            + "official document.")
}

extension IdentifierProblem.Component {
    fileprivate var message: Text {
        switch self {
        case .establishmentNumber:
            Text(
                fr: "C’est un numéro d’unité d’établissement. Indiquez le numéro d’entreprise, "
                    + "qui commence par 0 ou 1.",
                de: "Das ist eine Niederlassungsnummer. Geben Sie die Unternehmensnummer an; sie "
                    + "beginnt mit 0 oder 1.",
                lb: "Dat ass d’Nummer vun enger Nidderloossung. Gitt d’Entreprisennummer un; si "
                    + "fänkt mat 0 oder 1 un.",
                en: "This is an establishment unit number. Give the enterprise number, which "
                    + "starts with 0 or 1.")
        case .enterpriseNumber:
            Text(
                fr: "C’est un numéro d’entreprise. Indiquez le numéro de l’unité d’établissement, "
                    + "qui commence par un chiffre de 2 à 8.",
                de: "Das ist eine Unternehmensnummer. Geben Sie die Niederlassungsnummer an; sie "
                    + "beginnt mit einer Ziffer von 2 bis 8.",
                lb: "Dat ass eng Entreprisennummer. Gitt d’Nummer vun der Nidderloossung un; si "
                    + "fänkt mat enger Ziffer vun 2 bis 8 un.",
                en: "This is an enterprise number. Give the establishment unit number, which "
                    + "starts with a digit from 2 to 8.")
        case .court:
            Text(
                fr: "Ce tribunal ne tient pas de registre. Indiquez le tribunal (Amtsgericht), "
                    + "puis HRB, HRA, GnR, VR ou PR et le numéro : Saarbrücken HRB 12345",
                de: "Dieses Gericht führt kein Register. Nennen Sie das Registergericht, dann HRB, "
                    + "HRA, GnR, VR oder PR und die Nummer: Saarbrücken HRB 12345",
                lb: "Dëst Geriicht féiert kee Register. Gitt d’Geriicht (Amtsgericht) un, dann "
                    + "HRB, HRA, GnR, VR oder PR an d’Nummer: Saarbrücken HRB 12345",
                en: "This court keeps no register. Give the court (Amtsgericht), then HRB, HRA, "
                    + "GnR, VR or PR and the number: Saarbrücken HRB 12345")
        }
    }
}
