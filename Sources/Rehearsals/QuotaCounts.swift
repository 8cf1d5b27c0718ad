import Instruments
import Interviews

/// The quotas of a simulation: simulated interviews count among themselves, never among those of people.
package final class QuotaCounts {
  private var counts: [String: Int] = [:]

  /// Counts that begin at nothing.
  package init() {}

  /// The desk of one interview, whose completion is recorded by `record`.
  func desk(_ record: @escaping (Happening) -> Void) -> QuotaDesk {
    QuotaDesk(
      isFull: { self.counts[$0.id, default: 0] >= $0.limit },
      complete: { happening, quotas in
        if let full = quotas.first(where: { self.counts[$0.id, default: 0] >= $0.limit }) { return full }
        for quota in quotas { self.counts[quota.id, default: 0] += 1 }
        record(happening)
        return nil
      })
  }
}
