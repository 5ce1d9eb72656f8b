// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite(
    "Passkeys, as other libraries make them",
    .enabled(if: Oracle.has("fido2, webauthn"), "install the Python packages: make setup"))
struct PasskeyOracleTests {
    @Test("Every right answer is taken and every wrong one refused")
    func answers() throws {
        let lines = try Oracle.lines(of: "passkeys.py")
        var counts: [String: Int] = [:]
        for line in lines {
            let name = try #require(line["name"]?.text)
            let ceremony = try #require(line["ceremony"]?.text)
            let accept = line["accept"] == true
            let refusal = try refusal(of: line, ceremony)
            #expect((refusal == nil) == accept, "\(ceremony), \(name): \(refusal as Any)")
            counts["\(ceremony) \(accept)", default: 0] += 1
        }
        #expect(counts["registration true"] ?? 0 >= 8)
        #expect(counts["registration false"] ?? 0 >= 40)
        #expect(counts["assertion true"] ?? 0 >= 7)
        #expect(counts["assertion false"] ?? 0 >= 35)
    }

    private func refusal(of line: JSONValue, _ ceremony: String) throws -> PasskeyRefusal? {
        let answer = Array(try #require(line["answer"]?.text).utf8)
        do {
            if ceremony == "registration" {
                try register(answer, line)
            } else {
                try assert(answer, line)
            }
            return nil
        } catch let refusal as PasskeyRefusal {
            return refusal
        }
    }

    private func register(_ answer: [UInt8], _ line: JSONValue) throws {
        let passkey = try PasskeyRegistration(answer).verified(
            answering: try challenge(line), for: try party(line),
            requiresVerification: line["verify"] == true)
        #expect(Base64URL.encode(passkey.id) == line["passkey"]?["id"]?.text)
        #expect(Base64URL.encode(passkey.publicKey) == line["passkey"]?["point"]?.text)
    }

    private func assert(_ answer: [UInt8], _ line: JSONValue) throws {
        let kept = try #require(line["passkey"])
        let signatures = try #require(kept["signatures"]?.int)
        let passkey = Passkey(
            id: try bytes(kept["id"]), publicKey: try bytes(kept["point"]),
            signatures: UInt32(signatures),
            mayBeBackedUp: kept["backup"] == true)
        _ = try PasskeyAssertion(answer).verified(
            with: passkey, of: try bytes(line["handle"]), answering: try challenge(line),
            for: try party(line), requiresVerification: line["verify"] == true)
    }

    private func challenge(_ line: JSONValue) throws -> Secret {
        let text = try #require(line["challenge"]?.text)
        return try #require(Secret(text))
    }

    private func party(_ line: JSONValue) throws -> RelyingParty {
        let id = try #require(line["party"]?.text)
        let origin = try #require(line["origin"]?.text)
        return RelyingParty(id: id, name: "Annuaire", origins: [origin])
    }

    private func bytes(_ value: JSONValue?) throws -> [UInt8] {
        let text = try #require(value?.text)
        return try #require(Base64URL.decode(text))
    }
}
