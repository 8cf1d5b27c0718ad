import Foundation
import Stories
import Testing

/// Agreement with results of other programs on data that may be used but not passed on: `importance` is run on each file,
/// and its JSON compared. The folder of the data is named by the variable OUTSIDEIN_TRUTH; without it nothing is run.
///
///     OUTSIDEIN_TRUTH=/path/to/truth swift test --filter TruthTests
@Suite(.enabled(if: ProcessInfo.processInfo.environment["OUTSIDEIN_TRUTH"] != nil)) struct TruthTests {
  private static let folder = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["OUTSIDEIN_TRUTH"] ?? "/")
  private typealias Object = [String: Any]

  private func object(_ path: String) throws -> Object {
    let data = try Data(contentsOf: Self.folder.appendingPathComponent(path))
    return try #require(try JSONSerialization.jsonObject(with: data) as? Object)
  }

  /// What `importance --data` says, as JSON.
  private func importance(
    _ path: String, _ outcome: String, _ factors: [String], _ more: [String] = ["--bootstrap", "0"]
  ) throws -> Object {
    let data = path.hasPrefix("/") ? path : Self.folder.appendingPathComponent(path).path
    let result = try Programs.run(
      ["importance", "--data", data, "--outcome", outcome, "--factors", factors.joined(separator: ",")]
        + ["--format", "json"] + more, in: Self.folder)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? Object)
  }

  /// A figure of each factor, by its id.
  private func figures(_ found: Object, _ key: String) throws -> [String: Double] {
    let factors = try #require(found["factors"] as? [Object])
    return Dictionary(
      uniqueKeysWithValues: factors.compactMap { factor in
        if let id = factor["id"] as? String, let value = factor[key] as? Double { (id, value) } else { nil }
      })
  }

  /// Compares, and returns how many figures agreed.
  private func agree(
    _ found: [String: Double], _ expected: [String: Double]?, _ tolerance: Double, _ what: String
  )
    throws -> Int
  {
    let expected = try #require(expected, "\(what)")
    #expect(Set(found.keys) == Set(expected.keys), "\(what)")
    for (key, value) in expected {
      #expect(
        abs((found[key] ?? .nan) - value) <= tolerance,
        "\(what) of \(key): \(found[key] ?? .nan), not \(value)")
    }
    return expected.count
  }

  private static let bank = ["Fees", "Interest", "Phone", "Branch", "Online", "ATM"]
  private static let swiss = ["Agriculture", "Examination", "Education", "Catholic", "Infant.Mortality"]

  @Test(
    "Every figure agrees to 1e-9",
    arguments: [
      ("public/bank/data.csv", "public/bank/truth_bank_listwise.json", "Overall", bank, []),
      (
        "public/bank/data.csv", "public/bank/truth_bank_weighted.json", "Overall", bank,
        ["--weights", "weight"]
      ),
      ("public/swiss/data.csv", "public/swiss/truth_swiss.json", "Fertility", swiss, []),
    ])
  func exact(_ data: String, _ truth: String, _ outcome: String, _ factors: [String], _ more: [String]) throws
  {
    let results = try #require(try object(truth)["results"] as? [String: Object])
    let found = try importance(data, outcome, factors, ["--bootstrap", "0"] + more)
    var agreed = 0
    for (key, name) in [
      ("importance", "lmg"), ("share", "lmg_share"), ("relative_weight", "johnson_genizi"),
      ("correlation", "zero_order_r"), ("beta", "std_beta"), ("first", "first"), ("last", "last"),
      ("pratt", "pratt"), ("vif", "vif"),
    ] {
      guard let expected = results[name]?["value"] as? [String: Double] else { continue }
      agreed += try agree(figures(found, key), expected, 1e-9, name)
    }
    for (key, name) in [
      ("r2", "R2"), ("adjusted_r2", "adjR2"), ("n", "n"), ("condition_number", "condition_number_corr"),
      ("effective_n", "kish_neff"),
    ] {
      guard let expected = results[name]?["value"] as? Double else { continue }
      #expect(abs((found[key] as? Double ?? .nan) - expected) <= 1e-9, "\(name)")
      agreed += 1
    }
    agreed += try dominance(found, results)
    print("\(truth): \(agreed) figures agree to 1e-9")
    #expect(agreed > 60)
  }

  private func dominance(_ found: Object, _ results: [String: Object]) throws -> Int {
    var agreed = 0
    let conditional = results["domir_conditional"] ?? results["conditional_dominance"]
    let complete = results["domir_complete_fraction"] ?? results["complete_dominance_fraction"]
    let factors = try #require(found["factors"] as? [Object])
    let ids = factors.compactMap { $0["id"] as? String }
    for (factor, id) in zip(factors, ids) {
      if let expected = (conditional?["value"] as? [String: [Double]])?[id] {
        let levels = try #require(factor["conditional_dominance"] as? [Double])
        for (a, b) in zip(levels, expected) { #expect(abs(a - b) <= 1e-9) }
        agreed += levels.count
      }
      if let expected = (complete?["value"] as? [String: [Any]])?[id] {
        let parts = try #require(factor["complete_dominance"] as? [String: Double])
        for (other, value) in zip(ids, expected) {
          if let value = value as? Double {
            #expect(abs((parts[other] ?? .nan) - value) <= 1e-9, "\(id) over \(other)")
            agreed += 1
          }
        }
      }
    }
    return agreed
  }

  @Test(
    "Bootstrap ends lie within the tolerances, whatever the seed",
    arguments: [
      ("public/bank/data.csv", "public/bank/truth_bank_listwise.json", "Overall", bank),
      ("public/swiss/data.csv", "public/swiss/truth_swiss.json", "Fertility", swiss),
    ], [1, 2, 3])
  func bootstrap(_ what: (data: String, truth: String, outcome: String, factors: [String]), _ seed: Int)
    throws
  {
    let results = try #require(try object(what.truth)["results"] as? [String: Object])
    let found = try importance(
      what.data, what.outcome, what.factors, ["--bootstrap", "2000", "--seed", "\(seed)"])
    for (name, low, high) in [("boot_perc", "low", "high"), ("boot_perc_share", "share_low", "share_high")] {
      let expected = try #require(results[name])
      let tolerance = try #require(expected["tolerance"] as? Double)
      let ends = try #require(expected["B"] as? Object)
      _ = try agree(figures(found, low), ends["lower"] as? [String: Double], tolerance, "\(name), lower")
      _ = try agree(figures(found, high), ends["upper"] as? [String: Double], tolerance, "\(name), upper")
    }
  }

  private static let demo = ["service", "price", "quality", "communication", "delivery", "complaints"]

  /// The demonstration with the columns of a prefix, as other programs analysed it.
  private func demonstration(_ more: [String]) throws -> Object {
    try importance(
      "public/outside_in_demo/responses.csv", "overall", Self.demo.map { "perf_\($0)" },
      ["--bootstrap", "0", "--stated", Self.demo.map { "stated_\($0)" }.joined(separator: ",")] + more)
  }

  private func named(_ figures: [String: Double]) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: figures.map { (String($0.key.dropFirst("perf_".count)), $0.value) })
  }

  @Test("The demonstration agrees: all, weighted, by segment and wave, stated, performance, rank correlation")
  func demonstrationAgrees() throws {
    let truth = try #require(try object("public/outside_in_demo/truth.json")["A_R"] as? [String: Any])
    let found = try demonstration(["--by", "segment", "--by", "wave"])
    func check(_ found: Object, _ expected: Object?) throws {
      let expected = try #require(expected)
      #expect(found["n"] as? Int == expected["n"] as? Int)
      #expect(abs((found["r2"] as? Double ?? .nan) - (expected["R2"] as? Double ?? .nan)) <= 1e-9)
      for (key, name) in [("importance", "lmg"), ("share", "share"), ("correlation", "r")] {
        _ = try agree(named(figures(found, key)), expected[name] as? [String: Double], 1e-9, name)
      }
    }
    try check(found, truth["derived_total"] as? Object)
    try check(demonstration(["--weights", "weight"]), truth["derived_total_weighted"] as? Object)
    let segments = try #require(found["segments"] as? [String: [String: Object]])
    for (segment, name) in [("segment", "derived_by_segment"), ("wave", "derived_by_wave")] {
      for (group, expected) in try #require(truth[name] as? [String: Object]) {
        try check(try #require(segments[segment]?[group]), expected)
      }
    }
    _ = try agree(named(figures(found, "stated")), truth["stated_mean"] as? [String: Double], 1e-9, "stated")
    _ = try agree(
      named(figures(found, "satisfaction")), truth["performance_mean"] as? [String: Double], 1e-9,
      "performance")
    let agreement = (truth["agreement"] as? [String: [String: Double]])?["derived_vs_stated"]?["spearman"]
    #expect(abs((found["stated_rank_correlation"] as? Double ?? .nan) - (agreement ?? .nan)) <= 1e-9)
  }

  @Test(
    "With all rows the estimates are those of full information maximum likelihood, in R (lavaan) and Python")
  func likelihood()
    throws
  {
    let truth = try object("public/bank/truth_bank_fiml.json")
    let tolerance = try #require(truth["tolerance"] as? Double)
    let python = try #require(truth["B_Python"] as? Object)
    let found = try importance(
      "public/bank/data.csv", "Overall", Self.bank, ["--bootstrap", "0", "--rows", "all"])
    #expect(found["n"] as? Int == python["n"] as? Int)
    #expect(abs((found["r2"] as? Double ?? .nan) - (python["R2"] as? Double ?? .nan)) <= tolerance)
    _ = try agree(figures(found, "importance"), python["lmg"] as? [String: Double], tolerance, "FIML")
  }

  @Test("Gaps to expectations agree with R's paired t tests, their standard errors too") func gaps() throws {
    let truth = try #require(try object("public/outside_in_demo/truth.json")["A_R"] as? [String: Any])
    let expected = try #require(truth["gap_performance_minus_expectation"] as? [String: Object])
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let factors = Self.demo.map { "  - {column: perf_\($0), label: \($0), expectation: exp_\($0)}" }
    let roles = folder.appendingPathComponent("roles.yaml")
    try "outcome: overall\nfactors:\n\(factors.joined(separator: "\n"))\n".write(
      to: roles, atomically: true, encoding: .utf8)
    let data = Self.folder.appendingPathComponent("public/outside_in_demo/responses.csv").path
    let result = try Programs.run(
      ["importance", "--data", data, "--roles", roles.path, "--bootstrap", "0", "--format", "json"],
      in: folder)
    let found = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? Object)
    let gaps = try named(figures(found, "gap"))
    let (low, high) = (try named(figures(found, "gap_low")), try named(figures(found, "gap_high")))
    for (factor, figures) in expected {
      #expect(abs((gaps[factor] ?? .nan) - (figures["gap"] as? Double ?? .nan)) < 1e-9)
      // The bound of Student's distribution lies between these for 738 to 893 people.
      let reach = ((high[factor] ?? .nan) - (low[factor] ?? .nan)) / 2 / (figures["se"] as? Double ?? .nan)
      #expect(reach > 1.9625 && reach < 1.9633, "\(factor): \(reach)")
    }
    #expect(gaps.count == 6)
  }

  @Test("Net promoter scores by wave agree with R's") func promoters() throws {
    let truth = try #require(try object("public/outside_in_demo/truth.json")["A_R"] as? [String: Any])
    let expected = try #require(truth["nps_by_wave"] as? [String: Object])
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let roles = folder.appendingPathComponent("roles.yaml")
    try "outcome: overall\nrecommend: recommend\nfactors: [perf_service, perf_price]\nsegments: [wave]\n"
      .write(
        to: roles, atomically: true, encoding: .utf8)
    let data = Self.folder.appendingPathComponent("public/outside_in_demo/responses.csv").path
    let result = try Programs.run(
      ["results", "--data", data, "--roles", roles.path, "--format", "json"], in: folder)
    let found = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? Object)
    let groups = (found["segments"] as? [String: Object])?["wave"]?["groups"] as? [String: Object]
    for (wave, figures) in expected {
      let items = try #require(groups?[wave]?["items"] as? [Object])
      let item = try #require(items.first { $0["id"] as? String == "recommend" })
      #expect(item["n"] as? Int == figures["n"] as? Int)
      #expect(abs((item["nps"] as? Double ?? .nan) - (figures["nps"] as? Double ?? .nan)) < 1e-9)
    }
    #expect(expected.count == 3)
  }

  @Test(
    "What went into the demonstration comes out, as far as the sample can tell: nothing contradicts it surely"
  )
  func recovered() throws {
    let generator = try object("public/outside_in_demo/generator.json")
    let betas = try #require(generator["generating_beta_by_segment"] as? [String: [Double]])
    let found = try demonstration(["--by", "segment", "--bootstrap", "1000"])
    let segments = try #require(found["segments"] as? [String: [String: Object]])
    for (group, weights) in betas.sorted(by: { $0.key < $1.key }) {
      let base = try #require(segments["segment"]?[group])
      let shares = try named(figures(base, "share"))
      let (low, high) = (try named(figures(base, "share_low")), try named(figures(base, "share_high")))
      var (right, sure, pairs) = (0, 0, 0)
      for (a, heavy) in zip(Self.demo, weights) {
        for (b, light) in zip(Self.demo, weights) where heavy > light {
          pairs += 1
          right += (shares[a] ?? 0) > (shares[b] ?? 0) ? 1 : 0
          sure += (low[a] ?? 0) > (high[b] ?? 0) ? 1 : 0
          #expect((high[a] ?? 0) >= (low[b] ?? 0), "\(group): \(b) surely before \(a)")
        }
      }
      print(
        "\(group): of \(pairs) pairs of weights \(right) in the right order, \(sure) of them with intervals apart"
      )
      let heaviest = zip(Self.demo, weights).max { $0.1 < $1.1 }?.0
      if pairs > 0 { #expect(shares.max { $0.value < $1.value }?.key == heaviest) }
    }
  }

  @Test("Published figures agree") func published() throws {
    let url = Self.folder.appendingPathComponent("published/published.json")
    let all = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [Object])
    let entries = Dictionary(
      uniqueKeysWithValues: all.compactMap { entry in (entry["id"] as? String).map { ($0, entry) } })
    let cars = try importance("published/mtcars.csv", "mpg", ["cyl", "disp", "hp", "gear"])
    _ = try agree(
      figures(cars, "relative_weight"),
      (entries["mtcars_rwa_vignette"]?["computed"] as? [String: Double]), 1e-9, "mtcars")
    _ = try agree(
      figures(cars, "relative_weight"),
      entries["mtcars_rwa_vignette"]?["published_raw_weight"] as? [String: Double], 6e-8, "mtcars, as printed"
    )
    let computed = try #require(entries["displayr_ria"]?["computed"] as? Object)
    for (key, more) in [("unweighted_raw", []), ("weighted_raw", ["--weights", "w"])] {
      let found = try importance(
        "published/displayr_ria.csv", "y", ["v1", "v2", "v3"], ["--bootstrap", "0"] + more)
      let values = try #require(computed[key] as? [Double])
      _ = try agree(
        figures(found, "relative_weight"), Dictionary(uniqueKeysWithValues: zip(["v1", "v2", "v3"], values)),
        1e-9,
        key)
    }
    // The bank's rows that are complete on all columns, the weight too.
    let text = try String(
      contentsOf: Self.folder.appendingPathComponent("public/bank/data.csv"), encoding: .utf8)
    let folder = try Programs.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = text.split(separator: "\n").filter { row in
      !row.split(separator: ",", omittingEmptySubsequences: false).contains(where: \.isEmpty)
    }
    let path = folder.appendingPathComponent("bank.csv")
    try rows.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    let bank = try importance(path.path, "Overall", Self.bank)
    let shapley = try #require(entries["displayr_bank_shapley"]?["computed"] as? Object)
    _ = try agree(
      figures(bank, "importance"), shapley["raw_importance"] as? [String: Double], 1e-9, "bank, Shapley")
  }
}
