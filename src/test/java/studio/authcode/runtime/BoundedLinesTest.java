package studio.authcode.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BoundedLinesTest {

    private static BoundedLines lines(String text, int limit) {
        return new BoundedLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit);
    }

    @Test
    void linesComeOneByOneAndAnUnfinishedOneIsNone() throws IOException {
        BoundedLines lines = lines("a\n\nü…\nrest", 100);
        assertEquals(Optional.of("a"), lines.next());
        assertEquals(Optional.of(""), lines.next());
        assertEquals(Optional.of("ü…"), lines.next());
        assertEquals(Optional.empty(), lines.next());
    }

    @Test
    void aLineLongerThanTheBufferIsWhole() throws IOException {
        String text = "x".repeat(200_000);
        assertEquals(Optional.of(text), lines(text + "\n", 1 << 20).next());
    }

    @Test
    void aLineBeyondTheLimitIsRefusedBeforeItIsKept() {
        assertThrows(IOException.class, () -> lines("x".repeat(70_000) + "\n", 1000).next());
    }
}
