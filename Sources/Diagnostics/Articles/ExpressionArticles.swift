extension Article {
  static let expressionArticles: [Code: Article] = [:]
}
