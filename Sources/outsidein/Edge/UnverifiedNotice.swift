import Answers

/// Reports interviews that do not verify, so that no interview is left out silently.
enum UnverifiedNotice {
  /// The most interviews that are listed.
  private static let named = 20

  /// Reports which interviews were left out, or included although they do not verify. Throws the exit status if any were
  /// left out.
  static func show(_ doubts: [UnverifiedInterview], areTaken: Bool = false) throws {
    guard !doubts.isEmpty else { return }
    let one = doubts.count == 1
    let fate = areTaken ? "included anyway" : "left out"
    var text =
      "\(doubts.count) interview\(one ? "" : "s") \(one ? "does" : "do") not verify and \(one ? "was" : "were") \(fate):\n"
    for doubt in doubts.prefix(named) { text += "  \(doubt.id): \(doubt.fault.summary)\n" }
    if doubts.count > named { text += "  and \(doubts.count - named) more\n" }
    text += "For details: `outsidein answers verify`."
    text += areTaken ? "\n" : " To include those that can be read, use --unverified.\n"
    Console.complain(lines: text)
    if !areTaken { throw Failure.reported(.badData) }
  }
}
