package import Checks
package import Diagnostics
package import Foundation
package import Instruments
import Texts

/// A questionnaire within a test.
package enum Story {
  /// The questionnaire of a text; items alone are put into the smallest questionnaire. Nil where it has errors.
  package static func questionnaire(_ yaml: String) -> Questionnaire? { compile(yaml).value }

  /// What compiling a text gives.
  package static func compile(_ yaml: String, fielded: FieldedCodes? = nil) -> Diagnosed<Questionnaire> {
    Checker.check(SourceText(name: "story.yaml", Article.wholeFile(yaml))) { _ in fielded }
  }

  /// What `check` finds, each as `code:line:column`, in order.
  package static func places(_ yaml: String) -> [String] {
    places(bytes: Array(Article.wholeFile(yaml).utf8))
  }

  /// What `check` says, whole.
  package static func report(_ yaml: String) -> String {
    let source = SourceText(name: "story.yaml", Article.wholeFile(yaml))
    let renderer = TextRenderer(source)
    return Checker.check(source).diagnostics.map(renderer.render).joined()
  }
}

extension Story {
  /// What `check` finds in some bytes, each as `code:line:column`, in order.
  package static func places(bytes: [UInt8]) -> [String] {
    let source = SourceText(name: "story.yaml", bytes: bytes)
    return Checker.check(source).diagnostics.map { diagnostic in
      let place = source.position(of: diagnostic.range.lower)
      return "\(diagnostic.rule.code):\(place.line):\(place.column)"
    }
  }
}

extension Story {
  /// The folder of the project.
  package static let project = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The questionnaires of the project, by their names.
  package static let files = ["bank_satisfaction", "parcel_discovery", "parcel_measurement", "service_visit"]

  /// The text of a questionnaire of the project.
  package static func file(_ name: String) throws -> String {
    try String(contentsOf: project.appendingPathComponent("questionnaires/\(name).yaml"), encoding: .utf8)
  }
}
