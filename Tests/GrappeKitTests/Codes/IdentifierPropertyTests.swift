// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeTesting
import Testing

struct IdentifierPropertyTests {
    /// Schemes whose arithmetic finds every single wrong digit.
    @Test(
        "Every single wrong digit of a valid number is found",
        arguments: [
            (IdentifierScheme.frSIREN, 9), (.frSIRET, 14), (.frVAT, 11), (.beKBO, 10),
            (.beEstablishment, 10), (.luVAT, 8), (.deVAT, 9),
        ])
    func singleDigitErrors(scheme: IdentifierScheme, length: Int) {
        var generator = SeededRandom(seed: 0x5EED)
        var valid = 0
        while valid < 40 {
            let digits = (0..<length).map { _ in UInt8.random(in: 0x30...0x39, using: &generator) }
            guard case .success(let number) = Self.parse(digits, scheme),
                number.value.utf8.elementsEqual(digits)
            else { continue }
            valid += 1
            for place in digits.indices {
                for digit in UInt8(0x30)...0x39 where digit != digits[place] {
                    var changed = digits
                    changed[place] = digit
                    let isFound =
                        if case .failure = Self.parse(changed, scheme) { true } else { false }
                    #expect(isFound, "\(scheme) \(number.value) at \(place)")
                }
            }
        }
    }

    @Test("La Poste's establishments follow their own rule and its head office the general one")
    func laPoste() {
        let accepts: (String) -> Bool = {
            if case .success = Identifier.parse($0, as: .frSIRET) { true } else { false }
        }
        #expect(accepts("35600000000048"))
        #expect(!accepts("35600000000046"))
        #expect(accepts("35600000049837"))
        #expect(!accepts("35600000049838"))
    }

    @Test("Random text never crashes a scheme and never changes when it is read again")
    func fuzz() {
        var generator = SeededRandom(seed: 0xF022)
        let seeds = IdentifierScheme.allCases.map { Array($0.example.unicodeScalars) }
        for _ in 0..<4000 {
            var scalars = seeds.randomElement(using: &generator) ?? []
            for _ in 0..<Int.random(in: 0...4, using: &generator) {
                let place = Int.random(in: 0...scalars.count, using: &generator)
                scalars.insert(Self.scalar(&generator), at: place)
                if Bool.random(using: &generator) {
                    scalars.remove(at: Int.random(in: 0..<scalars.count, using: &generator))
                }
            }
            var text = ""
            text.unicodeScalars.append(contentsOf: scalars)
            for scheme in IdentifierScheme.allCases {
                guard case .success(let found) = Identifier.parse(text, as: scheme) else {
                    continue
                }
                #expect(Identifier.parse(found.value, as: scheme) == .success(found))
                #expect(Identifier.parse(found.formatted, as: scheme) == .success(found))
            }
            _ = Identifier.recognise(
                text, country: ["FR", "BE", "LU", "DE"].randomElement(using: &generator))
        }
    }

    @Test("Digits of other scripts and overlong text are refused, full-width digits are read")
    func scripts() {
        #expect(
            Identifier.parse("٤٠٤٨٣٣٠٤٨", as: .frSIREN) == .failure(.format(example: "404 833 048"))
        )
        #expect((try? Identifier.parse("４０４８３３０４８", as: .frSIREN).get())?.value == "404833048")
        let long = String(repeating: " ", count: 300) + "404833048"
        #expect((try? Identifier.parse(long, as: .frSIREN).get()) == nil)
        #expect((try? Identifier.parse("404\u{A0}833\u{2011}048\r\n", as: .frSIREN).get()) != nil)
    }

    @Test("Every problem says in four languages what is wrong")
    func messages() {
        let problems: [IdentifierProblem] = [
            .length(expected: 9), .format(example: "B247312"), .checksum,
            .component(.establishmentNumber), .component(.enterpriseNumber), .component(.court),
        ]
        for problem in problems {
            #expect(Set(Language.allCases.map { problem.message[$0] }).count == 4)
        }
    }

    private static func parse(
        _ digits: [UInt8], _ scheme: IdentifierScheme
    ) -> Result<Identifier, IdentifierProblem> {
        Identifier.parse(String(decoding: digits, as: UTF8.self), as: scheme)
    }

    private static func scalar(_ generator: inout SeededRandom) -> Unicode.Scalar {
        let range: ClosedRange<UInt32> = Bool.random(using: &generator) ? 0...0x17F : 0...0x1FFFF
        return Unicode.Scalar(UInt32.random(in: range, using: &generator)) ?? "0"
    }
}
