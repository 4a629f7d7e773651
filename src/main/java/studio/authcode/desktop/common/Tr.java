package studio.authcode.desktop.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import studio.authcode.base.Text;
import studio.authcode.wallet.Words;

/// The window's texts in the language that the person has chosen.
public final class Tr {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Supplier<Locale> locale;

    /// Takes where the language comes from.
    public Tr(Supplier<Locale> locale) {
        this.locale = locale;
    }

    /// Returns the language.
    public Locale locale() {
        return locale.get();
    }

    /// Returns a text; throws MissingResourceException for a key that no bundle has.
    ///
    /// @param key its first segment names the bundle: `log.filter` stands in `texts/desktop/log.properties`
    public String of(String key, Object... args) {
        return in(locale(), key, args);
    }

    /// Returns a text in another language than the window's.
    public static String in(Locale locale, String key, Object... args) {
        String bundle = "texts.desktop." + key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }

    /// Returns a sentence of the engine.
    public String of(Text text) {
        return text.in(locale());
    }

    /// Returns a text of a contract.
    public String of(Words words) {
        return words.in(locale());
    }
}
