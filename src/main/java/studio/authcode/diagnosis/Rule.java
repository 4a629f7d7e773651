package studio.authcode.diagnosis;

import java.util.List;

/// One thing, or a small family of things, that may be wrong.
@FunctionalInterface
public interface Rule {

    /// Returns what is wrong; nothing for a healthy project.
    List<Finding> check(Subject subject);
}
