import Answers
import Foundation
import Instruments
import Language
import Texts

/// A version of a questionnaire, as named on the command line: a file, `ID@VERSION` of an answers file, or `FILE@REVISION` of
/// git.
struct VersionReference {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The questionnaire and its name in reports.
  func load(_ store: StoreOptions) throws -> (name: String, questionnaire: Questionnaire) {
    guard !FileManager.default.fileExists(atPath: text), let place = text.lastIndex(of: "@") else {
      return (text, try QuestionnaireFile.load(text))
    }
    let (name, version) = (String(text[..<place]), String(text[text.index(after: place)...]))
    // An id has neither a folder nor a suffix.
    if Identifier.isValid(name) { return (text, try stored(name, version, store)) }
    return (text, try revision(of: name, version))
  }

  private func stored(_ id: String, _ version: String, _ options: StoreOptions) throws -> Questionnaire {
    let library = Library(try options.open(for: .reading))
    return try translatingErrors {
      let hash = try StoredVersions(library.store, id).hash(version)
      switch try library.questionnaire(hash, of: id) {
      case .success(let questionnaire): return questionnaire
      case .failure(let fault): throw Failure(.badData, "\(text) cannot be used: \(fault.summary).")
      }
    }
  }

  /// The file as it is in a revision.
  private func revision(of path: String, _ revision: String) throws -> Questionnaire {
    let folder = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    guard let bytes = Git.show(revision, name, folder: folder.isEmpty ? "." : folder) else {
      throw Failure(
        .noInput, "\(text): there is no such file, and git has no \(name) in a revision \(revision).")
    }
    return try CheckedFile.compile(
      SourceText(name: text, bytes: bytes), orElse: "so it cannot be compared"
    ) { Compiler.compile($0) }
  }
}
