import Analyses
import Answers
import Datasets
import Digests
import Instruments
import Interviews
import Rehearsals
import Stories
import Testing

/// What an analysis makes of interviews with several versions.
@Suite struct VersionedPlanTests {
  private static let yaml = """
    questionnaire: clinic
    scales:
      marks: {from: 1, to: 5, labels: {1: "Very bad", 5: "Very good"}}
    factors:
      wait: "Waiting"
      care: "Care"
      food: "Food"
    items:
      - rating: sat
        ask: "How is {factor}?"
        each: factors
        scale: marks
        measures: satisfaction
      - rating: overall
        ask: "All in all?"
        scale: marks
        measures: overall
    """

  private static let turned = yaml.replacing(
    "{1: \"Very bad\", 5: \"Very good\"}}", with: "{1: \"Very good\", 5: \"Very bad\"}, best: low}")
  private static let longer = yaml.replacing(
    "to: 5, labels: {1: \"Very bad\", 5:", with: "to: 9, labels: {1: \"Very bad\", 9:")
  private static let more = yaml.replacing(
    "  food: \"Food\"\n", with: "  food: \"Food\"\n  park: \"Parking\"\n")

  /// A store of 40 simulated interviews with each of some versions, in the waves w1, w2 …
  private func store(_ versions: [String]) throws -> (MemoryStore, Questionnaire) {
    let store = MemoryStore()
    let moment = Moment(utc: 1_763_757_889_000, monotonic: 0)
    let questionnaires = try versions.map { try #require(Story.questionnaire($0)) }
    for (place, questionnaire) in questionnaires.enumerated() {
      store.keep(questionnaire, at: moment)
      var start = Story.start(questionnaire)
      start.wave = "w\(place + 1)"
      var effects = Effects()
      effects.breakOff = 0
      for number in 0..<40 {
        let events = try Rehearsal(questionnaire, start, effects: effects, seed: 7, number: number).events
        let id = "i\(place)\(number)"
        try store.begin(id, version: questionnaire.hash, try JournalEntry.journal(events, of: id) { moment })
      }
    }
    return (store, questionnaires[questionnaires.count - 1])
  }

  private func findings(
    _ versions: [String], factors: [String]? = nil, wave: String? = nil, pooling: Extract.Pooling = .turned
  ) throws -> (rows: Int, factors: Int, warnings: [String]) {
    let (store, newest) = try store(versions)
    let plan = try ImportancePlan(newest, factors: factors)
    var options = Extract.Options()
    (options.simulated, options.wave, options.pooling) = (true, wave, pooling)
    let table = try Extract.table(
      store, questionnaire: "clinic", numbers: plan.numbers, categories: plan.categories, options: options)
    var analysis = ImportanceAnalysis.Options()
    analysis.replicates = 0
    let total = try ImportanceAnalysis.run(table, plan, analysis).total
    let told = total.warnings.filter { if case .incomplete = $0 { false } else { true } }
    return (total.rows, total.factors.count, told.map(\.sentence).filter { $0.contains("version") })
  }

  @Test("Versions that differ in a wording alone are analyzed together") func same() throws {
    let found = try findings([Self.yaml, Self.yaml.replacing("All in all?", with: "All in all, how is it?")])
    #expect(found.rows == 80 && found.warnings == [])
  }

  @Test("A version with another scale is left out by name, unless its points are stretched") func scale()
    throws
  {
    let found = try findings([Self.yaml, Self.longer])
    #expect(found.rows == 40)
    #expect(
      found.warnings == [
        "The 40 interviews with version 1 of the questionnaire, wave w1 are left out: `overall`: the scale was 1 to 5 and is 1 to 9; `sat`: the scale was 1 to 5 and is 1 to 9. To include them, stretch the older scale to the new one."
      ])
    let stretched = try findings([Self.yaml, Self.longer], pooling: .rescaled)
    #expect(stretched.rows == 80)
    #expect(
      stretched.warnings == [
        "The points of `sat` and `overall` in the 40 interviews with version 1 are stretched to the scale of the newest version. That people would have used both scales alike is assumed, not known."
      ])
  }

  @Test("Points of a turned scale are turned by the version that they were given in") func turned() throws {
    let found = try findings([Self.yaml, Self.turned])
    #expect(found.rows == 80 && found.warnings == [])
    let (store, newest) = try store([Self.yaml, Self.turned])
    var options = Extract.Options()
    options.simulated = true
    let table = try Extract.table(
      store, questionnaire: newest.id, numbers: ["overall"], categories: [], options: options)
    // The same simulated people, so that turned points have the same mean.
    let values = table.numbers[0].values
    let difference = mean(values.prefix(40)) - mean(values.suffix(40))
    #expect(abs(difference) < 0.6)
  }

  private func mean(_ values: ArraySlice<Double>) -> Double {
    let known = values.filter { !$0.isNaN }
    return known.reduce(0, +) / Double(known.count)
  }

  @Test("A version that does not ask about a factor is left out, or the factor if no version asks about it")
  func factor() throws {
    let found = try findings([Self.yaml, Self.more])
    #expect(found.rows == 40 && found.factors == 4)
    #expect(
      found.warnings == [
        "The 40 interviews with version 1 of the questionnaire, wave w1 are left out: it does not ask about Parking."
      ])
    let others = try findings([Self.yaml, Self.more], factors: ["wait", "care", "food"])
    #expect(others.rows == 80 && others.warnings == [])
    let first = try findings([Self.yaml, Self.more], wave: "w1")
    #expect(first.rows == 40 && first.factors == 3)
    #expect(
      first.warnings == [
        "Parking: these interviews are with versions of the questionnaire that do not ask about it, so it is left out here."
      ])
  }
}
