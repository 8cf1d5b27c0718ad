import Instruments
import Texts

/// A draft whose questions, lists, and loops have numbers.
struct Resolved {
  /// A code frame with the drafts of its elements.
  struct CodeFrameDraft {
    var name: String
    var binding: CodeFrame.Binding
    var elements: [Draft.Element]
    var codes: [Int]
    var source: Source
    /// The loops around it. Its conditions and labels can use their elements.
    var loops: [LoopLevel] = []

    var ids: [String] { elements.map(\.name.text) }

    /// The source of the elements.
    enum Source {
      /// Written in the file. Derived elements have an origin.
      case written(Origin?)
      /// Some elements of another code frame, by their indices.
      case part(of: Int, [Int])
      /// The texts of the answer to a question.
      case mentions(question: Int)
      /// The numbered rounds of a loop.
      case rounds
      /// The groups of a segment, by the index of the segment.
      case groups(segment: Int)
    }
  }

  /// A scale: one of the file, or a standard one.
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

  /// A question before its expressions are typed. A class, because copies would be slow.
  final class Skeleton {
    let draft: Draft.Question
    let index: Int
    let loops: [LoopLevel]
    /// The code frame of its rows; nil for a single question.
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

  /// The rounds of a loop. `again` is the question whether there is another round.
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

  /// An item, with the numbers of its questions and code frames.
  indirect enum Item {
    case question(Int)
    case statement(Draft.Wording?, instruct: Draft.Wording?, when: Draft.Expression?)
    case section(Name, title: Draft.Wording?, when: Draft.Expression?, order: Order, [Block])
    case loop(
      Name, title: Draft.Wording?, codeFrame: Int, over: Rounds, when: Draft.Expression?, order: Order, [Item]
    )
    case end(Name, when: Draft.Expression?)
  }

  /// Items of a section that stay together in any order: a question with its write-in questions and the statements
  /// before it. Statements at the beginning or end of a section have no id and keep their places.
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
  /// The rounds of loops, by id.
  var rounds: [String: Rounds] = [:]
  /// The loops whose rounds other loops use, by the ids of the other loops.
  var origins: [String: String] = [:]
  /// The sample fields of a case.
  var sample: [SampleField] = []
  var scales: [String: Draft.Scale] = [:]
  var questions: [Skeleton] = []
  /// The numbers of questions, by id.
  var numbers: [String: Int] = [:]
  /// The ids of sections and loops.
  var otherIDs: [String: SourceRange] = [:]
  var items: [Item] = []
}
