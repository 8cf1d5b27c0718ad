import Diagnostics
import Instruments
import Texts

import struct Foundation.Decimal

/// The loops that are typed so far. The rounds of a loop can depend only on earlier loops, so there are no cycles.
struct LoopProgress {
  /// The maximum length of a chain of dependent loops, and the maximum number of loops that one set may need.
  static let (maxDepth, maxCount) = (8, 64)

  /// The loops whose rounds are known.
  var known: Set<String> = []
  /// The loops whose rounds have errors. Already reported; do not report uses of these loops.
  var broken: Set<String> = []
  /// Whether a set means all rounds of a loop whose rounds are not known yet, as in questionnaires stored by older
  /// versions of the program.
  let allowsUnknownRounds: Bool
  /// The number of loops that the current set has needed so far.
  var count = 0

  init(allowsUnknownRounds: Bool) { self.allowsUnknownRounds = allowsUnknownRounds }
}

extension Typer {
  /// The rounds of a loop, typed at its definition.
  func rounds(of name: Name, _ rounds: Resolved.Rounds, _ codeFrame: Int, _ context: TypingContext)
    -> ElementSet
  {
    var inner = context
    inner.currentLoop = name
    let set = self.rounds(rounds, codeFrame, inner)
    if !loops.broken.contains(name.text) { loops.known.insert(name.text) }
    return set
  }

  /// The condition that a round of a loop took place, for a set at `place` that uses its rounds. Unreadable if the
  /// rounds are not known.
  func condition(ofLoop name: String, at place: SourceRange, _ context: TypingContext) -> Expression? {
    if loops.broken.contains(name) {
      markRoundsUnknown(context)
      return .unreadable
    }
    guard loops.known.contains(name), name != context.currentLoop?.text else {
      if loops.allowsUnknownRounds { return nil }
      reportUnknownRounds(of: name, at: place, context)
      return .unreadable
    }
    if context.loopDepth == 0 { loops.count = 0 }
    loops.count += 1
    guard context.loopDepth < LoopProgress.maxDepth, loops.count <= LoopProgress.maxCount else {
      reportTooManyLoops(at: place, context)
      return .unreadable
    }
    var inner = context
    inner.loopDepth += 1
    guard let codeFrame = resolved.loops[name], let rounds = resolved.rounds[name] else { return nil }
    if case .until(let again) = rounds {
      uses.note(again, at: place)
      if !loops.allowsUnknownRounds, context.possiblyLater.contains(where: { $0.contains(again) }) {
        reportRandomOrder(name, at: place)
        return .unreadable
      }
    }
    return self.rounds(rounds, codeFrame, inner).condition
  }

  /// The rounds of a loop.
  private func rounds(_ rounds: Resolved.Rounds, _ codeFrame: Int, _ context: TypingContext) -> ElementSet {
    let slot = context.bindings.count
    var set = set(of: codeFrame, slot: slot)
    switch rounds {
    case .set(let draft): return elementSet(draft, codeFrame, context)
    case .times(let times):
      set.condition = number(times, context).map { .compare(.lessOrEqual, .position(slot: slot), $0) }
    case .until(let again):
      // The first round always takes place; another one if the answer in the round before is yes.
      let skeleton = resolved.questions[again]
      let around = context.slots(of: skeleton).prefix(skeleton.loops.count - 1)
      let indices = around.map { FieldReference.Index.slot($0) } + [.before(slot: slot)]
      let before = FieldReference(
        question: again, firstField: skeleton.firstField, extents: skeleton.extents, indices: indices)
      set.condition = .or(
        .compare(.equal, .position(slot: slot), .number(1)),
        .compare(.equal, .field(before), .option(AnotherRound.yes)))
    }
    return set
  }

  // MARK: problems

  /// Marks the rounds of the current loop as unknown.
  private func markRoundsUnknown(_ context: TypingContext) {
    if let currentLoop = context.currentLoop { loops.broken.insert(currentLoop.text) }
  }

  private func reportUnknownRounds(of name: String, at place: SourceRange, _ context: TypingContext) {
    defer { markRoundsUnknown(context) }
    let begins = Diagnostic.Note("the loop `\(name)` is here", at: resolved.otherIDs[name])
    guard let currentLoop = context.currentLoop else {
      report(
        .laterQuestion, place, "the loop `\(name)` comes later, so its rounds are not known here",
        "Move this after the loop, or use the question that decides its rounds.", notes: [begins])
      return
    }
    if name == currentLoop.text {
      report(
        .circularDefinition, place, "the rounds of `\(name)` depend on the rounds of `\(name)`",
        "Use a question that is asked before the loop.", notes: [begins])
    } else if let back = resolved.mention(of: currentLoop.text, inRoundsOf: name) {
      report(
        .circularDefinition, place,
        "the rounds of `\(currentLoop.text)` and of `\(name)` depend on each other",
        "Use a question that is asked before both loops.",
        notes: [.init("`\(name)` depends on `\(currentLoop.text)` here", at: back)])
    } else {
      report(
        .laterQuestion, place,
        "the rounds of `\(currentLoop.text)` depend on the loop `\(name)`, which comes later",
        "Move `\(name)` before `\(currentLoop.text)`, or use a question that is asked before both.",
        notes: [begins])
    }
  }

  /// Reports the use of a loop with `until` that may come later because of a random order.
  private func reportRandomOrder(_ name: String, at place: SourceRange) {
    report(
      .laterQuestion, place,
      "the loop `\(name)` may come later: the order of these items is random",
      "Add `\(name)` to `first` of the section, or move it before the section.",
      notes: [.init("the loop `\(name)` is here", at: resolved.otherIDs[name])])
  }

  private func reportTooManyLoops(at place: SourceRange, _ context: TypingContext) {
    markRoundsUnknown(context)
    report(
      .deepDefinition, place,
      "the rounds of this loop depend on other loops through more than \(LoopProgress.maxDepth) levels, or more than \(LoopProgress.maxCount) times",
      "Put the number of rounds into a `compute`, and use its id.")
  }
}
