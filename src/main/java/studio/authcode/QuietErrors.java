package studio.authcode;

import java.io.PrintStream;

/// Standard error without the notice to programmers that JavaFX prints when a code area is first shown.
final class QuietErrors extends PrintStream {

    private static final String NOTICE = "WARNING: Using incubator modules: jfx.incubator.";

    QuietErrors(PrintStream errors) {
        super(errors, true, errors.charset());
    }

    /// Prints to a stream what would have gone to standard error.
    static void begin(PrintStream errors) {
        System.setErr(new QuietErrors(errors));
    }

    @Override
    public void println(String line) {
        if (line == null || !line.startsWith(NOTICE)) {
            super.println(line);
        }
    }
}
