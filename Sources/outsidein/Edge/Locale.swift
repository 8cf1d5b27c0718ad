import Foundation

/// The language that the environment asks for.
enum EnvironmentLanguage {
  /// The tag of LC_ALL, LC_MESSAGES or LANG, such as `it` or `pt-BR`; nil where none is named.
  static var tag: String? {
    let environment = ProcessInfo.processInfo.environment
    let value =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = value.prefix { $0 != "." && $0 != "@" }
    return ["", "C", "POSIX"].contains(name) ? nil : String(name.map { $0 == "_" ? "-" : $0 })
  }

  /// The language among some that the environment asks for: that very tag, or the same language.
  static func best(of languages: [String]) -> String? {
    guard let tag else { return nil }
    let primary = tag.prefix { $0 != "-" }
    return languages.first { $0.lowercased() == tag.lowercased() }
      ?? languages.first { $0.prefix { $0 != "-" } == primary }
  }
}
