import Instruments
import Interviews

/// The quota counts of a simulation. Simulated interviews are counted separately from real ones.
package final class QuotaCounts {
  private var counts: [String: Int] = [:]

  /// Counts that start at zero.
  package init() {}

  /// The quota desk of one interview; `record` records its completion.
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
