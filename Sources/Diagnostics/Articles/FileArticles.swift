extension Article {
  static let fileArticles: [Code: Article] = [:]
}
