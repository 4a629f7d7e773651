package studio.authcode.backend.forensics;

import java.util.Map;

/// What callers join the parts of a signed text with.
public final class Separators {

    /// Each separator, and what it is called.
    public static final Map<String, String> KNOWN = Map.of("", "nothing", "\n", "a line end", ":", "“:”", "|", "“|”",
            "&", "“&”", "-", "“-”", " ", "a space", ",", "“,”", ".", "“.”");

    private Separators() {
    }
}
