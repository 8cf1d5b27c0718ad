import Answers
import Datasets
import Instruments
import Interviews
import Stories
import Testing

/// Edits in fieldwork: interviews before, in the middle (kept and moved), and after; all of them in one export.
@Suite struct FieldworkEditTests {
  /// The rows of an export, by interview.
  private struct Export {
    var rows: [String: [String: DataCell]] = [:]
    let notes: VersionNotes

    init(_ store: MemoryStore) throws {
      let extract = try Extract(store, questionnaire: "visits")
      notes = extract.notes
      var rows: [String: [String: DataCell]] = [:]
      let tally = try extract.forEachRow { row in
        guard case .word(let id) = row.fixed[0] else { return }
        rows[id] = Dictionary(uniqueKeysWithValues: zip(extract.names, row.cells))
      }
      #expect(tally.doubts == [])
      self.rows = rows
    }

    /// The column of a variable of a version: its own name, or the one that it was split off to.
    func column(_ variable: String, version: Int) -> String {
      notes.splits.first { $0.variable == variable && $0.versions.contains(version) }?.column ?? variable
    }
  }

  /// Each version that an interview was conducted with, its number, and what its fields held.
  private func states(_ item: Fieldwork.Case, _ fieldwork: Fieldwork) throws -> [(
    Questionnaire, Int, Situation
  )] {
    let interview = try fieldwork.interview(item)
    let states =
      interview.former.map { ($0.questionnaire, $0.situation) } + [
        (interview.questionnaire, interview.route().situation)
      ]
    let isSame = fieldwork.old.hash == fieldwork.new.hash
    return states.map { ($0.0, $0.0.hash == fieldwork.old.hash || isSame ? 1 : 2, $0.1) }
  }

  @Test("No answer is missing from the export, and no code has two meanings", arguments: Edit.all)
  func whole(_ edit: Edit) throws {
    let old = try #require(Story.questionnaire(Visits.before))
    let after = try #require(edit.after)
    let new = try #require(Story.questionnaire(after))
    let fieldwork = try Fieldwork(old, new)
    let export = try Export(fieldwork.store())
    var meanings: [String: Set<String>] = [:]
    var codes: [String: Set<Int>] = [:]
    var answers = 0
    for item in fieldwork.cases {
      let row = try #require(export.rows[item.id])
      let states = try states(item, fieldwork)
      for (place, (questionnaire, version, situation)) in states.enumerated() {
        for variable in questionnaire.variables {
          guard case .field(let field) = variable.source, case .given(let value) = situation.cells[field]
          else { continue }
          let column = export.column(variable.name, version: version)
          let cell = try #require(row[column], "\(item.id): no column \(column)")
          answers += 1
          // An answer from before a move can be off the route now, like any other that was set aside.
          let isLast = place == states.count - 1
          let address = questionnaire.address(of: field)
          let isAside = states.last.map { $0.2.isNotAsked(address, $0.0) } ?? false
          #expect(cell != .empty || isAside, "\(item.id): \(column) is empty")
          guard case .one(let id) = value, case .code(let code) = cell, isLast else { continue }
          meanings["\(column) \(code)", default: []].insert(id)
          codes["\(column) \(id)", default: []].insert(code)
        }
      }
    }
    #expect(answers > 100)
    #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
    #expect(codes.filter { $0.value.count > 1 }.isEmpty)
    // What means something else is apart from what it means now.
    for split in export.notes.splits {
      for item in fieldwork.cases where item.id.hasPrefix("after") {
        #expect(export.rows[item.id]?[split.column] == .empty)
      }
    }
    let table = [
      edit.name, edit.told.map { String($0.prefix { $0 != " " }) }.joined(separator: " "),
      fieldwork.askedAgain.joined(separator: " "), export.notes.splits.map(\.column).joined(separator: " "),
      export.notes.codes.map { "\($0.option) \($0.old)→\($0.code)" }.joined(separator: " "),
    ]
    print("edit | \(table.joined(separator: " | "))")
  }
}

extension Situation {
  /// Whether a questionnaire has the field and does not ask it here.
  fileprivate func isNotAsked(_ address: Address, _ questionnaire: Questionnaire) -> Bool {
    questionnaire.field(at: address).map { cells[$0] == .absent(.notAsked) } ?? false
  }
}
