import ArgumentParser
import Diagnostics
import Documents
import Questionnaires
import Texts

/// A questionnaire file on disk.
enum QuestionnaireFile {
  /// The questionnaire of a file; says what is wrong with it otherwise.
  static func load(_ path: String) throws -> Questionnaire {
    let file = SourceFiles.read(path)
    guard let source = file.value else {
      throw Failure(.noInput, "\(path): \(file.diagnostics.first?.summary ?? "cannot be read")")
    }
    let compiled = Compiler.compile(source)
    guard let questionnaire = compiled.value else {
      let renderer = TextRenderer(source)
      for diagnostic in compiled.diagnostics where diagnostic.severity == .error {
        Console.say(renderer.render(diagnostic))
      }
      throw Failure(.badData, "\(path) has errors, so nobody can be interviewed with it.")
    }
    return questionnaire
  }
}
