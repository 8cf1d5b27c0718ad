import Analyses
import Importance
import Reports
import Testing

/// The report for machines, whole.
@Suite struct ImportanceJSONTests {
  @Test("What was not computed is not there") func bare() throws {
    var findings = try Reported.findings([
      .init(label: "speed", share: 0.75), .init(label: "price", share: 0.25),
    ])
    findings.total.factors[1].isLeftOut = true
    findings.total.conditionNumber = nil
    let json = try ImportanceJSON.render(findings, ImportanceContext(title: "data.csv"))
    #expect(
      json == """
        {
          "adjusted_r2" : 0.45,
          "answering" : 30,
          "base" : 30,
          "effective_n" : 20,
          "factors" : [
            {
              "id" : "f0",
              "importance" : 0.375,
              "label" : "speed",
              "share" : 0.75
            },
            {
              "id" : "f1",
              "label" : "price"
            }
          ],
          "method" : "lmg",
          "n" : 20,
          "outcome" : "sales",
          "r2" : 0.5,
          "versions" : 1,
          "warnings" : [

          ]
        }

        """)
  }

  @Test("Everything that was computed has its key") func full() throws {
    var findings = try Reported.findings([
      .init(label: "speed", share: 0.75, stated: 9, interval: 0.5...0.875),
      .init(label: "price", share: 0.25),
    ])
    findings.plan.outcomeLabel = "Sales"
    var factor = findings.total.factors[0]
    (factor.interval, factor.relativeWeight, factor.uniqueInterval) = (0.25...0.5, 0.375, 0.03125...0.125)
    (factor.ranks, factor.ownRanks, factor.direction) = (1...2, 1...1, .mixed)
    factor.noise = .init(floor: 0.0625, p: 0.25, isNoise: true)
    (factor.beta, factor.correlation, factor.alone, factor.last) = (-0.5, 0.625, 0.125, 0.0625)
    (factor.pratt, factor.inflation, factor.conditional) = (-0.25, 1.5, [0.5, 0.25])
    (factor.dominates, factor.topBox) = (["f1": 1], 0.25)
    (factor.satisfaction, factor.statedCentred) = (factor.stated?.set(7, 29), factor.stated?.set(0.5, 18))
    findings.total.factors = [factor]
    findings.total.agreement = -0.5
    findings.total.warnings = [.constant(["speed"])]
    var context = ImportanceContext(title: "data.csv")
    (context.wave, context.weights, context.versions, context.seed) = ("2026q4", "w", 3, 8)
    let json = try ImportanceJSON.render(findings, context)
    #expect(
      json == """
        {
          "adjusted_r2" : 0.45,
          "answering" : 30,
          "base" : 30,
          "condition_number" : 2,
          "effective_n" : 20,
          "factors" : [
            {
              "beta" : -0.5,
              "complete_dominance" : {
                "f1" : 1
              },
              "conditional_dominance" : [
                0.5,
                0.25
              ],
              "correlation" : 0.625,
              "direction" : "mixed",
              "first" : 0.125,
              "high" : 0.5,
              "id" : "f0",
              "importance" : 0.375,
              "label" : "speed",
              "last" : 0.0625,
              "last_high" : 0.125,
              "last_low" : 0.03125,
              "low" : 0.25,
              "noise_floor" : 0.0625,
              "noise_p" : 0.25,
              "own_rank_high" : 1,
              "own_rank_low" : 1,
              "pratt" : -0.25,
              "rank_high" : 2,
              "rank_low" : 1,
              "relative_weight" : 0.375,
              "satisfaction" : 7,
              "satisfaction_n" : 29,
              "share" : 0.75,
              "share_high" : 0.875,
              "share_low" : 0.5,
              "stated" : 9,
              "stated_centred" : 0.5,
              "stated_n" : 20,
              "told_from_noise" : false,
              "top_box" : 0.25,
              "vif" : 1.5
            }
          ],
          "method" : "lmg",
          "n" : 20,
          "outcome" : "sales",
          "outcome_label" : "Sales",
          "r2" : 0.5,
          "stated_rank_correlation" : -0.5,
          "versions" : 3,
          "warnings" : [
            "Everybody gave the same rating to speed, so no importance can be computed for it."
          ],
          "wave" : "2026q4",
          "weights" : "w"
        }

        """)
    // A number that is not finite is none.
    findings.total.factors[0].inflation = .infinity
    #expect(try !ImportanceJSON.render(findings, context).contains("vif"))
  }

  @Test("Groups stand by the ids of their segment, with the reason where one is withheld") func groups()
    throws
  {
    var findings = try Reported.findings(
      [.init(label: "speed", share: 0.75), .init(label: "price", share: 0.25)],
      groups: ["north", "south", "west"])
    findings.segments[0].groups[0].label = "North"
    findings.total.factors = []
    findings.segments[0].groups[1].findings = .failure(.smallBase(complete: 4, least: 30))
    findings.segments[0].groups[2].findings = .failure(.constantOutcome("sales", complete: 10))
    let json = try ImportanceJSON.render(findings, ImportanceContext(title: "data.csv"))
    #expect(
      json == """
        {
          "adjusted_r2" : 0.45,
          "answering" : 30,
          "base" : 30,
          "condition_number" : 2,
          "effective_n" : 20,
          "factors" : [

          ],
          "method" : "lmg",
          "n" : 20,
          "outcome" : "sales",
          "r2" : 0.5,
          "segments" : {
            "region" : {
              "north" : {
                "adjusted_r2" : 0.45,
                "answering" : 30,
                "base" : 30,
                "condition_number" : 2,
                "effective_n" : 20,
                "factors" : [
                  {
                    "id" : "f0",
                    "importance" : 0.375,
                    "label" : "speed",
                    "share" : 0.75
                  },
                  {
                    "id" : "f1",
                    "importance" : 0.125,
                    "label" : "price",
                    "share" : 0.25
                  }
                ],
                "label" : "North",
                "method" : "lmg",
                "n" : 20,
                "outcome" : "sales",
                "r2" : 0.5,
                "versions" : 1,
                "warnings" : [

                ]
              },
              "south" : {
                "base" : 10,
                "label" : "south",
                "method" : "lmg",
                "n" : 4,
                "outcome" : "sales",
                "versions" : 1,
                "warnings" : [
                  "4 interviews, fewer than 30, so the results are not shown."
                ]
              },
              "west" : {
                "base" : 10,
                "label" : "west",
                "method" : "lmg",
                "outcome" : "sales",
                "versions" : 1,
                "warnings" : [
                  "The outcome sales has the same value in all 10 complete interviews, so there are no differences to explain."
                ]
              }
            }
          },
          "versions" : 1,
          "warnings" : [

          ]
        }

        """)
  }

  @Test("With replicates, R² has an interval too; seed and level are told") func replicates() throws {
    var findings = try Reported.findings([
      .init(label: "speed", share: 0.75), .init(label: "price", share: 0.25),
    ])
    let observed = try Observations(outcome: [1, 4, 2, 4, 6], factors: [[1, 2, 3, 4, 5], [2, 1, 4, 3, 4]])
    let bootstrap = try #require(
      Bootstrap(observed, estimates: LMG.contributions(Moments(observed)), replicates: 20, seed: 9))
    findings.total.bootstrap = bootstrap
    findings.total.factors = []
    var context = ImportanceContext(title: "data.csv")
    context.seed = 9
    let json = try ImportanceJSON.render(findings, context)
    #expect(
      json == """
        {
          "adjusted_r2" : 0.45,
          "answering" : 30,
          "base" : 30,
          "bootstrap" : {
            "level" : 0.95,
            "replicates" : 20,
            "seed" : 9
          },
          "condition_number" : 2,
          "effective_n" : 20,
          "factors" : [

          ],
          "method" : "lmg",
          "n" : 20,
          "outcome" : "sales",
          "r2" : 0.5,
          "r2_high" : \(bootstrap.r2.upperBound),
          "r2_low" : \(bootstrap.r2.lowerBound),
          "versions" : 1,
          "warnings" : [

          ]
        }

        """)
  }
}
