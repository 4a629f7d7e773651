package studio.authcode.desktop.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.consent.Step;
import studio.authcode.desktop.common.Tr;
import studio.authcode.desktop.common.exchange.ExchangeWords;
import studio.authcode.desktop.common.exchange.Exchanged;
import tools.jackson.databind.JsonNode;

/// One line of a flow's timeline: a step of the call, or an exchange that followed.
///
/// @param offset how long after the call, or empty for what has no time of its own
/// @param mark one character
/// @param style `ok`, `failed` or `skipped`
/// @param name what happened
/// @param text how it went
/// @param exchange the exchange that it is
record TimelineEntry(
        String offset, String mark, String style, String name, String text, Optional<Exchanged> exchange) {

    /// Returns the lines of a flow, oldest first.
    ///
    /// @param flow as the journal keeps it
    static List<TimelineEntry> of(JsonNode flow, List<Exchanged> exchanges, Tr tr) {
        ExchangeWords words = new ExchangeWords(tr);
        Instant began = time(flow);
        List<TimelineEntry> lines = new ArrayList<>();
        List<JsonNode> steps = flow.path("steps").valueStream().toList();
        for (int i = 0; i < steps.size(); i++) {
            boolean last = i > 0 && i == steps.size() - 1;
            String offset = i == 0 ? words.offset(began, began) : last
                    ? words.offset(began, began.plusMillis(flow.path("ms").asLong(0))) : "";
            lines.add(step(steps.get(i), offset, tr));
        }
        exchanges.forEach(each -> lines.add(exchange(each, began, words)));
        return lines;
    }

    /// What a person reads where the line cannot be seen.
    String spoken() {
        return Stream.of(offset, name, text).filter(part -> !part.isEmpty()).reduce((a, b) -> a + ", " + b).orElse("");
    }

    private static TimelineEntry step(JsonNode step, String offset, Tr tr) {
        String outcome = step.path("outcome").asString("");
        String name = step.path("step").asString("");
        String shown = Stream.of(Step.Name.values()).filter(known -> known.json().equals(name)).findFirst()
                .map(known -> tr.of("common.step." + known.json())).orElse(Printable.of(name));
        String mark = switch (outcome) {
            case "ok" -> "✓";
            case "failed" -> "✗";
            default -> "–";
        };
        return new TimelineEntry(offset, mark, outcome, shown,
                Printable.line(step.path("why").asString("")), Optional.empty());
    }

    private static TimelineEntry exchange(Exchanged each, Instant began, ExchangeWords words) {
        return new TimelineEntry(words.offset(began, each.time()), each.refused() ? "✗" : "✓",
                each.refused() ? "failed" : "ok", words.operation(each.operation()),
                words.status(each.status()) + " · " + words.title(each.verdict()), Optional.of(each));
    }

    private static Instant time(JsonNode flow) {
        try {
            return Instant.parse(flow.path("time").asString(""));
        } catch (DateTimeParseException _) {
            return Instant.EPOCH;
        }
    }
}
