import Datasets

/// What is different in the columns of an export because of versions, as JSON.
struct ColumnNotes: Encodable {
  struct Version: Encodable {
    var version: Int
    var hash: String
  }

  struct Column: Encodable {
    var column: String
    var variable: String
    var versions: [Int]
    var reasons: [String]
  }

  struct Code: Encodable {
    var variable: String
    var option: String
    var version: Int
    var codeInVersion: Int
    var code: Int
    var onlyInOlder: Bool

    enum CodingKeys: String, CodingKey {
      case variable, option, version, code
      case codeInVersion = "code_in_version"
      case onlyInOlder = "only_in_older"
    }
  }

  var versions: [Version]
  var columns: [Column]
  var codes: [Code]

  init(_ notes: VersionNotes) {
    versions = notes.versions.map { Version(version: $0.number, hash: $0.hash) }
    columns = notes.splits.map {
      Column(column: $0.column, variable: $0.variable, versions: $0.versions, reasons: $0.reasons)
    }
    codes = notes.codes.map {
      Code(
        variable: $0.variable, option: $0.option, version: $0.version, codeInVersion: $0.old, code: $0.code,
        onlyInOlder: $0.isGone)
    }
  }
}
