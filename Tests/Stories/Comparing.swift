import Comparisons
import Instruments

extension Story {
  /// What a comparison of two texts tells, each difference as `kind subject: summary`. Nil where one of them has errors.
  package static func compare(_ old: String, _ new: String) -> [String]? {
    guard let old = questionnaire(old), let new = questionnaire(new) else { return nil }
    return Comparison(from: old, to: new).changes.map {
      "\($0.kind.rawValue) \($0.subject.name): \($0.summary)"
    }
  }
}
