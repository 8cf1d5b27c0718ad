import Checks
import Foundation
import Instruments
import Stories
import Testing
import Texts
import Threads

/// What `check` says of routes, against all interviews that there are.
///
/// `OUTSIDEIN_ROUTES=5000` takes so many questionnaires, `OUTSIDEIN_SEED=…` begins elsewhere.
@Suite struct ReachabilityTests {
  private struct Result {
    var (questions, unreached, interviews) = (0, 0, 0)
    var isTooLarge = false
    var failure: String?
  }

  @Test("No question is missed that no interview comes to, and none is accused that one does")
  func reachability() {
    let environment = ProcessInfo.processInfo.environment
    let count = environment["OUTSIDEIN_ROUTES"].flatMap(Int.init) ?? 60
    let first = environment["OUTSIDEIN_SEED"].flatMap(UInt64.init) ?? 1
    let results = Parallel.map(count, threads: Parallel.cores) { Self.compare(first + UInt64($0)) }
    let decided = results.filter { !$0.isTooLarge }
    let (questions, unreached) = (
      decided.reduce(0) { $0 + $1.questions }, decided.reduce(0) { $0 + $1.unreached }
    )
    print(
      "routes from seed \(first): \(decided.count) questionnaires of \(count), \(questions) questions, \(unreached) of them "
        + "reached by none of \(decided.reduce(0) { $0 + $1.interviews }) interviews")
    let failures = results.compactMap(\.failure)
    #expect(failures.isEmpty, "\(failures.count) failures, such as \(failures.first ?? "")")
    #expect(decided.count * 10 >= count * 8 && unreached * 20 > questions)
  }

  private static func compare(_ seed: UInt64) -> Result {
    let yaml = RandomRoutes.questionnaire(seed)
    var result = Result()
    guard let questionnaire = Story.questionnaire(yaml) else {
      result.failure = "seed \(seed):\n\(yaml)\n\(Story.report(yaml))"
      return result
    }
    let all = EveryInterview(questionnaire)
    guard !all.isTooMany else {
      result.isTooLarge = true
      return result
    }
    // Whether a value was computed to nothing or not at all cannot be told from outside.
    let ids = Set(questionnaire.questions.filter { !$0.isComputed }.map(\.id))
    let unreached = ids.subtracting(all.questions)
    let found = Checker.unreachedQuestions(SourceText(name: "routes.yaml", yaml)).intersection(ids)
    (result.questions, result.unreached, result.interviews) = (ids.count, unreached.count, all.count)
    if found != unreached {
      let (missed, accused) = (unreached.subtracting(found).sorted(), found.subtracting(unreached).sorted())
      result.failure = "seed \(seed): missed \(missed), accused \(accused) in\n\(yaml)"
    }
    return result
  }
}
