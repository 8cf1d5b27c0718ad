/// What the numbers of a column tell about its decimal mark: `1.130` beside `987` can be one or a thousand.
struct NumberMarks {
  /// The offset of the first number that can be read in two ways.
  private(set) var doubtful: Int?
  /// Whether a number has another count of digits behind its point than thousands have.
  private(set) var hasDecimalPoint = false
  /// Whether a number has a decimal comma.
  private(set) var hasComma = false
  /// Whether a number has neither point nor comma, and at least three digits.
  private(set) var hasWhole = false

  /// Notes a number as it is written, at an offset in the file.
  mutating func note(_ text: String, at offset: Int) {
    if text.contains(",") { hasComma = true }
    let groups = text.drop { $0 == "-" || $0 == "+" }.split(separator: ".", omittingEmptySubsequences: false)
    guard groups.count > 1 else {
      if !text.contains(","), text.count >= 3 { hasWhole = true }
      return
    }
    let isThousands =
      groups.dropFirst().allSatisfy { $0.count == 3 } && (1...3).contains(groups[0].count) && groups[0] != "0"
    if isThousands {
      doubtful = doubtful ?? offset
    } else {
      hasDecimalPoint = true
    }
  }

  /// The offset of a number that can be read in two ways, given whether another column has a decimal comma; nil if the column
  /// tells how its points are meant.
  func doubt(isCommaElsewhere: Bool) -> Int? {
    hasDecimalPoint || !(hasWhole || hasComma || isCommaElsewhere) ? nil : doubtful
  }
}
