import Instruments

extension Comparer {
  /// Compares what belongs to the whole questionnaire: its id, title and languages.
  mutating func compareWhole() {
    if old.id != new.id {
      add(.renamed, .questionnaire, "was `\(old.id)` and is `\(new.id)`", old.origin, new.origin)
    }
    compareWording("the title", .questionnaire, old.title, new.title)
    for language in new.languages where !old.languages.contains(language) && !language.isEmpty {
      add(.extended, .questionnaire, "can be asked in `\(language)`")
    }
    for language in old.languages where !new.languages.contains(language) && !language.isEmpty {
      add(.restricted, .questionnaire, "cannot be asked in `\(language)` any more")
    }
    let (was, now) = (
      old.languages.filter(new.languages.contains), new.languages.filter(old.languages.contains)
    )
    if was != now {
      add(
        .reworded, .questionnaire,
        "its first language was `\(old.sourceLanguage)` and is `\(new.sourceLanguage)`")
    }
  }
}
