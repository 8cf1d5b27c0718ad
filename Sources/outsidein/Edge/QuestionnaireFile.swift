import Diagnostics
import Documents
import Instruments
import Language
import Texts

/// A questionnaire file on disk.
enum QuestionnaireFile {
  /// The questionnaire of a file; says what is wrong with it otherwise.
  static func load(_ path: String) throws -> Questionnaire {
    try CheckedFile.load(path, orElse: "so nobody can be interviewed with it") { Compiler.compile($0) }
  }
}

/// A file that somebody wrote by hand.
enum CheckedFile {
  /// What a file says; says what is wrong with it otherwise, and what follows from that.
  static func load<Value>(
    _ path: String, orElse consequence: String, _ read: (SourceText) -> Diagnosed<Value>
  ) throws -> Value {
    let file = SourceFiles.read(path)
    guard let source = file.value else {
      throw Failure(.noInput, "\(path): \(file.diagnostics.first?.summary ?? "cannot be read")")
    }
    let found = read(source)
    guard let value = found.value else {
      let renderer = TextRenderer(source)
      for diagnostic in found.diagnostics where diagnostic.severity == .error {
        Console.say(renderer.render(diagnostic))
      }
      throw Failure(.badData, "\(path) has errors, \(consequence).")
    }
    return value
  }
}
