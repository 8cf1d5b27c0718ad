extension FieldReference {
  /// The field that is named, given the elements that are bound; nil where the element is not among its rows.
  package func index(_ slots: [Int]) -> Int? {
    var offset = 0
    for (extent, index) in zip(extents, indices) {
      let element = index.element(slots)
      guard element >= 0 else { return nil }
      offset = offset * extent + element
    }
    return firstField + offset
  }
}

extension FieldReference.Index {
  /// The place of the element that is meant; negative where there is none.
  func element(_ slots: [Int]) -> Int {
    switch self {
    case .fixed(let element): element
    case .slot(let slot): slots.element(in: slot)
    case .before(let slot): slots.element(in: slot) - 1
    case .mapped(let slot, let map):
      map.indices.contains(slots.element(in: slot)) ? map[slots.element(in: slot)] : -1
    }
  }
}

extension [Int] {
  /// The element that is bound in a slot; -1 where none is, as in files with errors, whose definitions may be used in other
  /// places than they were written for.
  func element(in slot: Int) -> Int { slot < count ? self[slot] : -1 }

  /// The elements that are bound, with one more in a slot.
  package func binding(_ element: Int, in slot: Int) -> [Int] {
    var bound = self
    while bound.count <= slot { bound.append(0) }
    bound[slot] = element
    return bound
  }
}
