"""The Swift that the mutants need: a module `Mutants` with a switch for each, and the end of the manifest."""

SWITCH = """\
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

public enum Mutant {
  /// The mutant that is switched on, 0 for none. Programs that the tests start find an environment made for them, but
  /// the folder of temporary files is the same, so that its name says it too.
  public static let active: Int = {
    if let number = getenv("OUTSIDEIN_MUTANT") { return Int(String(cString: number)) ?? 0 }
    guard let folder = getenv("TMPDIR") else { return 0 }
    let name = String(cString: folder).split(separator: "/").last ?? ""
    return name.hasPrefix("mutant-") ? Int(name.dropFirst(7)) ?? 0 : 0
  }()

  public static func isOn(_ number: Int) -> Bool {
    if number == active { _ = wasReached }
    return number == active
  }

  public static func pick<Value>(_ number: Int, _ before: Value, _ after: Value) -> Value {
    isOn(number) ? after : before
  }

  /// Notes in a file beside the folder of temporary files that the place of the mutant is run at all.
  private static let wasReached: Void = {
    guard let folder = getenv("TMPDIR") else { return }
    let error = errno
    close(open(String(cString: folder) + "/../reached", O_CREAT | O_WRONLY | O_CLOEXEC, 0o600))
    errno = error
  }()
}
"""

# Each overload of an operator: its attributes, generic parameters, and the types of both sides.
EQUATABLE = [
    ("", "<T: Equatable>", "T", "T"),
    ("@_disfavoredOverload ", "<T>", "T?", "_OptionalNilComparisonType"),
    ("@_disfavoredOverload ", "", "Any.Type?", "Any.Type?"),
    ("@_disfavoredOverload ", "<A: Equatable, B: Equatable>", "(A, B)", "(A, B)"),
    ("@_disfavoredOverload ", "<A: Equatable, B: Equatable, C: Equatable>", "(A, B, C)", "(A, B, C)"),
]
COMPARABLE = [
    ("", "<T: Comparable>", "T", "T"),
    ("@_disfavoredOverload ", "<A: Comparable, B: Comparable>", "(A, B)", "(A, B)"),
    ("@_disfavoredOverload ", "<A: Comparable, B: Comparable, C: Comparable>", "(A, B, C)", "(A, B, C)"),
]
MIXED = [
    ("@_disfavoredOverload ", "<A: BinaryInteger, B: BinaryInteger>", "A", "B"),
    ("@_disfavoredOverload ", "<A: StringProtocol, B: StringProtocol>", "A", "B"),
]

MANIFEST = """

// The mutants: their module, and only the targets that the suites need.
package.targets.append(.target(name: "Mutants", path: "Mutants"))
for target in package.targets where [{modules}].contains(target.name) {{ target.dependencies.append("Mutants") }}
var needed: Set<String> = [{roots}]
var isGrowing = true
while isGrowing {{
  let before = needed.count
  for target in package.targets where needed.contains(target.name) {{
    for case .byNameItem(let name, _) in target.dependencies {{ needed.insert(name) }}
  }}
  isGrowing = needed.count > before
}}
package.targets.removeAll {{ !needed.contains($0.name) }}
package.products.removeAll {{ product in
  let targets = (product as? Product.Executable)?.targets ?? (product as? Product.Library)?.targets ?? []
  return !targets.allSatisfy(needed.contains)
}}
"""


def operator(mutant):
    """The operator that stands for a mutant: the one it replaces, and the mutant's number in two signs."""
    digits = bin(mutant.number)[2:].replace("0", "^").replace("1", "*")
    return f"{mutant.before}{digits}"


def declaration(mutant):
    """What the module declares for a mutant."""
    name, before, after, on = operator(mutant), mutant.before, mutant.after, f"Mutant.isOn({mutant.number})"
    if mutant.kind == "negation":
        return f"prefix operator {name}\npublic prefix func {name} (a: Bool) -> Bool {{ {on} ? a : !a }}\n"
    if mutant.kind == "logic":
        group = "LogicalConjunctionPrecedence" if before == "&&" else "LogicalDisjunctionPrecedence"
        return (
            f"infix operator {name}: {group}\n"
            f"public func {name} (a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool {{\n"
            f"  {on} ? try a {after} b() : try a {before} b()\n}}\n")
    if mutant.kind != "comparison":
        return ""
    text = f"infix operator {name}: ComparisonPrecedence\n"
    for attribute, generics, left, right in (EQUATABLE if before in ("==", "!=") else COMPARABLE) + MIXED:
        text += (
            f"{attribute}public func {name} {generics}(a: {left}, b: {right}) -> Bool"
            f" {{ {on} ? a {after} b : a {before} b }}\n")
    return text


def replacement(mutant):
    """What stands in the line of a mutant in the place of what it replaces."""
    if mutant.kind == "statement":
        return f"if !Mutant.isOn({mutant.number}) {{ {mutant.before} }}"
    if mutant.kind in ("number", "truth"):
        return f"Mutant.pick({mutant.number}, {mutant.before}, {mutant.after})"
    return operator(mutant)
