import Instruments
import Rehearsals
import Stories
import Testing

/// Definitions that name each other at random: whatever `check` lets pass can be interviewed with.
@Suite struct RandomReferencesTests {
  @Test("Random references end in a message or in an interview, never in a trap") func property() throws {
    var sound = 0
    for seed in UInt64(1)...400 {
      let yaml = RandomReferences.questionnaire(seed)
      guard let questionnaire = Story.questionnaire(yaml) else { continue }
      sound += 1
      let rehearsal = try Rehearsal(
        questionnaire, Story.start(questionnaire), effects: Effects(), seed: seed, number: 1)
      #expect(rehearsal.stuck == nil, "\(yaml)")
    }
    #expect(sound > 100)
  }
}
