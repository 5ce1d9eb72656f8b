// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

/// One-time codes by time (RFC 6238): six digits, a new one every 30 seconds, HMAC-SHA1, which is
/// what every authenticator app takes.
package enum OneTimeCode {
    /// Seconds for which one code is shown.
    static let period: Int64 = 30
    static let digits = 6
    /// Clocks may differ by one period either way; more would hand guessers more codes at a time.
    private static let tolerance: Int64 = 1

    /// The period in which that instant lies, counted from 1970.
    package static func step(at instant: Instant) -> Int64 {
        let length = period * 1000
        let steps = instant.milliseconds / length
        return instant.milliseconds % length < 0 ? steps - 1 : steps
    }

    /// The step of which that is the code, if it is one that may be used now; `nil` refuses it.
    ///
    /// Keep the step and give it back the next time: no code counts twice (RFC 6238, section 5.2).
    /// Each code that is shown has one chance in a million, thrice over the tolerated steps, so the
    /// caller must limit how many are tried.
    ///
    /// - Parameters:
    ///   - text: what the person typed; spaces are left out.
    ///   - lastStep: the step that was accepted last.
    package static func acceptedStep(
        _ text: String, of seed: OneTimeSeed, at now: Instant, after lastStep: Int64? = nil
    ) -> Int64? {
        let typed = text.utf8.filter { $0 != 0x20 }
        guard typed.count == digits, typed.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        let current = step(at: now)
        // All are compared, so that the time does not tell which one it was.
        let matching = (current - tolerance...current + tolerance).filter {
            ConstantTime.areEqual(seed.code(at: $0).utf8, typed)
        }
        return matching.first { step in lastStep.map { step > $0 } ?? true }
    }
}
