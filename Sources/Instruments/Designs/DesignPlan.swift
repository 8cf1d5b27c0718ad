import Synchronization

/// The parameters of a best-worst design, as written in the questionnaire. The sets for a respondent also depend on the
/// number of elements that this respondent is asked about.
package struct DesignPlan: Hashable, Sendable {
  /// The number of elements in each set, at least 2.
  package var perSet: Int
  /// The number of times that each element is shown, at least 1.
  package var times: Int

  /// Creates a plan.
  package init(perSet: Int, times: Int) { (self.perSet, self.times) = (perSet, times) }

  /// The number of sets for a number of elements: 0 for fewer than two elements, 1 if one set includes all elements.
  package func sets(of elements: Int) -> Int {
    switch elements {
    case ..<2: 0
    case ...perSet: 1
    default: (elements * times + perSet - 1) / perSet
    }
  }

  /// The number of versions for a number of elements. Over all versions, each element has each role once.
  package func versions(of elements: Int) -> Int { elements }

  /// A version of the design for a number of elements, which is at least 2. Versions count from 0.
  package func design(of elements: Int, version: Int = 0) -> BestWorstDesign {
    let key = Key(plan: self, elements: elements, version: version)
    if let cached = Self.cache.withLock({ $0[key] }) { return cached }
    let design =
      version == 0
      ? BestWorstDesign(
        elements: elements, perSet: min(perSet, elements), times: elements <= perSet ? 1 : times)
      : self.design(of: elements).version(version)
    Self.cache.withLock { $0[key] = design }
    return design
  }

  private struct Key: Hashable {
    var plan: DesignPlan
    var elements: Int
    var version: Int
  }

  /// The designs that were already found. A search takes milliseconds, and the route is computed after every answer.
  private static let cache = Mutex<[Key: BestWorstDesign]>([:])
}
