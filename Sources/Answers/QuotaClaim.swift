import Instruments
package import Interviews

/// A place among the interviews that a quota wants, in one wave.
package struct QuotaClaim: Hashable, Sendable {
  /// The id of the questionnaire; all its versions count together.
  package var questionnaire: String
  /// The wave; each counts anew.
  package var wave: String
  /// The id of the quota.
  package var quota: String
  /// How many interviews it wants.
  package var limit: Int

  /// A place.
  package init(questionnaire: String, wave: String, quota: String, limit: Int) {
    (self.questionnaire, self.wave, self.quota, self.limit) = (questionnaire, wave, quota, limit)
  }

  /// What is counted together.
  var key: [String] { [questionnaire, wave, quota] }
}

extension JournalWriter {
  /// The desk that counts in the store: a completed interview and its places are written in one transaction.
  package func desk(questionnaire: String, wave: String) -> QuotaDesk {
    func claim(_ quota: Quota) -> QuotaClaim {
      QuotaClaim(questionnaire: questionnaire, wave: wave, quota: quota.id, limit: quota.limit)
    }
    return QuotaDesk(
      isFull: { try self.store.taken(claim($0)) >= $0.limit },
      complete: { happening, quotas in
        let full = try self.record(happening, claiming: quotas.map(claim))
        return quotas.first { $0.id == full?.quota }
      })
  }
}
