import Foundation

/// The preferred language of the environment.
enum EnvironmentLanguage {
  /// The tag in LC_ALL, LC_MESSAGES or LANG, such as `it` or `pt-BR`; nil if there is none.
  static var tag: String? {
    let environment = ProcessInfo.processInfo.environment
    let value =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = value.prefix { $0 != "." && $0 != "@" }
    return ["", "C", "POSIX"].contains(name) ? nil : String(name.map { $0 == "_" ? "-" : $0 })
  }

  /// The language that matches the environment best: the same tag, or the same primary language.
  static func best(of languages: [String]) -> String? {
    guard let tag else { return nil }
    let primary = tag.prefix { $0 != "-" }
    return languages.first { $0.lowercased() == tag.lowercased() }
      ?? languages.first { $0.prefix { $0 != "-" } == primary }
  }
}
