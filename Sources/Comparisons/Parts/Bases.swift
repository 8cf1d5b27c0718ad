import Instruments

/// Of whom the questions of a questionnaire are asked: the conditions of each question and of all sections and loops around it.
struct Bases {
  /// The conditions of a question, those around it first.
  private(set) var conditions: [String: [Expression]] = [:]
  /// The sections and loops around a question that have a condition, outermost first.
  private(set) var blocks: [String: [String]] = [:]

  init(_ questionnaire: Questionnaire) { add(questionnaire.items, [], [], questionnaire) }

  private mutating func add(
    _ items: [Item], _ around: [Expression], _ names: [String], _ questionnaire: Questionnaire
  ) {
    for item in items {
      let own = around + [item.condition(in: questionnaire)].compactMap { $0 }
      switch item {
      case .question(let number):
        let id = questionnaire.questions[number].id
        (conditions[id], blocks[id]) = (own, names)
      case .section(let section):
        add(section.items, own, section.condition == nil ? names : names + [section.id], questionnaire)
      case .loop(let loop):
        add(loop.items, own, loop.condition == nil ? names : names + [loop.id], questionnaire)
      case .statement, .end: break
      }
    }
  }
}

extension Comparer {
  /// Compares of whom a question is asked: its condition together with those around it. What follows from a section or loop
  /// that both versions have around it is told there.
  mutating func compareBase(_ before: Question, _ after: Question) {
    let (was, now) = (oldBases.conditions[before.id] ?? [], newBases.conditions[after.id] ?? [])
    if was.isEmpty, now.isEmpty { return }
    guard parts(was, oldKeys) != parts(now, newKeys) else { return }
    let blocks = (oldBases.blocks[before.id] ?? [], newBases.blocks[after.id] ?? [])
    if blocks.0 == blocks.1 {
      // Within the same sections and loops, whose conditions are told there, its own condition tells all.
      guard differ(before.condition, after.condition) else { return }
      addBase(
        before, after, [before.condition].compactMap { $0 }, [after.condition].compactMap { $0 },
        blocks.1.last.map { "in `\($0)`: " } ?? "")
    } else {
      addBase(before, after, was, now, "")
    }
  }

  private mutating func addBase(
    _ before: Question, _ after: Question, _ was: [Expression], _ now: [Expression], _ place: String
  ) {
    let everybody = place.isEmpty ? "everybody" : "everybody there"
    let summary =
      now.isEmpty
      ? "is asked of \(everybody); it was asked only if \(all(was, old))"
      : was.isEmpty
        ? "is asked only if \(all(now, new))"
        : "was asked if \(all(was, old)) and is asked if \(all(now, new))"
    add(.asked, .question(after.id), place + summary, before.origin, after.origin)
  }

  /// The keys of the parts of some conditions that all have to hold.
  private func parts(_ conditions: [Expression], _ keys: ExpressionKeys) -> Set<String> {
    var found: Set<String> = []
    var open = conditions
    while let condition = open.popLast() {
      if case .and(let a, let b) = condition.form {
        open += [a, b]
      } else {
        found.insert(keys.key(condition))
      }
    }
    return found
  }

  private func all(_ conditions: [Expression], _ questionnaire: Questionnaire) -> String {
    conditions.map { words($0, questionnaire) }.joined(separator: " and ")
  }

  /// The questions in a section or loop, as words behind a change of its condition.
  func questions(in item: Item) -> String {
    let ids = item.questions.map { new.questions[$0].id }
    guard let first = ids.first, let last = ids.last else { return "" }
    return ids.count == 1 ? " (\(first))" : " (\(first) … \(last), \(ids.count) questions)"
  }

  /// Whether all questions in a section or loop are asked of the same people as before, since their own conditions make up
  /// for the difference.
  func hasSameBases(_ item: Item) -> Bool {
    let ids = item.questions.map { new.questions[$0].id }
    return !ids.isEmpty
      && ids.allSatisfy {
        old.numbers[$0] != nil
          && parts(oldBases.conditions[$0] ?? [], oldKeys) == parts(newBases.conditions[$0] ?? [], newKeys)
      }
  }
}
