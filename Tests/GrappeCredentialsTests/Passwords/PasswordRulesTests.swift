// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Rules for new passwords")
struct PasswordRulesTests {
    private func problem(_ text: String, personal: [String] = []) -> PasswordProblem? {
        PasswordRules(siteWords: ["Raisin"]).problem(with: Password(text), personal: personal)
    }

    @Test("Eight characters are enough and 128 are not too many, however they are written")
    func lengths() {
        #expect(problem("7fQ!x2p") == .tooShort(8))
        #expect(problem("7fQ!x2pk") == nil)
        #expect(problem("éàüöëçñ") == .tooShort(8), "14 bytes are 7 characters")
        #expect(problem("Xe\u{301}q7wpz") == .tooShort(8), "an accent is no character of its own")
        var random = SeededRandom(seed: 1)
        let long = String(
            decoding: (0..<129).map { _ in UInt8(0x21 + random.below(94)) }, as: UTF8.self)
        #expect(problem(String(long.dropLast())) == nil)
        #expect(problem(String(long.dropLast(65))) == nil)
        #expect(problem(long) == .tooLong)
    }

    @Test("A site without second factors may ask for longer ones, but for none shorter than eight")
    func shortest() {
        func problem(_ text: String, _ shortest: Int) -> PasswordProblem? {
            PasswordRules(shortest: shortest).problem(with: Password(text))
        }
        #expect(problem("quatre mots la", 15) == .tooShort(15))
        #expect(problem("quatre mots lui", 15) == nil)
        #expect(problem("7fQ!x2p", 1) == .tooShort(8))
    }

    @Test(
        "Neither digits nor capitals nor signs are asked for",
        arguments: [
            "quatre mots sans lien", "correcthorsebatterystaple", "vierwoerterohnesinn",
            "日本語のパスワード", "🍇🍇🍋🌧🚲🧭📎🪑", "ужасныйпарольдлинный",
        ])
    func free(text: String) { #expect(problem(text) == nil) }

    @Test(
        "Passwords that are tried first are refused",
        arguments: [
            "password", "Password1", "P@ssw0rd", "password123", "Passwort1!", "motdepasse",
            "MotDePasse2024!", "12345678", "123456789", "1234567890", "0987654321", "87654321",
            "11111111", "00000000", "aaaaaaaa", "abcabcabc", "abcdefgh", "abcd1234", "1q2w3e4r",
            "1q2w3e4r5t", "qwertyuiop", "qwertzuiop", "azertyuiop", "azerty123", "qwerty123!",
            "qazwsxedc", "zaq12wsx", "a1b2c3d4", "a1a2a3a4", "iloveyou", "jetaime123", "chouchou",
            "sunshine", "Soleil2024", "Sommer2025!", "willkommen", "Bienvenue1", "football",
            "trustno1", "q1w2e3r4", "qweasdzxc", "q1q2q3q4", "asdf4321", "Elephant1",
            "harrypotter7", "superman", "luxembourg", "Lëtzebuerg1", "Grappe2026", "grappe-2026",
            "Solidarität", "cooperative1", "michelle", "charlie1", "31121990", "0612345678",
            "letmein!", "Raisin12", "starwars", "pa$$word", "princess", "dragon12", "passpass",
        ])
    func common(text: String) { #expect(problem(text) == .common) }

    @Test("A password made of what others know of the person is refused")
    func personal() {
        let known = ["Zéphyrine Quillfeldt", "zq@vivaldi-ateliers.example"]
        for text in [
            "zephyrine1", "Quillfeldt!", "quillfeldt2019", "vivaldi2026!", "vivaldiateliers",
        ] {
            #expect(problem(text) == nil || problem(text) == .common)
            #expect(problem(text, personal: known) == .personal, "\(text)")
        }
        #expect(problem("Zéphyrine aime les wagons bleus", personal: known) == nil)
    }

    @Test("Characters that no keyboard types are refused", arguments: ["\n", "\0", "\r\n", "\t"])
    func control(text: String) { #expect(problem("xk7 wpq2" + text) == .control) }

    @Test("Passwords made at random are accepted, whatever the alphabet")
    func random() {
        var random = SeededRandom(seed: 9)
        let alphabets = ["abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz0123456789"]
            .map { Array($0.utf8) }
        var refused = 0
        for index in 0..<2000 {
            let bytes = (0..<10).map { _ in random.one(of: alphabets[index % 2]) }
            if problem(String(decoding: bytes, as: UTF8.self)) != nil { refused += 1 }
        }
        #expect(refused <= 2)
    }

    @Test("Texts of any kind are judged without a crash")
    func fuzz() {
        var random = SeededRandom(seed: 4)
        for _ in 0..<2000 {
            let text = String(
                String.UnicodeScalarView(
                    (0..<random.below(40)).compactMap { _ in
                        Unicode.Scalar(UInt32(random.below(random.chance(50) ? 0x180 : 0x11_0000)))
                    }))
            _ = problem(text, personal: [text])
        }
    }

    @Test("Every problem is told in four languages")
    func texts() {
        let problems: [PasswordProblem] = [
            .tooShort(8), .tooLong, .control, .common, .personal, .listed,
        ]
        for problem in problems {
            #expect(Set(Language.allCases.map { problem.text[$0] }).count == 4)
        }
    }
}
