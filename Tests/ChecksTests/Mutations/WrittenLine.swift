/// A line of a questionnaire file as a person sees it, without a YAML parser: its indentation, its key, its words.
struct WrittenLine {
  /// What a word of a line is.
  enum Role { case key, value, text, fill, comment }

  /// A run of letters, digits and `_`.
  struct Word {
    var text: String
    var role: Role
    var range: Range<Int>
    /// Whether it stands in braces of its line: `{en: …}`.
    var isInBraces: Bool

    var isNumber: Bool { text.allSatisfy(\.isNumber) }
  }

  /// Its number, from 1.
  let number: Int
  let text: String
  /// The columns before its key, `- ` included.
  let depth: Int
  /// Whether it begins a list item.
  let isItem: Bool
  let words: [Word]
  /// The word that it begins with, where that is a key.
  let key: String?

  /// Whether it has no meaning: blank, or a comment.
  var isSilent: Bool { words.allSatisfy { $0.role == .comment } }
  /// The words behind its key that mean something, outside of quotes.
  var values: [Word] { words.filter { $0.role == .value } }
  /// Whether nothing stands behind its key.
  var isOpen: Bool { key != nil && words.filter { $0.role != .comment }.count == 1 && !text.contains("\"") }
  /// What stands behind its key, comments excluded.
  var rest: String {
    guard let colon = text.firstIndex(of: ":") else { return "" }
    return text[text.index(after: colon)...].split(separator: " #", maxSplits: 1).first.map(String.init) ?? ""
  }

  init(_ number: Int, _ text: String) {
    (self.number, self.text) = (number, text)
    let blanks = text.prefix { $0 == " " }.count
    isItem = text.dropFirst(blanks).hasPrefix("- ")
    depth = blanks + (isItem ? 2 : 0)
    let (words, depth) = (Self.words(Array(text)), depth)
    self.words = words
    key = words.first.flatMap { $0.role == .key && $0.range.lowerBound == depth ? $0.text : nil }
  }

  private static func words(_ characters: [Character]) -> [Word] {
    var words: [Word] = []
    var (isQuoted, isComment) = (false, false)
    var braces = 0
    var place = 0
    func isWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "_"
    }
    while place < characters.count {
      let character = characters[place]
      if character == "\"" { isQuoted.toggle() }
      if character == "#", !isQuoted, place == 0 || characters[place - 1] == " " { isComment = true }
      if character == "{" { braces += 1 }
      if character == "}" { braces -= 1 }
      guard isWord(character) else {
        place += 1
        continue
      }
      let start = place
      while place < characters.count, isWord(characters[place]) { place += 1 }
      let isFill = isQuoted && start > 0 && characters[start - 1] == "{"
      let isKey = place < characters.count && characters[place] == ":"
      let role: Role = isComment ? .comment : isFill ? .fill : isQuoted ? .text : isKey ? .key : .value
      words.append(
        Word(
          text: String(characters[start..<place]), role: role, range: start..<place, isInBraces: braces > 0))
    }
    return words
  }
}
