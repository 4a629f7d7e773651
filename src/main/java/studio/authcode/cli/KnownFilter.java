package studio.authcode.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Baseline;
import studio.authcode.diagnosis.BaselineWriter;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.MiniApp;

/// Sets findings apart that are known, for every project of a run, and sees to its file at the end.
interface KnownFilter {

    /// Nothing is known.
    KnownFilter NONE = (_, diagnosis) -> diagnosis;

    Diagnosis apply(MiniApp app, Diagnosis diagnosis);

    /// Returns what of a baseline nothing matched, where there is a baseline.
    default Optional<List<Baseline.Entry>> finish() {
        return Optional.empty();
    }

    static KnownFilter reading(Path file, PrintStream err) {
        Baseline baseline = Baseline.read(file);
        return new KnownFilter() {

            @Override
            public Diagnosis apply(MiniApp app, Diagnosis diagnosis) {
                return baseline.apply(app, diagnosis);
            }

            @Override
            public Optional<List<Baseline.Entry>> finish() {
                baseline.unused().forEach(entry -> err.println(notice(file, entry.known())));
                return Optional.of(baseline.unused());
            }
        };
    }

    private static Text notice(Path file, IgnoreEntry known) {
        String rule = known.rule() + known.cause().map(cause -> " (" + cause + ")").orElse("");
        return Text.of("cli.check.unused", file + ":" + known.place().line(), Printable.line(rule),
                Printable.line(known.file().orElse("*")));
    }

    static KnownFilter writing(Path file, PrintStream err) {
        BaselineWriter writer = new BaselineWriter(file);
        return new KnownFilter() {

            @Override
            public Diagnosis apply(MiniApp app, Diagnosis diagnosis) {
                return writer.record(app, diagnosis);
            }

            @Override
            public Optional<List<Baseline.Entry>> finish() {
                int bare = writer.write();
                err.println(Text.of("cli.check.written", file.toString(), bare));
                return Optional.of(List.of());
            }
        };
    }
}
