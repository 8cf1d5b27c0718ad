import Instruments
import Interviews
import Stories

/// A small questionnaire in two versions: questions with ids, of which the second can depend on the first.
struct VersionedWorld: Sendable {
  /// A question.
  struct Part: Sendable {
    var id: String
    var kind: VersionedKind
    /// The id of the question that it depends on; nil if it does not.
    var on: String?
  }

  var name: String
  var parts: [Part]

  /// The questionnaire.
  var yaml: String {
    var yaml = "questionnaire: world\nmissing: [dk]\nlists: {things: {x: \"X\", y: \"Y\"}}\nitems:\n"
    for part in parts {
      yaml += "  - " + part.kind.yaml(part.id)
      if let on = part.on, let condition = parts.first(where: { $0.id == on })?.kind.condition?(on) {
        yaml += "    when: \(condition)\n"
      }
    }
    return yaml
  }

  /// All worlds of two questions, without and with a condition on the first one.
  static let all: [VersionedWorld] = VersionedKind.all.flatMap { first in
    VersionedKind.all.flatMap { second -> [VersionedWorld] in
      let parts = [Part(id: "a", kind: first), Part(id: "b", kind: second)]
      var linked = parts
      linked[1].on = "a"
      let name = "\(first.name) \(second.name)"
      return [VersionedWorld(name: name, parts: parts)]
        + (first.condition == nil ? [] : [VersionedWorld(name: "\(name) when", parts: linked)])
    }
  }

  /// The versions that edits make of it.
  var edited: [VersionedWorld] {
    var versions = [named("same", parts)]
    for place in parts.indices {
      for kind in VersionedKind.all where kind.name != parts[place].kind.name {
        versions.append(named("\(parts[place].id) becomes \(kind.name)") { $0[place].kind = kind })
      }
      versions.append(
        named("\(parts[place].id) is dropped") { parts in
          let id = parts.remove(at: place).id
          for other in parts.indices where parts[other].on == id { parts[other].on = nil }
        })
      let new = Part(id: "c", kind: VersionedKind.all[0])
      versions.append(named("c before \(parts[place].id)") { $0.insert(new, at: place) })
    }
    versions.append(named("c at the end") { $0.append(Part(id: "c", kind: VersionedKind.all[0])) })
    versions.append(
      parts[1].on == nil
        ? named("exchanged") { $0.swapAt(0, 1) } : named("always") { $0[1].on = nil })
    if parts[1].on == nil, parts[0].kind.condition != nil {
      versions.append(named("when") { $0[1].on = "a" })
    }
    // A condition needs a question that can have one.
    return versions.filter { version in
      version.parts.allSatisfy { part in
        part.on.map { on in version.parts.contains { $0.id == on && $0.kind.condition != nil } } ?? true
      }
    }
  }

  private func named(_ edit: String, _ parts: [Part]) -> VersionedWorld {
    VersionedWorld(name: "\(name): \(edit)", parts: parts)
  }

  private func named(_ edit: String, _ change: (inout [Part]) -> Void) -> VersionedWorld {
    var parts = parts
    change(&parts)
    return named(edit, parts)
  }

  /// The answers that carry over to another version, worked out by hand: those to questions of the same id and kind.
  func carried(_ answers: [Address: Answer], to new: VersionedWorld) -> [Address: Answer] {
    answers.filter { address, _ in
      let id = address.item.replacing("_n", with: "")
      guard let old = parts.first(where: { $0.id == id }), let now = new.parts.first(where: { $0.id == id })
      else {
        return false
      }
      return old.kind.meaning == now.kind.meaning
    }
  }
}
