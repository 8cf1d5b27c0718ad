import Documents
import Instruments

/// A kind of item that asks or computes something.
protocol AnsweredKind: ItemKind {
  /// The key that holds its id.
  static var id: Key<Name> { get }
  /// The keys of this kind. They come before the shared keys and override them.
  static var keys: [any AnyKey] { get }
  /// Whether the respondent is asked. False for computed or drawn values.
  static var isAsked: Bool { get }
  /// The shared keys that are allowed.
  static var commonKeys: [any AnyKey] { get }
  /// Reads an item. Returns nil if it is not valid, and reports the problem. `question` makes a question from the shape
  /// of its answers.
  static func item(_ form: Form, _ reader: inout Reader, _ question: (Draft.Shape) -> Draft.Question)
    -> Draft.Item?
}

extension AnsweredKind {
  static var isAsked: Bool { true }
  static var commonKeys: [any AnyKey] { QuestionKeys.all }

  static var shape: MapShape {
    let own = [id] + keys
    let shared = commonKeys.filter { common in !own.contains { $0.name == common.name } }
    var rules: [KeyRule] = [
      .idle(
        QuestionKeys.message, without: [QuestionKeys.must, QuestionKeys.should, OpenKind.matches],
        summary: "this `message` has no check",
        remedy: "Add `must:` or `should:` with a condition, or remove the message.")
    ]
    if isAsked {
      rules.append(
        .either(
          QuestionKeys.ask, or: QuestionKeys.instruct,
          remedy: "Add `ask:` with the text to read out, or `instruct:` with what the interviewer observes."))
    }
    return MapShape(Reader.described(name), own + shared, rules: rules)
  }

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    let name = form[id]
    let make = Draft.Question.make(
      form, name: name ?? Name(text: "", range: form.node.range), kind: self.name)
    let item = item(form, &reader, make)
    if name != nil, let item { return item }
    if let name { reader.unread.insert(name.text) }
    return nil
  }
}

/// A kind of item that is one question.
protocol QuestionKind: AnsweredKind {
  /// The shape of the answers. Returns nil if it is not valid, and reports the problem.
  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape?
}

extension QuestionKind {
  static func item(_ form: Form, _ reader: inout Reader, _ question: (Draft.Shape) -> Draft.Question)
    -> Draft.Item?
  {
    shape(form, &reader).map { .question(question($0)) }
  }
}

extension Draft.Question {
  /// A function that makes a question with the shared keys from the shape of its answers.
  static func make(_ form: Form, name: Name, kind: String) -> (Draft.Shape) -> Draft.Question {
    typealias Keys = QuestionKeys
    let message = form[Keys.message]
    func checks(_ key: Key<[Draft.Check]>, isSoft: Bool) -> [Draft.Check] {
      (form[key] ?? []).map {
        Draft.Check(isSoft: isSoft, condition: $0.condition, message: $0.message ?? message)
      }
    }
    return { shape in
      Draft.Question(
        kind: kind, name: name, ask: form[Keys.ask], instruct: form[Keys.instruct], help: form[Keys.help],
        label: form[Keys.label], condition: form[Keys.condition], each: form[Keys.each], shape: shape,
        arrangement: form[Keys.order] ?? .asWritten, orderRange: form.place(of: Keys.order),
        first: form[OrderKeys.first] ?? [], last: form[OrderKeys.last] ?? [], missing: form[Keys.missing],
        isOptional: form[Keys.optional] ?? false,
        checks: checks(Keys.must, isSoft: false) + checks(Keys.should, isSoft: true),
        measures: form[Keys.measures] ?? [], variable: form[Keys.variable], origin: .written(name.range))
    }
  }
}

extension Key where Value == Name {
  /// The first key of a kind of question. Its value is the id.
  static func ofQuestion(_ kind: String) -> Key { Key(kind, .id, required: true, "its id", "overall") }
}
