import ArgumentParser

/// How an interview is shown.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Lines of text instead of a full screen: for screen readers, logs and slow lines.")
  var plain = false
}
