import ArgumentParser

/// Trials of durability, with figures: `swift build && swift run trials crash --images 10000`.
@main
struct TrialsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trials",
    abstract: "Try what power failures, failing disks, kills and damage do to answers.",
    discussion: """
      Each trial prints its figures and ends with 1 if anything went wrong. All chance is drawn from --seed: the same \
      seed makes the same trial again, but for the ids and times of the interviews. Build with `swift build` first. \
      Linux only.
      """,
    subcommands: [CrashCommand.self, FaultCommand.self, KillCommand.self, CorruptionCommand.self])
}

/// Where the chance of a trial comes from.
struct SeedOptions: ParsableArguments {
  @Option(help: "Seed for all chance; a random number otherwise.")
  var seed: UInt64 = .random(in: 1...UInt64.max)
}
