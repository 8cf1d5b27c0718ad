import Instruments

extension FormComparison {
  func compare(_ was: TextDomain, _ now: TextDomain, _ comparer: inout Comparer) {
    if was.lines != now.lines {
      add(
        .reworded, "the box had \(was.lines) line\(was.lines == 1 ? "" : "s") and has \(now.lines)", &comparer
      )
    }
    if was.characters != now.characters {
      let words = { (count: Int?) in count.map { "at most \($0) characters" } ?? "any number of characters" }
      add(
        (now.characters ?? .max) > (was.characters ?? .max) ? .extended : .restricted,
        "took \(words(was.characters)) and takes \(words(now.characters))", &comparer)
    }
    if was.pattern != now.pattern {
      let words = { (pattern: String?) in pattern.map { "texts that match `\($0)`" } ?? "all texts" }
      add(
        now.pattern == nil ? .extended : .restricted,
        "took \(words(was.pattern)) and takes \(words(now.pattern))",
        &comparer)
    }
    comparer.compareWording("the message", subject, was.message, now.message)
  }

  func compareTexts(_ was: Int, _ now: Int, _ comparer: inout Comparer) {
    if was == now { return }
    add(now > was ? .extended : .restricted, "took at most \(was) texts and takes at most \(now)", &comparer)
  }
}
