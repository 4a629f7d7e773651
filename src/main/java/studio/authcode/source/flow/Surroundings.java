package studio.authcode.source.flow;

import java.util.Optional;

/// What the flows of files need to know of the project around them.
public interface Surroundings {

    /// Returns the file that a specifier in a file's `import` or `require` names; empty for a package.
    Optional<String> resolve(String file, String specifier);

    /// Returns what the template of a page or component tells.
    ///
    /// @param file its code
    TemplateEvents template(String file);
}
