import Checks
import Diagnostics
import Foundation
import Instruments
import Stories
import Texts

/// `check` of large questionnaires: 10,000 questions with 2,000 conditions, and five times as many, beside pyxform on a like
/// form where it is installed (`OUTSIDEIN_PYTHON` names a Python that has it).
enum CheckBenchmarks {
  static func run() throws {
    var each: [Double] = []
    for questions in [10_000, 50_000] {
      let source = SourceText(name: "plain.yaml", PlainForm.yaml(questions: questions))
      print("\ncheck of \(questions) questions with \(questions / 5) conditions, \(megabytes(source))")
      let checked = check(source)
      report("checked whole", checked.cpu.seconds, questions == 10_000 ? "(goal: 500 ms)" : "")
      try command(source)
      each.append(checked.cpu / Double(questions))
    }
    print("a question of 50,000 takes \((each[1] / each[0]).times) one of 10,000")
    let large = SourceText(name: "large.yaml", LargeQuestionnaire.text(questions: 10_000))
    print("\nthe same in two languages, with instructions, \(megabytes(large))")
    report("checked whole", check(large).cpu.seconds)
    try peer(PlainForm.xlsForm(questions: 10_000), each[0] * 10_000)
  }

  private static func check(_ source: SourceText) -> Timing {
    Stopwatch.median(of: 3) {
      let found = Checker.check(source).diagnostics
      if !found.isEmpty { print("not as it should be: \(found.prefix(3))") }
    }
  }

  private static func megabytes(_ source: SourceText) -> String {
    String(format: "%.1f MB", Double(source.bytes.count) / 1e6)
  }

  /// The whole command from outside.
  private static func command(_ source: SourceText) throws {
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(source.name)
    try Data(source.bytes).write(to: file)
    let measured = try Measured.run(["check", file.path])
    report("the command, on the wall", measured.wall.seconds, "at most \(Int(measured.peak)) MB")
  }

  private static func peer(_ form: String, _ ours: Double) throws {
    guard let python = ProcessInfo.processInfo.environment["OUTSIDEIN_PYTHON"] else {
      return report("pyxform", "not asked for: OUTSIDEIN_PYTHON names no Python")
    }
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try form.write(to: folder.appendingPathComponent("form.md"), atomically: true, encoding: .utf8)
    let script = """
      import time
      from pyxform.xls2xform import convert
      form = open("form.md").read()
      began = time.process_time()
      convert(xlsform=form, validate=False)
      print(time.process_time() - began)
      """
    let result = try Programs.run(["-c", script], in: folder, program: python)
    guard let seconds = Double(result.output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      return report("pyxform", "not installed, or does not run")
    }
    report("pyxform on a like form, without its validator", seconds.seconds, "\((seconds / ours).times) ours")
  }
}

/// A form of any size in one language, as our file and as an XLSForm: choices with three options, every fifth with a
/// condition on the one before it.
enum PlainForm {
  private static let options = [
    ("good", "Everything was as I had expected"), ("fair", "Some things were not"),
    ("poor", "Hardly anything was"),
  ]

  private static func ask(_ number: Int) -> String {
    "Question \(number): which of these describes best what happened at your last visit?"
  }

  static func yaml(questions: Int) -> String {
    var text = "questionnaire: large\nitems:\n"
    for number in 1...questions {
      text += "  - choice: q\(number)\n    ask: \"\(ask(number))\"\n    options:\n"
      for (id, label) in options { text += "      \(id): \"\(label)\"\n" }
      if number % 5 == 0 { text += "    when: q\(number - 1) is not poor\n" }
    }
    return text
  }

  static func xlsForm(questions: Int) -> String {
    var (survey, choices) = ("", "")
    for number in 1...questions {
      let relevant = number % 5 == 0 ? "${q\(number - 1)} != 'poor'" : ""
      survey += "| | select_one a\(number) | q\(number) | \(ask(number)) | \(relevant) |\n"
      for (id, label) in options { choices += "| | a\(number) | \(id) | \(label) |\n" }
    }
    return
      "| survey |\n| | type | name | label | relevant |\n\(survey)| choices |\n| | list_name | name | label |\n\(choices)"
  }
}
