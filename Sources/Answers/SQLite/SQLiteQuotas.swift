import Foundation
import GRDB

extension SQLiteStore {
  package func append(_ entry: JournalEntry, to id: String, claiming claims: [QuotaClaim]) throws
    -> QuotaClaim?
  {
    try writing { queue in
      var full: QuotaClaim?
      // Lock before counting. Otherwise two programs could count at the same time and both take the last place.
      try queue.inTransaction(.immediate) { database in
        let number = try Self.number(of: id, database)
        full = try claims.first { try !Self.take($0, for: number, database) }
        if full != nil { return .rollback }
        try Self.append(entry, number, id, database)
        return .commit
      }
      return full
    }
  }

  /// Takes a place for an interview, unless it has one. Returns false if the quota is full.
  private static func take(_ claim: QuotaClaim, for interview: Int64, _ database: Database) throws -> Bool {
    let isHeld = try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (SELECT 1 FROM quota_places
        WHERE questionnaire = ? AND wave = ? AND quota = ? AND interview = ?)
        """, arguments: [claim.questionnaire, claim.wave, claim.quota, interview])
    if isHeld == true { return true }
    guard try taken(claim, database) < claim.limit else { return false }
    try database.execute(
      sql: "INSERT INTO quota_places (questionnaire, wave, quota, interview) VALUES (?, ?, ?, ?)",
      arguments: [claim.questionnaire, claim.wave, claim.quota, interview])
    return true
  }

  package func releasePlaces(of id: String) throws {
    try writing { queue in
      try queue.write { database in
        try database.execute(
          sql: "DELETE FROM quota_places WHERE interview = ?", arguments: [try Self.number(of: id, database)])
      }
    }
  }

  package func taken(_ claim: QuotaClaim) throws -> Int {
    try translating(path) { try queue.read { try Self.taken(claim, $0) } }
  }

  private static func taken(_ claim: QuotaClaim, _ database: Database) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM quota_places WHERE questionnaire = ? AND wave = ? AND quota = ?",
      arguments: [claim.questionnaire, claim.wave, claim.quota]) ?? 0
  }
}
