package studio.authcode.diagnosis;

import java.util.List;

/// One thing, or a small family of things, that may be wrong.
public interface Rule {

    /// Returns what the catalogue says of it, an entry for each rule id that it may report.
    List<RuleEntry> entries();

    /// Returns what is wrong; nothing for a healthy project.
    List<Finding> check(Subject subject);
}
