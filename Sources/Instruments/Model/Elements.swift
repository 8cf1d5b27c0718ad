extension Questionnaire {
  /// The elements of a code frame; empty if it could not be read.
  package func elements(of codeFrame: Int) -> [Element] {
    codeFrames.indices.contains(codeFrame) ? codeFrames[codeFrame].elements : []
  }

  /// Whether the elements of a set depend on conditions; false if the set could not be read.
  package func isConditional(_ set: ElementSet) -> Bool {
    set.count > 0 && (set.condition != nil || elements(of: set.codeFrame).contains { $0.condition != nil })
  }

  /// The element of a code frame that is bound in a slot; nil if there is none.
  package func element(of codeFrame: Int, in slot: Int, _ slots: [Int]) -> Element? {
    let (elements, place) = (elements(of: codeFrame), slots.element(in: slot))
    return elements.indices.contains(place) ? elements[place] : nil
  }
}
