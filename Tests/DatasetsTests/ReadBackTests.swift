import Datasets
import Dates
import Foundation
import Instruments
import Stories
import Testing

/// Every kind of question, exported and read back by the programs that people analyse with.
@Suite struct ReadBackTests {
  private static let yaml = """
    questionnaire: every_kind
    lists:
      ways:
        phone: "By phone"
        desk: {label: "At the desk", value: 7}
        other: {label: "Otherwise", write_in: true}
    factors: {price: "Price", staff: "Staff", place: "Place"}
    segments: {way: {from: main_way}}
    sample: {fields: {name: text, region: [north, south], visits: number, since: date}}
    missing: [dk, na, refused]
    items:
      - {choice: main_way, ask: "How?", options: ways}
      - {choices: all_ways, ask: "How else?", options: ways}
      - {rating: satisfied, ask: "With {factor}?", each: factors, order: random, scale: standard.satisfaction5}
      - number: spent
        ask: "How much?"
        decimals: 2
        from: 0
        to: 900
        options: {never: {label: "Never paid", value: 997}}
      - {number: often, ask: "How often, {option}?", each: ways where option != other}
      - {date: since, ask: "Since when?"}
      - {open: why, ask: "Why?", optional: yes}
      - {mentions: matters, ask: "What matters?", at_most: 2}
      - {ranking: best, ask: "Order?", of: factors, top: 2}
      - {allocation: points, ask: "Points?", of: factors}
      - {best_worst: most, ask: "Most?", of: factors, per_set: 2, times: 2}
      - {kano: feel, of: "[price]", with: "With {factor}?", without: "Without {factor}?"}
      - {compute: mean_satisfied, value: mean(satisfied)}
      - {split: arm, arms: [a, b]}
      - loop: children
        until: "Another child?"
        at_most: 2
        items:
          - {number: age, ask: "How old is child {number}?"}
      - section: last_words
        order: rotate
        items:
          - {number: last, ask: "Last?"}
          - {open: words, ask: "Words?"}
    """

  /// One that is whole, one with missing answers, one that was broken off.
  private static let interviews = [
    [
      "7", "phone other", "pigeon", "5", "4", "1", "12.50", "3", "0", "2020-02-29", "=SUM(A1), \"quoted\"",
      "price", "a, b", "", "price staff", "50 30 20", "3 2", "3 1", "1 2", "1", "5", "11", "yes", "7",
      "<dk>", "4", "",
    ],
    [
      "other", "by balloon", ":na", ":dk", ":na", ":refused", "never", ":refused", ":dk", ":dk", "", ":na",
      ":refused", ":dk", ":dk", ":na", ":refused", ":dk", ":na", ":dk", "no", ":refused", ":dk", "",
    ],
    ["1", "1", "3"],
  ]

  private static let pandas = """
    import pandas as pd, sys
    words = ["dk", "na", "refused", "skipped", "not_reached"]
    words += ["<%s>" % word for word in words]
    read = pd.read_csv(sys.argv[1], na_values=[""] + words, keep_default_na=False)
    raw = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False)
    def told(value, raw, is_number):
        if pd.isna(value): return "-" if raw == "" else "(" + raw.strip("<>") + ")"
        return "%.12g" % value if is_number else value
    for name in read.columns[13:]:
        is_number = read[name].dtype.kind in "if"
        cells = [told(v, r, is_number) for v, r in zip(read[name], raw[name])]
        kind = "nothing" if read[name].isna().all() else "number" if is_number else "text"
        print(name, kind, " | ".join(cells))
    """

  private static let r = """
    file <- commandArgs(TRUE)[1]
    words <- c("dk", "na", "refused", "skipped", "not_reached")
    words <- c(words, paste0("<", words, ">"))
    read <- read.csv(file, na.strings = c("", words), fileEncoding = "UTF-8")
    raw <- read.csv(file, colClasses = "character", na.strings = character(0), fileEncoding = "UTF-8")
    for (name in names(read)[-(1:13)]) {
      column <- read[[name]]
      number <- is.numeric(column)
      value <- if (number) sprintf("%.12g", column) else column
      missing <- ifelse(raw[[name]] == "", "-", paste0("(", gsub("[<>]", "", raw[[name]]), ")"))
      cells <- ifelse(is.na(column), missing, value)
      kind <- if (all(is.na(column))) "nothing" else if (number) "number" else "text"
      cat(name, kind, paste(cells, collapse = " | "))
      cat("\\n")
    }
    """

  /// What both should read: a line a variable, `-` for not asked, missing answers in parentheses.
  private static let expected = """
    main_way number 7 | 3 | 1
    main_way_other_text text - | by balloon | -
    all_ways_phone number 1 | (na) | 1
    all_ways_desk number 0 | (na) | 0
    all_ways_other number 1 | (na) | 0
    all_ways_other_text text pigeon | - | -
    satisfied_price number 5 | (dk) | 3
    satisfied_staff number 4 | (na) | (not_reached)
    satisfied_place number 1 | (refused) | (not_reached)
    satisfied_order text price staff place | price staff place | price staff place
    spent number 12.5 | 997 | (not_reached)
    often_phone number 3 | (refused) | (not_reached)
    often_desk number 0 | (dk) | (not_reached)
    often_other nothing - | - | -
    since text 2020-02-29 | (dk) | (not_reached)
    why text '=SUM(A1), "quoted" | (skipped) | (not_reached)
    matters_1 text price | (na) | (not_reached)
    matters_2 text a, b | (na) | (not_reached)
    best_price number 1 | (refused) | (not_reached)
    best_staff number 2 | (refused) | (not_reached)
    best_place number 0 | (refused) | (not_reached)
    points_price number 50 | (dk) | (not_reached)
    points_staff number 30 | (dk) | (not_reached)
    points_place number 20 | (dk) | (not_reached)
    most_1_shown text 2 3 | 2 3 | (not_reached)
    most_1_best number 3 | (dk) | (not_reached)
    most_1_worst number 2 | (dk) | (not_reached)
    most_2_shown text 3 1 | 3 1 | (not_reached)
    most_2_best number 3 | (na) | (not_reached)
    most_2_worst number 1 | (na) | (not_reached)
    most_3_shown text 1 2 | 1 2 | (not_reached)
    most_3_best number 1 | (refused) | (not_reached)
    most_3_worst number 2 | (refused) | (not_reached)
    feel_price_with number 1 | (dk) | (not_reached)
    feel_price_without number 5 | (na) | (not_reached)
    mean_satisfied number 3.33333333333 | - | (not_reached)
    arm text b | b | b
    age_1 number 11 | (dk) | (not_reached)
    children_more_1 number 1 | 2 | (not_reached)
    age_2 number 7 | - | (not_reached)
    last number 4 | (dk) | (not_reached)
    words text <<dk> | (refused) | (not_reached)
    last_words_order text words last | words last | (not_reached)
    sample_region text north | - | -
    sample_visits number 3 | - | -
    sample_since text 1970-01-01 | - | -
    segment_way text desk | other | phone

    """

  /// Where a program is that can do something; nil where there is none.
  private static func path(_ name: String, canDo arguments: [String]) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { path in
      FileManager.default.isExecutableFile(atPath: path)
        && (try? Programs.run(arguments, in: FileManager.default.temporaryDirectory, program: path))?.status
          == 0
    }
  }

  private static let python = path("python3", canDo: ["-c", "import pandas"])
  private static let rscript = path("Rscript", canDo: ["-e", "1"])

  /// What a program says of the exported file.
  private func read(_ program: String?, _ script: String, _ name: String) throws -> String {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let sample = CaseFields(
      recorded: ["region": .one("north"), "visits": .number(3), "since": .date(.epoch)],
      texts: ["name": "Ann"])
    let conversations = try Self.interviews.enumerated().map { place, lines in
      try Story.converse(questionnaire, lines, sample: place == 0 ? sample : CaseFields())
    }
    let folder = try Programs.temporaryFolder()
    try Story.csv(questionnaire, conversations).write(
      to: folder.appendingPathComponent("e.csv"), atomically: true, encoding: .utf8)
    try script.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    let result = try Programs.run(
      [name, "e.csv"], in: folder, environment: ["LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"],
      program: try #require(program))
    #expect(result.errors == "")
    return result.output
  }

  @Test("pandas reads values and missings as they are", .enabled(if: python != nil)) func readByPandas()
    throws
  {
    #expect(try read(Self.python, Self.pandas, "read.py") == Self.expected)
  }

  @Test("R reads values and missings as they are", .enabled(if: rscript != nil)) func readByR() throws {
    #expect(try read(Self.rscript, Self.r, "read.R") == Self.expected)
  }
}
