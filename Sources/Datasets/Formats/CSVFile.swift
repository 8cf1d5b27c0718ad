import Texts

/// A CSV file from any program: RFC 4180 with commas, semicolons, tabs or vertical bars, LF or CRLF, with or without a
/// byte-order mark. The first record names the columns; Qualtrics' second and third ones are left out.
///
/// Existing libraries do not report the places of values. A person who has to fix a file of 10,000 lines needs them.
package struct CSVFile: Sendable {
  /// The name of the file in messages.
  package let name: String
  /// The names of the columns, in order.
  package let header: [String]
  /// The character between two fields.
  package let delimiter: Character
  let bytes: [UInt8]
  /// The offset of the first record after the header.
  let start: Int

  /// Reads the beginning of a file: its encoding, its delimiter and its header.
  package init(name: String, bytes original: [UInt8]) throws(CSVProblem) {
    let bytes = Self.utf8(original)
    self.name = name
    self.bytes = bytes
    var place = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let chosen = Self.declared(bytes, &place) ?? Self.guess(bytes, from: place)
    delimiter = Character(Unicode.Scalar(chosen))
    var scanner = CSVScanner(bytes, from: place, delimiter: chosen)
    var fields: [CSVScanner.Field] = []
    guard
      try Self.translatingErrors(name, bytes, { () throws(CSVScanner.Problem) in try scanner.next(&fields) })
    else {
      throw CSVProblem(
        file: name, place: nil, sentence: "The file is empty. Its first line must name the columns.")
    }
    var header: [String] = []
    for field in fields { header.append(try Self.text(field, name, bytes)) }
    self.header = header
    start = Self.behindQualtricsHeader(scanner, bytes) ?? scanner.place
  }

  /// The end of Qualtrics' two further header records: the texts of the questions, and JSON objects with their ids. Nil if the
  /// file has none.
  private static func behindQualtricsHeader(_ header: CSVScanner, _ bytes: [UInt8]) -> Int? {
    var scanner = header
    var fields: [CSVScanner.Field] = []
    do {
      guard try scanner.next(&fields), try scanner.next(&fields) else { return nil }
    } catch {
      return nil
    }
    let first = CSVScanner.content(fields[0], in: bytes)
    return first.starts(with: "{\"ImportId\"".utf8) ? scanner.place : nil
  }

  /// The bytes as UTF-8: Excel writes "Unicode text" as UTF-16 with a byte-order mark.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The delimiter in a first line `sep=;`, an Excel convention.
  private static func declared(_ bytes: [UInt8], _ place: inout Int) -> UInt8? {
    let line = bytes[place...].prefix { $0 != 0x0A && $0 != 0x0D }
    guard line.count == 5, line.starts(with: "sep=".utf8) else { return nil }
    place += 5
    return line.last
  }

  /// The delimiter that occurs most often in the header, outside of quotes.
  private static func guess(_ bytes: [UInt8], from place: Int) -> UInt8 {
    let candidates = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }
    var counts = [Int](repeating: 0, count: candidates.count)
    var isQuoted = false
    for byte in bytes[place...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D, counts.contains(where: { $0 > 0 }) { break }
      if let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? UInt8(ascii: ",")
  }

  // MARK: problems

  static func problem(_ name: String, _ bytes: [UInt8], at offset: Int, _ sentence: String) -> CSVProblem {
    CSVProblem(
      file: name, place: SourceText(name: name, bytes: bytes).position(of: offset), sentence: sentence)
  }

  /// A problem of the file as a whole.
  package func problem(_ sentence: String) -> CSVProblem {
    CSVProblem(file: name, place: nil, sentence: sentence)
  }

  /// A problem at a place in the file.
  package func problem(at offset: Int, _ sentence: String) -> CSVProblem {
    Self.problem(name, bytes, at: offset, sentence)
  }

  /// Turns the scanner's errors into problems with a message.
  static func translatingErrors<Value>(
    _ name: String, _ bytes: [UInt8], _ work: () throws(CSVScanner.Problem) -> Value
  ) throws(CSVProblem) -> Value {
    do {
      return try work()
    } catch {
      switch error {
      case .unclosed(let place):
        throw problem(
          name, bytes, at: place, "This quote is never closed. Add the closing quote at the end of the field."
        )
      case .behindQuote(let place):
        throw problem(
          name, bytes, at: place,
          "There is text after a closing quote. To write a quote within a field, double it.")
      }
    }
  }

  /// The text of a field.
  static func text(_ field: CSVScanner.Field, _ name: String, _ bytes: [UInt8]) throws(CSVProblem) -> String {
    guard let text = String(validating: CSVScanner.content(field, in: bytes), as: UTF8.self) else {
      throw problem(
        name, bytes, at: field.range.lowerBound,
        "This field is not UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”).")
    }
    return text
  }
}
