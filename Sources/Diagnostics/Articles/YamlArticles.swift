extension Article {
  static let yamlArticles: [Code: Article] = [:]
}
