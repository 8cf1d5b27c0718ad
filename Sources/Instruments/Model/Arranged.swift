/// A section or loop whose parts are shown in a random order.
package struct Arranged: Hashable, Sendable {
  /// A part: a block of items of a section, or a round of a loop.
  package struct Part: Hashable, Sendable {
    /// Its id.
    package var id: String
    /// The fields of its questions.
    package var fields: [Range<Int>]
  }

  /// The id of the section or loop.
  package var id: String
  /// The rounds of the loops around it, outermost first.
  package var rounds: [Int]
  /// The order of the parts.
  package var order: Order
  /// The parts, in the order of the file.
  package var parts: [Part]
  /// The origin of the section or loop.
  package var origin: Origin
}

extension Questionnaire {
  /// The arrangement of a section; nil if its items are shown as written.
  func arranged(_ section: Section, _ rounds: [Int]) -> Arranged? {
    guard section.order.arrangement != .asWritten else { return nil }
    let parts = section.blocks.compactMap { block in
      block.id.map { Arranged.Part(id: $0, fields: fields(section.items[block.items], rounds)) }
    }
    return Arranged(
      id: section.id, rounds: rounds, order: section.order, parts: parts, origin: section.origin)
  }

  /// The arrangement of a loop; nil if its rounds are shown as written.
  func arranged(_ loop: Loop, _ rounds: [Int]) -> Arranged? {
    guard loop.order.arrangement != .asWritten else { return nil }
    let parts = codeFrames[loop.set.codeFrame].elements.enumerated().map { round, element in
      Arranged.Part(id: element.id, fields: fields(loop.items[...], rounds + [round]))
    }
    return Arranged(id: loop.id, rounds: rounds, order: loop.order, parts: parts, origin: loop.origin)
  }

  private func fields(_ items: ArraySlice<Item>, _ rounds: [Int]) -> [Range<Int>] {
    items.flatMap { item -> [Range<Int>] in
      switch item {
      case .question(let number): [questions[number].fields(in: rounds)]
      case .section(let section): fields(section.items[...], rounds)
      case .loop(let loop): fields(loop.items[...], rounds)
      case .statement, .end: []
      }
    }
  }
}

extension Question {
  /// The fields of the question in some rounds of the loops around it, outermost first.
  func fields(in rounds: [Int]) -> Range<Int> {
    let rest = extents.dropFirst(rounds.count).reduce(1, *)
    let first = field(rounds + Array(repeating: 0, count: extents.count - rounds.count))
    return first..<first + rest
  }
}
