// swift-tools-version: 6.2
import PackageDescription

/// Strict everywhere: what the compiler can find, no reviewer should have to.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let database = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

/// A module of the house. They stand below in the order of the flow, and import only what stands above.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// Tests of a module, with the stories that they are told in.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: dependencies + ["Stories"], exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "outsidein",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "outsidein", targets: ["outsidein"]),
    .executable(name: "trials", targets: ["TrialsCommand"]),
    .executable(name: "calibration", targets: ["Calibration"]),
    .library(name: "FileCalls", type: .dynamic, targets: ["FileCalls"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"]), .brew(["libsodium"])]),
    module("Threads"),
    module("Files"),
    module("Digests", ["CSodium"]),
    module("Randomness"),
    module("Dates"),
    module("Decimals"),
    module("Texts"),
    module("Words"),
    module("Diagnostics", ["Texts"]),
    module("Documents", ["CLibYAML", "Texts", "Diagnostics"]),
    module("Instruments", ["Digests", "Randomness", "Dates", "Decimals", "Texts"]),
    module("Language", ["Digests", "Dates", "Texts", "Diagnostics", "Documents", "Instruments"]),
    module("Comparisons", ["Dates", "Texts", "Instruments"]),
    module(
      "Checks", ["Dates", "Texts", "Diagnostics", "Documents", "Instruments", "Language", "Comparisons"]),
    module("Interviews", ["Digests", "Randomness", "Dates", "Instruments", "Comparisons"]),
    module(
      "Rehearsals", ["Randomness", "Dates", "Texts", "Diagnostics", "Documents", "Instruments", "Interviews"]),
    module(
      "Answers",
      [
        "CSodium", "Files", "Digests", "Dates", "Instruments", "Language", "Interviews", database, sqlite,
      ]),
    module(
      "Datasets",
      [
        "Threads", "Digests", "Dates", "Texts", "Instruments", "Comparisons", "Interviews", "Answers",
      ]),
    module("Fieldwork", ["Dates", "Instruments", "Datasets"]),
    module("Importance", ["Threads"]),
    module("Analyses", ["Texts", "Diagnostics", "Documents", "Instruments", "Datasets", "Importance"]),
    module("Reports", ["Texts", "Instruments", "Comparisons", "Datasets", "Importance", "Analyses"]),
    module("Terminal", ["Dates", "Texts", "Words", "Instruments", "Interviews"]),
    .executableTarget(
      name: "outsidein",
      dependencies: [
        "Threads", "Files", "Digests", "Dates", "Texts", "Words", "Diagnostics", "Documents", "Instruments",
        "Language", "Checks", "Comparisons", "Interviews", "Rehearsals", "Answers", "Datasets", "Fieldwork",
        "Importance", "Analyses", "Reports", "Terminal", arguments,
      ],
      swiftSettings: strict),

    .target(
      name: "Stories",
      dependencies: [
        "Dates", "Texts", "Words", "Diagnostics", "Instruments", "Checks", "Comparisons", "Interviews",
        "Answers", "Datasets", "Terminal", "CTerminal", "CUsers",
      ], path: "Tests/Stories", exclude: ["Instruments"], swiftSettings: strict),
    .target(name: "CTerminal", path: "Tests/CTerminal"),
    .target(name: "CUsers", path: "Tests/CUsers"),
    .target(name: "FileCalls", path: "Tests/FileCalls"),
    .target(
      name: "Trials",
      dependencies: ["Threads", "Digests", "Randomness", "Instruments", "Answers", "Stories", database],
      path: "Tests/Trials", swiftSettings: strict),
    .executableTarget(
      name: "TrialsCommand",
      dependencies: ["Trials", "outsidein", "DurabilityProbe", "FileCalls", arguments],
      path: "Tests/TrialsCommand", swiftSettings: strict),
    .executableTarget(
      name: "Calibration", dependencies: ["Threads", "Importance", "Trials", arguments],
      path: "Tests/Calibration", swiftSettings: strict),
    .executableTarget(
      name: "DurabilityProbe",
      dependencies: ["Words", "Instruments", "Interviews", "Answers", "Terminal", "Stories"],
      path: "Tests/DurabilityProbe", swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CLibYAML", "Randomness", "Texts", "Diagnostics", "Documents", "Instruments", "Language",
        "Comparisons", "Checks", "Interviews", "Rehearsals", "Answers", "Datasets", "Importance",
        "Terminal", "Stories", "outsidein", sqlite,
      ], path: "Tests/Benchmarks", swiftSettings: strict),
    tests("House", []),
    tests("Threads", ["Threads"]),
    tests("Files", ["Files"]),
    tests("Digests", ["Digests"]),
    tests("Randomness", ["Randomness"]),
    tests("Dates", ["Dates"]),
    tests("Decimals", ["Decimals"]),
    tests("Texts", ["Texts"]),
    tests("Words", ["Words"]),
    tests("Diagnostics", ["Texts", "Diagnostics", "Instruments", "Checks"]),
    tests("Documents", ["Texts", "Diagnostics", "Documents"]),
    tests("Instruments", ["Digests", "Randomness", "Dates", "Texts", "Diagnostics", "Instruments"]),
    tests("Language", ["Threads", "Texts", "Diagnostics", "Documents", "Instruments", "Language", "Checks"]),
    tests(
      "Checks", ["Threads", "Dates", "Texts", "Diagnostics", "Instruments", "Checks"]),
    tests("Comparisons", ["Instruments", "Comparisons"]),
    tests(
      "Interviews",
      [
        "Threads", "Randomness", "Dates", "Texts", "Instruments", "Comparisons", "Checks", "Interviews",
        "Terminal",
      ]),
    tests(
      "Terminal",
      ["Randomness", "Dates", "Words", "Instruments", "Interviews", "Rehearsals", "Terminal"],
      exclude: ["Page/Frames"]),
    tests(
      "Answers",
      ["Digests", "Dates", "Instruments", "Interviews", "Answers", "Terminal", database]),
    tests(
      "Rehearsals",
      ["Randomness", "Dates", "Texts", "Diagnostics", "Instruments", "Interviews", "Rehearsals", "Terminal"]),
    tests("Importance", ["Importance"]),
    tests(
      "Analyses",
      ["Digests", "Instruments", "Interviews", "Rehearsals", "Answers", "Datasets", "Importance", "Analyses"]),
    tests("Reports", ["Texts", "Datasets", "Importance", "Analyses", "Reports"]),
    tests("Fieldwork", ["Dates", "Instruments", "Datasets", "Fieldwork"]),
    tests("Datasets", ["Digests", "Dates", "Instruments", "Interviews", "Answers", "Datasets"]),
    tests("Trials", ["Trials", "outsidein", "DurabilityProbe", "FileCalls"]),
    tests(
      "Command",
      [
        "Digests", "Randomness", "Texts", "Instruments", "Interviews", "Answers", "Terminal", "Trials",
        "outsidein", "DurabilityProbe", "FileCalls",
      ]),
  ],
  swiftLanguageModes: [.v6]
)
