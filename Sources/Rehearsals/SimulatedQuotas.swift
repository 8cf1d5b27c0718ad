import Instruments
import Interviews

/// The quota counts of a simulation. Simulated interviews are counted separately from real ones.
package final class SimulatedQuotas {
  private var counts: [String: Int] = [:]

  /// Counts that start at zero.
  package init() {}

  /// The quota counter of one interview; `record` records its completion.
  func counter(_ record: @escaping (InterviewEvent) -> Void) -> QuotaCounter {
    QuotaCounter(
      isFull: { self.counts[$0.id, default: 0] >= $0.limit },
      complete: { event, quotas in
        if let full = quotas.first(where: { self.counts[$0.id, default: 0] >= $0.limit }) { return full }
        for quota in quotas { self.counts[quota.id, default: 0] += 1 }
        record(event)
        return nil
      })
  }
}
