package studio.authcode.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import studio.authcode.Studio;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.journal.ExportFormat;
import studio.authcode.journal.Filter;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;
import studio.authcode.journal.WholeFlows;
import studio.authcode.report.Style;
import tools.jackson.databind.JsonNode;

/// `authcode log`: shows, follows and exports the recorded flows.
@Command(name = "log", description = "Shows the recorded flows.", mixinStandardHelpOptions = true)
final class LogCommand implements Callable<Integer> {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final int PAGE = 200;
    private static final String BELOW = "    ";

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
            long lastExchange = studio.exchanges().last();
            list(studio, last);
            if (studio.journal().unusable(false)) {
                throw new UserError(Text.of("cli.journal.unusable"), Text.of("cli.journal.unusable.hint"));
            }
            if (follow) {
                follow(studio, last, lastExchange);
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
            print(studio, view.page(start, from - start).reversed().stream()
                    .filter(row -> row.row() <= last).map(JournalRow::entry).toList(), true);
        }
    }

    private void follow(Studio studio, long flow, long exchange) {
        long lastFlow = flow;
        long lastExchange = exchange;
        Filter sought = new Filter(search);
        while (!Thread.currentThread().isInterrupted() && !around.out().checkError()) {
            List<JournalRow> fresh = studio.journal().after(lastFlow, PAGE);
            lastFlow = fresh.isEmpty() ? lastFlow : fresh.getLast().row();
            print(studio, fresh.stream().map(JournalRow::entry).filter(sought::matches).toList(), false);
            List<ExchangeLog.Row> more = studio.exchanges().after(lastExchange, PAGE);
            lastExchange = more.isEmpty() ? lastExchange : more.getLast().row();
            more.stream().map(ExchangeLog.Row::json).filter(this::isSought).forEach(this::print);
            around.out().flush();
            LockSupport.parkNanos(POLL.toNanos());
        }
    }

    private boolean isSought(JsonNode exchange) {
        return Json.write(exchange).toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT));
    }

    /// @param whole whether what followed each flow is printed below it
    private void print(Studio studio, List<JournalEntry> entries, boolean whole) {
        if (common.json()) {
            new WholeFlows(studio.journal().records()).json(entries).forEach(around.out()::println);
            return;
        }
        ExchangeText below = new ExchangeText(around.out(), common.style(around));
        for (JournalEntry entry : entries) {
            print(entry);
            if (whole) {
                studio.exchanges().of(entry.flow()).forEach(row -> below.print(row.json(), BELOW));
            }
        }
    }

    private void print(JsonNode exchange) {
        if (common.json()) {
            around.out().println(Json.write(Json.object().set("exchange", exchange)));
        } else {
            new ExchangeText(around.out(), common.style(around)).print(exchange, BELOW);
        }
    }

    private void print(JournalEntry entry) {
        Style style = common.style(around);
        boolean success = "success".equals(entry.callback());
        around.out().printf("%s  %-12s %-28s %-26s %-16s %s %s  %s%n",
                style.faint(entry.time().toString()), entry.wallet(), Printable.of(entry.app()),
                Printable.of(entry.scopes()), entry.answer(),
                success ? style.good("success") : style.bad("fail   "), entry.error() == null ? "" : entry.error(),
                style.faint(entry.flow()));
    }
}
