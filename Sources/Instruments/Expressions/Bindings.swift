extension FieldReference {
  /// The index of the field, given the bound elements; nil if the question has no field for them.
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
  /// The index of the element; negative if there is none.
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
  /// The index of the element that is bound in a slot; -1 if there is none. This happens only in files with errors,
  /// whose definitions may be used outside their loops.
  func element(in slot: Int) -> Int { slot < count ? self[slot] : -1 }

  /// The bound elements, with an element bound in a slot.
  package func binding(_ element: Int, in slot: Int) -> [Int] {
    var bound = self
    while bound.count <= slot { bound.append(0) }
    bound[slot] = element
    return bound
  }
}
