import ArgumentParser

/// The option for how an interview is shown.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Use lines of text instead of the full screen, such as for screen readers.")
  var plain = false
}
