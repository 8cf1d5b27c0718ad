package import Instruments

/// The codes that options have in the answers so far, by the versions of the questionnaire that were interviewed with.
package struct FieldedCodes: Sendable {
  private var lists: [String: [String: Int]] = [:]
  private var questions: [String: [String: Int]] = [:]

  /// The codes of some versions, the newest last. An option that several versions have has the code of the newest one, as
  /// in exports; one that only an older version has keeps its code if no other option has it now.
  package init(_ versions: [Questionnaire]) {
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

  /// The codes of the options of a list, or of those written at a question, given the ids of the questions that offer them:
  /// what was a question's own may have become a list.
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
