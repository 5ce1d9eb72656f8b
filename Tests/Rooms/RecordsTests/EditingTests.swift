// SPDX-License-Identifier: EUPL-1.2

import Directory
import GrappeKit
import GrappeStore
import GrappeTesting
import Testing
import Vocabulary

@testable import Records

@Suite("Editing a record")
struct EditingTests {
    @Test("A machine that an editor adds is public once the draft is published, not before")
    func machine() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            let form = try await site.form(
                .equipment, in: ada, ["machine-1-text": "Camionnette frigorifique"])
            let saved = try await ada.post(RecordsSite.base + "/edit/equipment", form)
            #expect(saved.status == 303)
            #expect(try await site.profile().equipment.count == 1)
            #expect(try await ada.get(RecordsSite.base).text.contains("Camionnette frigorifique"))
            #expect(try await ada.get(RecordsSite.base + "/preview").text.contains("frigorifique"))
            let published = try await ada.post(RecordsSite.base + "/publish")
            #expect(published.headers["location"]?.contains("done=published") == true)
            let machines = try await site.profile().equipment
            #expect(machines.map(\.text) == ["Tondeuse autoportée", "Camionnette frigorifique"])
            // What the form does not show is still there.
            #expect(machines[0] == Story.jardins.equipment[0])
        }
    }

    @Test("A form that is sent as it was shown changes nothing, whatever the record holds")
    func unchanged() async throws {
        let gazetteer = Gazetteer()
        let profiles = Story.enterprises + Demonstration.organisations(count: 120)
        for language in Language.allCases {
            let setting = FormSetting(
                language: language, gazetteer: gazetteer,
                suggestions: EquipmentSuggestions(vocabulary: .init()))
            for profile in profiles {
                for section in RecordSection.allCases {
                    var read = profile
                    let errors = section.form.read(
                        section.form.typed(profile, setting), into: &read, setting)
                    #expect(errors.isEmpty, "\(section) of \(profile.names): \(errors.problems)")
                    #expect(
                        read == profile,
                        "\(section) of \(profile.names): \(read.fields(differingFrom: profile))")
                }
            }
        }
    }

    @Test("A new name waits for a moderator while the record stays as it was")
    func sensitive() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            let form = try await site.form(
                .essentials, in: ada, ["name-0-text": "Jardins Neufs", "phone": "+32 61 11 22 33"])
            try await ada.post(RecordsSite.base + "/edit/essentials", form)
            let published = try await ada.post(RecordsSite.base + "/publish")
            #expect(published.headers["location"]?.contains("done=partly") == true)
            var profile = try await site.profile()
            #expect(profile.names == Story.jardins.names)
            #expect(profile.contacts.contains(Contact(.phone, "+3261112233")))

            let mona = try await site.moderator(in: [.wallonia])
            let queue = try await mona.get("/fr/secretariat/queue").text
            let link = try #require(queue.between("/fr/secretariat/queue/change/", "\""))
            let item = "/fr/secretariat/queue/change/" + link
            #expect(try await mona.get(item).text.contains("<ins>Jardins Neufs"))
            let answer = try await mona.post(item, "verdict=accept")
            #expect(answer.headers["location"]?.contains("done=yes") == true)
            profile = try await site.profile()
            #expect(profile.names.map(\.text) == ["Jardins Neufs"])
            #expect(try await mona.get(item).status == 404)
        }
    }

    @Test("What two windows save one after the other is not overwritten silently")
    func conflict() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            let first = try await site.form(.texts, in: ada, ["summary-en": "We cut hedges."])
            let second = try await site.form(.texts, in: ada, ["summary-en": "We mow lawns."])
            #expect(try await ada.post(RecordsSite.base + "/edit/texts", first).status == 303)
            let late = try await ada.post(RecordsSite.base + "/edit/texts", second)
            #expect(late.status == 422)
            #expect(late.text.contains("We mow lawns.") && late.text.contains("error-summary"))
            let id = RecordsSite.jardins
            let draft = try #require(try await site.database.read { try $0.draft(of: id) })
            #expect(draft.change.profile.summary.versions.last?.value == "We cut hedges.")
        }
    }

    @Test("An imported field that an editor changed is theirs: the next import shows and keeps it")
    func imported() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            let form = try await site.form(.essentials, in: ada, ["email": "nous@jardins.example"])
            try await ada.post(RecordsSite.base + "/edit/essentials", form)
            try await ada.post(RecordsSite.base + "/publish")
            #expect(try await site.profile().contacts.map(\.value).contains("nous@jardins.example"))

            var brought = Story.jardins
            brought.contacts = [Contact(.email, "autre@jardins.example")]
            brought.staff = Staff(least: 31, most: 31)
            try await site.bring(brought)
            let profile = try await site.profile()
            #expect(profile.contacts.map(\.value).contains("nous@jardins.example"))
            #expect(!profile.contacts.map(\.value).contains("autre@jardins.example"))
            // What was never touched follows the source.
            #expect(profile.staff == Staff(least: 31, most: 31))
            let page = try await ada.get(RecordsSite.base + "/edit/essentials").text
            #expect(page.contains("autre@jardins.example"))

            try await ada.post(RecordsSite.base + "/release", "field=contacts")
            try await ada.post(RecordsSite.base + "/publish")
            #expect(try await site.profile().contacts == brought.contacts)
        }
    }

    @Test("An earlier revision comes back as a draft and, published, is what it was")
    func restore() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.editor()
            for words in ["Première phrase.", "Deuxième phrase."] {
                let form = try await site.form(.texts, in: ada, ["summary-fr": words])
                try await ada.post(RecordsSite.base + "/edit/texts", form)
                try await ada.post(RecordsSite.base + "/publish")
                site.clock.advance(by: 1000)
            }
            let history = try await ada.get(RecordsSite.base + "/history").text
            #expect(history.contains("/history/1\"") && history.contains("/history/2\""))
            let second = try await ada.get(RecordsSite.base + "/history/2").text
            #expect(
                second.contains("<del>français – Première phrase.")
                    && second.contains("<ins>français – Deux"))
            try await ada.post(RecordsSite.base + "/history/1/restore")
            try await ada.post(RecordsSite.base + "/publish")
            #expect(try await site.profile().summary.version(for: .fr)?.value == "Première phrase.")
        }
    }

    @Test("Whoever keeps another record reads and changes nothing here")
    func others() async throws {
        try await RecordsSite.with { site in
            let ada = try await site.member("Eve")
            for path in ["", "/edit/texts", "/preview", "/history"] {
                #expect(try await ada.get(RecordsSite.base + path).status == 403, "\(path)")
            }
            #expect(try await ada.post(RecordsSite.base + "/publish").status == 403)
        }
    }

    @Test("The meter's weights add up, and a full record misses nothing")
    func meter() {
        #expect(Completeness.items.reduce(0) { $0 + $1.weight } == 100)
        #expect(Completeness(Profile()).hundredths == 0)
        let gardeners = Completeness(Story.jardins)
        #expect(gardeners.missing.map(\.section) == [.trades])
        #expect(gardeners.hundredths == 88)
    }
}

extension RecordsSite {
    /// The federation's record as an import would bring it anew.
    func bring(_ profile: Profile) async throws {
        let (id, later) = (Self.jardins, clock.now().advanced(by: 1000))
        try await database.write { session in
            try session.save(
                SourceRecord(
                    source: ID("federation"), record: "0", organisation: id, fingerprint: 1,
                    url: nil, read: later, profile: profile))
            // Any statement merges the record anew, as the import itself does.
            _ = try session.state(try session.statement(of: id), of: id, at: later)
        }
    }
}
