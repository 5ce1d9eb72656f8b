// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeWeb

/// The words of the pages of records.
enum RecordsText {
    static let organisations = Text(
        fr: "Mes organisations", de: "Meine Organisationen", lb: "Meng Organisatiounen",
        en: "My organisations")

    /// The way to a page: the reader's organisations, then the one named.
    static func crumbs(_ organisation: Organisation?, _ language: Language) -> [Breadcrumb] {
        let own = Breadcrumb(organisations[language], RecordsPaths.organisations(language))
        guard let organisation else { return [own] }
        return [
            own,
            Breadcrumb(
                organisation.shownName(in: language), RecordsPaths.record(organisation.id, language)
            ),
        ]
    }

    static func fieldName(_ field: ProfileField) -> Text {
        switch field {
        case .names: EditorText.names
        case .legalForm: DirectoryText.family
        case .status: EditorText.status
        case .founded: Text(fr: "Fondation", de: "Gründung", lb: "Grënnung", en: "Foundation")
        case .staff: DirectoryText.staff
        case .summary: EditorText.summary
        case .description: EditorText.description
        case .identifiers: DirectoryText.identifiers
        case .sites: DirectoryText.sites
        case .contacts: DirectoryText.contact
        case .activities: DirectoryText.activities
        case .competences: DirectoryText.competences
        case .equipment: DirectoryText.equipment
        case .accreditations: DirectoryText.accreditations
        case .claims: DirectoryText.claims
        case .references: DirectoryText.references
        case .workingLanguages: DirectoryText.workingLanguages
        case .areasServed: DirectoryText.areaServed
        }
    }

    // Differences
    static let differences = Text(
        fr: "Différences", de: "Unterschiede", lb: "Ënnerscheeder", en: "Differences")
    static let noDifference = Text(
        fr: "Rien n’est différent.", de: "Es gibt keinen Unterschied.",
        lb: "Et gëtt keen Ënnerscheed.", en: "Nothing is different.")
    static let field = Text(fr: "Rubrique", de: "Angabe", lb: "Rubrik", en: "Field")
    static let fields = Text(fr: "Rubriques", de: "Angaben", lb: "Rubriken", en: "Fields")
    static let before = Text(fr: "Avant", de: "Vorher", lb: "Virdrun", en: "Before")
    static let after = Text(fr: "Après", de: "Nachher", lb: "Duerno", en: "After")

    // Overview
    static let publicPage = Text(
        fr: "Voir la fiche publique", de: "Öffentlichen Eintrag ansehen",
        lb: "Déi ëffentlech Fiche kucken", en: "See the public record")
    static let completeness = Text(
        fr: "Ce que les acheteurs trouvent ici", de: "Was Auftraggeber hier finden",
        lb: "Wat Acheteuren hei fannen", en: "What buyers find here")

    static func percent(_ hundredths: Int) -> Text {
        Text(
            fr: "\(hundredths)\u{A0}% de ce que les acheteurs cherchent",
            de: "\(hundredths)\u{A0}% dessen, was Auftraggeber suchen",
            lb: "\(hundredths)\u{A0}% vun deem, wat Acheteure sichen",
            en: "\(hundredths)\u{A0}% of what buyers look for")
    }

    static let buyersMiss = Text(
        fr: "Il manque encore\u{A0}:", de: "Es fehlt noch:", lb: "Et feelt nach:",
        en: "Still missing:")
    static let edit = Text(
        fr: "Modifier la fiche", de: "Eintrag bearbeiten", lb: "D’Fiche änneren",
        en: "Edit the record")
    static let stillTrue = Text(
        fr: "Tout est encore exact\u{A0}?", de: "Stimmt noch alles?", lb: "Stëmmt nach alles?",
        en: "Is it all still true?")
    static let lastConfirmed = Text(
        fr: "Dernière confirmation\u{A0}:", de: "Zuletzt bestätigt:", lb: "Lescht confirméiert:",
        en: "Last confirmed:")
    static let neverConfirmed = Text(
        fr: "Personne de l’organisation ne l’a encore confirmé.",
        de: "Noch hat es niemand aus der Organisation bestätigt.",
        lb: "Nach huet kee vun der Organisatioun et confirméiert.",
        en: "Nobody of the organisation has said so yet.")
    static let confirm = Text(
        fr: "Oui, tout est exact", de: "Ja, alles stimmt", lb: "Jo, alles stëmmt",
        en: "Yes, it is all true")
    static let others = Text(
        fr: "Demandes d’accès à cette fiche", de: "Anfragen zu diesem Eintrag",
        lb: "Ufroe fir dës Fiche", en: "Requests for this record")

    static func letIn(_ name: String) -> Text {
        Text(
            fr: "Oui, \(name) tient la fiche avec nous",
            de: "Ja, \(name) pflegt den Eintrag mit uns",
            lb: "Jo, \(name) këmmert sech mat ëm d’Fiche",
            en: "Yes, \(name) keeps the record with us")
    }

    static let refuse = Text(fr: "Refuser", de: "Ablehnen", lb: "Oflehnen", en: "Refuse")

    // Draft
    static let draft = Text(fr: "Brouillon", de: "Entwurf", lb: "Virschlag", en: "Draft")
    static let saved = Text(
        fr: "Enregistré dans le brouillon. Rien n’est encore public.",
        de: "Im Entwurf gespeichert. Noch ist nichts öffentlich.",
        lb: "Am Virschlag gespäichert. Nach ass näischt ëffentlech.",
        en: "Saved in the draft. Nothing is public yet.")
    static let saveDraft = Text(
        fr: "Enregistrer", de: "Speichern", lb: "Späicheren", en: "Save")
    static let saveAndStay = Text(
        fr: "Enregistrer et continuer ici", de: "Speichern und hier weitermachen",
        lb: "Späicheren an hei weiderman", en: "Save and go on here")
    static let publish = Text(
        fr: "Publier", de: "Veröffentlichen", lb: "Publizéieren", en: "Publish")
    static let preview = Text(
        fr: "Voir l’aperçu", de: "Vorschau ansehen", lb: "D’Virschau kucken", en: "Preview")
    static let discard = Text(
        fr: "Abandonner le brouillon", de: "Entwurf verwerfen", lb: "De Virschlag verwerfen",
        en: "Discard the draft")
    static let willBeModerated = Text(
        fr:
            "Le nom, la forme, les numéros, les agréments et les critères sont relus par le secrétariat avant d’être publics. Le reste l’est aussitôt.",
        de:
            "Name, Form, Nummern, Anerkennungen und Kriterien liest das Sekretariat, bevor sie öffentlich werden. Alles andere ist es sofort.",
        lb:
            "Den Numm, d’Form, d’Nummeren, d’Agrementer an d’Critère liest de Sekretariat, éier se ëffentlech ginn. De Rescht ass et direkt.",
        en:
            "Name, form, numbers, accreditations and criteria are read by the secretariat before they are public. The rest is public at once."
    )
    static let previewNotice = Text(
        fr: "Aperçu\u{A0}: voici la fiche avec votre brouillon. Elle n’est pas publique.",
        de: "Vorschau: So sieht der Eintrag mit Ihrem Entwurf aus. Er ist nicht öffentlich.",
        lb: "Virschau: esou gesäit d’Fiche mat Ärem Virschlag aus. Si ass net ëffentlech.",
        en: "Preview: this is the record with your draft. It is not public.")
    static let backToRecord = Text(
        fr: "Revenir à la fiche", de: "Zurück zum Eintrag", lb: "Zréck op d’Fiche",
        en: "Back to the record")
    static let changedMeanwhile = Text(
        fr:
            "La fiche a changé entre-temps, peut-être dans une autre fenêtre. Votre saisie est ci-dessous\u{A0}: relisez-la et enregistrez de nouveau.",
        de:
            "Der Eintrag hat sich inzwischen geändert, vielleicht in einem anderen Fenster. Ihre Eingaben stehen unten: Lesen Sie sie noch einmal und speichern Sie erneut.",
        lb:
            "D’Fiche huet sech zanterhier geännert, vläicht an enger anerer Fënster. Är Agaben stinn ënnen: liest se nach eng Kéier a späichert nei.",
        en:
            "The record has changed meanwhile, perhaps in another window. What you typed is below: read it again and save once more."
    )
    static let otherSources = Text(
        fr: "D’autres sources disent autre chose", de: "Andere Quellen sagen etwas anderes",
        lb: "Aner Quelle soen eppes anescht", en: "Other sources say something else")
    static let otherSourcesHint = Text(
        fr: "Ce que vous avez écrit reste affiché. Vous pouvez reprendre ce que disent les autres.",
        de: "Was Sie geschrieben haben, bleibt stehen. Sie können übernehmen, was andere sagen.",
        lb: "Wat Dir geschriwwen hutt, bleift stoen. Dir kënnt iwwerhuelen, wat déi aner soen.",
        en: "What you wrote stays. You may take over what the others say.")
    static let takeOver = Text(
        fr: "Reprendre cela", de: "Das übernehmen", lb: "Dat iwwerhuelen", en: "Take this over")

    // Waiting
    static let waits = Text(
        fr: "En attente de relecture", de: "Wartet auf Durchsicht", lb: "Waart op d’Noliesen",
        en: "Waiting to be read")
    static let waitsHint = Text(
        fr: "Jusque-là, la dernière version acceptée reste publique.",
        de: "Bis dahin bleibt die letzte angenommene Fassung öffentlich.",
        lb: "Bis dohin bleift déi lescht ugeholl Versioun ëffentlech.",
        en: "Until then the last accepted version stays public.")
    static let questionOfModerator = Text(
        fr: "Une question du secrétariat", de: "Eine Frage des Sekretariats",
        lb: "Eng Fro vum Sekretariat", en: "A question from the secretariat")
    static let takeBack = Text(
        fr: "Reprendre dans le brouillon", de: "In den Entwurf zurückholen",
        lb: "An de Virschlag zréckhuelen", en: "Take back into the draft")

    // History
    static let history = Text(
        fr: "Historique de vos modifications", de: "Verlauf Ihrer Änderungen",
        lb: "Verlaf vun Ären Ännerungen", en: "History of your changes")
    static let noRevisions = Text(
        fr: "Personne de l’organisation n’a encore rien modifié.",
        de: "Noch hat niemand aus der Organisation etwas geändert.",
        lb: "Nach huet kee vun der Organisatioun eppes geännert.",
        en: "Nobody of the organisation has changed anything yet.")
    static let revision = Text(fr: "Révision", de: "Fassung", lb: "Versioun", en: "Revision")
    static let day = Text(fr: "Date", de: "Datum", lb: "Datum", en: "Date")
    static let author = Text(fr: "Par", de: "Von", lb: "Vum", en: "By")
    static let state = Text(fr: "État", de: "Stand", lb: "Stand", en: "State")
    static let restore = Text(
        fr: "Reprendre cette révision", de: "Diese Fassung wiederherstellen",
        lb: "Dës Versioun nees huelen", en: "Restore this revision")
    static let restoreHint = Text(
        fr: "Elle est copiée dans le brouillon\u{A0}; vous la publiez ensuite.",
        de: "Sie wird in den Entwurf kopiert; danach veröffentlichen Sie ihn.",
        lb: "Si gëtt an de Virschlag kopéiert; duerno publizéiert Dir en.",
        en: "It is copied into the draft; then you publish it.")

    static func stateName(_ state: Revision.State) -> Text {
        switch state {
        case .proposed: waits
        case .asked: Text(fr: "question posée", de: "Rückfrage", lb: "Réckfro", en: "asked about")
        case .accepted:
            Text(fr: "publiée", de: "veröffentlicht", lb: "publizéiert", en: "published")
        case .refused: Text(fr: "refusée", de: "abgelehnt", lb: "ofgeleent", en: "refused")
        case .withdrawn:
            Text(fr: "retirée", de: "zurückgezogen", lb: "zréckgezunn", en: "withdrawn")
        }
    }

    static func done(_ done: RecordDone) -> Text {
        switch done {
        case .saved: saved
        case .published:
            Text(
                fr: "Vos modifications sont publiques.", de: "Ihre Änderungen sind öffentlich.",
                lb: "Är Ännerunge sinn ëffentlech.", en: "Your changes are public.")
        case .partly:
            Text(
                fr: "Une partie est publique\u{A0}; le reste attend la relecture.",
                de: "Ein Teil ist öffentlich; der Rest wartet auf die Durchsicht.",
                lb: "En Deel ass ëffentlech; de Rescht waart op d’Noliesen.",
                en: "Some of it is public; the rest waits to be read.")
        case .waiting:
            Text(
                fr: "Vos modifications attendent la relecture du secrétariat.",
                de: "Ihre Änderungen warten auf die Durchsicht des Sekretariats.",
                lb: "Är Ännerunge waarden op d’Noliese vum Sekretariat.",
                en: "Your changes wait to be read by the secretariat.")
        case .nothing:
            Text(
                fr: "Il n’y avait rien à publier.", de: "Es gab nichts zu veröffentlichen.",
                lb: "Et gouf näischt ze publizéieren.", en: "There was nothing to publish.")
        case .discarded:
            Text(
                fr: "Le brouillon est abandonné.", de: "Der Entwurf ist verworfen.",
                lb: "De Virschlag ass verworf.", en: "The draft is discarded.")
        case .confirmed:
            Text(
                fr: "Merci\u{A0}: la fiche est confirmée.", de: "Danke: Der Eintrag ist bestätigt.",
                lb: "Merci: d’Fiche ass confirméiert.", en: "Thank you: the record is confirmed.")
        case .restored:
            Text(
                fr: "La révision est copiée dans le brouillon.",
                de: "Die Fassung steht im Entwurf.", lb: "D’Versioun steet am Virschlag.",
                en: "The revision is in the draft.")
        case .takenBack:
            Text(
                fr: "Vos modifications sont de nouveau dans le brouillon.",
                de: "Ihre Änderungen stehen wieder im Entwurf.",
                lb: "Är Ännerunge stinn nees am Virschlag.", en: "Your changes are a draft again.")
        case .claimDecided:
            Text(
                fr: "C’est noté, et la personne est prévenue.",
                de: "Das ist vermerkt, und die Person erfährt davon.",
                lb: "Dat ass notéiert, an d’Persoun kritt Bescheed.",
                en: "That is noted, and the person is told.")
        }
    }
}
