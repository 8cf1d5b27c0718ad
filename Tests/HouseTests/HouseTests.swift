import Foundation
import Stories
import Testing

/// The order of the house: data flows one way.
@Suite struct HouseTests {
  /// The modules in the order of the flow. A module may import any that stands above it, none below.
  private static let order = [
    "CLibYAML", "CSodium", "Threads", "Files", "Digests", "Randomness", "Dates", "Decimals", "Texts", "Words",
    "Diagnostics", "Documents", "Instruments", "Language", "Comparisons", "Checks", "Interviews",
    "Rehearsals", "Answers",
    "Datasets", "Fieldwork", "Importance", "Analyses", "Reports", "Terminal", "outsidein",
  ]

  private func sources(of module: String) throws -> [URL] {
    let folder = Story.project.appendingPathComponent("Sources/\(module)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
  }

  /// The modules that a file imports.
  private func imports(of file: URL) throws -> [String] {
    try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place <= 1, words.count > place + 1 else {
        return nil
      }
      let isKind = ["struct", "class", "enum", "func", "protocol"].contains(String(words[place + 1]))
      return words[isKind ? place + 2 : place + 1].split(separator: ".").first.map(String.init)
    }
  }

  @Test("A module imports only what stands above it", arguments: order)
  func flow(_ module: String) throws {
    let place = try #require(Self.order.firstIndex(of: module))
    for file in try sources(of: module) {
      for name in try imports(of: file) {
        guard let other = Self.order.firstIndex(of: name) else { continue }
        #expect(other < place, "\(module)/\(file.lastPathComponent) imports \(name)")
      }
    }
  }

  @Test("Every module is in the order, and Package.swift lists them in it") func complete() throws {
    let folders = try FileManager.default.contentsOfDirectory(
      atPath: Story.project.appendingPathComponent("Sources").path)
    #expect(Set(folders.filter { !$0.hasPrefix(".") }) == Set(Self.order))
    let package = try String(
      contentsOf: Story.project.appendingPathComponent("Package.swift"), encoding: .utf8)
    // Line breaks and indentation are the formatter's.
    let listing = package.split(whereSeparator: \.isWhitespace).joined()
    let places = Self.order.map { name in
      ["name:\"\(name)\",pkgConfig", "module(\"\(name)\"", "name:\"\(name)\",dependencies"]
        .compactMap { listing.range(of: $0)?.lowerBound }.first
    }
    #expect(places.allSatisfy { $0 != nil })
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test("Nothing stands at the top but what belongs there") func top() throws {
    let known: Set = [
      "Package.swift", "Package.resolved", "Sources", "Tests", "questionnaires", "README.md", "LICENSE",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Story.project.path)
    #expect(names.filter { !$0.hasPrefix(".") && !known.contains($0) } == [])
  }

  @Test(
    "Only one file of each module may touch what is unsafe in C",
    arguments: [("Documents", "EventReader.swift")])
  func doors(_ module: String, _ door: String) throws {
    for file in try sources(of: module) where try imports(of: file).contains(where: { $0.hasPrefix("CLib") })
    {
      #expect(file.lastPathComponent == door)
    }
  }

  @Test("The questionnaires of the project are all known") func known() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Story.project.appendingPathComponent("questionnaires").path)
    #expect(files.filter { $0.hasSuffix(".yaml") }.sorted() == Story.files.map { "\($0).yaml" }.sorted())
  }

  @Test("The questionnaires of the project are right", arguments: Story.files)
  func questionnaires(_ name: String) throws {
    #expect(Story.report(try Story.file(name)) == "")
  }
}
