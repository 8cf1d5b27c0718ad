import Instruments
import Randomness

/// Small questionnaires by chance: a few questions with few answers each, tied together by conditions, checks and ends.
struct RandomRoutes {
  private var chance: KeyedRandom
  private var yaml = ""
  /// The questions so far, with what can be said of each in a condition.
  private var atoms: [String] = []
  private var number = 0

  /// A questionnaire that follows from a seed.
  static func questionnaire(_ seed: UInt64) -> String {
    var routes = RandomRoutes(chance: KeyedRandom(seed: seed, key: "routes"))
    return routes.whole()
  }

  private mutating func whole() -> String {
    yaml = """
      questionnaire: routes
      missing: [\(below(3) == 0 ? "dk" : "")]
      scales: {three: {from: 1, to: 3}}
      lists: {two: {m: "M", n: "N"}}
      items:

      """
    items(3 + below(4), indent: "  ")
    return yaml
  }

  private mutating func below(_ bound: Int) -> Int { chance.below(bound) }
  private mutating func one(of texts: [String]) -> String { texts[below(texts.count)] }

  /// Writes some items; what was asked within a section can be named behind it.
  private mutating func items(_ count: Int, indent: String, depth: Int = 0) {
    for place in 0..<count {
      switch below(12) {
      case 0 where depth < 2 && !atoms.isEmpty:
        number += 1
        yaml += "\(indent)- section: s\(number)\n\(when(indent, always: true))\(indent)  items:\n"
        items(1 + below(2), indent: indent + "    ", depth: depth + 1)
      case 1 where place > 0 && !atoms.isEmpty:
        number += 1
        yaml += "\(indent)- end: e\(number)\n\(when(indent, always: true))"
      case 3 where depth == 0: loop(indent)
      default: question(indent)
      }
    }
  }

  private mutating func question(_ indent: String) {
    number += 1
    let id = "q\(number)"
    let optional = below(5) == 0 ? "\(indent)  optional: yes\n" : ""
    let when = self.when(indent, always: false)
    let own: [String]
    switch below(6) {
    case 0:
      yaml += "\(indent)- choices: \(id)\n\(indent)  ask: \"A?\"\n"
      yaml += "\(indent)  options: {a: \"A\", b: \"B\", c: {label: \"C\", exclusive: yes}}\n"
      yaml += "\(indent)  at_least: \(below(2))\n"
      own = ["\(id) has a", "\(id) has b", "\(id) has c", "count(\(id)) >= \(1 + below(3))"]
    case 1:
      yaml += "\(indent)- number: \(id)\n\(indent)  ask: \"A?\"\n\(indent)  from: 0\n\(indent)  to: 2\n"
      own = ["\(id) >= \(below(4))", "\(id) < \(below(3))", "\(id) + 1 == \(1 + below(4))"]
    case 2:
      yaml += "\(indent)- rating: \(id)\n\(indent)  ask: \"A?\"\n\(indent)  scale: three\n"
      own = ["\(id) >= \(1 + below(4))", "\(id) != \(1 + below(3))"]
    case 3 where !atoms.isEmpty:
      yaml += "\(indent)- compute: \(id)\n\(indent)  value: \(condition(2))\n\(when)"
      atoms += [id, "not \(id)"]
      return
    default:
      let extra = atoms.isEmpty || below(4) > 0 ? "\"C\"" : "{label: \"C\", when: \(quoted(condition(1)))}"
      yaml += "\(indent)- choice: \(id)\n\(indent)  ask: \"A?\"\n"
      yaml += "\(indent)  options: {a: \"A\", b: \"B\", c: \(extra)}\n"
      own = ["\(id) == a", "\(id) == b", "\(id) == c", "\(id) is not a", "\(id) in {a, b}"]
    }
    yaml += optional + when
    if below(5) == 0 {
      yaml += "\(indent)  must: \(one(of: own + atoms.suffix(2).map { "(\(own[0])) or (\($0))" }))\n"
    }
    atoms += own + ["\(id) is answered", "\(id) is refused"]
  }

  /// A loop over two things, with a question in it.
  private mutating func loop(_ indent: String) {
    number += 1
    let id = "q\(number)"
    let over = atoms.isEmpty || below(2) == 0 ? "two" : "two where option == m or \(condition(1))"
    yaml += "\(indent)- loop: l\(number)\n\(indent)  over: \(over)\n\(indent)  items:\n"
    yaml += "\(indent)    - choice: \(id)\n\(indent)      ask: \"A?\"\n\(indent)      options: two\n"
    atoms += ["\(id)[m] == m", "\(id)[n] == m", "count(two where \(id)[option] == n) >= \(1 + below(3))"]
  }

  private mutating func when(_ indent: String, always: Bool) -> String {
    if atoms.isEmpty || !always && below(2) == 0 { return "" }
    return "\(indent)  when: \(condition(2))\n"
  }

  /// A condition on what was asked, nested so deep at most.
  private mutating func condition(_ depth: Int) -> String {
    guard depth > 0, below(3) > 0 else { return one(of: atoms) }
    switch below(5) {
    case 0, 1, 2: return "(\(condition(depth - 1))) and (\(condition(depth - 1)))"
    case 3: return "(\(condition(depth - 1))) or (\(condition(depth - 1)))"
    default: return "not (\(condition(depth - 1)))"
    }
  }

  /// In braces, where a bracket or comma would end it.
  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}
