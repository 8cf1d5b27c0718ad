import Instruments
import Randomness

/// Questionnaires by chance whose loops, segments, lists and computed values name each other at random: mostly what comes
/// before, sometimes anything.
struct RandomReferences {
  private var chance: KeyedRandom
  private var yaml = "questionnaire: references\n"
  /// What can be named so far.
  private var known: Set<String> = ["n0", "q0"]
  private static let loops = ["l0", "l1", "l2"]
  private static let lists = ["a0", "a1", "a2"]
  private static let segments = ["s0", "s1", "s2"]
  private static let numbers = ["n0", "n1", "c0", "c1"]

  /// A questionnaire that follows from a seed.
  static func questionnaire(_ seed: UInt64) -> String {
    var references = RandomReferences(chance: KeyedRandom(seed: seed, key: "references"))
    references.definitions()
    references.items()
    return references.yaml
  }

  private mutating func below(_ bound: Int) -> Int { chance.below(bound) }
  private mutating func one(of texts: [String]) -> String { texts[below(texts.count)] }

  /// A name that is known; sometimes one that may not be.
  private mutating func name(_ names: [String], or other: String) -> String {
    if below(30) == 0 { return one(of: names) }
    let known = names.filter(self.known.contains)
    return known.isEmpty ? other : one(of: known)
  }

  private mutating func set(_ depth: Int) -> String {
    let sets = [
      name(Self.loops, or: "factors"), name(Self.lists, or: "factors"), "factors", "options of q0",
      "segments of \(name(Self.segments, or: "s0"))",
    ]
    let set = one(of: sets)
    return below(3) == 0 ? "\(set) where \(condition(depth + 1))" : set
  }

  private mutating func number(_ depth: Int) -> String {
    switch depth > 3 ? 4 : below(7) {
    case 0, 1: "count(\(set(depth)))"
    case 2: "sum(\(number(depth + 1)) for \(set(depth)))"
    case 3: "\(number(depth + 1)) \(one(of: ["+", "-", "*"])) \(number(depth + 1))"
    case 4: "\(below(4))"
    case 5: "if(\(condition(depth + 1)), \(number(depth + 1)), \(number(depth + 1)))"
    default: name(Self.numbers, or: "n0")
    }
  }

  private mutating func condition(_ depth: Int) -> String {
    switch depth > 3 ? 2 : below(6) {
    case 0: "segment.\(name(Self.segments, or: "s0")) == \(one(of: ["a", "b"]))"
    case 1: "not (\(condition(depth + 1)) or \(condition(depth + 1)))"
    case 2: "q0 == \(one(of: ["a", "b"]))"
    default: "\(number(depth + 1)) \(one(of: ["<", "==", "!="])) \(number(depth + 1))"
    }
  }

  private mutating func options(_ first: String) -> String {
    let fill = below(3) == 0 ? " {\(name(["n1", "c0", "c1", "q1"], or: "q0"))}" : ""
    return "{a: {label: \"A\(fill)\", when: \"\(condition(first == "s0" ? 4 : 0))\"}, b: {label: \"B\"}}"
  }

  private mutating func definitions() {
    yaml += "factors: {a: \"A\", b: \"B\"}\nsegments:\n"
    for segment in Self.segments {
      yaml += "  \(segment): {values: \(options(segment))}\n"
      known.insert(segment)
    }
    yaml += "lists:\n"
    for list in Self.lists {
      yaml += "  \(list): \(options(list))\n"
      known.insert(list)
    }
  }

  private mutating func items() {
    yaml += "items:\n  - {number: n0, ask: \"N?\", from: 0, to: 3}\n"
    yaml += "  - {choice: q0, ask: \"Q?\", options: {a: \"A\", b: \"B\"}}\n"
    for place in 0..<3 {
      loop("l\(place)")
      yaml += place == 1 ? "  - {number: n1, ask: \"N?\", from: 0, to: \"\(number(1))\"}\n" : ""
      yaml += place > 1 ? "" : "  - {compute: c\(place), value: \"\(number(0))\"}\n"
      known.formUnion(["c\(place)", "n\(place)"])
    }
    yaml += "  - {choice: q1, ask: \"Q {q0}?\", options: \"\(set(0))\"}\n"
    yaml += "  - {say: \"You said {q1}.\", when: \"\(condition(0))\"}\n"
  }

  private mutating func loop(_ id: String) {
    let rounds = below(2) == 0 ? "times: \"\(number(0))\", at_most: 3" : "over: \"\(set(0))\""
    known.insert(id)
    yaml +=
      "  - {loop: \(id), \(rounds), items: [{open: o_\(id), ask: \"O?\", when: \"\(condition(1))\"}]}\n"
  }
}
