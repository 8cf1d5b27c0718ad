import Foundation

/// Matching of whole texts with regular expressions. It uses the ICU library through `NSRegularExpression`, which can
/// be stopped: a pattern such as `([a-z]+,?)+` could run for years on a short text that does not match.
package enum Pattern {
  /// The maximum number of progress reports before a match is stopped. There is a report every few thousand steps, so
  /// this is about some hundredths of a second.
  private static let mostReports = 100

  /// Whether the pattern is a valid regular expression.
  package static func isValid(_ pattern: String) -> Bool {
    (try? NSRegularExpression(pattern: pattern)) != nil && whole(pattern) != nil
  }

  /// Whether the whole text matches; nil if the match was stopped. An invalid pattern matches nothing.
  package static func matches(_ text: String, _ pattern: String) -> Bool? {
    guard let expression = whole(pattern) else { return false }
    var (isFound, reports) = (false, 0)
    let range = NSRange(location: 0, length: (text as NSString).length)
    unsafe expression.enumerateMatches(in: text, options: .reportProgress, range: range) {
      match, flags, stop in
      if match != nil, !flags.contains(.progress) { isFound = true }
      if flags.contains(.progress) { reports += 1 }
      unsafe stop.pointee = ObjCBool(isFound || reports > mostReports)
    }
    return isFound || reports <= mostReports ? isFound : nil
  }

  private static func whole(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")
  }
}
