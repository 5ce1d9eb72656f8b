// SPDX-License-Identifier: EUPL-1.2

import GrappeKit

extension Trade {
    /// The trade that free words tell, in any of the four languages; `nil` where they tell none
    /// or several: a wrong trade does more harm than a missing one.
    package static func recognise(_ words: String) -> Trade? {
        let text = FoldedWords(words)
        guard !text.isEmpty else { return nil }
        if let exact = names[text.string] { return exact.count == 1 ? exact[0] : nil }
        let found = marksByTrade.compactMap { trade, marks -> (trade: Trade, mark: [UInt8])? in
            marks.filter { text.contains($0, suffix: 3) }.max { $0.count < $1.count }
                .map { (trade, $0) }
        }
        let distinct = found.filter { one in
            !found.contains { other in
                let mark = FoldedWords(String(decoding: other.mark, as: UTF8.self))
                return other.trade != one.trade && mark.contains(one.mark, suffix: 0)
            }
        }
        return distinct.count == 1 ? distinct[0].trade : nil
    }

    /// The whole names of trades and of their competences, folded. Some belong to two trades.
    private static let names: [String: [Trade]] = {
        var names: [String: [Trade]] = [:]
        for trade in all {
            let texts = [trade.name] + trade.competences.map(\.name)
            for text in texts {
                for language in Language.allCases {
                    let folded = FoldedWords(text[language]).string
                    if names[folded]?.last != trade { names[folded, default: []].append(trade) }
                }
            }
        }
        return names
    }()

    private static let marksByTrade: [(Trade, [[UInt8]])] = all.map { trade in
        let names = Language.allCases.map { FoldedWords(trade.name[$0]).string }
        return (trade, (trade.marks + names).map { Array($0.utf8) })
    }
}
