extension Questionnaire {
  /// The elements of a base; none where it could not be read.
  package func elements(of base: Int) -> [Element] {
    bases.indices.contains(base) ? bases[base].elements : []
  }

  /// Whether which elements a set has depends on answers. Of a set that could not be read nothing is known.
  package func isConditional(_ set: ElementSet) -> Bool {
    set.count > 0 && (set.condition != nil || elements(of: set.base).contains { $0.condition != nil })
  }

  /// The element of a base that is bound in a slot, if one is.
  package func element(of base: Int, in slot: Int, _ slots: [Int]) -> Element? {
    let (elements, place) = (elements(of: base), slots.element(in: slot))
    return elements.indices.contains(place) ? elements[place] : nil
  }
}
