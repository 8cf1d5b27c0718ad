/// A questionnaire file with one line dropped, doubled, or changed by one word.
struct Mutation: CustomStringConvertible {
  enum Kind: String, CaseIterable { case drop, double, change }

  let kind: Kind
  let line: WrittenLine
  /// The word that is changed, and what stands there afterwards.
  var word: (old: WrittenLine.Word, new: String)?

  var description: String {
    "\(kind.rawValue) line \(line.number)" + (word.map { " `\($0.old.text)` -> `\($0.new)`" } ?? "")
  }

  /// All variants of a file.
  static func all(_ file: WrittenFile) -> [Mutation] {
    file.lines.flatMap { line -> [Mutation] in
      // What stands behind the last line break is no line.
      if line.number == file.lines.count, line.text.isEmpty { return [] }
      let words = line.words.map { Mutation(kind: .change, line: line, word: ($0, changed($0))) }
      return [Mutation(kind: .drop, line: line), Mutation(kind: .double, line: line)] + words
    }
  }

  /// A slip of the finger: the last letter twice; a number ten times as large.
  private static func changed(_ word: WrittenLine.Word) -> String {
    if word.isNumber { return word.text == "0" ? "10" : word.text + "0" }
    return word.text + String(word.text.suffix(1))
  }

  /// The text of the variant.
  func text(_ file: WrittenFile) -> String {
    var lines = file.lines.map(\.text)
    let index = line.number - 1
    switch kind {
    case .drop: lines.remove(at: index)
    case .double: lines.insert(line.text, at: index)
    case .change:
      guard let word else { break }
      var characters = Array(line.text)
      characters.replaceSubrange(word.old.range, with: Array(word.new))
      lines[index] = String(characters)
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a line of the variant is where the change is, or a place that refers to it.
  func isRightPlace(_ place: Int, _ file: WrittenFile) -> Bool {
    // In lines of the file as it was.
    let original =
      kind == .drop && place >= line.number
      ? place + 1 : kind == .double && place > line.number ? place - 1 : place
    if original == line.number || place == line.number { return true }
    guard let found = file.lines.first(where: { $0.number == original }) else { return false }
    // The lines around what is gone, which are read otherwise now: what stood under it, and what that is added to.
    let children = file.children(line).map(\.number)
    let before = file.lines[..<(line.number - 1)].last { !$0.isSilent }
    if kind != .change {
      let around =
        children
        + [before?.number, before.flatMap { file.head($0)?.number }, file.head(line)?.number].compactMap {
          $0
        }
      if around.contains(original) || file.parents(line).contains(where: { $0.number == original }) {
        return true
      }
    }
    // The places that name what was changed or is gone.
    let names =
      word.map { [$0.old.text, $0.new] }
      ?? line.words.filter { $0.role == .key || $0.role == .value }.map(\.text)
    return found.words.contains { names.contains($0.text) && $0.role != .text && $0.role != .comment }
  }
}
