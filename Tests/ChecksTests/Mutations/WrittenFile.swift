/// A questionnaire file as lines with the lines around them, and the names that stand in it: what a careful reader
/// knows of it without the compiler.
struct WrittenFile {
  let lines: [WrittenLine]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      WrittenLine($0.offset + 1, String($0.element))
    }
  }

  /// The keys around a line, the nearest first.
  func parents(_ line: WrittenLine) -> [WrittenLine] {
    var parents: [WrittenLine] = []
    var depth = line.depth
    for other in lines[..<(line.number - 1)].reversed() where !other.isSilent && other.depth < depth {
      parents.append(other)
      depth = other.depth
    }
    return parents
  }

  /// The lines that stand under a line.
  func children(_ line: WrittenLine) -> [WrittenLine] {
    let behind = lines[line.number...]
    return Array(
      behind.prefix {
        $0.isSilent || $0.depth > line.depth || $0.depth == line.depth && line.isItem && !$0.isItem
      }
      .filter { !$0.isSilent })
  }

  /// The first line of the item or definition that a line belongs to.
  func head(_ line: WrittenLine) -> WrittenLine? {
    if line.isItem { return line }
    let before = lines[..<(line.number - 1)].reversed().first {
      !$0.isSilent && ($0.depth < line.depth || $0.depth == line.depth && $0.isItem)
    }
    return before
  }

  /// The lines of an item, by its id.
  func item(_ id: String) -> [WrittenLine] {
    guard let head = lines.first(where: { $0.isItem && $0.key != nil && $0.values.first?.text == id }) else {
      return []
    }
    return [head] + children(head)
  }

  /// What a key of an item holds.
  func value(_ key: String, of id: String) -> String? {
    item(id).first { $0.key == key }?.rest.trimmingCharacters
  }

  /// Where conditions and sets stand.
  static let expressions: Set = ["when", "must", "should", "that", "over", "each", "of", "value", "total"]

  /// Comparisons: of a question with an option or a number.
  var comparisons: [(line: WrittenLine, question: String, with: String)] {
    lines.flatMap { line -> [(WrittenLine, String, String)] in
      guard let key = line.key, Self.expressions.contains(key) else { return [] }
      return line.rest.matches(of: #/(\w+)(?:\[\w+\])? (?:==|!=|<=|>=|<|>|is not|is|has) (\w+)/#).map {
        (line, String($0.1), String($0.2))
      }
    }
  }

  /// Whether an id of an item is named outside of the place where it is given.
  func isNamed(_ id: String, besides line: WrittenLine) -> Bool {
    lines.contains { other in
      guard other.number != line.number else { return false }
      if other.words.contains(where: { $0.role == .fill && $0.text == id }) { return true }
      guard let key = other.key, Self.expressions.contains(key) || key == "from" || key == "options" else {
        return false
      }
      return other.values.contains { $0.text == id }
    }
  }

  /// Whether an option, a factor or a list entry is named, given the key that it stands under and that one's owner.
  func isElementNamed(_ id: String, in owner: String) -> Bool {
    if owner == "factors" {
      return lines.contains {
        ["first", "last", "measures"].contains($0.key ?? "") && $0.values.contains { $0.text == id }
          || $0.text.contains("[\(id)]") && Self.expressions.contains($0.key ?? "")
      }
    }
    let questions = lines.filter { $0.isItem }.compactMap { $0.values.first?.text }.filter {
      $0 == owner || value("options", of: $0) == owner
    }
    if comparisons.contains(where: { questions.contains($0.question) && $0.with == id }) { return true }
    return lines.contains { line in
      guard line.key == "from", let from = line.values.first?.text, questions.contains(from) else {
        return ["first", "last"].contains(line.key ?? "") && line.values.contains { $0.text == id }
          && head(line).map { questions.contains($0.values.first?.text ?? "") } == true
      }
      return lines[line.number...].prefix { $0.depth >= line.depth }.contains {
        $0.key == "values" && $0.values.contains { $0.text == id }
      }
    }
  }

  /// The numbers that a question takes, as far as the file says.
  func domain(of question: String) -> ClosedRange<Int>? {
    let standard = ["nps": 0...10, "satisfaction10": 1...10, "importance10": 1...10, "satisfaction5": 1...5]
    if let from = value("from", of: question).flatMap(Int.init),
      let to = value("to", of: question).flatMap(Int.init)
    {
      return from...max(from, to)
    }
    guard let scale = value("scale", of: question) else { return nil }
    if scale.hasPrefix("standard.") { return standard[String(scale.dropFirst(9))] }
    guard let named = lines.first(where: { $0.key == scale && parents($0).first?.key == "scales" }) else {
      return nil
    }
    func bound(_ key: String) -> Int? {
      children(named).first { $0.key == key }.flatMap { Int($0.rest.trimmingCharacters) }
    }
    guard let from = bound("from"), let to = bound("to") else { return nil }
    return from...max(from, to)
  }
}

extension String {
  /// Without blanks at its ends.
  var trimmingCharacters: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
