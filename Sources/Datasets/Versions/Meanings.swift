import Comparisons
import Digests
import Instruments

/// What the questions, segments and sample fields of the versions of a questionnaire mean. Each part that the newest version
/// with it does not share has an older meaning.
struct Meanings {
  /// A meaning that a part had in some versions.
  struct Older {
    /// The numbers of its versions, the oldest first.
    var versions: [Int]
    /// What is different from the newest version, in words.
    var reasons: [String]
    /// Whether only the ends of a scale are different.
    var isScale: Bool
    /// The newest version with this meaning.
    fileprivate var newest: Int

    /// The number of its first version.
    var first: Int { versions.first ?? 0 }
  }

  private var known: [String: [Older]] = [:]
  /// The place of the newest version that has a part.
  private var newest: [String: Int] = [:]
  /// For each version, the place of the older meaning of each part that has one.
  private var places: [Digest: [String: Int]] = [:]
  /// How the scale of a question differs from the newest version, if its points are converted.
  private(set) var conversions: [Digest: [String: Scale]] = [:]
  private var compared: [Pair: Comparison] = [:]

  private struct Pair: Hashable {
    var old: Int
    var new: Int
  }

  init(_ versions: [SharedColumns.Version], _ pooling: Extract.Pooling) {
    for place in versions.indices.reversed() {
      for part in Self.parts(of: versions[place].questionnaire) { add(part, place, versions, pooling) }
    }
    for part in known.keys {
      known[part] = known[part]?.map { meaning in
        var sorted = meaning
        sorted.versions.sort()
        return sorted
      }
    }
  }

  /// The older meaning that a part has in a version; nil if it is the one of the newest version with it.
  func older(_ part: String, in version: Digest) -> Older? {
    places[version]?[part].flatMap { known[part]?[$0] }
  }

  private static func parts(of questionnaire: Questionnaire) -> [String] {
    questionnaire.questions.map(\.id) + questionnaire.segments.map { "segment_\($0.id)" }
      + questionnaire.sample.compactMap(\.variable)
  }

  private mutating func add(
    _ part: String, _ place: Int, _ versions: [SharedColumns.Version], _ pooling: Extract.Pooling
  ) {
    guard let reference = newest[part] else {
      newest[part] = place
      return
    }
    let hash = versions[place].questionnaire.hash
    let comparison = comparison(place, reference, versions)
    guard comparison.isChanged(part) else { return }
    if let change = comparison.scaleChanges[part], Self.pools(change, pooling) {
      conversions[hash, default: [:]][part] = scale(of: part, versions[reference].questionnaire)
      return
    }
    let number = versions[place].number
    let meanings = known[part] ?? []
    for index in meanings.indices
    where !self.comparison(place, meanings[index].newest, versions).isChanged(part) {
      known[part]?[index].versions.append(number)
      places[hash, default: [:]][part] = index
      return
    }
    known[part, default: []].append(
      Older(
        versions: [number], reasons: comparison.reasons(part),
        isScale: comparison.scaleChanges[part] == .rescaled, newest: place))
    places[hash, default: [:]][part] = meanings.count
  }

  /// The questions of a version whose points are stretched, in its order.
  func stretched(in questionnaire: Questionnaire) -> [String] {
    questionnaire.questions.filter { question in
      guard case .point(let own) = question.shape,
        let scale = conversions[questionnaire.hash]?[question.id]
      else { return false }
      return (own.low, own.high) != (scale.low, scale.high)
    }.map(\.id)
  }

  private static func pools(_ change: ScaleChange, _ pooling: Extract.Pooling) -> Bool {
    switch (change, pooling) {
    case (.turned, .turned), (.turned, .rescaled), (.rescaled, .rescaled): true
    case (.turned, .same), (.rescaled, .same), (.rescaled, .turned), (.other, _): false
    }
  }

  private func scale(of part: String, _ questionnaire: Questionnaire) -> Scale? {
    guard let number = questionnaire.numbers[part],
      case .point(let scale) = questionnaire.questions[number].shape
    else { return nil }
    return scale
  }

  private mutating func comparison(_ old: Int, _ new: Int, _ versions: [SharedColumns.Version]) -> Comparison
  {
    let pair = Pair(old: old, new: new)
    if let known = compared[pair] { return known }
    let comparison = Comparison(from: versions[old].questionnaire, to: versions[new].questionnaire)
    compared[pair] = comparison
    return comparison
  }
}

extension Comparison {
  /// Whether a question, or the variable of a segment or sample field, means something else.
  func isChanged(_ part: String) -> Bool {
    changedQuestions.contains(part) || changedVariables.contains(part)
  }

  /// Why a part means something else, in words.
  func reasons(_ part: String) -> [String] {
    changes(.changed).filter { $0.subject.variable == part }.map(\.summary)
  }
}
