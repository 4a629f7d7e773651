package studio.authcode.source.flow;

/// A function of the project.
record FunctionId(String file, int number) {
}
