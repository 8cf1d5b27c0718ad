import Instruments
import Texts

/// A draft in which every question, list and loop has its place and its number.
struct Resolved {
  /// A list of elements, still with the drafts of their wordings and conditions.
  struct CodeFrameDraft {
    var name: String
    var binding: CodeFrame.Binding
    var elements: [Draft.Element]
    var codes: [Int]
    var source: Source
    /// The loops that it was written in: its conditions and labels can name their elements.
    var loops: [LoopLevel] = []

    var ids: [String] { elements.map(\.name.text) }

    /// Where the elements come from.
    enum Source {
      /// They are written out; where nobody wrote them, with what they were made of.
      case written(Origin?)
      /// They are some of another code frame, by their places there.
      case part(of: Int, [Int])
      /// They are the texts that are given to a question, as far as they are given.
      case mentions(question: Int)
      /// They are the rounds of a loop, counted.
      case rounds
      /// They are the groups of a segment, by its place.
      case groups(segment: Int)
    }
  }

  /// A scale: of the file, or a standard one.
  enum ScaleSource {
    case written(Draft.Scale)
    case standard(Scale)

    var bounds: (low: Int, high: Int) {
      switch self {
      case .written(let draft): (draft.low, draft.high)
      case .standard(let scale): (scale.low, scale.high)
      }
    }

    var missing: [Draft.MissingOffer]? { if case .written(let draft) = self { draft.missing } else { nil } }
  }

  /// A loop around a question.
  struct LoopLevel {
    var name: String
    var codeFrame: Int
  }

  /// What is known of a question before its expressions are typed: shared, since a copy would cost more than the look.
  final class Skeleton {
    let draft: Draft.Question
    let index: Int
    let loops: [LoopLevel]
    /// The code frame of its rows, nil for a single question.
    let rows: Int?
    /// The code frame of its options, if it has any.
    let options: Int?
    let scale: ScaleSource?
    let missing: [Draft.MissingOffer]
    let firstField: Int
    let extents: [Int]

    init(
      draft: Draft.Question, index: Int, loops: [LoopLevel], rows: Int?, options: Int?, scale: ScaleSource?,
      missing: [Draft.MissingOffer], firstField: Int, extents: [Int]
    ) {
      (self.draft, self.index, self.loops, self.rows, self.options) = (draft, index, loops, rows, options)
      (self.scale, self.missing, self.firstField, self.extents) = (scale, missing, firstField, extents)
    }

    /// Whether its answer is one of some options.
    var isOne: Bool { draft.shape.isOne }

    /// The code frames of the levels of its address.
    var levels: [Int] { loops.map(\.codeFrame) + (rows.map { [$0] } ?? []) }
  }

  /// What a loop goes through; `again` is the question whether there is another round.
  enum Rounds {
    case set(Draft.Set)
    case times(Draft.Expression)
    case until(again: Int)

    init(_ draft: Draft.Rounds, again: Int?) {
      switch draft {
      case .set(let set): self = .set(set)
      case .times(let times, _): self = .times(times)
      case .until: self = .until(again: again ?? 0)
      }
    }
  }

  /// An item, with questions and sets by their numbers.
  indirect enum Item {
    case question(Int)
    case statement(Draft.Wording?, instruct: Draft.Wording?, when: Draft.Expression?)
    case section(Name, title: Draft.Wording?, when: Draft.Expression?, order: Order, [Block])
    case loop(
      Name, title: Draft.Wording?, codeFrame: Int, over: Rounds, when: Draft.Expression?, order: Order, [Item]
    )
    case end(Name, when: Draft.Expression?)
  }

  /// Items of a section that stay together whatever its order: a question with the texts of its options and what is said
  /// before it. The texts that a section begins or ends with have no id, and keep their place.
  struct Block {
    var id: String?
    var items: [Item]
  }

  var draft: Draft
  var codeFrames: [CodeFrameDraft] = []
  var factors: Int?
  /// The code frames of lists, by id.
  var lists: [String: Int] = [:]
  /// The code frames of the mentions of questions, by id.
  var mentions: [String: Int] = [:]
  /// The code frames of the groups of segments, by id.
  var segments: [String: Int] = [:]
  /// The code frames of loops, by id.
  var loops: [String: Int] = [:]
  /// What loops go through, by id.
  var rounds: [String: Rounds] = [:]
  /// The loops whose rounds loops go through, by id.
  var origins: [String: String] = [:]
  /// What comes with a case.
  var sample: [SampleField] = []
  var scales: [String: Draft.Scale] = [:]
  var questions: [Skeleton] = []
  /// The numbers of questions, by id.
  var numbers: [String: Int] = [:]
  /// The ids of sections and loops.
  var otherIDs: [String: SourceRange] = [:]
  var items: [Item] = []
}
