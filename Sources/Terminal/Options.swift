import Interviews

extension [QuestionScreen.Option] {
  /// The ids of those that were chosen, in the order of the questionnaire, however they were shown or said.
  func inOrder(of chosen: Set<String>) -> [String] {
    sorted { $0.code < $1.code }.map(\.id).filter(chosen.contains)
  }
}
