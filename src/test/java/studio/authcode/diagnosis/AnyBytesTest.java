package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import studio.authcode.base.Place;

class AnyBytesTest {

    private static final String MANIFEST = "\uFEFF{\r\n \"tiki\": {\"appIdentifier\": \"vn.x😀.y\", \"n\": [1, {}]},\n"
            + "\t\"appIdentifier\": null // 'x'\n}";

    private static final String SIGNS = "\"'{}[],:/\\\n\r a1<";

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        for (String file : new String[] {"package.json", "app.json", "authcode.json", "project.config.json"}) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    @Property(tries = 400)
    void anyBytesAreDiagnosedWithPlacesInsideTheFile(@ForAll byte[] bytes) throws IOException {
        check(bytes);
    }

    @Property(tries = 1000)
    void anyDamageToAManifestIsDiagnosedWithPlacesInsideTheFile(@ForAll long seed) throws IOException {
        check(damaged(new Random(seed)));
    }

    private static byte[] damaged(Random random) {
        byte[] whole = MANIFEST.getBytes(random.nextInt(9) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        int from = random.nextBoolean() ? 3 : 0;
        byte[] bytes = Arrays.copyOfRange(whole, from, from + 1 + random.nextInt(whole.length - from));
        for (int i = random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = random.nextInt(4) == 0
                    ? (byte) random.nextInt() : (byte) SIGNS.charAt(random.nextInt(SIGNS.length()));
        }
        return bytes;
    }

    private void check(byte[] bytes) throws IOException {
        Cases cases = new Cases(folder).write("app.json", Cases.APP);
        for (String file : new String[] {"package.json", "authcode.json", "project.config.json"}) {
            Files.write(folder.resolve(file), bytes);
        }
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1);
        for (Finding finding : cases.diagnose(Cases.tiki("vn.x.y")).findings()) {
            assertFalse(finding.message().toString().isEmpty());
            assertFalse(finding.hint().toString().isEmpty());
            Place place = finding.place();
            if (!place.file().equals("app.json")) {
                assertInside(lines, place.line(), place.column());
                assertInside(lines, place.endLine(), place.endColumn());
            }
        }
    }

    private static void assertInside(String[] lines, int line, int column) {
        assertTrue(line >= 1 && line <= lines.length, () -> line + " of " + lines.length);
        assertTrue(column >= 1 && column <= lines[line - 1].length() + 1, () -> line + ":" + column);
    }
}
