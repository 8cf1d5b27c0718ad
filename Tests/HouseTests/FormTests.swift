import Foundation
import Stories
import Testing

/// Answer forms: whoever adds one is led to every place by the compiler, since nobody falls back on a default.
@Suite struct FormTests {
  /// Cases that only forms of answers have, of a questionnaire, a value, or a screen.
  private static let forms: Set = ["oneOf", "someOf", "several", "extremes", "drawn", "computed"]

  /// A switch with a `default` and the names of its cases, by its line.
  private func switchesWithDefault(_ text: String) -> [(line: Int, cases: Set<String>)] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    return lines.indices.compactMap { start in
      guard lines[start].contains("switch "), lines[start].hasSuffix("{") else { return nil }
      let depth = indentation(lines[start])
      var (cases, hasDefault): (Set<String>, Bool) = ([], false)
      for line in lines[(start + 1)...] where indentation(line) == depth && !line.isEmpty {
        let text = line.drop { $0 == " " }
        if text.hasPrefix("}") { break }
        if text.hasPrefix("default:") { hasDefault = true }
        if text.hasPrefix("case") {
          cases.formUnion(text.matches(of: /\.(\w+)/).map { String($0.output.1) })
        }
      }
      return hasDefault ? (start + 1, cases) : nil
    }
  }

  @Test("No switch over forms has a default") func defaults() throws {
    let folder = Story.project.appendingPathComponent("Sources")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "swift" {
      let found = switchesWithDefault(try String(contentsOf: file, encoding: .utf8)).filter {
        !$0.cases.isDisjoint(with: Self.forms)
      }
      #expect(found.map(\.line) == [], "\(file.lastPathComponent)")
    }
  }

  @Test("A default beside a form is seen") func seen() {
    let text = """
      func f() {
        switch shape {
        case .oneOf(let set): a(set)
        default: b()
        }
        switch other {
        case .one: c()
        default: d()
        }
      }
      """
    #expect(switchesWithDefault(text).map(\.line) == [2, 6])
    #expect(switchesWithDefault(text).map { $0.cases.isDisjoint(with: Self.forms) } == [false, true])
  }

  @Test(
    "Each module that knows forms has a file for each of them in its folder",
    arguments: ["Instruments", "Interviews", "Datasets", "Rehearsals", "Terminal"])
  func folders(_ module: String) throws {
    let folder = Story.project.appendingPathComponent("Sources/\(module)/Forms").path
    let text = try FileManager.default.contentsOfDirectory(atPath: folder).map {
      try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
    }.joined()
    let list = module == "Rehearsals" || module == "Terminal" ? "QuestionScreen.Form {" : "Shape {"
    #expect(text.contains("extension \(list)"))
  }
}
