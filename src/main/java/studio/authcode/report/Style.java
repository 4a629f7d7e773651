package studio.authcode.report;

/// Colours text for a terminal, or leaves it as it is.
///
/// @param coloured whether to colour
public record Style(boolean coloured) {

    /// Returns a text as what is well.
    public String good(String text) {
        return wrap("32", text);
    }

    /// Returns a text as what is wrong.
    public String bad(String text) {
        return wrap("31", text);
    }

    /// Returns a text as what may be wrong.
    public String warn(String text) {
        return wrap("33", text);
    }

    /// Returns a text as what matters less.
    public String faint(String text) {
        return wrap("2", text);
    }

    /// Returns a text as what matters most.
    public String strong(String text) {
        return wrap("1", text);
    }

    private String wrap(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
