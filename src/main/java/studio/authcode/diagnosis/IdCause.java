package studio.authcode.diagnosis;

import java.util.Locale;

/// Why an id may not be registered; the first that holds is the cause, the others are named beside it.
enum IdCause {
    CASE_DIFFERS, WHITESPACE, INVISIBLE_CHARACTER, HOMOGLYPH, UNICODE_NORMALIZATION, TRUNCATED, EXTRA_SUFFIX, TYPO,
    PLACEHOLDER, OTHER_WALLET, CREDENTIAL, URL_OR_PATH, UNKNOWN;

    /// Whether a registered app may fit all the same.
    boolean mayFit() {
        return this != PLACEHOLDER && this != UNKNOWN;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
