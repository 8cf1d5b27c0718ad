extension Article {
  static let yamlLimitArticles: [Code: Article] = [:]
}
