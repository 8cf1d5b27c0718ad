import Foundation
import Instruments
import Stories
import Testing

/// Every kind of question on three sizes of screen, in three languages. `OUTSIDEIN_RECORD=1 swift test` writes the
/// frames anew, and fails, so that nobody forgets to read them.
@Suite struct FrameTests {
  /// A screen: what is asked, and what is typed before it is looked at.
  struct Scene: CustomTestStringConvertible, Sendable {
    let name: String
    let typed: String
    let items: String
    var testDescription: String { name }
  }

  private static let sizes = [(80, 24), (60, 20), (40, 15)]
  private static let languages = ["en", "pl", "ja"]

  @Test("Frames are as they were read", arguments: Scenes.all) func frames(_ scene: Scene) throws {
    let yaml =
      "questionnaire: frames\nlanguages: [en, pl, ja]\nmissing: [dk, refused]\n\(Scenes.head)items:\n\(scene.items)"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    var text = ""
    for language in Self.languages {
      for (columns, rows) in Self.sizes {
        let story = try PageStory(questionnaire, columns: columns, rows: rows, language: language)
        try story.type(scene.typed)
        text += "=== \(language) \(columns)x\(rows)\n\(story.screen)\n\n"
      }
    }
    let file = Story.project.appendingPathComponent("Tests/TerminalTests/Page/Frames/\(scene.name).txt")
    if ProcessInfo.processInfo.environment["OUTSIDEIN_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(scene.name)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
