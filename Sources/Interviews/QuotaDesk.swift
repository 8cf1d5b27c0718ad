package import Instruments

/// Where quotas are counted: many interviewers ask, one place answers.
package struct QuotaDesk {
  /// Whether a quota has all its interviews.
  package var isFull: (Quota) throws -> Bool
  /// Records that an interview is complete and counts it for some quotas, in one step. If one of them is full, nothing is
  /// recorded, and that one is returned.
  package var complete: (Happening, [Quota]) throws -> Quota?

  /// A desk.
  package init(
    isFull: @escaping (Quota) throws -> Bool, complete: @escaping (Happening, [Quota]) throws -> Quota?
  ) {
    (self.isFull, self.complete) = (isFull, complete)
  }
}
