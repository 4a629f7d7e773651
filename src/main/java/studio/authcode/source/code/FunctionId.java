package studio.authcode.source.code;

/// Names a function of the project.
///
/// @param index its number in the file, in the order of the text
public record FunctionId(String file, int index) {
}
