// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What is said of forms with files that cannot be taken.
enum UploadText {
    static let malformed = Text(
        fr: "L’envoi est arrivé incomplet ou abîmé. Rien n’a été enregistré. Revenez au "
            + "formulaire et envoyez-le à nouveau.",
        de: "Die Sendung ist unvollständig oder beschädigt angekommen. Es wurde nichts "
            + "gespeichert. Gehen Sie zum Formular zurück und senden Sie es noch einmal.",
        lb: "Är Sendung ass net komplett oder futti ukomm. Näischt gouf gespäichert. Gitt zréck "
            + "bei de Formulaire a schéckt en nach eng Kéier.",
        en: "What you sent arrived incomplete or damaged. Nothing was saved. Go back to the form "
            + "and send it again.")

    static func tooManyFiles(_ limit: Int) -> Text {
        Text(
            fr: "Un envoi contient au plus \(limit) fichiers. Envoyez-les en plusieurs fois.",
            de: "Eine Sendung enthält höchstens \(limit) Dateien. Senden Sie sie in mehreren "
                + "Schritten.",
            lb: "Eng Sendung huet héchstens \(limit) Fichieren. Schéckt se a méi Etappen.",
            en: "At most \(limit) files can be sent at once. Send them in several steps.")
    }
}
