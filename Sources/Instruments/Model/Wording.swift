/// A text for respondents or interviewers, with variants, translations and fills.
package struct Wording: Hashable, Sendable {
  /// A part of a text.
  package enum Part: Hashable, Sendable {
    /// Literal characters.
    case text(String)
    /// A fill: the answer to a question, with labels instead of codes.
    case answer(FieldReference)
    /// A fill: one of the short texts that were given to a question, by its position from 0.
    case mention(FieldReference, place: Int)
    /// A fill: the value of a sample field.
    case sample(Int)
    /// A fill: the name of the element that is bound in a slot, such as `{factor}` or `{option}`.
    case element(codeFrame: Int, slot: Int)
    /// A fill with an unknown name, which is already reported.
    case unreadable
  }

  /// A variant of a text, with a condition.
  package struct Variant: Hashable, Sendable {
    /// The condition on which it is used; nil in the last variant.
    package var condition: Expression?
    /// The text in each language.
    package var texts: [String: Text]

    /// A variant with all its parts.
    package init(condition: Expression? = nil, texts: [String: Text]) {
      self.condition = condition
      self.texts = texts
    }
  }

  /// A text in one language.
  package struct Text: Hashable, Sendable {
    /// Its parts, in order.
    package var parts: [Part]
    /// The origin of the text, with its quotes.
    package var origin: Origin

    /// A text with all its parts.
    package init(parts: [Part], origin: Origin) {
      self.parts = parts
      self.origin = origin
    }
  }

  /// The variants, the last one without a condition.
  package var variants: [Variant]
  /// The origin of its text or texts: their first line.
  package var origin: Origin

  /// A built-in wording without fills, by language.
  package init(_ texts: [String: String]) {
    variants = [
      Variant(condition: nil, texts: texts.mapValues { Text(parts: [.text($0)], origin: .builtIn) })
    ]
    origin = .builtIn
  }

  /// A wording with these variants.
  package init(variants: [Variant], origin: Origin) { (self.variants, self.origin) = (variants, origin) }

  /// Whether it has a fill for the element in a slot.
  package func names(slot: Int) -> Bool {
    variants.contains {
      $0.texts.values.contains {
        $0.parts.contains { if case .element(_, slot) = $0 { true } else { false } }
      }
    }
  }

  /// The text of the last variant in a language, or else in any language, for lists and tables outside of interviews;
  /// nil if it has fills.
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
