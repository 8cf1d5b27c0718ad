import Interviews

extension [QuestionScreen.Option] {
  /// The ids of the chosen options, in the order of the questionnaire, whatever order they were shown or typed in.
  func inOrder(of chosen: Set<String>) -> [String] {
    sorted { $0.code < $1.code }.map(\.id).filter(chosen.contains)
  }
}
