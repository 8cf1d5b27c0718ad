import Instruments

/// A point of a scale.
struct PointForm: InterviewForm {
  let scale: Scale

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .point(let point) = value, (scale.low...scale.high).contains(point) else {
      return .notAnOption
    }
    return nil
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    let labels = scale.labels.keys.sorted().compactMap { point in
      asked.text(scale.labels[point]).map {
        QuestionScreen.Option(code: point, id: "\(point)", label: $0)
      }
    }
    return .point(low: scale.low, high: scale.high, labels: labels)
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    guard case .point(let point) = value else { return nil }
    return scale.labels[point].map { names.evaluator.text($0, names.slots) } ?? "\(point)"
  }
}
