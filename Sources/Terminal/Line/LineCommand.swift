import Texts

/// A command: a line that starts with a colon.
enum LineCommand: Equatable {
  case missing(String)
  case back, next, review, help
  case goTo(String)
  case note(String)
  case edit
  case override(String)
  case language(String)
  case list(String)
  case stop(String)
  case unknown(String)
  /// A command without its argument.
  case incomplete(String, needs: String)

  /// Whether the command leaves the current question.
  var leavesQuestion: Bool {
    switch self {
    case .back, .next, .goTo, .language, .stop: true
    default: false
    }
  }

  /// The command in a line; nil if the line is an answer.
  init?(_ line: String) {
    guard line.hasPrefix(":"), !line.hasPrefix("::") else { return nil }
    let word = line.prefix { !$0.isWhitespace }
    let rest = String(line.dropFirst(word.count)).trimmed
    switch word.lowercased() {
    case ":dk", ":na", ":refused", ":skipped": self = .missing(String(word.dropFirst()).lowercased())
    case ":back": self = .back
    case ":next": self = .next
    case ":review": self = .review
    case ":help", ":?": self = .help
    case ":goto": self = rest.isEmpty ? .incomplete(":goto", needs: "ID") : .goTo(rest)
    case ":note": self = rest.isEmpty ? .incomplete(":note", needs: "TEXT") : .note(rest)
    case ":edit": self = .edit
    case ":override": self = rest.isEmpty ? .incomplete(":override", needs: "REASON") : .override(rest)
    case ":language": self = rest.isEmpty ? .incomplete(":language", needs: "LL") : .language(rest)
    case ":list": self = .list(rest)
    case ":stop": self = .stop(rest)
    default: self = .unknown(String(word))
    }
  }
}
