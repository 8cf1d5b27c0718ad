/// Whose view an interview records.
package enum Perspective: String, Hashable, Sendable, CaseIterable {
  /// A customer's own view.
  case customer
  /// What a manager assumes about customers.
  case management
}
