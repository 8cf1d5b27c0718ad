import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing
import Words

/// Commands in line mode: what each of them says, and where it leads.
@Suite struct CommandTests {
  private static let yaml = """
    questionnaire: commands
    missing: [dk]
    items:
      - {number: n, ask: "N?", help: "Any number.", should: {that: n < 10, message: "So much?"}}
      - {open: o, ask: "O?", lines: 2}
      - {choice: c, ask: "C?", options: {a: "Aah", b: "Bee", d: "Dee"}}
    """

  /// What is said after each line, without the questions themselves.
  private func said(_ lines: [String], isSelfCompleted: Bool = false, isTerminal: Bool = false) throws
    -> [String]
  {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let transcript = try Story.converse(
      questionnaire, lines, isSelfCompleted: isSelfCompleted, isTerminal: isTerminal
    ).transcript
    let blocks = transcript.split(separator: "> ", omittingEmptySubsequences: false).dropFirst()
    return blocks.map { block in
      block.split(separator: "\n").prefix { !$0.hasPrefix("--") }.joined(separator: "\n")
    }
  }

  @Test(
    "A command at a question",
    arguments: [
      (":back", "This is the first question."), (":BACK", "This is the first question."),
      (":next", ""), (":note", "Write :note TEXT."), (":note so", "Saved."), (":goto", "Write :goto ID."),
      (":goto x", "No question called x has been reached."), (":override", "Write :override REASON."),
      (
        ":override because",
        "There is nothing to override; `:override REASON` keeps an answer that a check objects to."
      ),
      (":language", "Write :language LL."), (":language it", "The questionnaire has one language only."),
      (":na", "Here it can be: :dk."), (":DK", ""),
      (":skipped", "An answer is needed; :help tells what else is possible."),
      (":review", "The answers:\n  N? (still open)  [n]\n  O? (still open)  [o]\n  C? (still open)  [c]"),
      (":list", ""), (":edit", "Only texts can be written in the editor."),
      (":stop Not", "An outcome is a word such as partial, refused, no_time."),
      (":stop completed", "An outcome is a word such as partial, refused, no_time."),
      (
        ":", "There is no :; :help lists what there is. A text that begins with a colon is written with two."
      ),
      (
        ":x y",
        "There is no :x; :help lists what there is. A text that begins with a colon is written with two."
      ),
      ("", "An answer is needed; :help tells what else is possible."),
      ("12", "So much? If it is right all the same: :override REASON"),
    ])
  func atQuestion(_ line: String, _ expected: String) throws {
    #expect(
      try said([line])[0]
        == (expected.isEmpty ? line : "\(line)\n\(expected)").trimmingCharacters(in: .newlines))
  }

  @Test("Help is the author's, and then the commands in columns") func help() throws {
    let help = try said([":help"])[0].split(separator: "\n")
    #expect(
      help.prefix(5) == [
        ":help", "Any number.", "  :dk :na :refused  don't know, does not apply, refused",
        "  :skipped          leaves an optional question empty, one that has an answer, too",
        "  :back  :next      the question before; the first open question",
      ])
    #expect(help.count == 14)
    #expect(try said([":?"])[0].split(separator: "\n").dropFirst() == help.dropFirst())
    #expect(try said([":help"], isSelfCompleted: true)[0].split(separator: "\n").count == 13)
    #expect(try said(["1", ":help"])[1].hasPrefix(":help\nThere is no help for this question.\n  :dk"))
  }

  @Test("Options are listed again, all of them or those with a text") func list() throws {
    let lines = ["1", "text", ":list", ":list ee", ":list x"]
    #expect(
      try said(lines).suffix(4) == [
        ":list\n  1  Aah\n  2  Bee\n  3  Dee", ":list ee\n  2  Bee\n  3  Dee", ":list x", "",
      ])
  }

  @Test("At the review, an answer is no answer, and commands still lead back") func review() throws {
    let done = ["1", "text", "a"]
    let finish = "An empty line finishes the interview; :back or :goto ID changes an answer."
    for line in ["5", "finish", ":dk", ":skipped"] {
      #expect(try said(done + [line])[3] == "\(line)\n\(finish)")
    }
    #expect(
      try said(done + ["5"], isTerminal: true)[3]
        == "Type done to finish the interview; :back or :goto ID changes an answer.")
    #expect(try said(done + [":list"])[3] == ":list")
    #expect(try said(done + [":edit"])[3] == ":edit\nOnly texts can be written in the editor.")
    #expect(try said(done + [":help"])[3].hasPrefix(":help\n  :dk :na"))
    #expect(
      try said(done + [":review"])[3] == ":review\nThe answers:\n  N? 1  [n]\n  O? text  [o]\n  C? Aah  [c]")
    #expect(try said(done + [":note so"])[3] == ":note so\nSaved.")
    #expect(try said(done + [":stop"])[3] == ":stop")
  }

  @Test("The editor's text is an answer; without one there is a word about it") func edit() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    func edited(_ edit: ((String) -> String?)?, _ typed: [String]) throws -> (
      shown: String, answers: [Answer]
    ) {
      var (lines, shown, answers) = (["1"] + typed, "", [Answer]())
      let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
        if case .answered(_, let answer, _) = $0 { answers.append(answer) }
      }
      let world = LineDriver.World(
        read: { lines.isEmpty ? nil : lines.removeFirst() }, write: { shown += $0 }, edit: edit)
      var driver = LineDriver(controller, words: Words.of("en"), world: world)
      #expect(try driver.run() == .inputEnded || typed.last == "a")
      return (shown, Array(answers.dropFirst()))
    }
    var before: [String] = []
    let first = try edited(
      {
        before.append($0)
        return "One.\r\nTwo.\u{7}\n\n"
      }, [":edit", ":back", ":edit"])
    #expect(before == ["", "One.\nTwo.\u{FFFD}"])
    #expect(first.answers == [.given(.text("One.\nTwo.\u{FFFD}")), .given(.text("One.\nTwo.\u{FFFD}"))])
    #expect(try edited({ _ in nil }, [":edit"]).answers.isEmpty)
    #expect(try edited({ _ in " \n" }, [":edit"]).answers.isEmpty)
    let none = try edited(nil, [":edit"])
    #expect(
      none.answers.isEmpty
        && none.shown.contains("> :edit\nThere is no editor here: set EDITOR, and use a terminal.\n> "))
  }
}
