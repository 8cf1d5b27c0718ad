import Comparisons
import Stories
import Testing

/// What a comparison tells of an edit in fieldwork, and nothing else.
@Suite struct EditTests {
  @Test("A comparison tells of each edit what happened", arguments: Edit.all)
  func told(_ edit: Edit) throws {
    let after = try #require(edit.after)
    #expect(Story.compare(Visits.before, after) == edit.told)
    #expect(Story.compare(after, after) == [])
  }

  @Test("There are at least 40 edits") func count() { #expect(Edit.all.count >= 40) }
}
