import Analyses
import Foundation
import Testing

/// What is missing most often, where several are missing as often.
@Suite struct GapTests {
  private func gap(_ rows: String) -> String {
    let problem = Tabled.problem("y,a,b,w\n" + rows, factors: ["a", "b"]) { plan, _ in plan.weights = "w" }
    return problem.components(separatedBy: "Most often missing: ").last ?? ""
  }

  @Test("The first factor is named before the second, a factor before the outcome, the weight last")
  func level() {
    #expect(gap("1,,3,1\n2,4,,1\n") == "a (1 times). To use more interviews, leave it out.")
    #expect(gap("1,,,1\n2,4,,1\n3,,4,\n") == "a (2 times). To use more interviews, leave it out.")
    #expect(gap(",1,3,1\n2,4,,1\n") == "b (1 times). To use more interviews, leave it out.")
    #expect(gap(",1,3,1\n2,4,5,\n") == "the outcome, y (1 times).")
    #expect(gap(",1,3,1\n,2,2,1\n2,,5,1\n4,4,4,\n") == "the outcome, y (2 times).")
    #expect(
      gap("1,1,3,\n2,2,2,\n,3,5,1\n") == "the weight, w (2 times). Give every interview a weight.")
    #expect(gap("1,,3,\n2,2,,\n,,5,1\n") == "a (2 times). To use more interviews, leave it out.")
  }

  @Test("An analysis has a thousand replicates, seed 1, groups of thirty, one thread, and no dominance")
  func options() {
    let options = ImportanceAnalysis.Options()
    #expect(options.replicates == 1000 && options.seed == 1 && options.leastBase == 30)
    #expect(!options.dominance && options.threads == 1 && options.progress == nil)
  }

  @Test("A plan lists the columns that it needs, each once, and those of its means") func columns() {
    var plan = ImportancePlan(outcome: "y", factors: ["a", "b", "m"])
    #expect(plan.numbers == ["y", "a", "b", "m"] && plan.categories == [])
    (plan.factors[0].stated, plan.factors[1].stated, plan.weights) = ("sa", "a", "w")
    plan.means = ["m": ["m1", "b", "m2"]]
    plan.segments = [
      .init(id: "s", label: "S", column: "segment_s"), .init(id: "t", label: "T", column: "t"),
    ]
    #expect(plan.numbers == ["y", "a", "b", "m1", "m2", "sa", "w"])
    #expect(plan.categories == ["segment_s", "t"] && plan.outcomeLabel == "y")
  }
}
