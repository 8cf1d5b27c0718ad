package import Questionnaires

/// The order in which the elements of a question are shown.
enum Arrangement {
  /// The indices of a base's elements in the order of a question, for one interview. `key` is the address
  /// of what is arranged: the question with its rounds, and its row where its options are arranged.
  static func indices(_ order: Order, _ elements: [Element], seed: UInt64, key: () -> String) -> [Int] {
    guard order.arrangement != .asWritten || !order.first.isEmpty || !order.last.isEmpty else {
      return Array(elements.indices)
    }
    func places(_ ids: [String]) -> [Int] { ids.compactMap { id in elements.firstIndex { $0.id == id } } }
    let first = places(order.first)
    let last = places(order.last).filter { !first.contains($0) }
    let middle = elements.indices.filter { !first.contains($0) && !last.contains($0) }
    var chance = Chance(seed: seed, key: key())
    switch order.arrangement {
    case .asWritten: return first + middle + last
    case .random: return first + chance.shuffled(middle) + last
    case .rotate:
      let start = chance.below(middle.count)
      return first + middle[start...] + middle[..<start] + last
    }
  }
}

extension Question {
  /// Its rows, or its options, in the order in which they are shown in one interview: index and id. `field`
  /// is the field of its first row.
  package func shownOrder(in questionnaire: Questionnaire, field: Int, seed: UInt64) -> [(
    index: Int, id: String
  )] {
    // Rows are arranged for the battery as a whole, options for each field.
    let place = indices(of: field)
    let elements = (rows?.base ?? shape.base).map { questionnaire.bases[$0].elements } ?? []
    return Arrangement.indices(order, elements, seed: seed) {
      questionnaire.address(of: self, rows == nil ? place : place.dropLast()).text
    }.map { ($0, elements[$0].id) }
  }
}
