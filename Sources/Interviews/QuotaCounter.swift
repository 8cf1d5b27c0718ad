package import Instruments

/// The counter of complete interviews for quotas, which all interviewers share.
package struct QuotaCounter {
  /// Whether a quota is full.
  package var isFull: (Quota) throws -> Bool
  /// Records that an interview is complete and counts it for some quotas, in one step. If a quota is full, it records
  /// nothing and returns that quota.
  package var complete: (InterviewEvent, [Quota]) throws -> Quota?

  /// A counter with both functions.
  package init(
    isFull: @escaping (Quota) throws -> Bool, complete: @escaping (InterviewEvent, [Quota]) throws -> Quota?
  ) {
    (self.isFull, self.complete) = (isFull, complete)
  }
}
