package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.JsonSchema;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.SourceLines;

class IgnoreHereTest {

    private static final String REASON = "it is “right”:  \\ \"so\"";

    @TempDir
    private Path folder;
    private Cases cases;

    @BeforeEach
    void makeAProjectWithAFinding() {
        cases = new Cases(folder).write("app.json", Cases.APP).write("package.json", """
                {
                  "tiki": {
                    "appIdentifier": "vn.x.Y"
                  }
                }
                """);
    }

    private Diagnosis diagnose() {
        return cases.diagnose(Cases.tiki("vn.x.y"));
    }

    private String settings() {
        try {
            return Files.readString(folder.resolve("authcode.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ignore() {
        IgnoreHere.ignore(folder, diagnose().findings().getFirst(), REASON);
    }

    @Test
    void theFileIsMadeWhereThereIsNone() {
        ignore();
        assertEquals("""
                {
                  "ignore": [
                    {
                      "rule": "app-id/unregistered",
                      "cause": "case-differs",
                      "file": "package.json",
                      "text": "\\"appIdentifier\\": \\"vn.x.Y\\"",
                      "reason": "it is “right”:  \\\\ \\"so\\""
                    }
                  ]
                }
                """, settings());
        assertEquals(List.of(), JsonSchema.load("authcode").check(settings()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}",
        "{\n}\n",
        "{\"wallet\":\"tiki\"}",
        "{\"wallet\":\"tiki\", \"ignore\": [\"call/loop\"]}",
        "{\n\t\"wallet\": \"tiki\",\n\t\"rules\": {}\n}",
        "{\r\n    \"wallet\": \"tiki\",\r\n    \"ignore\": []\r\n}\r\n",
        "{\n   \"ignore\": [\n      \"call/loop\",\n"
                + "      {\"rule\": \"call/no-fail\", \"reason\": \"\"}\n   ],\n   \"rules\": {}\n}\n",
        "{\"ignore\": [], \"wallet\": \"tiki\", \"ignore\": [\n]}"})
    void anyFileGetsTheEntryAndKeepsItsBytes(String before) {
        cases.write("authcode.json", before);
        ignore();
        String after = settings();
        Diagnosis diagnosis = diagnose();
        assertTrue(diagnosis.findings().stream().noneMatch(each -> each.rule().startsWith("app-id/")), after);
        assertEquals(REASON, diagnosis.ignored().getFirst().reason());
        assertTrue(isAround(before, after), after);
    }

    /// White space inside an empty container is all that may go.
    private static boolean isAround(String before, String after) {
        int i = 0;
        for (char c : after.toCharArray()) {
            while (i < before.length() && before.charAt(i) != c && Character.isWhitespace(before.charAt(i))) {
                i++;
            }
            if (i < before.length() && before.charAt(i) == c) {
                i++;
            }
        }
        return before.substring(i).isBlank();
    }

    @Test
    void theStyleOfTheFileIsTakenUp() {
        cases.write("authcode.json", "{\r\n\t\"wallet\": \"tiki\"\r\n}");
        ignore();
        assertTrue(settings().startsWith("{\r\n\t\"wallet\": \"tiki\",\r\n\t\"ignore\": [\r\n\t\t{\r\n\t\t\t\"rule\""),
                settings());
        assertTrue(settings().endsWith("\r\n\t\t}\r\n\t]\r\n}"), settings());
    }

    @Test
    void anIgnoredLineMayMoveAndBeIndentedButNotChange() {
        ignore();
        cases.write("package.json", "{\n\n\n  \"tiki\": {\n\t\t\"appIdentifier\":\t  \"vn.x.Y\"\n}}");
        assertEquals(List.of(), diagnose().findings());
        cases.write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.X.y\"}}");
        assertEquals(1, diagnose().findings().size());
    }

    @Test
    void aFileThatCannotBeReadIsLeftAsItIs() {
        for (String broken : List.of("{,}", "[]", "\uFEFF{}", "{\"ignore\": \"call/loop\"}")) {
            cases.write("authcode.json", broken);
            Finding any = diagnose().findings().getLast();
            UserError error = assertThrows(UserError.class, () -> IgnoreHere.ignore(folder, any, ""));
            assertTrue(error.text().toString().startsWith("authcode.json:1:"), error.text().toString());
            assertEquals(broken, settings());
        }
    }

    @Test
    void aLinkThatLeadsOutOfTheProjectIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Path other = Files.writeString(elsewhere.resolve("other.json"), "{}");
        Finding any = diagnose().findings().getFirst();
        Files.createSymbolicLink(folder.resolve("authcode.json"), other);
        assertThrows(UserError.class, () -> IgnoreHere.ignore(folder, any, ""));
        assertEquals("{}", Files.readString(other));
    }

    @Test
    void codeInAnotherEncodingIsRecognisedByItsLineToo() throws IOException {
        for (String encoding : List.of("ISO-8859-1", "UTF-16", "UTF-8")) {
            Files.writeString(folder.resolve("a.js"), "let a;\nlet é;", Charset.forName(encoding));
            assertEquals(Optional.of("let é;"), IgnoreHere.entry(inCode(2), new SourceLines(folder), "").text());
        }
    }

    @Test
    void whatNothingTellsFromOthersIsNotIgnored() throws IOException {
        Files.writeString(folder.resolve("a.js"), "let a;\n \n");
        for (int line : List.of(2, 3, 4)) {
            assertThrows(UserError.class, () -> IgnoreHere.ignore(folder, inCode(line), REASON));
        }
        assertFalse(Files.exists(folder.resolve("authcode.json")));
    }

    private static Finding inCode(int line) {
        Text said = Text.of("cli.cancelled");
        return Finding.of("call/no-fail", "", Severity.WARNING, new Place("a.js", line, 1, line, 2), said, said);
    }

    @Test
    void aReadOnlyFileIsLeftAsItIs() throws IOException {
        cases.write("authcode.json", "{}");
        Files.setPosixFilePermissions(folder.resolve("authcode.json"), PosixFilePermissions.fromString("r--r--r--"));
        assertThrows(UserError.class, this::ignore);
        assertEquals("{}", settings());
    }
}
