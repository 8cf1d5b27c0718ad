import CLibYAML
import Texts

/// A libyaml error: its message, with byte offsets.
struct ParserFailure: Error {
  var problem: String
  var place: Int
  var context: String
  /// The start of the unfinished value, if libyaml reports it.
  var contextPlace: Int?
}

/// The owner of a libyaml parser. Returns events one by one, with places as byte offsets.
///
/// `yaml_parser_t` points into itself and into the input, so both stay at fixed addresses on the heap.
@safe struct EventReader: ~Copyable {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd, alias, scalar, listStart, listEnd, mapStart,
      mapEnd
  }

  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private let isASCII: Bool
  private let markLength: Int
  /// The last place as a character offset and a byte offset. Marks come nearly in order, so moving it is fast.
  private var cursor: (character: Int, byte: Int)

  /// Creates a reader for bytes that are valid UTF-8 without control characters.
  init(_ source: SourceText, isASCII: Bool) {
    unsafe parser = .allocate(capacity: 1)
    unsafe event = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: source.bytes.count)
    _ = unsafe input.initialize(from: source.bytes)
    unsafe event.initialize(to: yaml_event_t())
    unsafe parser.initialize(to: yaml_parser_t())
    // Fails only if there is no memory. Then the first event is an error.
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // Skip the byte-order mark, which libyaml would count as a character.
    markLength = source.markLength
    let text = unsafe UnsafeMutableBufferPointer(rebasing: input.dropFirst(markLength))
    unsafe yaml_parser_set_input_string(parser, UnsafePointer(text.baseAddress), text.count)
    self.isASCII = isASCII
    cursor = (0, source.markLength)
  }

  deinit {
    unsafe yaml_event_delete(event)
    unsafe yaml_parser_delete(parser)
    unsafe event.deallocate()
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// Moves to the next event, which the other members describe.
  mutating func next() throws(ParserFailure) -> Kind {
    unsafe yaml_event_delete(event)
    guard unsafe yaml_parser_parse(parser, event) == 1 else { throw failure() }
    return switch unsafe event.pointee.type {
    case YAML_STREAM_START_EVENT: .streamStart
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .listStart
    case YAML_SEQUENCE_END_EVENT: .listEnd
    case YAML_MAPPING_START_EVENT: .mapStart
    case YAML_MAPPING_END_EVENT: .mapEnd
    default: .streamEnd
    }
  }

  /// The range of the event. For a node with an anchor or tag it starts there.
  mutating func range() -> SourceRange {
    let start = byte(ofCharacter: unsafe Int(event.pointee.start_mark.index))
    let end = byte(ofCharacter: unsafe Int(event.pointee.end_mark.index))
    return SourceRange(start, end)
  }

  /// Whether the document has %TAG directives.
  var hasTagDirectives: Bool {
    unsafe event.pointee.data.document_start.tag_directives.start
      != event.pointee.data.document_start.tag_directives.end
  }

  /// The anchor of a node, or the name of an alias.
  func anchor(_ kind: Kind) -> String? {
    switch kind {
    case .alias: unsafe text(event.pointee.data.alias.anchor)
    case .scalar: unsafe text(event.pointee.data.scalar.anchor)
    case .listStart: unsafe text(event.pointee.data.sequence_start.anchor)
    case .mapStart: unsafe text(event.pointee.data.mapping_start.anchor)
    default: nil
    }
  }

  /// Whether a node has a tag.
  func hasTag(_ kind: Kind) -> Bool {
    switch kind {
    case .scalar: unsafe event.pointee.data.scalar.tag != nil
    case .listStart: unsafe event.pointee.data.sequence_start.tag != nil
    case .mapStart: unsafe event.pointee.data.mapping_start.tag != nil
    default: false
    }
  }

  /// The style of a scalar.
  var style: ScalarStyle {
    switch unsafe event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether a list or map is written in brackets or braces.
  func isFlow(_ kind: Kind) -> Bool {
    switch kind {
    case .listStart: unsafe event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
    case .mapStart: unsafe event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
    default: false
    }
  }

  /// The length of the scalar's text in bytes.
  var textLength: Int { unsafe Int(event.pointee.data.scalar.length) }

  /// Whether the scalar's text is identical to the source at `offset`.
  func textIsVerbatim(at offset: Int) -> Bool {
    let length = textLength
    guard unsafe offset + length <= input.count else { return false }
    guard length > 0, let base = unsafe input.baseAddress else { return true }
    return unsafe memcmp(event.pointee.data.scalar.value, base + offset, length) == 0
  }

  /// Appends the scalar's text to `store`.
  func appendText(to store: inout [UInt8]) {
    let text = unsafe UnsafeBufferPointer(start: event.pointee.data.scalar.value, count: textLength)
    unsafe store.append(contentsOf: text)
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  private mutating func failure() -> ParserFailure {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "not enough memory"
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    let place = byte(ofCharacter: unsafe Int(parser.pointee.problem_mark.index))
    let contextPlace =
      context.isEmpty ? nil : byte(ofCharacter: unsafe Int(parser.pointee.context_mark.index))
    return ParserFailure(problem: problem, place: place, context: context, contextPlace: contextPlace)
  }

  /// The byte offset of a character offset. A byte-order mark is not a character.
  private mutating func byte(ofCharacter target: Int) -> Int {
    let count = unsafe input.count
    if isASCII { return min(target + markLength, count) }
    while cursor.character < target, cursor.byte < count {
      cursor.byte += 1
      while cursor.byte < count, unsafe input[cursor.byte] & 0xC0 == 0x80 { cursor.byte += 1 }
      cursor.character += 1
    }
    while cursor.character > target, cursor.byte > 0 {
      cursor.byte -= 1
      while cursor.byte > 0, unsafe input[cursor.byte] & 0xC0 == 0x80 { cursor.byte -= 1 }
      cursor.character -= 1
    }
    return cursor.byte
  }
}
