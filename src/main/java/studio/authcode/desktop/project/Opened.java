package studio.authcode.desktop.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.IdDiff;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.project.MiniApp;
import studio.authcode.registry.RegisteredApp;

/// A project as it was read and judged at one moment.
///
/// @param app the project
/// @param diagnosis the verdict on its id, and its problems
/// @param choices the registered apps of its wallet
/// @param brought the registry file that it brings along
record Opened(MiniApp app, Diagnosis diagnosis, List<RegisteredApp> choices, Optional<Path> brought) {

    /// The wallet's switches that the project sets.
    Map<String, String> rules() {
        return app.settings().rules().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rule -> rule.getValue().value()));
    }

    IdStatus status() {
        return diagnosis.verdict().status();
    }

    /// The problem that says why the id is not registered.
    Optional<Finding> unregistered() {
        return diagnosis.findings().stream()
                .filter(finding -> finding.rule().equals("app-id/unregistered")).findFirst();
    }

    /// The registered id that the project's id is taken for.
    Optional<String> meant() {
        return unregistered().flatMap(Finding::suggestion).or(() -> diagnosis.verdict().nearest());
    }

    /// Both ids with what differs.
    Optional<IdDiff> difference() {
        return diagnosis.verdict().id().flatMap(id -> meant().map(meant -> IdDiff.of(id, meant)));
    }

    /// Whether the id can be replaced where it stands: one registered id fits, and it stands in a file.
    boolean canReplace() {
        return status() == IdStatus.UNREGISTERED && unregistered().flatMap(Finding::suggestion).isPresent()
                && diagnosis.verdict().source().isPresent();
    }
}
