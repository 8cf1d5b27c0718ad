import Instruments

/// Everything that a compiled questionnaire holds, by reflection: it knows nothing of how versions are compared. What no
/// interview, export or analysis reads is left out: places in the file, notes for colleagues, and definitions that are not
/// used.
enum Dump {
  private static let ignored: Set<String> = [
    "origin", "codeOrigin", "definition", "place", "source", "hash", "about", "minutes", "minutesOrigin",
    "numbers", "scales",
    "codeFrames",
  ]

  static func text(_ questionnaire: Questionnaire) -> String {
    var lines: [String] = []
    add(questionnaire, "", &lines)
    for frame in used(lines) where questionnaire.codeFrames.indices.contains(frame) {
      add(questionnaire.codeFrames[frame], "frame \(frame)", &lines)
    }
    return lines.joined(separator: "\n")
  }

  /// The code frames that anything refers to.
  private static func used(_ lines: [String]) -> [Int] {
    let numbers = lines.compactMap { line in
      line.contains(/codeFrame = \d+$/) || line.contains(/factors = \d+$/)
        ? line.split(separator: " ").last.flatMap { Int($0) } : nil
    }
    return Set(numbers).sorted()
  }

  private static func add(_ value: Any, _ path: String, _ lines: inout [String]) {
    let mirror = Mirror(reflecting: value)
    if mirror.displayStyle == .optional {
      guard let child = mirror.children.first else { return lines.append("\(path) = nil") }
      return add(child.value, path, &lines)
    }
    if let dictionary = value as? [String: Wording.Text] {
      for key in dictionary.keys.sorted() {
        if let text = dictionary[key] { add(text, "\(path).\(key)", &lines) }
      }
      return
    }
    if let dictionary = value as? [Int: Wording] {
      for key in dictionary.keys.sorted() {
        if let text = dictionary[key] { add(text, "\(path).\(key)", &lines) }
      }
      return
    }
    if mirror.children.isEmpty { return lines.append("\(path) = \(value)") }
    if mirror.displayStyle == .enum { lines.append("\(path): \(mirror.children.first?.label ?? "")") }
    for (place, child) in mirror.children.enumerated() {
      let label = child.label ?? "\(place)"
      // The missing answers of a scale are a default of its questions, which hold their own.
      if ignored.contains(label) || value is Scale && label == "missing" { continue }
      add(child.value, "\(path).\(label)", &lines)
    }
  }
}
