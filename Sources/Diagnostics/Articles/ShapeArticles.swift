extension Article {
  static let shapeArticles: [Code: Article] = [:]
}
