package studio.authcode.desktop.common.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.desktop.common.Tr;
import tools.jackson.databind.JsonNode;

/// Says in the window's language what exchanges are about.
public final class ExchangeWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int MINUTE = 60;

    private final Tr tr;

    /// Takes the texts.
    public ExchangeWords(Tr tr) {
        this.tr = tr;
    }

    /// Returns what was asked for.
    ///
    /// @param operation as the log names it
    public String operation(String operation) {
        return Stream.of(Operation.values()).filter(known -> known.json().equals(operation)).findFirst()
                .map(known -> tr.of("exchange.operation." + known.json())).orElse(Printable.of(operation));
    }

    /// Returns what a verdict is called.
    ///
    /// @param id `ok`, or the mistake's id
    public String title(String id) {
        return Mistake.of(id).map(mistake -> tr.of(Text.of(mistake.key() + ".title")))
                .orElseGet(() -> id.equals("ok") ? tr.of("exchange.ok") : Printable.of(id));
    }

    /// Returns what happened, in a sentence.
    ///
    /// @param verdict as the log keeps it
    public String explanation(JsonNode verdict) {
        Object[] args = verdict.path("args").valueStream().map(arg -> Printable.of(arg.asString(""))).toArray();
        return Mistake.of(verdict.path("id").asString("")).map(mistake -> tr.of(Text.of(mistake.key(), args)))
                .orElseGet(() -> Printable.line(verdict.path("explanation").asString("")));
    }

    /// Returns what to do about it, or an empty text.
    ///
    /// @param verdict as the log keeps it
    public String advice(JsonNode verdict) {
        return Mistake.of(verdict.path("id").asString("")).map(mistake -> tr.of(Text.of(mistake.key() + ".advice")))
                .orElseGet(() -> Printable.line(verdict.path("advice").asString("")));
    }

    /// Returns the status that the caller got.
    public String status(int status) {
        return status == 0 ? tr.of("exchange.cut") : Integer.toString(status);
    }

    /// Returns the time of day.
    public static String time(Instant time) {
        return CLOCK.format(time.atZone(ZoneId.systemDefault()));
    }

    /// Returns the time of day without what is less than a second.
    public static String second(Instant time) {
        return SECOND.format(time.atZone(ZoneId.systemDefault()));
    }

    /// Returns how long after something a time is, such as `+1.2 s`.
    public String offset(Instant from, Instant time) {
        Duration since = Duration.between(from, time);
        long ms = Math.max(0, since.toMillis());
        if (ms < 1000) {
            return tr.of("exchange.after.ms", Long.toString(ms));
        }
        if (since.toSeconds() < MINUTE) {
            return tr.of("exchange.after.s", String.format(tr.locale(), "%.1f", ms / 1000.0));
        }
        return since.toHours() == 0
                ? tr.of("exchange.after.min", Long.toString(since.toMinutes()), two(since.toSecondsPart()))
                : tr.of("exchange.after.h", Long.toString(since.toHours()), two(since.toMinutesPart()));
    }

    private static String two(int part) {
        return String.format(Locale.ROOT, "%02d", part);
    }

    /// Returns an exchange as a text to copy.
    ///
    /// @param json as the log keeps it
    public String copied(JsonNode json) {
        JsonNode verdict = json.path("verdict");
        StringBuilder text = new StringBuilder(title(verdict.path("id").asString("ok"))).append(" (")
                .append(verdict.path("id").asString("ok")).append(")\n");
        Stream.of(explanation(verdict), advice(verdict)).filter(line -> !line.isEmpty())
                .forEach(line -> text.append(line).append('\n'));
        JsonNode signed = verdict.path("signed");
        if (signed.has("expected")) {
            paragraph(text, tr.of("exchange.expected"), signed.path("expected").asString(""));
        }
        if (signed.has("actual")) {
            paragraph(text, tr.of("exchange.actual"), signed.path("actual").asString(""));
        }
        paragraph(text, tr.of("exchange.sent"), sent(json.path("sent")));
        paragraph(text, tr.of("exchange.answer", status(json.path("status").asInt(0))),
                Json.pretty(json.path("response")));
        return text.toString();
    }

    /// Returns a request as it came.
    ///
    /// @param sent as the log keeps it
    public static String sent(JsonNode sent) {
        StringBuilder text = new StringBuilder(sent.path("method").asString("")).append(' ')
                .append(sent.path("target").asString("")).append('\n');
        sent.path("headers").properties().forEach(header ->
                text.append(header.getKey()).append(": ").append(header.getValue().asString("")).append('\n'));
        String body = sent.path("body").asString("");
        return body.isEmpty() ? text.toString().strip() : text.append('\n').append(body).toString();
    }

    private static void paragraph(StringBuilder text, String title, String content) {
        text.append('\n').append(title).append('\n').append(content).append('\n');
    }
}
