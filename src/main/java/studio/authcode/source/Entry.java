package studio.authcode.source;

/// A file that the platform itself loads.
///
/// @param path how the project names it: without a slash in front and without an ending
/// @param file its code, relative to the project
public record Entry(Kind kind, String path, String file) {

    /// What the platform loads it as; `FREE` where no `app.json` tells.
    public enum Kind { APP, PAGE, COMPONENT, PLUGIN, FREE }
}
