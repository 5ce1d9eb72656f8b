// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import GrappeMedia

/// What `serve` starts for each picture that somebody sends: see
/// docs/adr/0022-files-from-outside.md.
struct PictureCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "picture", abstract: "Decode one picture and draw it anew.",
        shouldDisplay: false)

    @Argument var input: String
    @Argument var large: String
    @Argument var small: String

    func run() throws {
        let outcome = PictureWork.run(input: input, large: large, small: small)
        throw ExitCode(outcome.rawValue)
    }
}
