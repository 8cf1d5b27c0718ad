import Answers

/// Tells which interviews cannot be believed: what a command could not use is never left out in silence.
enum Doubts {
  /// As many are named.
  private static let named = 20

  /// Says which interviews were left out, or taken all the same. Throws the exit status where some were left out.
  static func tell(_ doubts: [Doubt], areTaken: Bool = false) throws {
    guard !doubts.isEmpty else { return }
    let one = doubts.count == 1
    let fate = areTaken ? "included all the same" : "left out"
    var text =
      "\(doubts.count) interview\(one ? "" : "s") \(one ? "does" : "do") not verify and \(one ? "was" : "were") \(fate):\n"
    for doubt in doubts.prefix(named) { text += "  \(doubt.id): \(doubt.fault.summary)\n" }
    if doubts.count > named { text += "  and \(doubts.count - named) more\n" }
    text += "`outsidein answers verify` examines them"
    text += areTaken ? ".\n" : "; --unverified includes those that can be read.\n"
    Console.complain(lines: text)
    if !areTaken { throw Failure.told(.badData) }
  }
}
