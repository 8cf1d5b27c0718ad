package import Instruments

/// The codes of options in the stored answers, from the questionnaire versions that were used in interviews.
package struct FieldedCodes: Sendable {
  private var lists: [String: [String: Int]] = [:]
  private var questions: [String: [String: Int]] = [:]
  /// The newest version; nil if there is none.
  let newest: Questionnaire?

  /// The codes of some versions, the newest last. An option has the code of the newest version that includes it, as in
  /// exports; an option of older versions only keeps its code if no newer option has that code.
  package init(_ versions: [Questionnaire]) {
    newest = versions.last
    for version in versions.reversed() {
      for codeFrame in version.codeFrames {
        lists[codeFrame.name, default: [:]].add(Self.codes(of: codeFrame))
      }
      for question in version.questions {
        guard let codeFrame = question.shape.codeFrame else { continue }
        questions[question.id, default: [:]].add(Self.codes(of: version.codeFrames[codeFrame]))
      }
    }
  }

  private static func codes(of codeFrame: CodeFrame) -> [String: Int] {
    Dictionary(codeFrame.elements.map { ($0.id, $0.code) }) { first, _ in first }
  }

  /// The codes of the options of a list or question, by option id. `ids` are the questions that offer these options,
  /// because options that belonged to a question in an earlier version may have become a list.
  func codes(ofList name: String, questions ids: [String]) -> [String: Int] {
    let own = ids.compactMap { questions[$0] }
    return ([lists[name] ?? [:]] + own.reversed()).reduce([:]) { $0.merging($1) { $1 } }
  }
}

extension [String: Int] {
  /// Adds the codes of an older version.
  fileprivate mutating func add(_ older: [String: Int]) {
    let taken = Set(values)
    for (id, code) in older where self[id] == nil && !taken.contains(code) { self[id] = code }
  }
}
