/// Gives the elements of sets their places, so that each element stands equally often in all places, within one.
///
/// It colours the edges of the graph between sets and elements with places (König 1916): no set has two elements in one
/// place. An element that is in more sets than there are places counts as several, each with all places (de Werra 1971),
/// so that its places differ by one at most. It always succeeds.
struct PlaceColouring {
  /// For each set, the part that stands in each place; -1 where none does yet.
  private var bySet: [[Int]]
  /// For each part of an element, the set in which it stands in each place; -1 where it stands there in none yet.
  private var byPart: [[Int]]

  /// The sets with their elements in places. `sets` are of one size.
  static func place(_ sets: [[Int]], elements: Int) -> [[Int]] {
    let size = sets.first?.count ?? 0
    guard size > 0 else { return sets }
    let partsEach = (sets.count + size - 1) / size
    var colouring = PlaceColouring(sets: sets.count, parts: elements * partsEach, places: size)
    var seen = [Int](repeating: 0, count: elements)
    for (number, set) in sets.enumerated() {
      for element in set {
        colouring.add(number, element * partsEach + seen[element] / size)
        seen[element] += 1
      }
    }
    return colouring.bySet.map { $0.map { $0 / partsEach } }
  }

  private init(sets: Int, parts: Int, places: Int) {
    bySet = Array(repeating: Array(repeating: -1, count: places), count: sets)
    byPart = Array(repeating: Array(repeating: -1, count: places), count: parts)
  }

  /// Puts a part into a free place of a set; if it stands in that place elsewhere, places are exchanged first.
  private mutating func add(_ set: Int, _ part: Int) {
    guard let free = bySet[set].firstIndex(of: -1), let other = byPart[part].firstIndex(of: -1) else {
      return
    }
    if byPart[part][free] >= 0 { exchange(free, other, from: part) }
    bySet[set][free] = part
    byPart[part][free] = set
  }

  /// Exchanges two places along the chain that begins at a part. It never comes to the set that `first` is free in.
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
