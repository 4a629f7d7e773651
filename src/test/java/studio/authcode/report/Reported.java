package studio.authcode.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.diagnosis.IdVerdict;
import studio.authcode.diagnosis.Ignored;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.Wallets;
import studio.authcode.source.CallSite;

/// Builds results for tests, around a project of one file.
final class Reported {

    /// What the catalogue says.
    static final RuleTexts TEXTS = new RuleTexts(Doctor.ofEverything().catalogue(), _ -> Optional.empty());

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final List<CallSite> calls = new ArrayList<>();
    private final List<CheckOutcome> others = new ArrayList<>();

    Reported(Path folder) {
        this.folder = folder;
        write("app.json", "{\"pages\": []}");
    }

    Reported write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Finding finding(String rule, Severity severity, Place place, String message) {
        return new Finding(rule, "some-cause", severity, place, said(message), said("Do it."), Optional.empty(),
                Optional.empty());
    }

    static Finding fixed(Finding finding, Fix fix) {
        return new Finding(finding.rule(), finding.cause(), finding.severity(), finding.place(), finding.message(),
                finding.hint(), Optional.of("meant"), Optional.of(fix));
    }

    /// Any text at all, in a sentence that there is.
    static Text said(String text) {
        return Text.of("project.trouble.encoding", text);
    }

    Reported with(Finding finding) {
        findings.add(finding);
        return this;
    }

    Reported ignoring(Finding finding, String reason) {
        ignored.add(new Ignored(finding, reason));
        return this;
    }

    Reported calling(CallSite call) {
        calls.add(call);
        return this;
    }

    Reported failing(String message) {
        others.add(new CheckOutcome.Failed(folder.resolve("other"), new UserError(said(message), said("Try again."))));
        return this;
    }

    CheckResult result(Severity threshold) {
        MiniApp app = MiniAppReader.read(folder, Wallets.ALL, Optional.empty(), Optional.empty());
        List<CheckOutcome> all = new ArrayList<>();
        all.add(new CheckOutcome.Checked(app, "Some", List.copyOf(calls), new Diagnosis(
                new IdVerdict(IdStatus.UNASSOCIATED, Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), List.of()), List.copyOf(findings), List.copyOf(ignored))));
        all.addAll(others);
        return new CheckResult(all, all.size() > 1, threshold, Optional.empty());
    }
}
