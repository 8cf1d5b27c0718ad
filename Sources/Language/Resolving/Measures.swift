import Diagnostics
import Instruments
import Texts

/// Checks what questions measure: each role once, and all items of a construct on the same scale. Keeps the roles of
/// the questions so far.
struct Measures {
  private var roles: [Measure: SourceRange] = [:]
  private var scales: [String: (bounds: [Int], place: SourceRange)] = [:]

  /// The problems of what a question measures.
  mutating func check(
    _ draft: Draft.Question, rows: Int?, _ scale: Resolved.ScaleSource?, loops: Int,
    factors: (codeFrame: Int, ids: [String])?
  ) -> [Diagnostic] {
    draft.measures.flatMap { check(draft, $0, rows: rows, scale, loops: loops, factors: factors) }
  }

  private mutating func check(
    _ draft: Draft.Question, _ measure: (role: Measure, of: Name?, range: SourceRange), rows: Int?,
    _ scale: Resolved.ScaleSource?, loops: Int, factors: (codeFrame: Int, ids: [String])?
  ) -> [Diagnostic] {
    let (role, of, range) = measure
    func problem(_ summary: String, _ remedy: String) -> [Diagnostic] {
      [Diagnostic(.badValue, at: range, summary, remedy: remedy)]
    }
    guard draft.shape.isMeasurement else {
      return problem("`\(role.rawValue)` needs a numeric answer", "Use a `rating`.")
    }
    if let of { return item(role, of, range, isSingle: rows == nil && loops == 0, scale, factors?.ids ?? []) }
    if role.isOfFactors, rows == nil || rows != factors?.codeFrame {
      return problem(
        "`\(role.rawValue)` needs one rating for each factor",
        "Add `each: factors`, or give the id of one factor: `{\(role.rawValue): \(factors?.ids.first ?? "clean")}`."
      )
    }
    if !role.isOfFactors, rows != nil {
      return problem(
        "`\(role.rawValue)` needs a question without `each`", "Move it to a question without `each`.")
    }
    if role == .recommend, scale.map({ $0.bounds != (0, 10) }) ?? true {
      return problem("`recommend` needs a scale from 0 to 10", "Use `scale: standard.nps`.")
    }
    guard let first = roles[role] else {
      roles[role] = range
      return []
    }
    return [
      Diagnostic(
        .measureTwice, at: range, "another question already measures `\(role.rawValue)`",
        remedy: "Keep `measures` only on the question that the analysis uses.",
        notes: [.init("the other question", at: first)])
    ]
  }

  /// The problems of an item of a factor or construct.
  private mutating func item(
    _ role: Measure, _ of: Name, _ range: SourceRange, isSingle: Bool, _ scale: Resolved.ScaleSource?,
    _ factors: [String]
  ) -> [Diagnostic] {
    guard isSingle else {
      return [
        Diagnostic(
          .badValue, at: range, "a question in a loop or battery cannot measure one factor or construct",
          remedy: "Move it out of its loop, or remove `each`.")
      ]
    }
    if role.isOfFactors, !factors.contains(of.text) {
      let all =
        factors.isEmpty
        ? "The file has no `factors`." : "The factors are \(factors.joined(separator: ", "))."
      return [
        Diagnostic(
          .unknownName, at: of.range, "there is no factor `\(of.text)`",
          suggestion: Suggestion(for: of.text, among: factors, otherwise: all))
      ]
    }
    if role == .index, factors.contains(of.text) {
      return [
        Diagnostic(
          .duplicateID, at: of.range, "`\(of.text)` is already the id of a factor",
          remedy: "Give the construct another id, or write `{performance: \(of.text)}`.")
      ]
    }
    // A mean over different scales is not meaningful.
    let bounds = scale.map { [$0.bounds.low, $0.bounds.high] } ?? []
    guard let other = scales["\(role) \(of.text)"] else {
      scales["\(role) \(of.text)"] = (bounds, range)
      return []
    }
    if other.bounds == bounds { return [] }
    return [
      Diagnostic(
        .badValue, at: range, "another item of `\(of.text)` has another scale, so they have no mean",
        remedy: "Use the same scale for all items of a factor or construct.",
        notes: [.init("the other item", at: other.place)])
    ]
  }
}
