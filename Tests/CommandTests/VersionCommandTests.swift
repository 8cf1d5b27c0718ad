import Foundation
import Stories
import Testing

/// A questionnaire that changes while it is in the field, from the command line.
@Suite struct VersionCommandTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private static let before = """
    questionnaire: shop
    title: "Our shop"
    items:
      - choice: brand
        ask: "Which brand?"
        options:
          alpha: "Alpha"
          beta: "Beta"
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction5

    """

  private static let after = before.replacing("      beta:", with: "      gamma: \"Gamma\"\n      beta:")
    .replacing("satisfaction5", with: "satisfaction10")

  private func write(_ text: String, _ name: String = "shop.yaml") throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: String..., input: String = "") throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: folder)
  }

  /// An answers file with one whole interview and one in the middle, with the questionnaire before its change.
  private func begin() throws {
    try write(Self.before)
    try write(Self.before, "old.yaml")
    #expect(try run("interview", "shop.yaml", "--plain", input: "2\n4\n\n").status == 0)
    #expect(try run("interview", "shop.yaml", "--plain", "--case", "k1", input: "1\n").status == 3)
    try write(Self.after)
  }

  @Test("`diff` tells what breaks comparability first, and ends as `diff` does") func diff() throws {
    try begin()
    let result = try run("diff", "old.yaml", "shop.yaml")
    #expect(
      result.output == """
        old.yaml → shop.yaml
        Comparable, but for overall. Other codes: brand.

        Breaks comparability
          overall: the scale was 1 to 5 and is 1 to 10
          brand: the code of `beta` was 2 and is 3
          brand: 2 was `beta` and is `gamma`

        Other answers are possible
          brand: `gamma` is new

        """)
    #expect(result.status == 1)
    let same = try run("diff", "old.yaml", "old.yaml")
    #expect(same.output == "old.yaml → old.yaml\nThe two are identical.\n" && same.status == 0)
    try write("# A note.\n" + Self.before, "noted.yaml")
    let noted = try run("diff", "old.yaml", "noted.yaml")
    #expect(
      noted.output
        == "old.yaml → noted.yaml\nThe two differ only in what changes nothing that is asked, stored or read.\n"
        && noted.status == 0)
    #expect(try run("diff", "none.yaml", "shop.yaml").status == 2)
  }

  @Test("A version in the answers file is named by its id and number, or by its hash") func stored() throws {
    try begin()
    #expect(try run("diff", "shop@v1", "old.yaml").status == 0)
    #expect(try run("diff", "shop@newest", "shop.yaml").status == 1)
    let none = try run("diff", "shop@v2", "shop.yaml")
    #expect(
      none.status == 2
        && none.errors.contains("The answers file has no version `v2` of `shop`. Its versions: v1 ("))
  }

  @Test("A version in git is named by the file and the revision") func git() throws {
    func git(_ arguments: String...) throws {
      let result = try Programs.run(["git"] + arguments, in: folder, program: "/usr/bin/env")
      #expect(result.status == 0)
    }
    try write(Self.before)
    try git("init", "-q")
    try git("add", "shop.yaml")
    try git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "first")
    try write(Self.after)
    #expect(try run("diff", "shop.yaml@HEAD", "shop.yaml").status == 1)
    #expect(try run("diff", "shop.yaml@HEAD", "shop.yaml@HEAD").status == 0)
    let none = try run("diff", "shop.yaml@HEAD~7", "shop.yaml")
    #expect(
      none.status == 2
        && none.errors
          == "outsidein: shop.yaml@HEAD~7: there is no such file, and git has no shop.yaml in a revision HEAD~7.\n"
    )
  }

  @Test("An interview whose answers would mean something else begins on purpose only") func gate() throws {
    try begin()
    let refused = try run("interview", "shop.yaml", "--plain", input: "2\n9\n\n")
    #expect(refused.status == 64 && refused.output == "")
    #expect(
      refused.errors == """
        answers.db has answers to an older version of `shop`, which would not mean the same any more.
        Breaks comparability
          overall: the scale was 1 to 5 and is 1 to 10
          brand: the code of `beta` was 2 and is 3
          brand: 2 was `beta` and is `gamma`
        outsidein: Nothing was asked. To go on with the new version on purpose: --accept-changes. All differences: outsidein diff shop@newest FILE.

        """)
    #expect(try run("interview", "shop.yaml", "--plain", "--accept-changes", input: "2\n9\n\n").status == 0)
    // The version is in the file now, so that nothing new is to be accepted.
    #expect(try run("interview", "shop.yaml", "--plain", input: "3\n8\n\n").status == 0)
    #expect(try run("answers", "verify").status == 0)
  }

  @Test("A resumed interview keeps its version, or moves; what is asked again is said before") func resume()
    throws
  {
    try begin()
    let kept = try run("resume", "--plain", "--file", "shop.yaml", input: "")
    #expect(kept.status == 3)
    #expect(
      kept.errors == """
        The questionnaire has changed since this interview was started.
        Breaks comparability
          overall: the scale was 1 to 5 and is 1 to 10
          brand: the code of `beta` was 2 and is 3
          brand: 2 was `beta` and is `gamma`
        Other answers are possible
          brand: `gamma` is new
        It continues with the old version. To move it to the new one: --move.

        """)
    let moved = try run("resume", "--plain", "--file", "shop.yaml", "--move", input: "9\n\n")
    #expect(moved.status == 0 && moved.errors == "Moved to the new version. All answers carry over.\n")
    #expect(moved.output.contains("1 = Very dissatisfied … 10 = Very satisfied"))
    #expect(try run("answers", "verify").output.hasSuffix("No problems found.\n"))
    let page = try run("answers", "show", moved.output.split(separator: " ")[1].description).output
    #expect(page.contains("\nmoved to version "))
    #expect(try run("resume", "--keep", "--move").status == 64)
  }

  @Test("An export has one code for an option, and a column of its own for what means something else")
  func export() throws {
    try begin()
    _ = try run("interview", "shop.yaml", "--plain", "--accept-changes", input: "2\n9\n\n")
    let whole = try run("export", "--version-notes", "notes.json")
    let rows = whole.output.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(13).joined(separator: ",")
    }
    #expect(rows == ["brand,overall,overall_v1", "3,,4", "1,,not_reached", "2,9,"])
    #expect(
      whole.errors == """
        `overall`: the scale was 1 to 5 and is 1 to 10. The answers to version 1 are in `overall_v1`.
        `brand`: `beta` had the code 2 in version 1, and has the code 3 here.
        3 interviews

        """)
    let notes = try String(contentsOf: folder.appendingPathComponent("notes.json"), encoding: .utf8)
    #expect(notes.contains("\"column\" : \"overall_v1\"") && notes.contains("\"code_in_version\" : 2"))
    let first = try run("export", "--version", "v1")
    #expect(first.output.contains(",mode,brand,overall\r\n") && first.output.contains(",interviewer,2,4\r\n"))
    #expect(first.errors == "2 interviews\n")
    let list = try run("answers", "list", "--versions")
    let lines = list.output.split(separator: "\n")
    #expect(lines.count == 3 && lines[1].hasPrefix("shop           v1       "))
    #expect(lines[2].hasSuffix("1 changed, 2 recoded, 1 extended"))
  }

  @Test("`check` beside the answers file warns before it is too late") func check() throws {
    try begin()
    let result = try run("check", "shop.yaml")
    #expect(
      result.errors.contains(
        "warning[changed-meaning]: overall: the scale was 1 to 5 and is 1 to 10, but there are already answers"
      ))
    #expect(result.errors.contains("= Write `value: 3`, so that the code stays the same"))
  }
}
