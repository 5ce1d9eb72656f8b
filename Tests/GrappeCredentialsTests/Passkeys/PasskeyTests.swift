// SPDX-License-Identifier: EUPL-1.2

import Crypto
import GrappeKit
import GrappeTesting
import Testing

@testable import GrappeCredentials

@Suite("Passkeys")
struct PasskeyTests {
    private let device = SoftwarePasskey()
    private let challenge = Secret()

    private func register(
        _ answer: [UInt8], requiresVerification: Bool = true
    ) throws -> Passkey {
        try PasskeyRegistration(answer).verified(
            answering: challenge, for: SoftwarePasskey.party,
            requiresVerification: requiresVerification)
    }

    private func use(_ passkey: Passkey, _ answer: [UInt8]) throws -> PasskeyAssertion.Proof {
        try PasskeyAssertion(answer).verified(
            with: passkey, of: [1], answering: challenge, for: SoftwarePasskey.party,
            requiresVerification: true)
    }

    private var registration: [UInt8] {
        device.registration(
            clientData: device.clientData("webauthn.create", challenge),
            attestation: device.attestation(of: device.registrationData))
    }

    @Test("A passkey is made, used, and cannot be used with an old counter")
    func life() throws {
        let passkey = try register(registration)
        #expect(passkey.id == device.id)
        #expect(passkey.publicKey == Array(device.key.publicKey.x963Representation))
        let answer = try device.assertion(challenge: challenge, count: 3)
        #expect(try PasskeyAssertion(answer).passkeyID == device.id)
        let proof = try use(passkey, answer)
        #expect(proof == PasskeyAssertion.Proof(signatures: 3, isUserVerified: true))
        let used = Passkey(
            id: passkey.id, publicKey: passkey.publicKey, signatures: 3, mayBeBackedUp: false)
        #expect(throws: PasskeyRefusal.clonedAuthenticator) { try use(used, answer) }
    }

    @Test("Answers damaged in any of their parts are refused or still mean the same")
    func fuzz() throws {
        let passkey = try register(registration)
        let assertion = try device.assertion(challenge: challenge, count: 3)
        let client = device.clientData("webauthn.create", challenge)
        let attestation = device.attestation(of: device.registrationData)
        var random = SeededRandom(seed: 11)
        var refused = 0
        for _ in 0..<1000 {
            let answers = [
                random.mutated(registration),
                device.registration(clientData: random.mutated(client), attestation: attestation),
                device.registration(clientData: client, attestation: random.mutated(attestation)),
            ]
            for answer in answers {
                do {
                    // Bytes that nobody signs (the make of the authenticator) may differ.
                    let made = try register(answer)
                    #expect(made.id == passkey.id && made.publicKey == passkey.publicKey)
                } catch is PasskeyRefusal { refused += 1 }
            }
            do {
                #expect(try use(passkey, random.mutated(assertion)).signatures == 3)
            } catch is PasskeyRefusal { refused += 1 }
        }
        #expect(refused > 3000)
    }

    @Test("Noise is refused without a crash")
    func noise() {
        var random = SeededRandom(seed: 12)
        for _ in 0..<20_000 {
            let bytes = (0..<random.below(60)).map { _ in UInt8(random.below(256)) }
            if let value = try? CBORReader.value(of: bytes) { #expect(!bytes.isEmpty, "\(value)") }
            _ = try? AuthenticatorData(bytes)
            _ = try? PasskeyRegistration(bytes)
        }
    }

    @Test("What the browser is asked is JSON with these members")
    func options() throws {
        let person = PasskeyOptions.Person(
            handle: [1, 2, 3], name: "zoé@example.lu", displayName: "Zoé </script>")
        let text = PasskeyOptions.registration(
            of: person, challenge: challenge, for: SoftwarePasskey.party, excluding: [[9, 9]],
            requiresVerification: true)
        #expect(!text.contains("<"))
        let json = try JSONArrayReader.value(of: Array(text.utf8))
        #expect(json["challenge"]?.text == challenge.text)
        #expect(json["rp"]?["id"]?.text == "annuaire.example.org")
        #expect(json["user"]?["id"]?.text == "AQID")
        #expect(json["user"]?["displayName"]?.text == "Zoé </script>")
        #expect(json["pubKeyCredParams"] == [["type": "public-key", "alg": -7]])
        #expect(json["excludeCredentials"] == [["type": "public-key", "id": "CQk"]])
        #expect(json["authenticatorSelection"]?["userVerification"] == "required")
        #expect(json["attestation"] == "none")
    }

    @Test("Whoever is not known yet is asked for any passkey of the site")
    func anyPasskey() throws {
        let text = PasskeyOptions.assertion(
            challenge: challenge, for: SoftwarePasskey.party, requiresVerification: false)
        let json = try JSONArrayReader.value(of: Array(text.utf8))
        #expect(json["allowCredentials"] == [])
        #expect(json["rpId"] == "annuaire.example.org")
        #expect(json["userVerification"] == "preferred")
    }
}
