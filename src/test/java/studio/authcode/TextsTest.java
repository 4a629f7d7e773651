package studio.authcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every text that is used exists, in every language, with the same placeholders.
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    /// The command line speaks English only.
    private static final Set<String> ENGLISH_ONLY = Set.of("cli");

    static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".properties"))
                    .filter(file -> !file.getFileName().toString().contains("_")).sorted().toList();
        }
    }

    private static String name(Path bundle) {
        return bundle.getFileName().toString().replace(".properties", "");
    }

    private static List<Path> translations(Path bundle) throws IOException {
        try (Stream<Path> files = Files.list(bundle.getParent())) {
            return files.filter(file -> file.getFileName().toString().startsWith(name(bundle) + "_")).toList();
        }
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeysAndPlaceholders(Path bundle) throws IOException {
        Properties english = read(bundle);
        List<Path> others = translations(bundle);
        boolean vietnamese = others.stream().anyMatch(file -> file.toString().endsWith("_vi.properties"));
        assertTrue(vietnamese || ENGLISH_ONLY.contains(name(bundle)), bundle + " is not in Vietnamese");
        for (Path other : others) {
            Properties texts = read(other);
            assertEquals(new TreeSet<>(english.stringPropertyNames()), new TreeSet<>(texts.stringPropertyNames()),
                    other.toString());
            for (String key : english.stringPropertyNames()) {
                assertEquals(arguments(english.getProperty(key)), arguments(texts.getProperty(key)), other + " " + key);
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsAPatternWithoutALoneApostrophe(Path bundle) throws IOException {
        List<Path> all = new ArrayList<>(translations(bundle));
        all.add(bundle);
        for (Path file : all) {
            read(file).forEach((key, text) -> {
                assertTrue(new MessageFormat(text.toString()).getFormats().length >= 0);
                assertTrue(!text.toString().replace("''", "").contains("'"), file + " " + key + ": " + text);
            });
        }
    }

    @Test
    void everyKeyThatIsUsedExistsAndEveryKeyIsUsed() throws IOException {
        Set<String> defined = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (Path bundle : bundles()) {
            defined.addAll(read(bundle).stringPropertyNames());
            names.add(name(bundle));
        }
        Set<String> literals = literals();
        Pattern key = Pattern.compile("(?:" + String.join("|", names) + ")(?:\\.[A-Za-z0-9-]+)+");
        Set<String> missing = literals.stream().filter(literal -> key.matcher(literal).matches())
                .filter(literal -> !defined.contains(literal) && !FILES.matcher(literal).find())
                .filter(literal -> defined.stream().noneMatch(known -> known.startsWith(literal + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing, "used but not defined");
        Set<String> begun = literals.stream().filter(literal -> literal.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = defined.stream()
                .filter(known -> !literals.contains(known) && begun.stream().noneMatch(known::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused, "defined but not used");
    }

    private static final Pattern FILES = Pattern.compile("\\.(json|css|db|properties|txt|js|ts|config)$");

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> {
                try {
                    return LITERAL.matcher(Files.readString(file)).results().map((MatchResult found) -> found.group(1));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).collect(Collectors.toSet());
        }
    }
}
