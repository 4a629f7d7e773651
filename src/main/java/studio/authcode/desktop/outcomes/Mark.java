package studio.authcode.desktop.outcomes;

import java.util.Locale;
import java.util.Optional;
import studio.authcode.desktop.common.Css;
import studio.authcode.plan.CaseResult;
import studio.authcode.plan.Reason;

/// How a case stands, as one character and one colour.
enum Mark {
    WAITING("·", Css.NEUTRAL), PASS("✓", Css.GOOD), WARNING("!", Css.WARN), FAIL("✗", Css.BAD),
    COULD_NOT_RUN("–", Css.NEUTRAL);

    private final String symbol;
    private final String style;

    Mark(String symbol, String style) {
        this.symbol = symbol;
        this.style = style;
    }

    static Mark of(Optional<CaseResult> result) {
        return result.map(ended -> switch (ended.verdict()) {
            case PASS -> ended.reasons().stream().anyMatch(Reason::warning) ? WARNING : PASS;
            case FAIL -> FAIL;
            case COULD_NOT_RUN -> COULD_NOT_RUN;
        }).orElse(WAITING);
    }

    String symbol() {
        return symbol;
    }

    String style() {
        return style;
    }

    /// Returns the name that stands in keys of texts.
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
