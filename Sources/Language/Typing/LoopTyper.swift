import Diagnostics
import Instruments
import Texts

import struct Foundation.Decimal

/// Which loops have been typed so far. The rounds of a loop depend on loops before it only, so that working them out
/// always comes to an end.
struct LoopProgress {
  /// The most loops that depend on each other in a row, and the most that one set may need.
  static let (deepest, most) = (8, 64)

  /// The loops so far whose rounds are known.
  var known: Set<String> = []
  /// The loops whose rounds could not be worked out. This has been reported, and uses of them are not.
  var broken: Set<String> = []
  /// Whether all rounds of a loop are meant where they are not known yet, as in questionnaires that were kept by older
  /// programs.
  let isLax: Bool
  /// How many loops the current set has needed so far.
  var count = 0

  init(isLax: Bool) { self.isLax = isLax }
}

extension Typer {
  /// The rounds of a loop at its own place.
  func rounds(of name: Name, _ rounds: Resolved.Rounds, _ codeFrame: Int, _ context: TypingContext)
    -> ElementSet
  {
    var inner = context
    inner.entering = name
    let set = self.rounds(rounds, codeFrame, inner)
    if !loops.broken.contains(name.text) { loops.known.insert(name.text) }
    return set
  }

  /// Which rounds a loop went through, where its rounds are the set of something else at `place`. Nothing follows from rounds
  /// that are not known.
  func condition(ofLoop name: String, at place: SourceRange, _ context: TypingContext) -> Expression? {
    if loops.broken.contains(name) {
      breakLoop(context)
      return .unreadable
    }
    guard loops.known.contains(name), name != context.entering?.text else {
      if loops.isLax { return nil }
      reportUnknownRounds(of: name, at: place, context)
      return .unreadable
    }
    if context.loopDepth == 0 { loops.count = 0 }
    loops.count += 1
    guard context.loopDepth < LoopProgress.deepest, loops.count <= LoopProgress.most else {
      reportTooManyLoops(at: place, context)
      return .unreadable
    }
    var inner = context
    inner.loopDepth += 1
    guard let codeFrame = resolved.loops[name], let rounds = resolved.rounds[name] else { return nil }
    if case .until(let again) = rounds {
      uses.note(again, at: place)
      if !loops.isLax, context.hidden.contains(where: { $0.contains(again) }) {
        reportDrawn(name, at: place)
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
      // The first round comes always, another one where somebody said so in the one before.
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

  /// The rounds of the loop that is being typed stay unknown.
  private func breakLoop(_ context: TypingContext) {
    if let entering = context.entering { loops.broken.insert(entering.text) }
  }

  private func reportUnknownRounds(of name: String, at place: SourceRange, _ context: TypingContext) {
    defer { breakLoop(context) }
    let begins = Diagnostic.Note("the loop `\(name)` is here", at: resolved.otherIDs[name])
    guard let entering = context.entering else {
      report(
        .laterQuestion, place, "the loop `\(name)` comes later, so its rounds are not known here",
        "Move this after the loop, or use the question that decides its rounds.", notes: [begins])
      return
    }
    if name == entering.text {
      report(
        .circularDefinition, place, "the rounds of `\(name)` depend on the rounds of `\(name)`",
        "Use a question that is asked before the loop.", notes: [begins])
    } else if let back = resolved.mention(of: entering.text, inRoundsOf: name) {
      report(
        .circularDefinition, place, "the rounds of `\(entering.text)` and of `\(name)` depend on each other",
        "Use a question that is asked before both loops.",
        notes: [.init("`\(name)` depends on `\(entering.text)` here", at: back)])
    } else {
      report(
        .laterQuestion, place,
        "the rounds of `\(entering.text)` depend on the loop `\(name)`, which comes later",
        "Move `\(name)` before `\(entering.text)`, or use a question that is asked before both.",
        notes: [begins])
    }
  }

  /// Whether there is another round is asked in the loop, which can come later than this.
  private func reportDrawn(_ name: String, at place: SourceRange) {
    report(
      .laterQuestion, place,
      "the loop `\(name)` may come later: the order of these items is random",
      "Add `\(name)` to `first` of the section, or move it before the section.",
      notes: [.init("the loop `\(name)` is here", at: resolved.otherIDs[name])])
  }

  private func reportTooManyLoops(at place: SourceRange, _ context: TypingContext) {
    breakLoop(context)
    report(
      .deepDefinition, place,
      "the rounds of this loop depend on other loops through more than \(LoopProgress.deepest) levels, or more than \(LoopProgress.most) times",
      "Put the number of rounds into a `compute`, and use its id.")
  }
}
