// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Vocabulary

extension DemonstrationDraft {
    /// Summary and description in the organisation's language and perhaps in a second one; the
    /// versions say the same.
    mutating func texts() -> (Translated<String>, Translated<String>) {
        let languages = [language] + (secondLanguage.map { [$0] } ?? [])
        let sentences = DemonstrationSentences.of(trade)
        let choice = dice.below(2)
        // Bicycles or journeys: here the two sentences must speak of the same work.
        let second = trade.code == "mobility" ? choice : dice.below(2)
        let parts = [
            sentences.map { $0.activities[second] }, dice.pick(mission.sentences),
            dice.chance(75) ? dice.pick(DemonstrationMission.closings) : nil,
        ]
        return (
            versions([sentences.map { $0.summaries[choice] }], in: languages),
            versions(parts, in: languages)
        )
    }

    private func versions(_ parts: [Text?], in languages: [Language]) -> Translated<String> {
        Translated(
            languages.map { language in
                let text = parts.compactMap { $0.map { filled($0, in: language) } }
                return .init(text.joined(separator: " "), in: language.tag)
            })
    }

    private func filled(_ text: Text, in language: Language) -> String {
        text[language]
            .replacing("{place}", with: town.phrase(in: language))
            .replacing("{area}", with: area[language])
            .replacing("{staff}", with: String(staff))
            .replacing("{year}", with: String(founded.year))
    }

    private var area: Text {
        let postalCode = town.place.postalCode
        let isProvince = District.of(country: region.country, postalCode: postalCode)?.code
        return isProvince == "BE-WLX" ? Self.inTheProvince : region.area
    }

    private static let inTheProvince = Text(
        fr: "en province de Luxembourg", de: "in der belgischen Provinz Luxemburg",
        lb: "an der belscher Provënz Lëtzebuerg", en: "in the Belgian province of Luxembourg")
}
