package studio.authcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells whether a window could be seen.
///
/// @param os the value of `os.name`
/// @param env the environment's variables
/// @param root the file system's root
record Display(String os, Map<String, String> env, Path root) {

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

    /// Returns whether there is a display, or the person asked JavaFX to do without one.
    static boolean isThere() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || new Display(System.getProperty("os.name"), System.getenv(), Path.of("/")).answers();
    }

    /// Returns whether the display that the environment names can be reached, as far as that can be told beforehand.
    boolean answers() {
        if (!os.toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        String display = env.getOrDefault("DISPLAY", "");
        Matcher local = LOCAL.matcher(display);
        return local.matches() ? listens("/tmp/.X11-unix/X" + local.group(1)) : !display.isBlank();
    }

    /// A local X server listens at a file or, without one, at a name that only the kernel knows.
    private boolean listens(String socket) {
        if (Files.exists(root.resolve(socket.substring(1)))) {
            return true;
        }
        try {
            String sockets = Files.readString(root.resolve("proc/net/unix"));
            return sockets.lines().anyMatch(line -> line.endsWith("@" + socket));
        } catch (IOException _) {
            return true;
        }
    }
}
