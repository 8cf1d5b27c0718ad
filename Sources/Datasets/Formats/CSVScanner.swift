/// Splits the bytes of a CSV file (RFC 4180) into records and fields, with their places, so that problems can be reported
/// with a place.
struct CSVScanner {
  /// A field: its bytes in the file, quotes included.
  struct Field {
    var range: Range<Int>
    var isQuoted: Bool
  }

  /// A problem with quotes, and its offset.
  enum Problem: Error {
    /// A quote that is never closed; the offset of the opening quote.
    case unclosed(Int)
    /// Text after a closing quote.
    case behindQuote(Int)
  }

  private static let quote = UInt8(ascii: "\"")

  private let bytes: [UInt8]
  private let delimiter: UInt8
  private(set) var place: Int

  init(_ bytes: [UInt8], from place: Int, delimiter: UInt8) {
    self.bytes = bytes
    self.place = place
    self.delimiter = delimiter
  }

  /// Reads the next record into `fields`. Skips empty lines. Returns false at the end.
  mutating func next(_ fields: inout [Field]) throws(Problem) -> Bool {
    while place < bytes.count, isLineEnd(bytes[place]) { place += 1 }
    guard place < bytes.count else { return false }
    fields.removeAll(keepingCapacity: true)
    while true {
      fields.append(try field())
      guard place < bytes.count, bytes[place] == delimiter else { break }
      place += 1
    }
    return true
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func field() throws(Problem) -> Field {
    let start = place
    if place < bytes.count, bytes[place] == Self.quote { return try quoted(start) }
    while place < bytes.count, bytes[place] != delimiter, !isLineEnd(bytes[place]) { place += 1 }
    return Field(range: start..<place, isQuoted: false)
  }

  private mutating func quoted(_ start: Int) throws(Problem) -> Field {
    place += 1
    while true {
      guard place < bytes.count else { throw .unclosed(start) }
      if bytes[place] == Self.quote {
        if place + 1 < bytes.count, bytes[place + 1] == Self.quote {
          place += 1
        } else {
          break
        }
      }
      place += 1
    }
    place += 1
    let end = place
    while place < bytes.count, bytes[place] == 0x20 { place += 1 }
    guard place == bytes.count || bytes[place] == delimiter || isLineEnd(bytes[place]) else {
      throw .behindQuote(place)
    }
    return Field(range: start..<end, isQuoted: true)
  }

  /// The content of a field: without the quotes around it and with doubled quotes as one, or without spaces and tabs at its
  /// ends if it is not quoted.
  static func content(_ field: Field, in bytes: [UInt8]) -> [UInt8] {
    guard field.isQuoted else {
      var slice = bytes[field.range]
      while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
      return Array(slice.drop { $0 == 0x20 || $0 == 0x09 })
    }
    var content: [UInt8] = []
    var isSecond = false
    for byte in bytes[field.range.lowerBound + 1..<field.range.upperBound - 1] {
      if byte == quote, !isSecond {
        isSecond = true
        continue
      }
      isSecond = false
      content.append(byte)
    }
    // The first quote of each pair was skipped.
    return content
  }
}
