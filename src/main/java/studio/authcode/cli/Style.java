package studio.authcode.cli;

/// Colours text for a terminal, or leaves it as it is.
///
/// @param coloured whether to colour
record Style(boolean coloured) {

    String good(String text) {
        return wrap("32", text);
    }

    String bad(String text) {
        return wrap("31", text);
    }

    String warn(String text) {
        return wrap("33", text);
    }

    String faint(String text) {
        return wrap("2", text);
    }

    String strong(String text) {
        return wrap("1", text);
    }

    private String wrap(String code, String text) {
        return coloured ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
