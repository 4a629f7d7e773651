package studio.authcode.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Decision.Whole;
import studio.authcode.consent.Prompt;

/// The answers that `--decide` gives to prompts.
///
/// A word answers one whole prompt, in order; `scope=word` answers every prompt that asks about that scope.
final class DecisionScript {

    private final Deque<Whole> inOrder = new ArrayDeque<>();
    private final Map<String, Whole> byScope = new LinkedHashMap<>();

    /// Reads the option's values.
    ///
    /// @throws UserError for a word that is no answer
    DecisionScript(List<String> values) {
        for (String value : values) {
            for (String part : value.split(",", -1)) {
                int equals = part.lastIndexOf('=');
                Whole word = word(part.substring(equals + 1).strip(), value);
                if (equals < 0) {
                    inOrder.add(word);
                } else {
                    byScope.put(part.substring(0, equals).strip(), word);
                }
            }
        }
    }

    /// Returns the answer to a prompt, or empty when there is none left.
    Optional<Decision> next(Prompt prompt) {
        List<Whole> words = prompt.scopes().stream().map(byScope::get).toList();
        boolean complete = !words.isEmpty() && !words.contains(null);
        Optional<Whole> dismissed = words.stream()
                .filter(word -> word == Whole.CLOSE || word == Whole.TIMEOUT).findFirst();
        if (dismissed.isPresent()) {
            return Optional.of(dismissed.get());
        }
        if (!complete) {
            return completed(prompt, words);
        }
        return Optional.of(words.stream().distinct().count() == 1 ? words.getFirst() : perScope(prompt, Whole.DENY));
    }

    /// Answers the scopes that have no word of their own with the next whole answer.
    private Optional<Decision> completed(Prompt prompt, List<Whole> words) {
        Whole rest = inOrder.poll();
        if (rest == null) {
            return Optional.empty();
        }
        boolean own = words.stream().anyMatch(word -> word != null);
        boolean dismisses = rest == Whole.CLOSE || rest == Whole.TIMEOUT;
        return Optional.of(own && !dismisses ? perScope(prompt, rest) : rest);
    }

    private Decision perScope(Prompt prompt, Whole rest) {
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        prompt.scopes().forEach(scope -> allowed.put(scope, byScope.getOrDefault(scope, rest) == Whole.ALLOW));
        return new Decision.PerScope(allowed);
    }

    private static Whole word(String word, String value) {
        return Stream.of(Whole.values()).filter(known -> known.json().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        Text.of("cli.decide.unknown", value), Text.of("cli.decide.known")));
    }
}
