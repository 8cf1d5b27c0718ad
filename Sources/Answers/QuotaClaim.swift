import Instruments
package import Interviews

/// A claim to a place in a quota, in one wave.
package struct QuotaClaim: Hashable, Sendable {
  /// The id of the questionnaire; all its versions are counted together.
  package var questionnaire: String
  /// The wave; each wave is counted separately.
  package var wave: String
  /// The id of the quota.
  package var quota: String
  /// The most interviews of the quota.
  package var limit: Int

  /// A claim to a place.
  package init(questionnaire: String, wave: String, quota: String, limit: Int) {
    (self.questionnaire, self.wave, self.quota, self.limit) = (questionnaire, wave, quota, limit)
  }

  /// The key of the counter.
  var key: [String] { [questionnaire, wave, quota] }
}

extension JournalWriter {
  /// The quota counter that counts in the store. The completion of an interview and its quota places are written in one
  /// transaction.
  package func counter(questionnaire: String, wave: String) -> QuotaCounter {
    func claim(_ quota: Quota) -> QuotaClaim {
      QuotaClaim(questionnaire: questionnaire, wave: wave, quota: quota.id, limit: quota.limit)
    }
    return QuotaCounter(
      isFull: { try self.store.taken(claim($0)) >= $0.limit },
      complete: { event, quotas in
        let full = try self.record(event, claiming: quotas.map(claim))
        return quotas.first { $0.id == full?.quota }
      })
  }
}
