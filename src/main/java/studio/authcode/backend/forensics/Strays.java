package studio.authcode.backend.forensics;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts with one character too many, as templates leave them.
public final class Strays {

    private Strays() {
    }

    /// A text with a stray character.
    ///
    /// @param what which character, and where
    public record Stray(String what, String text) {
    }

    /// Returns the text with each printable character, a tab and line ends added at its end and at its beginning.
    public static Stream<Stray> in(String text) {
        Stream<String> additions = Stream.concat(Stream.of("\n", "\r\n", "\t", "\uFEFF"),
                IntStream.rangeClosed(' ', '~').mapToObj(Character::toString));
        return additions.flatMap(added -> Stream.of(
                new Stray(name(added) + " at its end", text + added),
                new Stray(name(added) + " at its beginning", added + text)));
    }

    private static String name(String added) {
        return switch (added) {
            case "\n", "\r\n" -> "a line end";
            case "\t" -> "a tab";
            case " " -> "a space";
            case "\uFEFF" -> "a byte order mark";
            default -> "“" + added + "”";
        };
    }
}
