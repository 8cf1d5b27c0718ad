import Instruments

extension Comparer {
  /// Compares the sample fields by their ids.
  mutating func compareSample() {
    for field in new.sample {
      let subject = Change.Subject.sample(field.id)
      guard let before = old.sample.first(where: { $0.id == field.id }) else {
        add(.added, subject, "is new", nil, field.origin)
        continue
      }
      switch (before.kind, field.kind) {
      case (.text, .text), (.number, .number), (.date, .date): break
      case (.choice(let was), .choice(let now)):
        compareFrames(
          ElementSet(codeFrame: was, count: 0, slot: 0), ElementSet(codeFrame: now, count: 0, slot: 0), .rows,
          subject)
      case (.text, _), (.number, _), (.date, _), (.choice, _):
        add(
          .changed, subject, "was \(Self.word(before.kind)) and is \(Self.word(field.kind))", before.origin,
          field.origin)
      }
    }
    for field in old.sample where !new.sample.contains(where: { $0.id == field.id }) {
      add(.dropped, .sample(field.id), "is gone", field.origin)
    }
  }

  private static func word(_ kind: SampleField.Kind) -> String {
    switch kind {
    case .text: "a text"
    case .number: "a number"
    case .date: "a day"
    case .choice: "one of a list"
    }
  }

  /// Compares the quotas by their ids.
  mutating func compareQuotas() {
    for quota in new.quotas {
      let subject = Change.Subject.quota(quota.id)
      guard let before = old.quotas.first(where: { $0.id == quota.id }) else {
        add(.asked, subject, "is new", nil, quota.origin)
        continue
      }
      if before.limit != quota.limit {
        add(
          .asked, subject, "was full at \(before.limit) and is full at \(quota.limit)", before.origin,
          quota.origin)
      }
      if differ(before.condition, quota.condition) {
        add(
          .asked, subject,
          "counted \(words(before.condition, old)) and counts \(words(quota.condition, new))",
          before.origin, quota.origin)
      }
      compareWording("the text", subject, before.say, quota.say)
    }
    for quota in old.quotas where !new.quotas.contains(where: { $0.id == quota.id }) {
      add(.asked, .quota(quota.id), "is gone", quota.origin)
    }
  }

  /// Compares the alerts by their ids.
  mutating func compareAlerts() {
    for alert in new.alerts {
      let subject = Change.Subject.alert(alert.id)
      guard let before = old.alerts.first(where: { $0.id == alert.id }) else {
        add(.evaluated, subject, "is new", nil, alert.origin)
        continue
      }
      if differ(before.condition, alert.condition) {
        add(
          .evaluated, subject,
          "was raised if \(words(before.condition, old)) and is raised if \(words(alert.condition, new))",
          before.origin,
          alert.origin)
      }
      compareWording("the text", subject, before.say, alert.say, .evaluated)
    }
    for alert in old.alerts where !new.alerts.contains(where: { $0.id == alert.id }) {
      add(.evaluated, .alert(alert.id), "is gone", alert.origin)
    }
  }
}
