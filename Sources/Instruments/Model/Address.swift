/// The canonical name of a field, made of ids: `item`, `item[element]`, `item[outer][inner]`.
package struct Address: Hashable, Sendable, Comparable {
  /// The id of the item.
  package let item: String
  /// The ids of the elements, outermost first.
  package let elements: [String]

  /// The address of an item, or of an element of it.
  package init(_ item: String, _ elements: [String] = []) {
    self.item = item
    self.elements = elements
  }

  /// Parses the canonical text; nil if it is not an address.
  package init?(_ text: String) {
    let parts = text.split(separator: "[", omittingEmptySubsequences: false)
    guard let item = parts.first, !item.isEmpty,
      parts.dropFirst().allSatisfy({ $0.hasSuffix("]") && $0.count > 1 })
    else { return nil }
    self.init(String(item), parts.dropFirst().map { String($0.dropLast()) })
  }

  /// The canonical text.
  package var text: String { item + elements.map { "[\($0)]" }.joined() }

  package static func < (a: Address, b: Address) -> Bool { a.text < b.text }
}
