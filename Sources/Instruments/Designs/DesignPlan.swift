import Synchronization

/// What an author asks of a best-worst design: the sets of a respondent follow from it and from how many elements there
/// are for that respondent.
package struct DesignPlan: Hashable, Sendable {
  /// How many elements are shown together, from 2.
  package var perSet: Int
  /// How often each is shown, from 1.
  package var times: Int

  /// A plan.
  package init(perSet: Int, times: Int) { (self.perSet, self.times) = (perSet, times) }

  /// How many sets there are for so many elements: none where there is nothing to compare, one where all go into it.
  package func sets(of elements: Int) -> Int {
    switch elements {
    case ..<2: 0
    case ...perSet: 1
    default: (elements * times + perSet - 1) / perSet
    }
  }

  /// How many versions there are for so many elements: in all of them together each element plays each part once.
  package func versions(of elements: Int) -> Int { elements }

  /// A version of the design for so many elements, at least 2; `version` from 0.
  package func design(of elements: Int, version: Int = 0) -> BestWorstDesign {
    let key = Key(plan: self, elements: elements, version: version)
    if let known = Self.known.withLock({ $0[key] }) { return known }
    let design =
      version == 0
      ? BestWorstDesign(
        elements: elements, perSet: min(perSet, elements), times: elements <= perSet ? 1 : times)
      : self.design(of: elements).version(version)
    Self.known.withLock { $0[key] = design }
    return design
  }

  private struct Key: Hashable {
    var plan: DesignPlan
    var elements: Int
    var version: Int
  }

  /// The designs that were made: the search takes milliseconds, and a route is walked after every answer.
  private static let known = Mutex<[Key: BestWorstDesign]>([:])
}
