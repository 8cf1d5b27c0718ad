import Foundation

/// Regular expressions on whole texts: those of ICU, through Foundation, which can be told to give up. A pattern such as
/// `([a-z]+,?)+` can try for years on a short text that does not match.
package enum Pattern {
  /// How often the library may report that it is still at work, every few thousand steps: some hundredths of a second.
  private static let patience = 100

  /// Whether the pattern can be read.
  package static func isValid(_ pattern: String) -> Bool {
    (try? NSRegularExpression(pattern: pattern)) != nil && whole(pattern) != nil
  }

  /// Whether the whole text matches; nil where that could not be found out. A pattern that cannot be read matches nothing.
  package static func matches(_ text: String, _ pattern: String) -> Bool? {
    guard let expression = whole(pattern) else { return false }
    var (isFound, reports) = (false, 0)
    let range = NSRange(location: 0, length: (text as NSString).length)
    unsafe expression.enumerateMatches(in: text, options: .reportProgress, range: range) {
      match, flags, stop in
      if match != nil, !flags.contains(.progress) { isFound = true }
      if flags.contains(.progress) { reports += 1 }
      unsafe stop.pointee = ObjCBool(isFound || reports > patience)
    }
    return isFound || reports <= patience ? isFound : nil
  }

  private static func whole(_ pattern: String) -> NSRegularExpression? {
    try? NSRegularExpression(pattern: "\\A(?:\(pattern))\\z")
  }
}
