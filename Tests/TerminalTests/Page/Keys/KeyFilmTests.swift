import Foundation
import Stories
import Testing

/// What each key changes on the screen, for every kind of question and dialog. `OUTSIDEIN_RECORD=1 swift test` writes the
/// films anew, and fails, so that nobody forgets to read them.
@Suite struct KeyFilmTests {
  private static let all =
    KeyScenes.lists + KeyScenes.fields + KeyScenes.parts + KeyScenes.dialogs + KeyScenes.ends

  @Test("Each key changes what was read", arguments: all) func films(_ scene: KeyScene) throws {
    let film = try scene.film()
    let file = Story.project.appendingPathComponent("Tests/TerminalTests/Page/Frames/Keys/\(scene.name).txt")
    if ProcessInfo.processInfo.environment["OUTSIDEIN_RECORD"] != nil {
      try film.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(scene.name)")
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == film)
  }
}
