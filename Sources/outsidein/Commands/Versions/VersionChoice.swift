import Answers
import Comparisons
import Instruments
import Interviews
import Reports

/// Which version an interview continues with, if its questionnaire has changed since it was started.
struct VersionChoice {
  /// What was chosen on the command line.
  enum Wish { case keep, move }

  private let interview: Interview
  private let new: Questionnaire
  private let comparison: Comparison
  private let move: Move

  /// The choice for an interview; nil if there is no other version. `file` is the new version, if it was named; otherwise it
  /// is the newest in the answers file.
  init?(_ interview: Interview, _ library: Library, file: String?) throws {
    let own = interview.questionnaire
    guard let new = try file.map({ try Self.load($0, own.id) }) ?? Self.newest(own.id, library),
      new.hash != own.hash
    else { return nil }
    (self.interview, self.new) = (interview, new)
    comparison = Comparison(from: own, to: new)
    move = Move(of: interview, to: new, comparison)
  }

  private static func load(_ path: String, _ id: String) throws -> Questionnaire {
    let questionnaire = try QuestionnaireFile.load(path)
    guard questionnaire.id == id else {
      throw Failure(
        .usage, "\(path) is the questionnaire `\(questionnaire.id)`, but the interview is with `\(id)`.")
    }
    return questionnaire
  }

  private static func newest(_ id: String, _ library: Library) throws -> Questionnaire? {
    guard let last = try library.store.versions(of: id).last else { return nil }
    return try? library.questionnaire(last.hash, of: id).get()
  }

  /// The move to the new version; nil to keep the old one.
  func made(_ wish: Wish?) throws -> (Move, to: Questionnaire)? {
    switch wish {
    case .keep: return nil
    case .move: return tellMove()
    case nil: break
    }
    if comparison.changes.isEmpty { return nil }
    let report = ComparisonReport(comparison, old: "", new: "", isIdentical: false)
    Console.say("The questionnaire has changed since this interview was started.\n")
    Console.say(report.message(width: Console.messageColumns))
    let again = askedAgain
    if !again.isEmpty { Console.say("Asked again after a move: \(again).\n") }
    guard Console.inputIsTerminal else {
      Console.say("It continues with the old version. To move it to the new one: --move.\n")
      return nil
    }
    return Console.confirm("Move it to the new version? Without it, the old version goes on. [y/N] ")
      ? tellMove() : nil
  }

  private func tellMove() -> (Move, to: Questionnaire) {
    let again = askedAgain
    Console.say(
      "Moved to the new version. \(again.isEmpty ? "All answers carry over." : "Asked again: \(again).")\n")
    return (move, new)
  }

  /// The fields whose answers do not carry over.
  private var askedAgain: String {
    interview.askedAgain(after: move, to: new).map(\.text).joined(separator: ", ")
  }
}
