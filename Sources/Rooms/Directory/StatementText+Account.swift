// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension StatementText {
    /// What the site knows of whoever signs in.
    static let account = StatementPage.Part(
        heading: Text(fr: "Votre compte", de: "Ihr Konto", lb: "Äre Kont", en: "Your account"),
        paragraphs: [
            Text(
                fr:
                    "Si vous vous connectez, un seul cookie vous reconnaît, pendant trente jours au plus. Il ne sert à rien d’autre et disparaît quand vous vous déconnectez.",
                de:
                    "Wenn Sie sich anmelden, erkennt Sie ein einziges Cookie wieder, höchstens dreißig Tage lang. Es dient nichts anderem und verschwindet, wenn Sie sich abmelden.",
                lb:
                    "Wann Dir Iech umellt, erkennt een eenzege Cookie Iech erëm, héchstens drësseg Deeg laang. En déngt fir näischt aneschters a verschwënnt, wann Dir Iech ofmellt.",
                en:
                    "If you sign in, a single cookie recognises you, for thirty days at most. It serves nothing else and is gone when you sign out."
            ),
            Text(
                fr:
                    "Votre compte garde votre nom, votre adresse électronique, votre langue, vos rôles et vos mandats, et pour chaque session le navigateur, le début et la dernière visite. Les décisions que vous prenez ici portent votre nom.",
                de:
                    "Ihr Konto enthält Ihren Namen, Ihre E-Mail-Adresse, Ihre Sprache, Ihre Rollen und Mandate, dazu für jede Sitzung den Browser, den Beginn und den letzten Besuch. Entscheidungen, die Sie hier treffen, tragen Ihren Namen.",
                lb:
                    "Äre Kont enthält Ären Numm, Är E-Mail-Adress, Är Sprooch, Är Rollen an Är Mandater, a fir all Sessioun de Browser, den Ufank an déi lescht Visitt. Wat Dir hei decidéiert, dréit Ären Numm.",
                en:
                    "Your account holds your name, your e-mail address, your language, your roles and mandates, and for each session the browser, its beginning and the last visit. What you decide here bears your name."
            ),
        ])
}
