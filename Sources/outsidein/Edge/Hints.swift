import Analyses
import Answers

// What a user of the command line can do about a problem. The modules do not know its options.

extension StoreProblem {
  /// The option or command that helps; nil if there is none.
  var hint: String? {
    switch self {
    case .notThere, .notAFile, .notOurs, .readOnly, .strayLog, .network, .unsafe:
      "To use another file: --answers FILE."
    case .foreignStructure: "To list them: `outsidein answers verify`."
    case .overtaken(let id): "To read it: `outsidein answers show \(id)`."
    case .noInterview: "To list all: `outsidein answers list`."
    case .newer, .cannotCreate, .cannotOpen, .damaged, .displaced, .full, .busy, .failed: nil
    }
  }
}

extension AnalysisProblem {
  /// The option that helps; nil if there is none.
  var hint: String? {
    switch self {
    case .noOutcome: "To name a question instead: --outcome ID."
    case .tooFewRows: "To name the factors: --factors."
    case .noneComplete(_, let gap): gap.hint
    case .suspectCodes(let codes):
      "If they are missing answers: \(Self.declaration(codes, isMissing: true)). If they are values: "
        + "\(Self.declaration(codes, isMissing: false))."
    default: nil
    }
  }
}

extension AnalysisProblem {
  /// The option that declares numbers of some columns as missing answers, or as values.
  fileprivate static func declaration(_ codes: [SuspectCode], isMissing: Bool) -> String {
    var columns: [String] = []
    for code in codes where !columns.contains(code.column) { columns.append(code.column) }
    let parts = columns.map { column in
      let numbers = codes.filter { $0.column == column }.map { "\($0.code)" }
      return "\(column)=\(isMissing ? numbers.joined(separator: ",") : "")"
    }
    let all = parts.joined(separator: " ")
    return "--missing-codes \(parts.count > 1 ? "'\(all)'" : all)"
  }
}

extension AnalysisWarning {
  /// The option that helps; nil if there is none.
  var hint: String? {
    switch self {
    case .incomplete(_, _, let gap): gap.hint
    case .versionLeftOut(_, _, _, _, _, canBeRescaled: true): "To do so: --rescale."
    case .versionLeftOut(_, _, _, let absent, _, _) where !absent.isEmpty:
      "To include them, name the other factors: --factors."
    case .askedOfSome: "To see the groups that were asked, use --by."
    default: nil
    }
  }
}

extension AnalysisWarning.Gap {
  fileprivate var hint: String? {
    switch self {
    case .outcome: "To name another outcome: --outcome."
    case .factor: "To name the factors: --factors."
    case .weight: nil
    }
  }
}
