package import Instruments

/// Where quotas are counted: many interviewers ask, one place answers.
package struct QuotaCounter {
  /// Whether a quota has all its interviews.
  package var isFull: (Quota) throws -> Bool
  /// Records that an interview is complete and counts it for some quotas, in one step. If one of them is full, nothing is
  /// recorded, and that one is returned.
  package var complete: (InterviewEvent, [Quota]) throws -> Quota?

  /// A counter.
  package init(
    isFull: @escaping (Quota) throws -> Bool, complete: @escaping (InterviewEvent, [Quota]) throws -> Quota?
  ) {
    (self.isFull, self.complete) = (isFull, complete)
  }
}
