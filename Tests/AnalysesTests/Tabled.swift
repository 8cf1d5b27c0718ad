import Analyses
import Datasets

/// Analyses of data that stand in a test.
enum Tabled {
  /// What a CSV says; without replicates, permutations and a least number of rows for each factor, if none are asked for.
  static func findings(
    _ csv: String, outcome: String = "y", factors: [String],
    _ change: (inout ImportancePlan, inout ImportanceAnalysis.Options) -> Void = { _, _ in }
  ) throws -> ImportanceFindings {
    var plan = ImportancePlan(outcome: outcome, factors: factors)
    var options = ImportanceAnalysis.Options()
    (options.replicates, options.permutations, options.leastPerFactor) = (0, 0, 0)
    change(&plan, &options)
    let file = try CSVFile(name: "data.csv", bytes: Array(csv.utf8))
    return try ImportanceAnalysis.run(
      file.table(numbers: plan.numbers, categories: plan.categories), plan, options)
  }

  /// Why there are no findings.
  static func problem(
    _ csv: String, outcome: String = "y", factors: [String],
    _ change: (inout ImportancePlan, inout ImportanceAnalysis.Options) -> Void = { _, _ in }
  ) -> String {
    do {
      _ = try findings(csv, outcome: outcome, factors: factors, change)
      return "no problem"
    } catch let problem as AnalysisProblem {
      return problem.message
    } catch {
      return "\(error)"
    }
  }

  /// What is told of a group: the sentences beside it, or why it is not shown.
  static func told(_ group: SegmentFindings.Group) -> [String] {
    switch group.findings {
    case .success(let base): base.warnings.map(\.sentence)
    case .failure(let problem): [problem.message]
    }
  }
}
