package studio.authcode.cli;

import java.io.PrintStream;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Step;
import studio.authcode.report.Style;
import studio.authcode.wallet.WalletError;

/// Prints a flow for a person.
final class FlowText {

    private final PrintStream out;
    private final Style style;

    FlowText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(Flow flow) {
        out.println(style.strong(flow.request().contract().name()) + "  " + Printable.of(flow.request().app())
                + "  " + style.faint(flow.id()));
        for (Step step : flow.steps()) {
            String why = Printable.line(step.why().toString());
            out.println("  " + mark(step) + " " + pad(step.name().json()) + why + ground(step));
        }
        boolean success = flow.callback() == Callback.SUCCESS;
        out.println(success ? style.good("success") : style.bad("fail"));
        out.println(Json.pretty(flow.payload()));
        explain(flow);
    }

    private String mark(Step step) {
        return switch (step.outcome()) {
            case OK -> style.good("✓");
            case FAILED -> style.bad("✗");
            case SKIPPED -> style.faint("·");
        };
    }

    private static String pad(String name) {
        return String.format("%-11s", name);
    }

    private String ground(Step step) {
        return step.ground().map(ground -> style.faint("  [" + ground.basis().json() + "]")).orElse("");
    }

    private void explain(Flow flow) {
        for (WalletError error : flow.errors()) {
            String head = style.warn(error.code() + " " + error.message());
            out.println(head + "  " + error.meaning() + " " + error.advice());
        }
    }
}
