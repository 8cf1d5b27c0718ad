extension Questionnaire {
  /// The elements of a code frame; none where it could not be read.
  package func elements(of codeFrame: Int) -> [Element] {
    codeFrames.indices.contains(codeFrame) ? codeFrames[codeFrame].elements : []
  }

  /// Whether which elements a set has depends on answers. Of a set that could not be read nothing is known.
  package func isConditional(_ set: ElementSet) -> Bool {
    set.count > 0 && (set.condition != nil || elements(of: set.codeFrame).contains { $0.condition != nil })
  }

  /// The element of a code frame that is bound in a slot, if one is.
  package func element(of codeFrame: Int, in slot: Int, _ slots: [Int]) -> Element? {
    let (elements, place) = (elements(of: codeFrame), slots.element(in: slot))
    return elements.indices.contains(place) ? elements[place] : nil
  }
}
