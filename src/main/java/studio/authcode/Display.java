package studio.authcode;

import java.util.Locale;

/// Tells whether a window could be seen.
final class Display {

    private Display() {
    }

    /// Returns whether there is a display, or the person asked JavaFX to do without one.
    static boolean isThere() {
        boolean needsX = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")
                && !"Headless".equals(System.getProperty("glass.platform"));
        String display = System.getenv("DISPLAY");
        return !needsX || display != null && !display.isBlank();
    }
}
