// SPDX-License-Identifier: EUPL-1.2

import CCurl

/// The mail server's last words in a dialogue that did not go well.
struct SMTPReply {
    /// The code of the last reply that counted; 0 before any.
    let status: Int
    /// All reply lines.
    let lines: [UInt8]

    /// What became of the letter.
    func carriage(_ error: CurlError, isEndTold: Bool) -> Carriage {
        let reason = lastLine.isEmpty ? "\(error)" : "\(lastLine) (\(error.message))"
        guard isAboutLetter(error, isEndTold) else {
            return isEndTold ? .unknown(reason) : .unreachable(reason)
        }
        return status >= 500 ? .refused(reason) : .deferred(reason)
    }

    /// Whether the server answered `MAIL`, `RCPT`, `DATA` or the letter's end with a refusal;
    /// libcurl tells those that come before the end by `CURLE_SEND_ERROR`, which a lost connection
    /// gives too, but then the last reply was a good one.
    private func isAboutLetter(_ error: CurlError, _ isEndTold: Bool) -> Bool {
        // RFC 4954: who may send at all, whatever the letter.
        if [530, 534, 535, 538, 454].contains(status) { return false }
        // RFC 5321, section 3.8: the server closes, whatever was asked.
        if status == 421 { return false }
        guard (400...599).contains(status) else { return false }
        return isEndTold ? error.is(CURLE_WEIRD_SERVER_REPLY) : error.is(CURLE_SEND_ERROR)
    }

    /// The last line of that code; what is said at parting is of no interest.
    private var lastLine: String {
        let lines = lines.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        let line = lines.last { $0.starts(with: "\(status)".utf8) } ?? []
        return String(decoding: line.prefix(300), as: UTF8.self)
    }
}
