import ArgumentParser
struct Import: AsyncParsableCommand { func run() async throws {} }
struct UndoImport: AsyncParsableCommand { func run() async throws {} }
struct Duplicates: AsyncParsableCommand { func run() async throws {} }
