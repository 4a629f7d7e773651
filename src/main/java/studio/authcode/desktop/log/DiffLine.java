package studio.authcode.desktop.log;

/// One line of two JSON texts side by side.
///
/// @param left the older text's line, empty where only the newer one has it
/// @param right the newer text's line, empty where only the older one has it
/// @param same whether both say the same
record DiffLine(String left, String right, boolean same) {
}
