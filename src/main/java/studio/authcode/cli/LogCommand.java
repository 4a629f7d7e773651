package studio.authcode.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import studio.authcode.Studio;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.journal.ExportFormat;
import studio.authcode.journal.Filter;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;
import studio.authcode.report.Style;

/// `authcode log`: shows, follows and exports the recorded flows.
@Command(name = "log", description = "Shows the recorded flows.", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int PAGE = 200;

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--follow", description = "Goes on with new flows until it is stopped.")
    private boolean follow;

    @Option(names = "--search", paramLabel = "TEXT", description = "Only flows that contain this text.")
    private String search = "";

    @Option(names = "--export", paramLabel = "jsonl|csv", description = "Writes every flow found, oldest first.")
    private Exported export;

    @Option(names = "--limit", paramLabel = "N", description = "The newest N (default: ${DEFAULT-VALUE}; 0: all).")
    private int limit = PAGE;

    @Spec
    private CommandSpec spec;

    enum Exported { jsonl, csv }

    LogCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            if (export != null) {
                refuseCompany();
                return export(studio);
            }
            long last = studio.journal().lastRow();
            list(studio, last);
            if (studio.journal().unusable(false)) {
                throw new UserError(Text.of("cli.journal.unusable"), Text.of("cli.journal.unusable.hint"));
            }
            if (follow) {
                follow(studio, last);
            }
            return ExitCode.WELL;
        }
    }

    private void refuseCompany() {
        ParseResult given = spec.commandLine().getParseResult();
        if (given.hasMatchedOption("--follow") || given.hasMatchedOption("--limit")
                || given.hasMatchedOption("--format")) {
            throw new UserError(Text.of("cli.log.together"), Text.of("cli.log.together.hint"));
        }
    }

    private int export(Studio studio) {
        try {
            ExportFormat format = export == Exported.csv ? ExportFormat.CSV : ExportFormat.JSONL;
            studio.journal().export(format, search, around.out());
            return ExitCode.WELL;
        } catch (IOException e) {
            throw new UserError(Text.of("cli.log.export", String.valueOf(e.getMessage())));
        }
    }

    /// Prints the newest flows, oldest first, a page at a time.
    private void list(Studio studio, long last) {
        JournalView view = studio.journal().search(search);
        int shown = limit <= 0 ? view.count() : Math.min(limit, view.count());
        for (int from = shown; from > 0; from -= PAGE) {
            int start = Math.max(0, from - PAGE);
            view.page(start, from - start).reversed().stream()
                    .filter(row -> row.row() <= last).forEach(row -> print(row.entry()));
        }
    }

    private void follow(Studio studio, long from) {
        long last = from;
        Filter sought = new Filter(search);
        while (!Thread.currentThread().isInterrupted() && !around.out().checkError()) {
            List<JournalRow> fresh = studio.journal().after(last, PAGE);
            for (JournalRow row : fresh) {
                last = row.row();
                if (sought.matches(row.entry())) {
                    print(row.entry());
                }
            }
            around.out().flush();
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private void print(JournalEntry entry) {
        if (common.json()) {
            around.out().println(entry.json());
            return;
        }
        Style style = common.style(around);
        boolean success = "success".equals(entry.callback());
        around.out().printf("%s  %-12s %-28s %-26s %-16s %s %s  %s%n",
                style.faint(entry.time().toString()), entry.wallet(), Printable.of(entry.app()),
                Printable.of(entry.scopes()), entry.answer(),
                success ? style.good("success") : style.bad("fail   "), entry.error() == null ? "" : entry.error(),
                style.faint(entry.flow()));
    }
}
