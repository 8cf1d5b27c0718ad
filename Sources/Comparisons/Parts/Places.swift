import Instruments

/// Which of some ids moved.
enum Places {
  /// The ids that moved from one order to another: as few as possible. Both orders have the same ids.
  static func moved(from old: [String], to new: [String]) -> [String] {
    let places = Dictionary(old.enumerated().map { ($1, $0) }) { first, _ in first }
    let sequence = new.map { places[$0] ?? 0 }
    let kept = longestIncreasing(sequence)
    return new.enumerated().filter { !kept.contains($0.offset) }.map(\.element)
  }

  /// The positions of a longest increasing subsequence, by patience sorting (Fredman 1975, “On Computing the Length of
  /// Longest Increasing Subsequences”).
  private static func longestIncreasing(_ numbers: [Int]) -> Set<Int> {
    // For each length, the position of the smallest number that a subsequence of this length can end with.
    var ends: [Int] = []
    var before = [Int](repeating: -1, count: numbers.count)
    for (place, number) in numbers.enumerated() {
      var (low, high) = (0, ends.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[ends[middle]] < number { low = middle + 1 } else { high = middle }
      }
      before[place] = low > 0 ? ends[low - 1] : -1
      if low == ends.count { ends.append(place) } else { ends[low] = place }
    }
    var kept: Set<Int> = []
    var place = ends.last ?? -1
    while place >= 0 {
      kept.insert(place)
      place = before[place]
    }
    return kept
  }
}

/// The places of the items of two versions, and which of them moved.
struct PlaceComparison {
  fileprivate let was, now: Outline
  /// The ids that are in another order, or within another section or loop. If a section is gone or new, its items did not
  /// move.
  fileprivate let moved: Set<String>

  init(_ old: Questionnaire, _ new: Questionnaire) {
    let (was, now) = (Outline(old), Outline(new))
    let both = now.ids.filter { was.parents[$0] != nil }
    var moved = Set(both.filter { was.commonParent(of: $0, now) != now.commonParent(of: $0, was) })
    let common = both.filter { !moved.contains($0) }
    let former = was.ids.filter { now.parents[$0] != nil && !moved.contains($0) }
    if common != former { moved.formUnion(Places.moved(from: former, to: common)) }
    (self.was, self.now, self.moved) = (was, now, moved)
  }

  /// The ids that both versions have at the same place.
  var fixed: Set<String> { Set(now.ids.filter { was.parents[$0] != nil && !moved.contains($0) }) }
}

extension Comparer {
  /// Compares the places of the questions, sections and loops that both versions have.
  mutating func compare(_ places: PlaceComparison) {
    let (was, now, moved) = (places.was, places.now, places.moved)
    for id in now.ids where moved.contains(id) {
      // The parts of a block that moved moved with it.
      if let parent = now.parents[id], moved.contains(parent), was.parents[id] == parent { continue }
      let (from, to) = (was.parents[id] ?? "", now.parents[id] ?? "")
      let summary =
        from == to
        ? now.before(id).map { "comes after `\($0)` now" } ?? "comes first now"
        : "was \(Self.place(from)) and is \(Self.place(to))"
      add(
        .moved, now.blocks[id] ?? .question(id), summary, was.origins[id],
        now.origins[id])
    }
  }

  private static func place(_ parent: String) -> String {
    parent.isEmpty ? "outside of all sections" : "in `\(parent)`"
  }
}

/// The ids of a questionnaire's items in their order, each with the section or loop around it.
struct Outline {
  private(set) var ids: [String] = []
  /// The section or loop around each item; empty if there is none.
  private(set) var parents: [String: String] = [:]
  private(set) var origins: [String: Origin] = [:]
  /// The sections and loops.
  private(set) var blocks: [String: Change.Subject] = [:]

  init(_ questionnaire: Questionnaire) { add(questionnaire.items, "", questionnaire) }

  /// The innermost section or loop around an item that the other version has, too; empty if there is none.
  func commonParent(of id: String, _ other: Outline) -> String {
    var parent = parents[id] ?? ""
    while !parent.isEmpty, other.parents[parent] == nil { parent = parents[parent] ?? "" }
    return parent
  }

  /// The item before an item within the same section or loop; nil if it is the first one.
  func before(_ id: String) -> String? {
    guard let place = ids.firstIndex(of: id) else { return nil }
    return ids[..<place].last { parents[$0] == parents[id] }
  }

  private mutating func add(_ items: [Item], _ parent: String, _ questionnaire: Questionnaire) {
    for item in items {
      switch item {
      case .question(let number):
        note(questionnaire.questions[number].id, parent, questionnaire.questions[number].origin)
      case .section(let section):
        note(section.id, parent, section.origin)
        blocks[section.id] = .section(section.id)
        add(section.items, section.id, questionnaire)
      case .loop(let loop):
        note(loop.id, parent, loop.origin)
        blocks[loop.id] = .loop(loop.id)
        add(loop.items, loop.id, questionnaire)
      case .statement, .end: break
      }
    }
  }

  private mutating func note(_ id: String, _ parent: String, _ origin: Origin) {
    guard parents[id] == nil else { return }
    ids.append(id)
    (parents[id], origins[id]) = (parent, origin)
  }
}
