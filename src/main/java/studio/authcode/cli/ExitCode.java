package studio.authcode.cli;

/// How commands end.
final class ExitCode {

    /// All is well.
    static final int WELL = 0;
    /// What was asked about is not well.
    static final int NOT_WELL = 1;
    /// It could not be done.
    static final int COULD_NOT = 2;

    private ExitCode() {
    }
}
