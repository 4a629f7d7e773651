package studio.authcode.base;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// A sentence for a person, kept as a key and its arguments so that the window can say it in its own language.
///
/// @param key a key whose first segment names its bundle: `consent.…` stands in `texts/consent.properties`
/// @param args strings, numbers or other texts
public record Text(String key, List<Object> args) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// Returns the text of this key with these arguments.
    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    /// Returns the sentence in one language; throws MissingResourceException for a key that no bundle has.
    public String in(Locale locale) {
        String bundle = "texts." + key.substring(0, key.indexOf('.'));
        String pattern = ResourceBundle.getBundle(bundle, locale, NO_FALLBACK).getString(key);
        Object[] said = args.stream().map(arg -> arg instanceof Text text ? text.in(locale) : arg).toArray();
        return new MessageFormat(pattern, locale).format(said);
    }

    /// Returns the sentence in English, the language of the command line.
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }
}
