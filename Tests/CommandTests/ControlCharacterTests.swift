import Foundation
import Stories
import Testing
import Texts

/// What a terminal would obey, typed as an argument or standing in a file, is never repeated as it is.
@Suite struct ControlCharacterTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  /// An escape sequence, C1's way to begin one, DEL, and an override of the direction of writing.
  private static let evil = "\u{1B}[31mx\u{9B}1m\u{7F}\u{202E}y"

  private func isClean(_ result: ProgramResult) -> Bool {
    !(result.output + result.errors).unicodeScalars.contains { CleanText.isDangerous($0) && $0 != "\n" }
  }

  @Test(
    "Arguments are repeated without what a terminal obeys",
    arguments: [
      ["@"], ["--@"], ["check"], ["check", "--format", "@", "x.yaml"], ["check", "@.yaml"],
      ["check", "--format", "github", "@.yaml"], ["check", "--format", "json", "@.yaml"],
      ["check", "--format", "sarif", "@.yaml"], ["explain", "@"], ["interview", "@.yaml"],
      ["interview", "q.yaml", "--language", "@"], ["interview", "q.yaml", "--perspective", "@"],
      ["interview", "q.yaml", "--sample", "@"], ["simulate", "q.yaml", "--interviews", "@"],
      ["simulate", "q.yaml", "--effects", "@"], ["export", "--questionnaire", "@"],
      ["export", "--answers", "@"],
      ["export", "--format", "@"], ["answers", "list", "--answers", "@"], ["answers", "@"], ["resume", "@"],
      ["importance", "--questionnaire", "@"],
      ["importance", "--data", "@", "--outcome", "a", "--factors", "b,c"],
      ["importance", "--data", "d.csv", "--outcome", "@", "--factors", "b,c"],
      ["importance", "--data", "d.csv", "--outcome", "a", "--factors", "b,@"],
      ["importance", "--data", "d.csv", "--outcome", "a", "--factors", "b,c", "--missing-codes", "@"],
    ])
  func arguments(_ words: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write("questionnaire: q\nitems:\n  - {number: n, ask: \"N?\"}\n", "q.yaml")
    try write("a,b,c\n1,2,3\n", "d.csv")
    _ = try Programs.run(["simulate", "q.yaml", "--interviews", "1"], in: folder)
    let result = try Programs.run(words.map { $0.replacing("@", with: Self.evil) }, in: folder)
    #expect(result.status != 0)
    #expect(!(result.output + result.errors).isEmpty && isClean(result), "\(result.errors.debugDescription)")
  }

  @Test(
    "The argument parser's own words stay", arguments: [(["check"], 64), (["--help"], 0), (["--version"], 0)])
  func parser(_ words: [String], _ status: Int) throws {
    let result = try Programs.run(words, in: folder)
    #expect(Int(result.status) == status)
    #expect(status == 0 ? result.errors.isEmpty : result.output.isEmpty)
    if status != 0 { #expect(result.errors.hasPrefix("Error: Missing expected argument '<files> ...'\n")) }
  }

  @Test(
    "Names in files are repeated without what a terminal obeys",
    arguments: ["text", "json", "sarif", "github"])
  func files(_ format: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let name = Self.evil.unicodeScalars.map { $0.value < 0x80 ? "\\x\(hex($0, 2))" : "\\u\(hex($0, 4))" }
      .joined()
    try write(
      "questionnaire: q\nitems:\n  - {open: \"\(name)\", ask: \"A?\"}\n  - {opn: a, \"\(name)\": b}\n",
      "q.yaml")
    let result = try Programs.run(["check", "--format", format, "q.yaml"], in: folder)
    #expect(result.status == 1 && isClean(result), "\((result.output + result.errors).debugDescription)")
    // Columns that a file names go into tables and sentences.
    let columns = ["overall", Self.evil, "b"]
    let rows = (0..<60).map { "\($0 % 7),\($0 % 5),\($0 % 3)" }
    try write(([columns.joined(separator: ",")] + rows).joined(separator: "\n") + "\n", "d.csv")
    guard ["text", "json"].contains(format) else { return }
    let roles = [
      "--outcome", "overall", "--factors", "\(Self.evil),b", "--by", Self.evil, "--bootstrap", "0",
    ]
    let table = try Programs.run(["importance", "--data", "d.csv", "--format", format] + roles, in: folder)
    #expect(table.status == 0 && isClean(table), "\((table.output + table.errors).debugDescription)")
  }

  private func hex(_ scalar: Unicode.Scalar, _ digits: Int) -> String {
    let text = String(scalar.value, radix: 16)
    return String(repeating: "0", count: digits - text.count) + text
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }
}
