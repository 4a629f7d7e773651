package studio.authcode.cli;

import java.io.PrintStream;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.report.Style;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import tools.jackson.databind.JsonNode;

/// Prints what happens in a run for a person, a line for each event.
final class RunText {

    private static final int LONGEST = 400;

    private final PrintStream out;
    private final Style style;

    RunText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /// Prints an event; those that only rules are interested in are left out.
    void print(RunEvent event) {
        switch (event) {
            case RunEvent.Lifecycle(String page, Optional<String> component, String name) -> out.println(style.faint(
                    (page.isEmpty() ? "App" : Printable.line(page)) + component.map(path -> " <" + Printable.line(path)
                            + ">").orElse("") + " " + Printable.line(name)));
            case RunEvent.Tap tap -> out.println(style.strong(Text.of("cli.run.tap",
                    Printable.line(tap.handler())).toString()));
            case RunEvent.Call call -> line(style.strong("my." + Printable.line(call.api())), json(call.args()),
                    call.at());
            case RunEvent.Prompted asked -> line(style.warn("?"), scopes(asked) + " → " + json(asked.decision()),
                    Optional.empty());
            case RunEvent.Delivered heard -> line(
                    heard.callback().equals("fail") ? style.bad(heard.callback()) : style.good(heard.callback()),
                    json(heard.payload()) + (heard.handled() ? "" : " " + style.warn(Text.of(
                            "cli.run.unheard").toString())), Optional.empty());
            case RunEvent.Failure failure -> line(style.bad("✗ " + failure.kind().json()),
                    Printable.line(failure.message()), failure.at());
            case RunEvent.ModuleMissing missing -> line(missing.standIn() ? style.warn("!") : style.bad("✗"),
                    Text.of("cli.run.module", Printable.line(missing.specifier()), Printable.line(missing.from()),
                            Printable.line(missing.reason())).toString(), missing.at());
            case RunEvent.Console console -> line(style.faint("console." + Printable.line(console.level())),
                    cut(Printable.line(console.text())), console.at());
            case RunEvent.Ended _, RunEvent.Read _ -> { }
            default -> platform(event);
        }
    }

    private void platform(RunEvent event) {
        switch (event) {
            case RunEvent.Request request -> line("my.request", Printable.line(request.method()) + " "
                    + cut(Printable.line(request.url())) + (request.status().isPresent()
                            ? " → " + request.status().getAsInt() : "")
                    + (request.note().isEmpty() ? "" : " " + style.warn(Printable.line(request.note()))), request.at());
            case RunEvent.Replied heard -> line(heard.callback().equals("fail") ? style.bad("fail")
                    : style.good(heard.callback()), json(heard.payload()), Optional.empty());
            case RunEvent.Api api -> line("my." + Printable.line(api.name()), json(api.args())
                    + (api.simulated() ? "" : " " + style.faint(Text.of("cli.run.standIn").toString())), api.at());
            case RunEvent.Dialog dialog -> line("my." + dialog.name(), json(dialog.args()) + " → "
                    + json(dialog.answer()), Optional.empty());
            case RunEvent.Toast(String _, String content) -> line("my.showToast", cut(Printable.line(content)),
                    Optional.empty());
            case RunEvent.Loading(boolean on, String content) -> line(on ? "my.showLoading" : "my.hideLoading",
                    cut(Printable.line(content)), Optional.empty());
            case RunEvent.DataSet set -> line("setData", json(set.changes()), Optional.empty());
            case RunEvent.Navigate go -> line("my." + Printable.line(go.how()), cut(Printable.line(go.url())),
                    Optional.empty());
            case RunEvent.Storage used -> line(style.faint("storage " + used.op()), Printable.line(used.key()),
                    Optional.empty());
            case RunEvent.StandIn(String name) -> line(style.faint("·"),
                    Text.of("cli.run.used", Printable.line(name)).toString(), Optional.empty());
            default -> { }
        }
    }

    /// Prints how the run ended.
    void end(RunResult result) {
        String word = result.status().json();
        out.println(switch (result.status()) {
            case OK -> style.good(word);
            case FAILED, STUCK -> style.bad(word);
        });
        result.reasons().forEach(reason -> out.println("  " + Printable.line(reason.toString())));
    }

    private void line(String what, String said, Optional<Place> at) {
        out.println("  " + what + " " + said + at.map(place -> "  " + style.faint(
                Printable.line(place.toString()))).orElse(""));
    }

    private static String scopes(RunEvent.Prompted asked) {
        return asked.prompt().scopes().isEmpty() ? Text.of("cli.ask.signIn").toString()
                : asked.prompt().scopes().stream().map(Printable::line).collect(Collectors.joining(", "));
    }

    private static String json(JsonNode node) {
        return node.isMissingNode() ? "" : cut(Printable.line(Json.write(node)));
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
