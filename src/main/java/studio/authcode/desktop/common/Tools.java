package studio.authcode.desktop.common;

/// What every view model is given.
///
/// @param tasks runs what may be slow
/// @param notices says what happened
/// @param tr the texts
public record Tools(Tasks tasks, Notices notices, Tr tr) {
}
