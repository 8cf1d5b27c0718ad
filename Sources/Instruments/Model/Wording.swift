/// Text for people: in one or several languages, in one or several variants, with places to fill.
package struct Wording: Hashable, Sendable {
  /// A piece of a text.
  package enum Part: Hashable, Sendable {
    /// Characters as they are.
    case text(String)
    /// The answer to a question, as the respondent knows it.
    case answer(FieldReference)
    /// The short text at a place, from 0, among those that were given to a question.
    case mention(FieldReference, place: Int)
    /// What came with the case.
    case sample(Int)
    /// The name of the element that is bound in a slot: `{factor}`, `{option}`.
    case element(codeFrame: Int, slot: Int)
    /// A name that means nothing here; it has been reported.
    case unreadable
  }

  /// A text that holds in a situation.
  package struct Variant: Hashable, Sendable {
    /// When it is used; nil in the last variant.
    package var condition: Expression?
    /// The text in each language that it was written in.
    package var texts: [String: Text]

    /// A variant with all its parts.
    package init(condition: Expression? = nil, texts: [String: Text]) {
      self.condition = condition
      self.texts = texts
    }
  }

  /// A text in one language.
  package struct Text: Hashable, Sendable {
    /// Its pieces, in order.
    package var parts: [Part]
    /// Where it comes from: the text with its quotes.
    package var origin: Origin

    /// A text with all its parts.
    package init(parts: [Part], origin: Origin) {
      self.parts = parts
      self.origin = origin
    }
  }

  /// The variants, the last one without a condition.
  package var variants: [Variant]
  /// Where it comes from: the first line of its text or texts.
  package var origin: Origin

  /// A wording that is the same characters in every situation, by language.
  package init(_ texts: [String: String]) {
    variants = [
      Variant(condition: nil, texts: texts.mapValues { Text(parts: [.text($0)], origin: .builtIn) })
    ]
    origin = .builtIn
  }

  /// A wording of these variants.
  package init(variants: [Variant], origin: Origin) { (self.variants, self.origin) = (variants, origin) }

  /// Whether it is filled with the name of the element in a slot.
  package func names(slot: Int) -> Bool {
    variants.contains {
      $0.texts.values.contains {
        $0.parts.contains { if case .element(_, slot) = $0 { true } else { false } }
      }
    }
  }

  /// The characters of the last variant in a language, else in any, for lists and tables outside of an interview; nil
  /// where something is to be filled in.
  package func plain(_ language: String) -> String? {
    guard let texts = variants.last?.texts,
      let parts = texts[language] ?? texts.min(by: { $0.key < $1.key })?.value
    else {
      return nil
    }
    var text = ""
    for part in parts.parts {
      guard case .text(let characters) = part else { return nil }
      text += characters
    }
    return text
  }
}
