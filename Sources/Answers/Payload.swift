import Dates
import Digests
import Foundation
import Instruments
import Interviews

/// The stored form of an entry: a kind, an address, and the rest as a small JSON text that can be understood without this
/// program.
enum Payload {
  /// The version of the payloads that are written.
  static let version = 1

  /// The columns of an entry.
  struct Record: Hashable {
    var kind: String
    var address: String?
    var payload: String?
  }

  /// A record that cannot be read.
  struct Unreadable: Error {}

  // MARK: writing

  static func encode(_ event: InterviewEvent) throws -> Record {
    switch event {
    case .started(let start): Record(kind: "started", payload: try json(StartForm(start)))
    case .answered(let address, let answer, let override):
      Record(
        kind: "answered", address: address.text,
        payload: try override == nil
          ? SimplePayload.encode(answer) ?? json(AnswerForm(answer, nil)) : json(AnswerForm(answer, override))
      )
    case .reopened(let address): Record(kind: "reopened", address: address.text)
    case .advanced: Record(kind: "advanced")
    case .noted(let address, let text):
      Record(kind: "noted", address: address?.text, payload: try json(["text": text]))
    case .language(let tag): Record(kind: "language", payload: try json(["language": tag]))
    case .quotaFull(let id): Record(kind: "quota_full", payload: try json(["quota": id]))
    case .stopped(let disposition): Record(kind: "stopped", payload: try json(["outcome": disposition.word]))
    case .resumed(let by): Record(kind: "resumed", payload: try by.isEmpty ? nil : json(["interviewer": by]))
    case .day(let day): Record(kind: "day", payload: try json(["date": day.text]))
    case .completed(let disposition):
      Record(kind: "completed", payload: try json(["outcome": disposition.word]))
    case .moved(let move):
      Record(
        kind: "moved",
        payload: try json(
          MoveForm(
            questionnaire: move.questionnaire.hexadecimal, askedAgain: move.askedAgain.map(\.text))))
    case .amended(let amendment): Record(kind: "amended", payload: try json(AmendmentForm(amendment)))
    }
  }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  // MARK: reading

  static func decode(_ record: Record, _ addresses: inout Addresses) throws -> InterviewEvent {
    switch record.kind {
    case "started": return .started(try decode(StartForm.self, record).start())
    case "answered":
      if let answer = record.payload.flatMap(SimplePayload.decode) {
        return .answered(try addresses.of(record.address), answer, override: nil)
      }
      let form = try decode(AnswerForm.self, record)
      return .answered(try addresses.of(record.address), try form.answer(), override: form.override)
    case "reopened": return .reopened(try addresses.of(record.address))
    case "advanced": return .advanced
    case "noted": return .noted(try record.address.map { try addresses.of($0) }, try word("text", record))
    case "language": return .language(try word("language", record))
    case "quota_full": return .quotaFull(try word("quota", record))
    case "stopped": return .stopped(Disposition(word: try word("outcome", record)))
    case "resumed": return .resumed(by: try record.payload == nil ? "" : word("interviewer", record))
    case "day":
      guard let day = CalendarDate(try word("date", record)) else { throw Unreadable() }
      return .day(day)
    case "moved":
      let form = try decode(MoveForm.self, record)
      guard let hash = Digest(hexadecimal: form.questionnaire) else { throw Unreadable() }
      return .moved(
        Move(questionnaire: hash, askedAgain: try form.askedAgain.map { try addresses.of($0) }))
    case "amended": return .amended(try decode(AmendmentForm.self, record).amendment())
    case "completed": return .completed(Disposition(word: try word("outcome", record)))
    default: throw Unreadable()
    }
  }

  private static let decoder = JSONDecoder()

  private static func decode<Form: Decodable>(_ form: Form.Type, _ record: Record) throws -> Form {
    try decoder.decode(form, from: Data((record.payload ?? "").utf8))
  }

  private static func word(_ key: String, _ record: Record) throws -> String {
    if let word = record.payload.flatMap({ SimplePayload.word(key, $0) }) { return word }
    guard let word = try decode([String: String].self, record)[key] else { throw Unreadable() }
    return word
  }
}

/// A cache of parsed addresses: all interviews have the same few.
struct Addresses {
  private var known: [String: Address] = [:]

  /// The address in a text.
  mutating func of(_ text: String?) throws -> Address {
    guard let text else { throw Payload.Unreadable() }
    if let address = known[text] { return address }
    guard let address = Address(text) else { throw Payload.Unreadable() }
    known[text] = address
    return address
  }
}

/// The JSON form of the first entry of an interview.
private struct StartForm: Codable {
  var questionnaire: String
  var seed: String
  var date: String
  var language: String
  var perspective: String
  var interviewer: String
  var wave: String
  var `case`: String
  var selfCompleted: Bool
  var simulated: Bool
  var again: String?
  var acceptedChangesSince: String?
  var sample: [String: AnswerForm]?

  init(_ start: Start) {
    questionnaire = start.questionnaire.hexadecimal
    seed = String(start.seed)
    date = start.date.text
    language = start.language
    perspective = start.perspective.rawValue
    interviewer = start.interviewer
    wave = start.wave
    self.case = start.caseID
    selfCompleted = start.isSelfCompleted
    simulated = start.isSimulated
    if !start.again.isEmpty { again = start.again }
    acceptedChangesSince = start.acceptedChangesSince?.hexadecimal
    if !start.sample.isEmpty { sample = start.sample.mapValues { AnswerForm(.given($0), nil) } }
  }

  func start() throws -> Start {
    guard let hash = Digest(hexadecimal: questionnaire), let seed = UInt64(seed),
      let date = CalendarDate(date), let perspective = Perspective(rawValue: perspective)
    else {
      throw Payload.Unreadable()
    }
    let sample = try (sample ?? [:]).mapValues { form throws -> Value in
      guard case .given(let value) = try form.answer() else { throw Payload.Unreadable() }
      return value
    }
    return Start(
      questionnaire: hash, seed: seed, date: date, language: language, perspective: perspective,
      interviewer: interviewer,
      wave: wave, caseID: self.case, sample: sample, isSelfCompleted: selfCompleted, isSimulated: simulated,
      again: again ?? "",
      acceptedChangesSince: acceptedChangesSince.flatMap { Digest(hexadecimal: $0) })
  }
}

/// The JSON form of a move to another version.
private struct MoveForm: Codable {
  var questionnaire: String
  var askedAgain: [String]

  enum CodingKeys: String, CodingKey {
    case questionnaire
    case askedAgain = "asked_again"
  }
}

/// The JSON form of an amount; its number is a text, so that no digit is lost.
private struct AmountForm: Codable {
  var id: String
  var number: String

  func amount() throws -> Amount {
    guard let decimal = Decimal(string: number) else { throw Payload.Unreadable() }
    return Amount(id: id, number: decimal)
  }
}

/// The JSON form of an answer: one member for its value, and the reason of an override.
private struct AnswerForm: Codable {
  var one: String?
  var some: [String]?
  var point: Int?
  var number: String?
  var text: String?
  var texts: [String]?
  var order: [String]?
  var amounts: [AmountForm]?
  var date: String?
  var shown: [String]?
  var best: String?
  var worst: String?
  var missing: MissingKind?
  var override: String?

  init(_ answer: Answer, _ override: String?) {
    self.override = override
    switch answer {
    case .missing(let kind): missing = kind
    case .given(.one(let id)): one = id
    case .given(.some(let ids)): some = ids
    case .given(.point(let point)): self.point = point
    case .given(.number(let number)): self.number = "\(number)"
    case .given(.text(let text)): self.text = text
    case .given(.texts(let texts)): self.texts = texts
    case .given(.date(let date)): self.date = date.text
    case .given(.order(let ids)): order = ids
    case .given(.amounts(let amounts)):
      self.amounts = amounts.map { AmountForm(id: $0.id, number: "\($0.number)") }
    case .given(.extremes(let extremes)):
      (shown, best, worst) = (extremes.shown, extremes.best, extremes.worst)
    case .given(.truth): break
    }
  }

  func answer() throws -> Answer {
    if let missing { return .missing(missing) }
    if let one { return .given(.one(one)) }
    if let some { return .given(.some(some)) }
    if let point { return .given(.point(point)) }
    if let number, let decimal = Decimal(string: number) { return .given(.number(decimal)) }
    if let text { return .given(.text(text)) }
    if let texts { return .given(.texts(texts)) }
    if let order { return .given(.order(order)) }
    if let amounts { return .given(.amounts(try amounts.map { try $0.amount() })) }
    if let date = date.flatMap({ CalendarDate($0) }) { return .given(.date(date)) }
    if let shown, let best, let worst {
      return .given(.extremes(Extremes(shown: shown, best: best, worst: worst)))
    }
    throw Payload.Unreadable()
  }
}
