package import Instruments
import Randomness

/// The order in which elements, rounds or items are shown.
enum Arrangement {
  /// The random key for the order of a section or loop, in the rounds of the loops around it.
  static func key(_ id: String, _ slots: [Int]) -> String {
    ([id] + slots.map(String.init)).joined(separator: " ")
  }

  /// The indices of a code frame's elements in the order of one interview. `key` is the random key: the address of the
  /// question in its rounds, with the row if its options are ordered.
  static func indices(_ order: Order, _ elements: [Element], seed: UInt64, key: () -> String) -> [Int] {
    order.isAsWritten
      ? Array(elements.indices) : indices(order, ids: elements.map(\.id), seed: seed, key: key())
  }

  /// The indices of ids in the order of one interview.
  static func indices(_ order: Order, ids: [String], seed: UInt64, key: String) -> [Int] {
    if order.isAsWritten { return Array(ids.indices) }
    func places(_ fixed: [String]) -> [Int] { fixed.compactMap { ids.firstIndex(of: $0) } }
    let first = places(order.first)
    let last = places(order.last).filter { !first.contains($0) }
    let middle = ids.indices.filter { !first.contains($0) && !last.contains($0) }
    var random = KeyedRandom(seed: seed, key: key)
    switch order.arrangement {
    case .asWritten: return first + middle + last
    case .random: return first + random.shuffled(middle) + last
    case .rotate:
      let start = random.below(middle.count)
      return first + middle[start...] + middle[..<start] + last
    }
  }
}

extension Arranged {
  /// The ids of its parts in the order of one interview.
  package func shownOrder(seed: UInt64) -> [String] {
    Arrangement.indices(order, ids: parts.map(\.id), seed: seed, key: Arrangement.key(id, rounds)).map {
      parts[$0].id
    }
  }
}

extension Section {
  /// Its items in the order of one interview. `slots` are the rounds of the loops around it.
  func arrangedItems(seed: UInt64, _ slots: [Int]) -> [Item] {
    if order.isAsWritten { return items }
    let named = blocks.filter { $0.id != nil }
    let places = Arrangement.indices(
      order, ids: named.compactMap(\.id), seed: seed, key: Arrangement.key(id, slots))
    // Blocks without an id keep their place.
    var rest = places.map { named[$0] }[...]
    return blocks.flatMap { block in items[block.id == nil ? block.items : rest.removeFirst().items] }
  }
}

extension Question {
  /// The indices and ids of its rows, or of its options, in the order of one interview. `field` is the field of its
  /// first row.
  package func shownOrder(in questionnaire: Questionnaire, field: Int, seed: UInt64) -> [(
    index: Int, id: String
  )] {
    // Rows are ordered once for the whole battery, options for each field.
    let place = indices(of: field)
    let elements = (rows?.codeFrame ?? shape.codeFrame).map { questionnaire.codeFrames[$0].elements } ?? []
    return Arrangement.indices(order, elements, seed: seed) {
      questionnaire.address(of: self, rows == nil ? place : place.dropLast()).text
    }.map { ($0, elements[$0].id) }
  }
}
