extension Article {
  static let wordingArticles: [Code: Article] = [:]
}
