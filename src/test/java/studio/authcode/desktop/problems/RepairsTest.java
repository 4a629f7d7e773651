package studio.authcode.desktop.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.project.FileChange;
import studio.authcode.project.FixHistory;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.TextEdit;

class RepairsTest {

    private static final TextEdit EDIT = new TextEdit(new Place("a.js", 1, 5, 1, 6), "y");

    @TempDir
    private Path folder;
    private Repairs repairs;

    @BeforeEach
    void makeAProject() throws IOException {
        Files.writeString(folder.resolve("app.json"), "{\"pages\": []}");
        repairs = new Repairs(new FixHistory(folder.resolve("fixes")));
    }

    private List<FileChange> plan(TextEdit edit) {
        return repairs.plan(MiniAppReader.read(folder, List.of(), Optional.empty(), Optional.empty()), List.of(edit));
    }

    @Test
    void aByteOrderMarkInFrontOfCodeStays() throws IOException {
        Files.writeString(folder.resolve("a.js"), "\uFEFFlet x;");
        assertEquals(List.of(new FileChange("a.js", "\uFEFFlet x;", "\uFEFFlet y;")), plan(EDIT));
    }

    @Test
    void aFileThatCannotBeEditedIsRefusedWithAdvice() throws IOException {
        for (byte[] text : List.of("let é;".getBytes(StandardCharsets.ISO_8859_1),
                "let x;".getBytes(StandardCharsets.UTF_16))) {
            Files.write(folder.resolve("a.js"), text);
            UserError error = assertThrows(UserError.class, () -> plan(EDIT));
            assertTrue(error.hint().toString().contains("UTF-8"), error.hint().toString());
        }
        Files.delete(folder.resolve("a.js"));
        assertThrows(UserError.class, () -> plan(EDIT));
    }
}
