/// A variable: a column of a data set.
package struct Variable: Hashable, Sendable {
  /// The source of a variable's values.
  package enum Source: Hashable, Sendable {
    /// The answer in a field.
    case field(Int)
    /// Whether an option was chosen, 0 or 1.
    case option(field: Int, element: Int)
    /// The rank of an element, 1 for the first, 0 if it has none.
    case rank(field: Int, element: Int)
    /// The amount of an element.
    case amount(field: Int, element: Int)
    /// The elements of a best-worst set, or the best or the worst of them.
    case extreme(field: Int, ExtremePart)
    /// The text at a position, from 0.
    case text(field: Int, place: Int)
    /// The order in which the rows or options of a question were shown. `field` is the field of the first row.
    case order(question: Int, field: Int)
    /// The order in which the parts of a section or loop were shown.
    case arranged(Arranged)
    /// The value of a sample field.
    case sample(Int)
    /// The respondent's group in a segment.
    case segment(Int)
  }

  /// Its name.
  package var name: String
  /// The source of its values.
  package var source: Source
  /// The index of the question that it belongs to; nil for segments, sample fields and orders of sections and loops.
  package var question: Int?

  /// A variable with all its parts.
  package init(name: String, source: Source, question: Int? = nil) {
    self.name = name
    self.source = source
    self.question = question
  }
}

/// The parts of the answer to a best-worst set.
package enum ExtremePart: String, Hashable, Sendable, CaseIterable { case shown, best, worst }

extension Questionnaire {
  /// All variables, in the order of the questionnaire. They depend on the questionnaire alone, so that all data sets
  /// have the same columns, whatever the answers are.
  package var variables: [Variable] {
    var variables: [Variable] = []
    collect(items, [], [], into: &variables)
    for (index, field) in sample.enumerated() {
      if let name = field.variable {
        variables.append(Variable(name: name, source: .sample(index), question: nil))
      }
    }
    for (index, segment) in segments.enumerated() {
      variables.append(Variable(name: "segment_\(segment.id)", source: .segment(index), question: nil))
    }
    return variables
  }

  private func add(_ arranged: Arranged?, _ loops: [String], to variables: inout [Variable]) {
    guard let arranged else { return }
    let name = ([arranged.id] + loops + ["order"]).joined(separator: "_")
    variables.append(Variable(name: name, source: .arranged(arranged), question: nil))
  }

  private func collect(
    _ items: [Item], _ rounds: [Int], _ loops: [String], into variables: inout [Variable]
  ) {
    for item in items {
      switch item {
      case .question(let number): collect(questions[number], rounds, into: &variables)
      case .section(let section):
        collect(section.items, rounds, loops, into: &variables)
        add(arranged(section, rounds), loops, to: &variables)
      case .loop(let loop):
        for round in 0..<loop.set.count {
          collect(
            loop.items, rounds + [round], loops + [codeFrames[loop.set.codeFrame].elements[round].id],
            into: &variables)
        }
        add(arranged(loop, rounds), loops, to: &variables)
      case .statement, .end: break
      }
    }
  }

  private func collect(_ question: Question, _ rounds: [Int], into variables: inout [Variable]) {
    if question.isLastRoundLeftOut, let round = rounds.last, round + 1 == question.extents[rounds.count - 1] {
      return
    }
    let end = question.variableEnd.map { [$0] } ?? []
    let stem = ([question.variable ?? question.id] + address(of: question, rounds).elements + end)
      .joined(separator: "_")
    func add(_ name: String, _ source: Variable.Source) {
      variables.append(Variable(name: name, source: source, question: question.index))
    }
    let form = question.shape.instrument
    let elements = question.shape.codeFrame.map { codeFrames[$0].elements } ?? []
    func addField(_ field: Int, _ name: String) {
      for column in form.columns(name, field, elements) { add(column.name, column.source) }
    }
    let first = question.field(rounds + (question.rows == nil ? [] : [0]))
    if let rows = question.rows {
      for row in 0..<rows.count {
        addField(first + row, "\(stem)_\(codeFrames[rows.codeFrame].elements[row].id)")
      }
    } else {
      addField(first, stem)
    }
    if question.order.arrangement != .asWritten {
      add("\(stem)_order", .order(question: question.index, field: first))
    }
  }
}

/// The columns before the variables in every data set.
package enum FixedColumns {
  /// Their names, in order.
  package static let names = firstNames + ["mode"]

  /// The names of the columns in the first version of the program. Stored questionnaires from older versions may have
  /// items with the names of later columns.
  package static let firstNames = [
    "interview", "questionnaire", "version", "language", "interviewer", "perspective", "wave", "case",
    "simulated", "status", "started_at", "ended_at",
  ]

  /// Whether the header of a file starts with these columns, which means that this program exported it, in this version
  /// or an earlier one.
  package static func begins(_ header: [String]) -> Bool { header.starts(with: firstNames) }
}
