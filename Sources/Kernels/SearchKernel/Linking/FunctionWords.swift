// SPDX-License-Identifier: EUPL-1.2

/// Words that join others and name nothing, folded: articles, prepositions, conjunctions.
enum FunctionWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = Set(
        [french, german, luxembourgish, english, dutch].flatMap {
            $0.split(separator: " ").map(String.init)
        })
    private static let french =
        "de la le les des du un une et ou en dans sur pour par avec aux au a son sa ses leur leurs"
    private static let german = """
        der die das den dem des ein eine einer eines einem einen und oder in im an am auf von vom \
        zu zur zum mit fur bei nach aus uber unter durch als sich ist sind nicht zwischen bezug
        """
    private static let luxembourgish = "dem den eng een an oder vun fir mat op beim bei d"
    private static let english =
        "the of and or to for in on at by with from a an is are as its their"
    private static let dutch = "het een van voor met op en of te bij uit door"
}
