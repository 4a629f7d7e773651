package studio.authcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Adding a wallet is adding one JSON file, so no code outside the wallet server may name one.
class NoWalletNamesTest {

    private static final Pattern NAME = Pattern.compile("(?i)\\b(tiki|tini|alipay|dana|qi|gcash|superqi)\\b");

    @Test
    void noJavaFileOutsideTheWalletServerNamesAWallet() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> found = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().replace('\\', '/').contains("/backend/"))
                    .flatMap(file -> lines(file).filter(line -> NAME.matcher(line).find())
                            .map(line -> file.getFileName() + ": " + line.strip()))
                    .toList();
            assertEquals(List.of(), found);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
