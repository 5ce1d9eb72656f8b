// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// What a program is told when it asks for something that cannot be.
enum OpenDataText {
    static let instantProblem = Text(
        fr: "updated_since attend une date (2026-11-21) ou un instant UTC (2026-11-21T08:00:00Z).",
        de:
            "updated_since erwartet ein Datum (2026-11-21) oder einen UTC-Zeitpunkt (2026-11-21T08:00:00Z).",
        lb:
            "updated_since erwaart en Datum (2026-11-21) oder en UTC-Zäitpunkt (2026-11-21T08:00:00Z).",
        en: "updated_since takes a date (2026-11-21) or an instant in UTC (2026-11-21T08:00:00Z).")
    static let cursorProblem = Text(
        fr: "after attend la valeur donnée par « next » dans la réponse précédente.",
        de: "after erwartet den Wert aus „next“ der vorigen Antwort.",
        lb: "after erwaart de Wäert aus „next“ vun der Äntwert virdrun.",
        en: "after takes the value that “next” gave in the answer before.")
    static let limitProblem = Text(
        fr: "limit est un nombre de 1 à 500.", de: "limit ist eine Zahl von 1 bis 500.",
        lb: "limit ass eng Zuel vun 1 bis 500.", en: "limit is a number from 1 to 500.")
}
