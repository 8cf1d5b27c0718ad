import Diagnostics
import Documents
import Instruments
import Language
import Texts

/// A questionnaire file on disk.
enum QuestionnaireFile {
  /// Loads the questionnaire of a file, or reports its errors.
  static func load(_ path: String) throws -> Questionnaire {
    try CheckedFile.load(path, orElse: "so it cannot be used for interviews") { Compiler.compile($0) }
  }
}

/// A file written by hand, such as a questionnaire or an effects file.
enum CheckedFile {
  /// Loads the value of a file, or reports its errors and their consequence.
  static func load<Value>(
    _ path: String, orElse consequence: String, _ read: (SourceText) -> Diagnosed<Value>
  ) throws -> Value {
    let file = SourceFiles.read(path)
    guard let source = file.value else {
      throw Failure(.noInput, "\(path): \(file.diagnostics.first?.summary ?? "cannot be read")")
    }
    return try compile(source, orElse: consequence, read)
  }

  /// The value of a text, or a report of its errors and their consequence.
  static func compile<Value>(
    _ source: SourceText, orElse consequence: String, _ read: (SourceText) -> Diagnosed<Value>
  ) throws -> Value {
    let found = read(source)
    guard let value = found.value else {
      let renderer = TextRenderer(source)
      for diagnostic in found.diagnostics where diagnostic.severity == .error {
        Console.say(renderer.render(diagnostic))
      }
      throw Failure(.badData, "\(source.name) has errors, \(consequence).")
    }
    return value
  }
}
