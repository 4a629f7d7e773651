package studio.authcode.base;

/// Something could not be done, in words that a person can act on: what happened, where, and what to do next.
public final class UserError extends RuntimeException {

    private final transient Text text;
    private final transient Text hint;

    /// Creates an error without advice.
    public UserError(Text text) {
        this(text, null);
    }

    /// Creates an error with what to do next; `hint` may be null.
    public UserError(Text text, Text hint) {
        super(text.toString(), null, false, false);
        this.text = text;
        this.hint = hint;
    }

    /// Returns what happened.
    public Text text() {
        return text;
    }

    /// Returns what to do next, or null.
    public Text hint() {
        return hint;
    }
}
