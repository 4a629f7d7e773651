package studio.authcode.runtime.module;

/// The names that a rewritten file uses itself, which its own code has nowhere.
///
/// @param module what the platform hands to the module
record ModuleNames(String module) {

    private static final String BASE = "$m";

    /// Returns names that stand nowhere in a text.
    static ModuleNames absentFrom(String text) {
        String name = BASE;
        for (int i = 1; text.contains(name); i++) {
            // A longer name stands in fewer texts: this ends before the text does.
            name = BASE + "_" + i;
        }
        return new ModuleNames(name);
    }

    /// The function that tells what is imported.
    String imports() {
        return module + "i";
    }

    /// The function that tells what is exported.
    String exports() {
        return module + "x";
    }

    /// What a default export without a name is called.
    String standard() {
        return module + "d";
    }
}
