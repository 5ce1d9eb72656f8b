// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import Testing

@testable import GrappeCredentials

@Suite("QR codes")
struct QRCodeTests {
    @Test("Every module is as qrcode draws it, in every size and with every mask")
    func modules() throws {
        guard Oracle.has("qrcode") else {
            print("qrcode is missing: QR codes are not compared (make setup)")
            return
        }
        let lines = try Oracle.lines(of: "qr.py")
        #expect(lines.count == 70)
        for line in lines {
            let text = try #require(line["text"]?.text)
            let code = try #require(
                line["mask"]?.int.flatMap { QRCode(text, mask: $0) })
            let rows = code.modules.map {
                String(decoding: $0.map { $0 ? 0x31 : 0x30 }, as: UTF8.self)
            }
            #expect(rows == line["rows"]?.elements?.compactMap(\.text), "\(text.utf8.count) bytes")
        }
    }

    @Test("The path draws the dark modules and no others")
    func path() throws {
        let code = try #require(QRCode("Grappe"))
        #expect(code.side == 29)
        var drawn: Set<[Int]> = []
        for run in code.path.split(separator: "M") {
            let numbers = run.split { !$0.isNumber }.compactMap { Int($0) }
            for column in numbers[0]..<numbers[0] + numbers[2] {
                drawn.insert([numbers[1], column])
            }
        }
        for row in 0..<29 {
            for column in 0..<29 {
                let isInside = (4..<25).contains(row) && (4..<25).contains(column)
                let isDark = isInside && code.modules[row - 4][column - 4]
                #expect(drawn.contains([row, column]) == isDark)
            }
        }
    }

    @Test("A text that is too long has no code")
    func tooLong() {
        #expect(QRCode(String(repeating: "a", count: 666))?.modules.count == 97)
        #expect(QRCode(String(repeating: "a", count: 667)) == nil)
        #expect(QRCode(String(repeating: "é", count: 334)) == nil)
    }
}
