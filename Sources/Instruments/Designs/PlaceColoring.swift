/// An assignment of elements to places in their sets, so that the numbers of times that an element has each place
/// differ by at most one.
///
/// It is an edge coloring of the bipartite graph of sets and elements; the colors are the places (König 1916). An
/// element that is in more sets than there are places is split into several parts (de Werra 1971). A coloring always
/// exists.
struct PlaceColoring {
  /// For each set, the part at each place; -1 if the place is free.
  private var bySet: [[Int]]
  /// For each part of an element, the set in which it has each place; -1 if there is none yet.
  private var byPart: [[Int]]

  /// The sets with their elements reordered. All sets must have the same size.
  static func place(_ sets: [[Int]], elements: Int) -> [[Int]] {
    let size = sets.first?.count ?? 0
    guard size > 0 else { return sets }
    let partsEach = (sets.count + size - 1) / size
    var coloring = PlaceColoring(sets: sets.count, parts: elements * partsEach, places: size)
    var seen = [Int](repeating: 0, count: elements)
    for (number, set) in sets.enumerated() {
      for element in set {
        coloring.add(number, element * partsEach + seen[element] / size)
        seen[element] += 1
      }
    }
    return coloring.bySet.map { $0.map { $0 / partsEach } }
  }

  private init(sets: Int, parts: Int, places: Int) {
    bySet = Array(repeating: Array(repeating: -1, count: places), count: sets)
    byPart = Array(repeating: Array(repeating: -1, count: places), count: parts)
  }

  /// Puts a part into a free place of a set. If the part already has this place in another set, places are exchanged
  /// first.
  private mutating func add(_ set: Int, _ part: Int) {
    guard let free = bySet[set].firstIndex(of: -1), let other = byPart[part].firstIndex(of: -1) else {
      return
    }
    if byPart[part][free] >= 0 { exchange(free, other, from: part) }
    bySet[set][free] = part
    byPart[part][free] = set
  }

  /// Exchanges two places along the chain that starts at a part. The chain never reaches the set in which `first` is
  /// free.
  private mutating func exchange(_ first: Int, _ second: Int, from start: Int) {
    var chain: [(set: Int, part: Int, place: Int)] = []
    var part = start
    while true {
      let set = byPart[part][first]
      if set < 0 { break }
      chain.append((set, part, first))
      part = bySet[set][second]
      if part < 0 { break }
      chain.append((set, part, second))
    }
    for edge in chain { (bySet[edge.set][edge.place], byPart[edge.part][edge.place]) = (-1, -1) }
    for edge in chain {
      let place = edge.place == first ? second : first
      (bySet[edge.set][place], byPart[edge.part][place]) = (edge.part, edge.set)
    }
  }
}
