package studio.authcode.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// The answers that `--answer` gives to what a page asks: `yes`, `no`, a text, or the number of a choice; yes where
/// none is left.
final class DialogScript {

    private static final Set<String> NO = Set.of("no", "n", "false", "cancel");

    private final Deque<String> answers;

    DialogScript(List<String> answers) {
        this.answers = new ArrayDeque<>(answers);
    }

    /// Returns what the page's `success` gets.
    ///
    /// @param name `alert`, `confirm`, `prompt` or `showActionSheet`
    JsonNode next(String name) {
        return switch (name) {
            case "confirm" -> Json.object().put("confirm", !isNo(taken("yes")));
            case "prompt" -> {
                String text = taken("");
                boolean ok = !isNo(text);
                yield Json.object().put("ok", ok).put("inputValue", ok ? text : "");
            }
            case "showActionSheet" -> Json.object().put("index", index(taken("0")));
            default -> Json.object();
        };
    }

    private String taken(String preset) {
        return answers.isEmpty() ? preset : answers.poll();
    }

    private static boolean isNo(String answer) {
        return NO.contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    private static int index(String answer) {
        try {
            return Integer.parseInt(answer.strip());
        } catch (NumberFormatException _) {
            return isNo(answer) ? -1 : 0;
        }
    }
}
