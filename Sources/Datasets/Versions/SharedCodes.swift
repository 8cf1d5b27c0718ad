import Digests
import Instruments

/// The codes of options in a column that several versions share. The store holds ids, so an id has one code in the whole
/// column: that of the newest version. An id that only older versions have keeps its old code if that is free, and gets the
/// next free one otherwise. So one code never has two meanings.
struct SharedCodes {
  /// For each version and question, the codes that are written in place of the version's own.
  private(set) var replaced: [Digest: [String: [Int: Int]]] = [:]
  /// The options whose code in the columns is not the one that a version has, or that only older versions have.
  private(set) var notes: [CodeNote] = []

  /// The codes of some versions, the oldest first. Versions in which a question means the same have a column of their own.
  init(_ versions: [SharedColumns.Version], _ meanings: Meanings) {
    var codes: [Column: [String: Int]] = [:]
    for version in versions.reversed() {
      let questionnaire = version.questionnaire
      for question in questionnaire.questions {
        guard let frame = question.shape.codedFrame else { continue }
        let meaning = meanings.older(question.id, in: questionnaire.hash)
        let column = Column(question: question.id, firstVersion: meaning?.first)
        add(questionnaire.elements(of: frame), column, version, &codes)
      }
    }
  }

  private mutating func add(
    _ elements: [Element], _ column: Column, _ version: SharedColumns.Version,
    _ codes: inout [Column: [String: Int]]
  ) {
    guard let shared = codes[column] else {
      codes[column] = Dictionary(elements.map { ($0.id, $0.code) }) { first, _ in first }
      return
    }
    var all = shared
    var changed: [Int: Int] = [:]
    for element in elements {
      let code = all[element.id] ?? Self.free(element.code, all)
      if shared[element.id] == nil || code != element.code {
        notes.append(
          CodeNote(
            variable: column.question, option: element.id, version: version.number, old: element.code,
            code: code,
            isGone: shared[element.id] == nil))
      }
      all[element.id] = code
      if code != element.code { changed[element.code] = code }
    }
    codes[column] = all
    if !changed.isEmpty { replaced[version.questionnaire.hash, default: [:]][column.question] = changed }
  }

  /// The column or columns of a question in the versions that share a meaning.
  private struct Column: Hashable {
    var question: String
    /// The first version with an older meaning; nil for the meaning of the newest version.
    var firstVersion: Int?
  }

  private static func free(_ code: Int, _ taken: [String: Int]) -> Int {
    taken.values.contains(code) ? (taken.values.max() ?? 0) + 1 : code
  }
}

extension Shape {
  /// The code frame of options that are written as codes; nil if there is none.
  var codedFrame: Int? {
    switch self {
    case .oneOf(let set): set.codeFrame
    case .number(let domain): domain.options?.codeFrame
    case .someOf, .point, .date, .text, .texts, .order, .amounts, .extremes, .drawn, .computed: nil
    }
  }
}

/// The code of an option in a column that several versions share.
package struct CodeNote: Hashable, Sendable {
  /// The id of the question.
  package var variable: String
  /// The id of the option.
  package var option: String
  /// The number of the version.
  package var version: Int
  /// Its code in that version.
  package var old: Int
  /// Its code in the column.
  package var code: Int
  /// Whether newer versions do not have the option.
  package var isGone: Bool
}
