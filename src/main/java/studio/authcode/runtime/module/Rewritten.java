package studio.authcode.runtime.module;

/// A module as one function expression, and where its parts stood in the file.
record Rewritten(String code, Moves moves) {
}
