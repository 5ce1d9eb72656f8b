// SPDX-License-Identifier: EUPL-1.2

/// What can be wrong with a ZIP archive.
enum ZipText {
    static let cutOff = Text(
        fr: "L’archive est incomplète : sa fin manque.",
        de: "Das Archiv ist unvollständig: Sein Ende fehlt.",
        lb: "Den Archiv ass onvollstänneg: säin Enn feelt.",
        en: "The archive is incomplete: its end is missing.")

    static let broken = Text(
        fr: "L’archive est endommagée.",
        de: "Das Archiv ist beschädigt.",
        lb: "Den Archiv ass beschiedegt.",
        en: "The archive is damaged.")

    static let split = Text(
        fr: "Cette archive est découpée en plusieurs volumes.",
        de: "Dieses Archiv ist auf mehrere Dateien verteilt.",
        lb: "Dësen Archiv ass a méi Fichieren opgedeelt.",
        en: "This archive is split into several volumes.")

    static let encrypted = Text(
        fr: "Ce fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe.",
        de: "Diese Datei ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort.",
        lb: "Dëse Fichier ass mat engem Passwuert geschützt. Späichert en ouni Passwuert.",
        en: "This file is protected by a password. Save it without one.")

    static let unknownMethod = Text(
        fr: "La méthode de compression de ce fichier n’est pas prise en charge.",
        de: "Das Kompressionsverfahren dieser Datei wird nicht unterstützt.",
        lb: "D’Kompressioun vun dësem Fichier gëtt net ënnerstëtzt.",
        en: "The compression method of this file is not supported.")

    static let harmfulName = Text(
        fr: "L’archive contient un nom de fichier non autorisé.",
        de: "Das Archiv enthält einen unzulässigen Dateinamen.",
        lb: "Am Archiv steet en Numm vun engem Fichier, deen net erlaabt ass.",
        en: "The archive contains a file name that is not allowed.")

    static func tooManyEntries(_ limit: Int) -> Text {
        Text(
            fr: "L’archive contient plus de \(limit) fichiers.",
            de: "Das Archiv enthält mehr als \(limit) Dateien.",
            lb: "Am Archiv si méi wéi \(limit) Fichieren.",
            en: "The archive contains more than \(limit) files.")
    }

    static func tooLarge(_ limit: Int) -> Text {
        Text(
            fr: "Décompressé, ce fichier dépasse \(limit) octets.",
            de: "Entpackt ist diese Datei größer als \(limit) Byte.",
            lb: "Ausgepaakt ass dëse Fichier méi grouss wéi \(limit) Byte.",
            en: "Unpacked, this file is larger than \(limit) bytes.")
    }

    static func bomb(_ ratio: Int) -> Text {
        Text(
            fr: "Ce fichier se décompresse à plus de \(ratio) fois sa taille ; il est refusé.",
            de: "Diese Datei ist entpackt mehr als \(ratio)-mal so groß; sie wird abgelehnt.",
            lb: "Dëse Fichier ass ausgepaakt méi wéi \(ratio) Mol esou grouss; en gëtt refuséiert.",
            en: "Unpacked, this file is more than \(ratio) times its size; it is refused.")
    }

    static let severalTables = Text(
        fr: "L’archive doit contenir un seul fichier CSV, ou il faut en indiquer le nom.",
        de: "Das Archiv darf nur eine CSV-Datei enthalten, oder ihr Name muss angegeben werden.",
        lb: "Am Archiv däerf nëmmen ee CSV-Fichier sinn, oder säin Numm muss uginn ginn.",
        en: "The archive must contain a single CSV file, or its name must be given.")
}
