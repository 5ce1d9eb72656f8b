// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import GrappeWeb
import SearchKernel
import Testing
import Vocabulary

@testable import Directory

@Suite("Cards of organisations")
struct CardTests {
    private static let organisations = PageFixtures(Demonstration.organisations()).organisations

    private func card(_ organisation: Organisation) -> OrganisationCard {
        OrganisationCard(
            organisation, Gazetteer(),
            ProfileConcepts(organisation.profile, PageFixtures.reader))
    }

    @Test("A card shows what the profile shows", arguments: Language.allCases)
    func sameAsProfile(language: Language) {
        for organisation in Self.organisations {
            let (profile, card) = (organisation.profile, card(organisation))
            #expect(card.name(in: language)?.text == profile.name(in: language)?.text)
            #expect(card.name(in: language)?.language == profile.name(in: language)?.language)
            #expect(card.town == profile.seat?.municipality)
            let summary = profile.summary.version(for: language)
            #expect(card.presentation(in: language)?.whole.text == summary?.value)
            #expect(card.presentation(in: language)?.whole.language == summary?.language)
            #expect(
                card.offered.map(\.text)
                    == profile.competences.map(\.text) + profile.equipment.map(\.text))
        }
    }

    @Test("Where no word is searched, a long text is cut as it always was")
    func excerpt() throws {
        var profile = Profile()
        let long = String(repeating: "Nous réparons des vélos à l’atelier. ", count: 30)
        profile.description = Translated([
            .init(long, in: Language.fr.tag), .init("Kurz", in: Language.de.tag),
        ])
        let card = card(PageFixtures([profile]).organisations[0])
        let shown = try #require(card.presentation(in: .fr))
        #expect(shown.whole.text == long)
        #expect(shown.excerpt == Highlight.snippet(long, terms: [], maxLength: 180).text)
        #expect(card.presentation(in: .de)?.excerpt == "Kurz")
        #expect(card.presentation(in: .en)?.whole.language == Language.fr.tag)
    }

    @Test("Languages beyond the four, unknown ones and texts of any length survive packing")
    func packing() throws {
        var writer = CardTexts.Writer()
        let dutch = try #require(LanguageTag("nl"))
        let huge = String(repeating: "é", count: 60_000)
        writer.add(.name, "Groene Hand", dutch)
        writer.add(.name, "", LanguageTag.undetermined)
        writer.add(.words, huge, nil)
        writer.add(.name, "Last", Language.lb.tag)
        let packed = SnapshotAttachment([1, 2, 3] + writer.bytes + [4])
        let texts = CardTexts(packed, 3..<(packed.count - 1))
        let names = texts.texts(.name)
        #expect(names.map(\.text) == ["Groene Hand", "", "Last"])
        #expect(names.map(\.language) == [dutch, .undetermined, Language.lb.tag])
        let kept = try #require(texts.texts(.words).first)
        #expect(kept.language == nil && huge.utf8.starts(with: kept.text.utf8))
        #expect(kept.text.utf8.count > 30_000)
    }

    @Test("The marks of a text admit every word that it holds")
    func marks() {
        for organisation in Self.organisations.prefix(60) {
            for text in card(organisation).offered {
                for token in Analysis.tokens(text.text) {
                    #expect(text.words.mayHold(anyOf: WordMarks(terms: [token.term])))
                }
            }
        }
        #expect(!WordMarks(text: "jardin").mayHold(anyOf: WordMarks(terms: [])))
    }

    @Test("The nearest with other trades are those that looking at everybody finds")
    func complements() throws {
        var table = CardTable()
        let cards = Self.organisations.map(card)
        for card in cards { table.put(card) }
        for card in cards.prefix(5) { table.put(card) }
        table.remove(cards[0].id.string)
        let present = cards.dropFirst()
        for own in present.prefix(80) {
            let place = try #require(own.coordinate)
            var nearest: [String: Double] = [:]
            for other in present where Set(other.trades).isDisjoint(with: own.trades) {
                guard let there = other.coordinate, let trade = other.trades.first else { continue }
                let kilometres = place.distance(to: there)
                guard kilometres <= 60 else { continue }
                nearest[trade] = min(nearest[trade] ?? .infinity, kilometres)
            }
            let found = table.complementary(to: own.id.string, limit: 4)
            let distances = found.compactMap { $0.coordinate.map(place.distance) }
            #expect(distances == Array(nearest.values.sorted().prefix(4)))
            #expect(Set(found.compactMap(\.trades.first)).count == found.count)
        }
        #expect(table.complementary(to: cards[0].id.string, limit: 4).isEmpty)
    }

    @Test("The link that adds a value is the one that toggling gives", arguments: Language.allCases)
    func addingLinks(language: Language) throws {
        var search = OrganisationSearch()
        let arlon = try #require(Coordinate(latitude: 49.68, longitude: 5.81))
        for step in 0..<4 {
            if step > 0 { search.text = "taille & haie" }
            if step > 1 { search.filters = [.territory: ["LU", "DE-SL"], .size: ["micro"]] }
            if step > 2 {
                search.near = .init(place: "Arlon", coordinate: arlon, kilometres: 25)
                (search.order, search.page) = (.distance, 3)
            }
            for facet in OrganisationFacet.allCases {
                let link = search.adding(to: facet, language).link("a b/ü")
                #expect(link == search.toggling("a b/ü", of: facet).link(language))
            }
        }
    }
}
