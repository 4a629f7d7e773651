package studio.authcode.desktop.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.desktop.common.Checked;
import studio.authcode.diagnosis.Candidate;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.IdDiff;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.RegisteredApp;

/// A project as it was read and judged at one moment.
///
/// @param checked the project, and what was found
/// @param choices the registered apps of its wallet
/// @param brought the registry file that it brings along
record Opened(Checked checked, List<RegisteredApp> choices, Optional<Path> brought) {

    MiniApp app() {
        return checked.app();
    }

    Diagnosis diagnosis() {
        return checked.diagnosis();
    }


    /// The wallet's switches that the project sets.
    Map<String, String> rules() {
        return app().settings().rules().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rule -> rule.getValue().value()));
    }

    IdStatus status() {
        return diagnosis().verdict().status();
    }

    /// The problem that says why the id is not registered.
    Optional<Finding> unregistered() {
        return diagnosis().findings().stream()
                .filter(finding -> finding.rule().equals("app-id/unregistered")).findFirst();
    }

    /// Both ids with what differs.
    Optional<IdDiff> difference() {
        return diagnosis().verdict().compared();
    }

    /// The registered apps that may be meant, the likeliest first.
    List<Candidate> candidates() {
        return diagnosis().verdict().candidates();
    }

    /// The problem whose repair puts the registered id where the project's own stands, where one certainly fits.
    Optional<Finding> replaceable() {
        return unregistered().filter(finding -> finding.fix()
                .filter(fix -> fix.safe() && !fix.edits().isEmpty()).isPresent());
    }
}
