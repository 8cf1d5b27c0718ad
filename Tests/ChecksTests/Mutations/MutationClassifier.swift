/// Says of a variant of a questionnaire whether it can be right, from the rules of the language alone and without the
/// compiler. It was written before the study was first run, and is not to be fitted to what `check` finds.
struct MutationClassifier {
  enum Verdict: String, CaseIterable {
    /// It cannot be what its author meant: `check` has to say so.
    case illegal
    /// It means the same, or says it in other words: `check` has nothing to say.
    case harmless
    /// It means something else that somebody could have meant.
    case lawful
  }

  let file: WrittenFile

  func verdict(_ mutation: Mutation) -> Verdict {
    if mutation.line.isSilent { return .harmless }
    switch mutation.kind {
    case .drop: return drop(mutation.line)
    case .double: return double(mutation.line)
    case .change: return mutation.word.map { change(mutation.line, $0.old, $0.new) } ?? .lawful
    }
  }

  // MARK: where a line stands

  /// What a map maps from, by the key that it stands under.
  private enum Place { case languages, elements(owner: String), definitions, points, grammar }

  private func place(_ line: WrittenLine) -> Place {
    let parents = file.parents(line)
    guard let parent = parents.first?.key else { return .grammar }
    switch parent {
    case "ask", "title", "say", "instruct", "help", "label", "in_text", "message", "until", "text":
      return .languages
    case "points": return .languages
    case "lists", "scales", "segments": return .definitions
    case "factors": return .elements(owner: "factors")
    case "options": return .elements(owner: parents.dropFirst().first { $0.isItem }?.values.first?.text ?? "")
    case "values": return .elements(owner: "segment")
    case "labels": return .points
    default: break
    }
    if parents.dropFirst().first?.key == "lists" { return .elements(owner: parent) }
    return .grammar
  }

  // MARK: a line is dropped

  private func drop(_ line: WrittenLine) -> Verdict {
    // What stood under it has no place, or becomes part of its neighbour.
    if !file.children(line).isEmpty || line.isOpen { return .illegal }
    if line.isItem { return line.key == "say" ? .harmless : isNamed(line) ? .illegal : .lawful }
    switch place(line) {
    case .languages: return .illegal
    case .elements(let owner): return file.isElementNamed(line.key ?? "", in: owner) ? .illegal : .lawful
    case .definitions: return .illegal
    case .points: return isEnd(line) ? .illegal : .lawful
    case .grammar: return isRequired(line) ? .illegal : .lawful
    }
  }

  /// Whether a point is an end of its scale.
  private func isEnd(_ line: WrittenLine) -> Bool {
    guard let scale = file.parents(line).dropFirst().first else { return false }
    return file.children(scale).contains {
      ["from", "to"].contains($0.key ?? "") && $0.rest.trimmingCharacters == line.key
    }
  }

  private func isRequired(_ line: WrittenLine) -> Bool {
    let head = file.head(line)
    let family = head.map { file.children($0) } ?? []
    switch line.key {
    case "questionnaire", "languages", "items", "ask", "options", "scale", "over", "limit", "that", "text",
      "value",
      "label" where place(line, isUnder: ["factors", "values"]), "arms", "of", "fields":
      return true
    case "from", "to":
      // Of a scale both, of a segment the question; of a number they may be left out.
      return !(head?.isItem ?? false)
    case "when":
      // Of an alert or a quota; and only one group of a segment can do without.
      if ["alert", "quota"].contains(head?.key ?? "") { return true }
      guard let group = head, place(line, isUnder: ["values"]) else { return false }
      return file.lines.contains { other in
        file.parents(other).first?.number == file.parents(group).first?.number && !other.isSilent
          && other.number != group.number && !file.children(other).contains { $0.key == "when" }
      }
    case "each":
      return family.contains {
        $0.words.contains { $0.role == .fill && ["factor", "option"].contains($0.text) }
      }
    case "must", "should":
      return family.contains { $0.key == "message" }
    default: return false
    }
  }

  private func place(_ line: WrittenLine, isUnder keys: Set<String>) -> Bool {
    file.parents(line).dropFirst().first.map { keys.contains($0.key ?? "") } ?? false
  }

  // MARK: a line is doubled

  private func double(_ line: WrittenLine) -> Verdict {
    // The same key, or the same id, twice; an item without what belongs to it.
    line.isItem && file.children(line).isEmpty && line.key == "say" ? .lawful : .illegal
  }

  // MARK: a word is changed

  private func change(_ line: WrittenLine, _ word: WrittenLine.Word, _ new: String) -> Verdict {
    switch word.role {
    case .comment, .text: return .harmless
    case .fill: return .illegal
    case .key: return changedKey(line, word)
    case .value: return changedValue(line, word, new)
    }
  }

  private func changedKey(_ line: WrittenLine, _ word: WrittenLine.Word) -> Verdict {
    // In braces of a line stand languages and missing answers.
    if word.isInBraces { return .illegal }
    switch place(line) {
    case .languages, .points, .grammar: return .illegal
    case .elements(let owner): return file.isElementNamed(word.text, in: owner) ? .illegal : .lawful
    case .definitions:
      let isNamed = file.lines.contains {
        ["scale", "options", "each", "over", "of"].contains($0.key ?? "")
          && $0.values.contains { $0.text == word.text }
          || $0.rest.contains("segment.\(word.text)")
      }
      return isNamed ? .illegal : .lawful
    }
  }

  private func changedValue(_ line: WrittenLine, _ word: WrittenLine.Word, _ new: String) -> Verdict {
    guard let key = line.key else { return .illegal }
    if word.isNumber { return changedNumber(line, key, word, new) }
    switch key {
    case "questionnaire", "area", "end", "variable", "about", "alert", "quota": return .lawful
    case "each", "over", "of", "options", "scale", "when", "must", "should", "that", "value", "measures",
      "order",
      "missing", "optional", "languages", "values", "from", "to", "first", "last", "raised_by", "best",
      "write_in",
      "exclusive", "spontaneous", "fields", "total":
      return .illegal
    // The id of an item.
    default: return line.isItem ? (isNamed(line) ? .illegal : .lawful) : .illegal
    }
  }

  private func isNamed(_ line: WrittenLine) -> Bool {
    line.values.first.map { file.isNamed($0.text, besides: line) } ?? false
  }

  private func changedNumber(_ line: WrittenLine, _ key: String, _ word: WrittenLine.Word, _ new: String)
    -> Verdict
  {
    guard let number = Int(new) else { return .illegal }
    if WrittenFile.expressions.contains(key) {
      let compared = file.comparisons.first { $0.line.number == line.number && $0.with == word.text }
      guard let compared, let domain = file.domain(of: compared.question) else { return .lawful }
      return domain.contains(number) ? .lawful : .illegal
    }
    guard let head = file.head(line) else { return .lawful }
    switch key {
    // A scale whose labels are not at its ends any more, or without points.
    case "from", "to":
      if !head.isItem { return .illegal }
      let bounds = file.domain(of: head.values.first?.text ?? "")
      return key == "from" && bounds.map { number > $0.upperBound } == true ? .illegal : .lawful
    case "at_least":
      let options = file.children(head).first { $0.key == "options" }.map { file.children($0).count } ?? .max
      return number > options ? .illegal : .lawful
    default: return .lawful
    }
  }
}
