import Analyses
import Answers
import Datasets
import Digests
import Foundation
import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// From a questionnaire's roles and a store to findings.
@Suite struct RolesTests {
  private static let yaml = """
    questionnaire: roles
    factors: {waiting: "Waiting time", fees: "Fees", advice: "Advice"}
    segments: {kind: {from: account, label: "Kind"}}
    items:
      - choice: account
        ask: "What kind of account?"
        options: {personal: "Personal", business: "Business"}
      - rating: importance
        ask: "How important is {factor}?"
        each: factors
        scale: standard.importance10
        measures: importance
      - rating: satisfaction
        ask: "How satisfied with {factor}?"
        each: factors
        scale: standard.satisfaction10
        measures: satisfaction
      - rating: overall
        ask: "All in all?"
        label: "overall satisfaction"
        scale: standard.satisfaction10
        measures: overall
      - rating: recommend
        ask: "Would you recommend us?"
        scale: standard.nps
        measures: recommend
    """

  private func questionnaire(_ yaml: String = yaml) throws -> Questionnaire {
    try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
  }

  /// A store of simulated interviews.
  private func store(
    _ questionnaire: Questionnaire, _ count: Int, _ effects: Effects, into store: MemoryStore = MemoryStore()
  )
    throws -> MemoryStore
  {
    store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    for number in 0..<count {
      let rehearsal = try Rehearsal(
        questionnaire, Story.start(questionnaire), effects: effects, seed: 5, number: number)
      let id = "\(questionnaire.hash.hexadecimal.prefix(6))-\(number)"
      let entries = try JournalEntry.journal(rehearsal.events, of: id) { Moment(utc: 0, monotonic: 0) }
      try store.begin(id, version: questionnaire.hash, entries)
    }
    return store
  }

  @Test("Roles name the columns: outcome, ratings, what is stated, top box, groups") func plan() throws {
    let plan = try ImportancePlan(questionnaire(), segments: ["kind"])
    #expect(plan.outcome == "overall" && plan.outcomeLabel == "overall satisfaction")
    #expect(plan.outcomeScale?.points == 1...10 && plan.factors.map { $0.scale?.top } == [10, 10, 10])
    #expect(
      plan.factors.map { "\($0.id) \($0.label) \($0.rating) \($0.stated ?? "-")" } == [
        "waiting Waiting time satisfaction_waiting importance_waiting",
        "fees Fees satisfaction_fees importance_fees", "advice Advice satisfaction_advice importance_advice",
      ])
    #expect(
      plan.segments == [
        .init(
          id: "kind", label: "Kind", column: "segment_kind",
          groups: [.init(id: "personal", label: "Personal"), .init(id: "business", label: "Business")])
      ])
    let other = try ImportancePlan(questionnaire(), outcome: "recommend", factors: ["fees", "waiting"])
    #expect(other.outcome == "recommend" && other.factors.map(\.id) == ["fees", "waiting"])
  }

  @Test("What is not there is told, with the near name") func problems() throws {
    func message(_ yaml: String = Self.yaml, _ plan: (Questionnaire) throws -> ImportancePlan) throws
      -> String
    {
      do {
        _ = try plan(try questionnaire(yaml))
        return "no problem"
      } catch let problem as AnalysisProblem {
        return problem.message
      }
    }
    #expect(
      try message { try ImportancePlan($0, factors: ["waiting", "fee"]) }
        == "There is no factor `fee`. Did you mean `fees`?")
    #expect(
      try message { try ImportancePlan($0, segments: ["sort"]) }
        == "There is no segment `sort`. The segments are: kind.")
    #expect(
      try message { try ImportancePlan($0, outcome: "overal") }
        == "There is no question `overal` with a single answer. Did you mean `overall`?")
    let without = Self.yaml.components(separatedBy: "  - rating: overall")[0]
    #expect(
      try message(without) { try ImportancePlan($0) }
        == "The questionnaire `roles` has no outcome. Add `measures: overall` to the overall question."
    )
    #expect(
      try message(
        "questionnaire: bare\nitems:\n  - {rating: overall, ask: \"?\", scale: standard.nps, measures: overall}"
      ) {
        try ImportancePlan($0)
      }
        == "The questionnaire `bare` has no ratings of factors. Add `measures: satisfaction` to the battery over the factors."
    )
  }

  @Test("What goes in comes out: effects by segment are recovered in their order, with intervals apart")
  func recovered()
    throws
  {
    let questionnaire = try questionnaire()
    var effects = Effects()
    effects.all = ["waiting": 0.9, "fees": 0.2, "advice": 0.5]
    effects.groups = [
      .init(segment: 0, group: "business", effects: ["waiting": 0.1, "fees": 1, "advice": 0.4])
    ]
    let plan = try ImportancePlan(questionnaire, segments: ["kind"])
    var options = Extract.Options()
    options.simulated = true
    let store = try store(questionnaire, 1200, effects)
    let table = try Extract.table(
      store, questionnaire: "roles", numbers: plan.numbers, categories: plan.categories, options: options)
    var settings = ImportanceAnalysis.Options()
    (settings.replicates, settings.permutations) = (200, 40)
    let found = try ImportanceAnalysis.run(table, plan, settings)
    let groups = try found.segments[0].groups.map { try $0.findings.get() }
    for (base, order) in zip(groups, [["waiting", "advice", "fees"], ["fees", "advice", "waiting"]]) {
      let sorted = base.factors.sorted { $0.importance > $1.importance }
      #expect(sorted.map(\.factor.id) == order)
      for (above, below) in zip(sorted, sorted.dropFirst()) {
        #expect((above.interval?.lowerBound ?? 0) > (below.interval?.upperBound ?? 1))
      }
      #expect(sorted[0].ranks == 1...1 && (0.65...0.85).contains(base.r2))
    }
    // Simulated interviews are left out unless asked for.
    let real = try Extract.table(store, questionnaire: "roles", numbers: plan.numbers, categories: [])
    #expect(real.rows == 0)
  }

  @Test("Interviews with older versions count where their variables have the same names") func versions()
    throws
  {
    let old = try questionnaire(Self.yaml.replacing("How satisfied with", with: "How happy with"))
    let new = try questionnaire()
    let store = try store(new, 40, Effects(), into: store(old, 40, Effects()))
    let plan = try ImportancePlan(new)
    var options = Extract.Options()
    options.simulated = true
    let table = try Extract.table(
      store, questionnaire: "roles", numbers: plan.numbers, categories: ["status"], options: options)
    #expect(table.rows == 80 && table.numbers[0].values.count == 80)
    #expect(Set(table.categories[0].words) == ["completed", "partial"])
  }

  @Test("Where the low end of a scale is the good one, statistics are turned, and exports are not")
  func turned() throws {
    let school = Self.yaml.replacing("items:", with: "scales: {marks: {from: 1, to: 6, best: low}}\nitems:")
      .replacing("scale: standard.satisfaction10", with: "scale: marks")
    let questionnaire = try questionnaire(school)
    let store = try store(questionnaire, 300, Effects())
    let plan = try ImportancePlan(questionnaire)
    var options = Extract.Options()
    options.simulated = true
    let table = try Extract.table(
      store, questionnaire: "roles", numbers: plan.numbers, categories: [], options: options)
    var settings = ImportanceAnalysis.Options()
    (settings.replicates, settings.permutations) = (0, 0)
    let turned = try ImportanceAnalysis.run(table, plan, settings).total
    // Respondents are more satisfied than not: marks below 3.5, which count as points above it.
    #expect(turned.factors.allSatisfy { ($0.satisfaction?.mean ?? 0) > 3.5 && ($0.correlation ?? 0) > 0 })
    let file = try Extract(store, questionnaire: "roles", only: ["overall"], options: options)
    var marks: [Int] = []
    _ = try file.forEachRow { row in if case .code(let mark) = row.cells[0] { marks.append(mark) } }
    #expect(Double(marks.reduce(0, +)) / Double(marks.count) < 3.5)
  }
}
