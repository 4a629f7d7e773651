package studio.authcode.project;

import java.util.HashSet;
import java.util.Set;

/// What has changed below a project's folder.
///
/// @param files the files that were written, added or removed, relative to the folder, with `/`
/// @param unknown whether there may be more than these
public record Changes(Set<String> files, boolean unknown) {

    /// Nothing has changed.
    public static final Changes NONE = new Changes(Set.of(), false);

    /// Anything may have changed.
    public static final Changes ANYTHING = new Changes(Set.of(), true);

    /// Returns the changes of some files.
    public static Changes of(Set<String> files) {
        return new Changes(Set.copyOf(files), false);
    }

    /// Returns these changes and others.
    public Changes and(Changes others) {
        Set<String> both = new HashSet<>(files);
        both.addAll(others.files);
        return new Changes(Set.copyOf(both), unknown || others.unknown);
    }

    /// Tells whether nothing has changed.
    public boolean isEmpty() {
        return files.isEmpty() && !unknown;
    }
}
