import Instruments

extension Comparer {
  /// Compares the missing answers that a question offers.
  mutating func compareMissing(_ before: Question, _ after: Question) {
    if before.missing == after.missing { return }
    let subject = Change.Subject.question(after.id)
    for offer in after.missing {
      guard let earlier = before.missing.first(where: { $0.kind == offer.kind }) else {
        add(.extended, subject, "offers `\(offer.kind.rawValue)`", before.origin, after.origin)
        continue
      }
      compareWording("the label of `\(offer.kind.rawValue)`", subject, earlier.wording, offer.wording)
    }
    for offer in before.missing where !after.missing.contains(where: { $0.kind == offer.kind }) {
      add(
        .restricted, subject, "does not offer `\(offer.kind.rawValue)` any more", before.origin, after.origin)
    }
    let (was, now) = (before.missing.map(\.kind), after.missing.map(\.kind))
    if was != now, Set(was) == Set(now) {
      add(.ordered, subject, "offers its missing answers in another order", before.origin, after.origin)
    }
  }
}
