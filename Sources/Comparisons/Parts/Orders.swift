import Instruments

extension Comparer {
  /// Compares the order in which the parts of something are shown.
  mutating func compareOrder(
    _ subject: Change.Subject, _ before: Order, _ after: Order, _ was: Origin, _ now: Origin
  ) {
    if before == after { return }
    add(.ordered, subject, "was shown \(Self.words(before)) and is shown \(Self.words(after))", was, now)
  }

  private static func words(_ order: Order) -> String {
    let arrangement =
      switch order.arrangement {
      case .asWritten: "in the order of the file"
      case .random: "in random order"
      case .rotate: "in rotation"
      }
    let first = order.first.isEmpty ? "" : " (first \(order.first.joined(separator: ", ")))"
    let last = order.last.isEmpty ? "" : " (last \(order.last.joined(separator: ", ")))"
    return arrangement + first + last
  }
}
