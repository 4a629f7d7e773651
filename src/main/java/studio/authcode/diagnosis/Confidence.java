package studio.authcode.diagnosis;

import java.util.Locale;

/// How sure it is that a registered app is the one that is meant.
///
/// - `CERTAIN`: the ids are the same but for what can hardly be seen (case, white space, invisible and look-alike
///   characters, another Unicode form), or one stands within an address, or a key of the app was written for its id.
/// - `PROBABLE`: nearly all of the id is there: at least four fifths of the longer id agree, or what was added is what
///   people add, such as `-dev` or `_v2`.
/// - `POSSIBLE`: there is a likeness, and no more.
///
/// Where several apps of a wallet are alike in the same measure, each is one step less sure.
public enum Confidence {
    CERTAIN, PROBABLE, POSSIBLE;

    /// Returns the name that stands in JSON, such as `probable`.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Confidence less() {
        return this == CERTAIN ? PROBABLE : POSSIBLE;
    }
}
