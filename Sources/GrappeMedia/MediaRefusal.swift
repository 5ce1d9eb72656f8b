// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// Why a file is not taken, in words for whoever sends it.
package struct MediaRefusal: Error, Sendable, Hashable {
    /// What is wrong, and what is accepted.
    package let text: Text

    init(_ text: Text) { self.text = text }

    static let unknownPicture = MediaRefusal(
        Text(
            fr: "Ce fichier n’est pas une photographie que le site sait lire. Envoyez une image "
                + "JPEG, PNG ou WebP.",
            de: "Diese Datei ist kein Foto, das die Website lesen kann. Senden Sie ein Bild als "
                + "JPEG, PNG oder WebP.",
            lb: "Dëse Fichier ass keng Foto, déi de Site liese kann. Schéckt e Bild als JPEG, PNG "
                + "oder WebP.",
            en: "This file is not a photograph that the site can read. Send a JPEG, PNG or WebP "
                + "image."))
    static let brokenPicture = MediaRefusal(
        Text(
            fr: "Cette image est incomplète ou endommagée. Ouvrez-la dans un logiciel de photo, "
                + "enregistrez-la en JPEG et envoyez-la à nouveau.",
            de: "Dieses Bild ist unvollständig oder beschädigt. Öffnen Sie es in einem "
                + "Bildprogramm, speichern Sie es als JPEG und senden Sie es noch einmal.",
            lb: "Dëst Bild ass net komplett oder futti. Maacht et an engem Fotosprogramm op, "
                + "späichert et als JPEG a schéckt et nach eng Kéier.",
            en: "This image is incomplete or damaged. Open it in a photo program, save it as JPEG "
                + "and send it again."))
    static let animatedPicture = MediaRefusal(
        Text(
            fr: "Les images animées ne sont pas acceptées. Envoyez une photographie JPEG, PNG ou "
                + "WebP.",
            de: "Bewegte Bilder werden nicht angenommen. Senden Sie ein Foto als JPEG, PNG oder "
                + "WebP.",
            lb: "Animéiert Biller ginn net ugeholl. Schéckt eng Foto als JPEG, PNG oder WebP.",
            en: "Animated images are not accepted. Send a photograph as JPEG, PNG or WebP."))
    static let tooManyPixels = MediaRefusal(
        Text(
            fr: "Cette image dépasse 50 millions de pixels. Réduisez ses dimensions et envoyez-la "
                + "à nouveau.",
            de: "Dieses Bild hat mehr als 50 Millionen Pixel. Verkleinern Sie es und senden Sie es "
                + "noch einmal.",
            lb: "Dëst Bild huet méi wéi 50 Millioune Pixelen. Maacht et méi kleng a schéckt et "
                + "nach eng Kéier.",
            en: "This image has more than 50 million pixels. Make it smaller and send it again."))

    static let unknownDocument = MediaRefusal(
        Text(
            fr: "Ce type de fichier n’est pas accepté. Envoyez un PDF, ou un document ODT, ODS, "
                + "ODP, DOCX, XLSX ou PPTX.",
            de: "Diese Art von Datei wird nicht angenommen. Senden Sie ein PDF oder ein Dokument "
                + "als ODT, ODS, ODP, DOCX, XLSX oder PPTX.",
            lb: "Dës Zort Fichier gëtt net ugeholl. Schéckt e PDF oder en Dokument als ODT, ODS, "
                + "ODP, DOCX, XLSX oder PPTX.",
            en: "This kind of file is not accepted. Send a PDF, or a document as ODT, ODS, ODP, "
                + "DOCX, XLSX or PPTX."))
    static let brokenDocument = MediaRefusal(
        Text(
            fr: "Ce document est incomplet, endommagé ou protégé par un mot de passe. "
                + "Enregistrez-le à nouveau, ou envoyez-le en PDF.",
            de: "Dieses Dokument ist unvollständig, beschädigt oder mit einem Passwort geschützt. "
                + "Speichern Sie es neu, oder senden Sie es als PDF.",
            lb: "Dëst Dokument ass net komplett, futti oder mat engem Passwuert geschützt. "
                + "Späichert et nei, oder schéckt et als PDF.",
            en: "This document is incomplete, damaged or protected by a password. Save it again, "
                + "or send it as PDF."))
    static let macros = MediaRefusal(
        Text(
            fr: "Ce document contient des macros ou des éléments actifs. Enregistrez-le sans "
                + "macros, ou envoyez-le en PDF.",
            de: "Dieses Dokument enthält Makros oder aktive Inhalte. Speichern Sie es ohne Makros, "
                + "oder senden Sie es als PDF.",
            lb: "An dësem Dokument si Makroen oder aktiv Elementer. Späichert et ouni Makroen, "
                + "oder schéckt et als PDF.",
            en: "This document contains macros or active elements. Save it without macros, or send "
                + "it as PDF."))
    static let embedded = MediaRefusal(
        Text(
            fr: "Ce document contient d’autres fichiers. Retirez-les, ou envoyez-le en PDF.",
            de: "Dieses Dokument enthält weitere Dateien. Entfernen Sie sie, oder senden Sie es "
                + "als PDF.",
            lb: "An dësem Dokument stieche weider Fichieren. Huelt se eraus, oder schéckt et als "
                + "PDF.",
            en: "This document contains other files. Remove them, or send it as PDF."))
    static let external = MediaRefusal(
        Text(
            fr: "Ce document va chercher des images ou des modèles ailleurs. Intégrez-les au "
                + "document, ou envoyez-le en PDF.",
            de: "Dieses Dokument lädt Bilder oder Vorlagen von anderswo. Nehmen Sie sie in das "
                + "Dokument auf, oder senden Sie es als PDF.",
            lb: "Dëst Dokument lued Biller oder Virlage vu soss enzwousch. Huelt se an d’Dokument "
                + "eran, oder schéckt et als PDF.",
            en: "This document loads images or templates from elsewhere. Put them into the "
                + "document, or send it as PDF."))

    static func tooLarge(megabytes: Int) -> MediaRefusal {
        MediaRefusal(
            Text(
                fr: "Ce fichier dépasse \(megabytes) Mo. Réduisez-le et envoyez-le à nouveau.",
                de: "Diese Datei ist größer als \(megabytes) MB. Verkleinern Sie sie und senden "
                    + "Sie sie noch einmal.",
                lb: "Dëse Fichier ass méi grouss wéi \(megabytes) MB. Maacht en méi kleng a "
                    + "schéckt en nach eng Kéier.",
                en: "This file is larger than \(megabytes) MB. Make it smaller and send it again."))
    }
}
