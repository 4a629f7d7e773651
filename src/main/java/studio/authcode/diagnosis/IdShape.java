package studio.authcode.diagnosis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.wallet.ProjectRules.IdRule;

/// Tells in which way an id breaks a wallet's documented rule, by trying the rule on changes of its own example.
final class IdShape {

    private static final char DOT = '.';
    private static final Pattern DOTS = Pattern.compile("[.]");

    private final IdRule rule;
    private final boolean segments;

    IdShape(IdRule rule) {
        this.rule = rule;
        this.segments = rule.example().indexOf(DOT) >= 0;
    }

    /// What may be wrong, in the order in which it is told.
    enum Fault {
        TOO_LONG, ONE_SEGMENT, BAD_CHARACTER, SEGMENT_START;

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Returns every fault of an id; none where it breaks the rule in a way that has no name.
    Set<Fault> faults(String id) {
        Set<Fault> faults = EnumSet.noneOf(Fault.class);
        if (id.length() > rule.maxLength()) {
            faults.add(Fault.TOO_LONG);
        }
        if (rule.matches(id)) {
            return faults;
        }
        if (segments && id.indexOf(DOT) < 0) {
            faults.add(Fault.ONE_SEGMENT);
        }
        if (id.codePoints().distinct().anyMatch(c -> !isAllowed(c))) {
            faults.add(Fault.BAD_CHARACTER);
        }
        if (segments && Arrays.stream(DOTS.split(id, -1)).distinct().anyMatch(segment -> !maySo(segment))) {
            faults.add(Fault.SEGMENT_START);
        }
        return faults;
    }

    /// Returns the characters that the rule does not allow, each once.
    String notAllowed(String id) {
        return id.codePoints().distinct().filter(c -> !isAllowed(c)).limit(5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Tries the character as the example's last one.
    private boolean isAllowed(int c) {
        return c == DOT && segments
                || matches(rule.example().substring(0, rule.example().length() - 1) + Character.toString(c));
    }

    /// Tries the segment's first character as the first one of the example's last segment.
    private boolean maySo(String segment) {
        if (segment.isEmpty()) {
            return false;
        }
        int first = segment.codePointAt(0);
        int at = rule.example().lastIndexOf(DOT) + 1;
        return !isAllowed(first) || matches(rule.example().substring(0, at) + Character.toString(first)
                + rule.example().substring(Math.min(at + 1, rule.example().length())));
    }

    private boolean matches(String id) {
        return rule.matches(id);
    }
}
