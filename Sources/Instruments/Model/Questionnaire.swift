package import Digests

/// A compiled questionnaire. It is immutable, and all names are resolved.
///
/// ```swift
/// let compiled = Compiler.compile(SourceText(name: "q.yaml", text))
/// compiled.value?.questions.count
/// ```
package final class Questionnaire: Sendable {
  /// Its id.
  package let id: String
  /// Its title.
  package let title: Wording?
  /// A note for colleagues.
  package let about: String?
  /// The expected length of an interview, in minutes.
  package let minutes: Int?
  /// The origin of `minutes`.
  package let minutesOrigin: Origin
  /// The languages as BCP 47 tags, the source language first; one empty tag if the file names no language.
  package let languages: [String]
  /// The scales that it defines, in the order written.
  package let scales: [ScaleDefinition]
  /// The code frames. The factors are the first, if there are any.
  package let codeFrames: [CodeFrame]
  /// The index of the factors in `codeFrames`; nil if there are none.
  package let factors: Int?
  /// The segments, in the order written.
  package let segments: [Segment]
  /// The sample fields, in the order written.
  package let sample: [SampleField]
  /// The items, in order.
  package let items: [Item]
  /// All questions and computed values, in order.
  package let questions: [Question]
  /// The indices of the questions, by id.
  package let numbers: [String: Int]
  /// The quotas.
  package let quotas: [Quota]
  /// The alerts.
  package let alerts: [Alert]
  /// The origin of its id.
  package let origin: Origin
  /// The bytes of the file that it was compiled from.
  package let source: [UInt8]
  /// The SHA-256 of the source.
  package let hash: Digest

  /// A questionnaire with all its parts.
  package init(
    id: String,
    title: Wording?,
    about: String?,
    minutes: Int?,
    minutesOrigin: Origin,
    languages: [String],
    scales: [ScaleDefinition],
    codeFrames: [CodeFrame],
    factors: Int?,
    segments: [Segment],
    sample: [SampleField],
    items: [Item],
    questions: [Question],
    numbers: [String: Int],
    quotas: [Quota],
    alerts: [Alert],
    origin: Origin,
    source: [UInt8],
    hash: Digest
  ) {
    self.id = id
    self.title = title
    self.about = about
    self.minutes = minutes
    self.minutesOrigin = minutesOrigin
    self.languages = languages
    self.scales = scales
    self.codeFrames = codeFrames
    self.factors = factors
    self.segments = segments
    self.sample = sample
    self.items = items
    self.questions = questions
    self.numbers = numbers
    self.quotas = quotas
    self.alerts = alerts
    self.origin = origin
    self.source = source
    self.hash = hash
  }

  /// The source language.
  package var sourceLanguage: String { languages.first ?? "" }
  /// The number of fields.
  package var fieldCount: Int { questions.last.map { $0.firstField + $0.fieldCount } ?? 0 }

  /// The question that a field belongs to.
  package func question(of field: Int) -> Question {
    var low = 0
    var high = questions.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if questions[middle].firstField <= field { low = middle } else { high = middle }
    }
    return questions[low]
  }

  /// The address of a field.
  package func address(of field: Int) -> Address {
    let question = question(of: field)
    return address(of: question, question.indices(of: field))
  }

  /// The address of a question, given the indices of the elements, outermost first. The row may be left out.
  package func address(of question: Question, _ indices: [Int]) -> Address {
    let sets = question.loops + (question.rows.map { [$0] } ?? [])
    return Address(question.id, zip(sets, indices).map { codeFrames[$0.codeFrame].elements[$1].id })
  }

  /// The field with an address; nil if there is none.
  package func field(at address: Address) -> Int? {
    guard let question = numbers[address.item].map({ questions[$0] }) else { return nil }
    let sets = question.loops + (question.rows.map { [$0] } ?? [])
    guard sets.count == address.elements.count else { return nil }
    var indices: [Int] = []
    for (set, id) in zip(sets, address.elements) {
      guard let index = codeFrames[set.codeFrame].elements.firstIndex(where: { $0.id == id }) else {
        return nil
      }
      indices.append(index)
    }
    return question.field(indices)
  }
}
