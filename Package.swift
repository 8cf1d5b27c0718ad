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
    module("Texts"),
    module("Words"),
    module("Diagnostics", ["Texts"]),
    module("Documents", ["CLibYAML", "Texts", "Diagnostics"]),
    module("Questionnaires", ["CSodium", "Texts", "Diagnostics", "Documents"]),
    module("Interviews", ["Texts", "Questionnaires"]),
    module("Rehearsals", ["Texts", "Diagnostics", "Documents", "Questionnaires", "Interviews"]),
    module("Answers", ["CSodium", "Files", "Questionnaires", "Interviews", database, sqlite]),
    module("Datasets", ["Threads", "Texts", "Diagnostics", "Questionnaires", "Interviews", "Answers"]),
    module("Fieldwork", ["Texts", "Questionnaires", "Datasets"]),
    module("Importance", ["Threads"]),
    module("Analyses", ["Texts", "Questionnaires", "Datasets", "Importance"]),
    module("Reports", ["Texts", "Questionnaires", "Importance", "Analyses"]),
    module("Terminal", ["Texts", "Words", "Questionnaires", "Interviews"]),
    .executableTarget(
      name: "outsidein",
      dependencies: [
        "Threads", "Files", "Texts", "Words", "Diagnostics", "Documents", "Questionnaires", "Interviews",
        "Rehearsals", "Answers", "Datasets", "Fieldwork", "Importance", "Analyses", "Reports", "Terminal",
        arguments,
      ],
      swiftSettings: strict),

    .target(
      name: "Stories",
      dependencies: [
        "CTerminal", "Texts", "Words", "Diagnostics", "Questionnaires", "Interviews", "Answers", "Datasets",
        "Terminal",
      ], path: "Tests/Stories", exclude: ["Instruments"], swiftSettings: strict),
    .target(name: "CTerminal", path: "Tests/CTerminal"),
    .target(name: "FileCalls", path: "Tests/FileCalls"),
    .target(
      name: "Trials",
      dependencies: ["Threads", "Questionnaires", "Interviews", "Answers", "Stories", database],
      path: "Tests/Trials", swiftSettings: strict),
    .executableTarget(
      name: "TrialsCommand",
      dependencies: ["Trials", "outsidein", "DurabilityProbe", "FileCalls", arguments],
      path: "Tests/TrialsCommand", swiftSettings: strict),
    .executableTarget(
      name: "DurabilityProbe",
      dependencies: ["Words", "Questionnaires", "Interviews", "Answers", "Terminal", "Stories"],
      path: "Tests/DurabilityProbe", swiftSettings: strict),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "CLibYAML", "Texts", "Diagnostics", "Documents", "Questionnaires", "Interviews", "Rehearsals",
        "Answers", "Datasets", "Importance", "Terminal", "Stories",
        "outsidein", sqlite,
      ], path: "Tests/Benchmarks", swiftSettings: strict),
    tests("House", []),
    tests("Files", ["Files"]),
    tests("Texts", ["Texts"]),
    tests("Diagnostics", ["Texts", "Diagnostics", "Questionnaires"]),
    tests("Documents", ["Texts", "Diagnostics", "Documents"]),
    tests("Questionnaires", ["Threads", "Texts", "Diagnostics", "Documents", "Questionnaires"]),
    tests("Interviews", ["Threads", "Texts", "Questionnaires", "Interviews"]),
    tests("Terminal", ["Questionnaires", "Interviews", "Rehearsals", "Terminal"], exclude: ["Page/Frames"]),
    tests("Answers", ["Questionnaires", "Interviews", "Answers", "Terminal", database]),
    tests("Rehearsals", ["Texts", "Diagnostics", "Questionnaires", "Interviews", "Rehearsals", "Terminal"]),
    tests("Importance", ["Importance"]),
    tests(
      "Analyses", ["Questionnaires", "Interviews", "Rehearsals", "Answers", "Datasets", "Analyses"]),
    tests("Reports", ["Texts", "Datasets", "Analyses", "Reports"]),
    tests("Fieldwork", ["Questionnaires", "Datasets", "Fieldwork"]),
    tests("Datasets", ["Questionnaires", "Answers", "Datasets"]),
    tests("Trials", ["outsidein", "DurabilityProbe", "FileCalls", "Trials"]),
    tests(
      "Command",
      ["Questionnaires", "Interviews", "Answers", "outsidein", "DurabilityProbe", "FileCalls", "Trials"]),
  ],
  swiftLanguageModes: [.v6]
)
