// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What the site says about privacy and accessibility: only what the software itself does.
enum StatementText {
    static let privacy = Text(
        fr: "Protection des données", de: "Datenschutz", lb: "Dateschutz", en: "Privacy")

    static let privacyParts: [StatementPage.Part] = [
        .init(
            heading: .init(
                fr: "Vos visites", de: "Ihre Besuche", lb: "Är Visitten", en: "Your visits"),
            paragraphs: [
                .init(
                    fr:
                        "Tant que vous ne vous connectez pas, ce site ne dépose aucun cookie. Il n’appelle aucun service tiers et ne mesure pas son audience. C’est pourquoi aucun bandeau ne vous est présenté.",
                    de:
                        "Solange Sie sich nicht anmelden, setzt diese Website keine Cookies. Sie ruft keine fremden Dienste auf und wertet Ihr Verhalten nicht aus. Darum sehen Sie hier kein Banner.",
                    lb:
                        "Soulaang Dir Iech net umellt, setzt dëse Site keng Cookien. E rifft keng friem Servicer op a wäert Äert Verhalen net aus. Dofir gesitt Dir hei kee Banner.",
                    en:
                        "Until you sign in, this site sets no cookies. It calls no third-party service and does not track you. That is why you see no banner."
                ),
                .init(
                    fr:
                        "Le journal du serveur garde la page demandée, la réponse et sa durée, sans adresse ni mots recherchés.",
                    de:
                        "Das Protokoll des Servers enthält die aufgerufene Seite, die Antwort und ihre Dauer, aber weder Ihre Adresse noch Ihre Suchwörter.",
                    lb:
                        "De Protokoll vum Server enthält d’Säit, d’Äntwert an d’Dauer, mee weder Är Adress nach Är Sichwierder.",
                    en:
                        "The server’s log holds the page asked for, the answer and how long it took, but neither your address nor the words you searched for."
                ),
                .init(
                    fr:
                        "Pour savoir ce qui manque, le site compte par jour les mots recherchés et le nombre de réponses, sans heure, sans adresse et sans lien avec une personne\u{202F}; ce décompte s’efface après treize mois.",
                    de:
                        "Um zu wissen, was fehlt, zählt die Website je Tag die gesuchten Wörter und die Zahl der Treffer, ohne Uhrzeit, ohne Adresse und ohne Bezug zu einer Person; nach dreizehn Monaten wird diese Zählung gelöscht.",
                    lb:
                        "Fir ze wëssen, wat feelt, zielt de Site pro Dag déi gesichte Wierder an d’Zuel vun den Äntwerten, ouni Auerzäit, ouni Adress an ouni Bezuch op eng Persoun; no dräizéng Méint gëtt déi Zielung geläscht.",
                    en:
                        "To know what is missing, the site counts by day the words searched for and the number of answers, without the time, without an address and without any link to a person; these counts are erased after thirteen months."
                ),
            ]),
        account,
        .init(
            heading: .init(
                fr: "Les personnes dans l’annuaire", de: "Personen im Verzeichnis",
                lb: "D’Leit am Verzeechnes", en: "People in the directory"),
            paragraphs: [
                .init(
                    fr:
                        "L’annuaire décrit des organisations. Les contacts sont des adresses de fonction\u{202F}; le nom d’une personne n’y paraît que si elle l’a confirmé elle-même.",
                    de:
                        "Das Verzeichnis beschreibt Organisationen. Kontakte sind Funktionsadressen; der Name einer Person erscheint nur, wenn sie ihn selbst bestätigt hat.",
                    lb:
                        "D’Verzeechnes beschreift Organisatiounen. D’Kontakter si Funktiounsadressen; den Numm vun enger Persoun steet nëmmen dran, wa si e selwer confirméiert huet.",
                    en:
                        "The directory describes organisations. Contacts are role addresses; a person’s name appears only when they have confirmed it themselves."
                ),
                .init(
                    fr:
                        "Une erreur, une demande d’accès, de correction ou d’effacement\u{202F}? Écrivez au secrétariat du cluster\u{A0}: la source de chaque information figure sur la fiche.",
                    de:
                        "Ein Fehler, ein Antrag auf Auskunft, Berichtigung oder Löschung? Schreiben Sie dem Sekretariat des Clusters: Die Quelle jeder Angabe steht beim Eintrag.",
                    lb:
                        "E Feeler, eng Ufro op Auskunft, Verbesserung oder Läschen? Schreift dem Sekretariat vum Cluster: d’Quell vun all Informatioun steet op der Fiche.",
                    en:
                        "A mistake, a request for access, correction or erasure? Write to the cluster’s secretariat: the source of every piece of information stands on the record."
                ),
            ]),
    ]

    /// Added where the operator has set tiles for the map.
    static let tiles = StatementPage.Part(
        heading: Text(
            fr: "Le fond de carte", de: "Der Kartenhintergrund",
            lb: "Den Hannergrond vun der Kaart",
            en: "The map’s background"),
        paragraphs: [
            Text(
                fr:
                    "Une exception\u{A0}: le fond de la carte est demandé par votre navigateur à un service extérieur, qui voit alors votre adresse et la zone affichée. La liste et les fiches n’en dépendent pas.",
                de:
                    "Eine Ausnahme: Den Hintergrund der Karte holt Ihr Browser von einem fremden Dienst, der dabei Ihre Adresse und den Ausschnitt sieht. Liste und Einträge kommen ohne ihn aus.",
                lb:
                    "Eng Ausnam: den Hannergrond vun der Kaart hëlt Äre Browser vun engem friemen Service, deen dobäi Är Adress an den Ausschnëtt gesäit. D’Lëscht an d’Fichen kommen ouni hien aus.",
                en:
                    "One exception: your browser asks an outside service for the map’s background, which then sees your address and the area shown. The list and the records do without it."
            )
        ])

    static let accessibility = Text(
        fr: "Accessibilité", de: "Barrierefreiheit", lb: "Accessibilitéit", en: "Accessibility")

    static let accessibilityParts: [StatementPage.Part] = [
        .init(
            heading: .init(
                fr: "Ce que vous pouvez attendre", de: "Was Sie erwarten können",
                lb: "Wat Dir erwaarde kënnt", en: "What you can expect"),
            paragraphs: [
                .init(
                    fr:
                        "Le site vise le niveau AA des WCAG 2.2. Il fonctionne sans JavaScript, au clavier, à 320 pixels de large, à 200\u{A0}% de taille de texte, en clair et en sombre, et s’imprime.",
                    de:
                        "Die Website strebt die Stufe AA der WCAG 2.2 an. Sie funktioniert ohne JavaScript, mit der Tastatur, bei 320 Pixeln Breite, bei 200\u{A0}% Textgröße, hell und dunkel, und lässt sich drucken.",
                    lb:
                        "De Site zilt op den Niveau AA vun de WCAG 2.2. E fonctionnéiert ouni JavaScript, mat der Tastatur, op 320 Pixel Breet, mat 200\u{A0}% Textgréisst, hell an däischter, a léisst sech drécken.",
                    en:
                        "The site aims at level AA of WCAG 2.2. It works without JavaScript, by keyboard, at 320 pixels wide, at 200% text size, in light and dark, and on paper."
                ),
                .init(
                    fr:
                        "Chaque carte a une liste ou un tableau qui dit la même chose en texte. La langue de chaque contenu est déclarée\u{202F}; quand un texte n’est pas traduit, la page l’annonce.",
                    de:
                        "Zu jeder Karte gibt es eine Liste oder Tabelle, die dasselbe als Text sagt. Die Sprache jedes Inhalts ist ausgezeichnet; fehlt eine Übersetzung, sagt es die Seite.",
                    lb:
                        "All Kaart huet eng Lëscht oder Tabell, déi datselwecht als Text seet. D’Sprooch vun all Inhalt ass deklaréiert; wann en Text net iwwersat ass, seet d’Säit et.",
                    en:
                        "Every map has a list or a table that says the same in text. The language of every content is declared; where a text is not translated, the page says so."
                ),
            ]),
        .init(
            heading: .init(
                fr: "Comment nous le vérifions", de: "Wie wir es prüfen",
                lb: "Wéi mir et kontrolléieren", en: "How we check it"),
            paragraphs: [
                .init(
                    fr:
                        "Chaque type de page est contrôlé automatiquement dans les quatre langues et à deux largeurs avant toute mise à jour du logiciel. Un contrôle automatique ne voit pas tout\u{A0}: dites-nous ce qui vous arrête.",
                    de:
                        "Jeder Seitentyp wird vor jeder Aktualisierung der Software automatisch in allen vier Sprachen und zwei Breiten geprüft. Eine automatische Prüfung sieht nicht alles: Sagen Sie uns, was Sie aufhält.",
                    lb:
                        "All Typ vu Säit gëtt virun all Aktualiséierung vun der Software automatesch an de véier Sproochen an an zwou Breete kontrolléiert. Eng automatesch Kontroll gesäit net alles: sot eis, wat Iech ophält.",
                    en:
                        "Every type of page is checked automatically in the four languages and at two widths before each update of the software. An automatic check does not see everything: tell us what stops you."
                )
            ]),
    ]
}
