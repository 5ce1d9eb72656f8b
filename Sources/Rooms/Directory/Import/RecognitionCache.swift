// SPDX-License-Identifier: EUPL-1.2

import GrappeKit
import GrappeStore

/// Answers of a slow, pure function by its arguments; forgets them all when there are many.
final class RecognitionCache<Answer: Sendable>: Sendable {
    private let answers = Guarded<[[String]: Answer]>([:])

    func value(for key: [String], _ compute: () -> Answer) -> Answer {
        if let known = answers.withLock({ $0[key] }) { return known }
        let answer = compute()
        answers.withLock { answers in
            if answers.count >= 20_000 { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
        return answer
    }
}
