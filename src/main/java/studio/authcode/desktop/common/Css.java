package studio.authcode.desktop.common;

/// The style classes that `desktop/app.css` knows, beside those of AtlantaFX.
public final class Css {

    /// A part of the window with its own heading.
    public static final String SECTION = "section";
    /// The heading of a section: small, muted capitals.
    public static final String SECTION_TITLE = "section-title";
    /// Text in a fixed-width font.
    public static final String MONO = "mono";
    /// A box with a border and rounded corners.
    public static final String CARD = "card-box";
    /// One word in a coloured box.
    public static final String BADGE = "badge";
    /// The letter that says how well a rule is founded.
    public static final String BASIS = "basis-mark";
    /// Muted text below something it explains.
    public static final String HINT = "hint";
    /// A flat button that looks like a link.
    public static final String LINK = "link-button";
    /// The colours of a state: all well.
    public static final String GOOD = "good";
    /// The colours of a state: look here.
    public static final String WARN = "warn";
    /// The colours of a state: broken.
    public static final String BAD = "bad";
    /// The colours of a state: neither good nor bad.
    public static final String NEUTRAL = "neutral";
    /// A member's name in shown JSON.
    public static final String JSON_KEY = "json-key";
    /// A string in shown JSON.
    public static final String JSON_STRING = "json-string";
    /// A number, boolean or null in shown JSON.
    public static final String JSON_WORD = "json-word";
    /// Braces and commas in shown JSON.
    public static final String JSON_MARK = "json-mark";

    /// The steps of a flow.
    public static final String STEPS = "steps";

    private Css() {
    }
}
