package studio.authcode.desktop.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonasViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private PersonasViewModel model;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        model = desk.model;
    }

    @Test
    void everyFieldThatAScopeRevealsCanBeFilledIn() {
        assertTrue(model.fields().with(Set.of("own")).containsAll(Set.of("name", "motherName", "own")));
        assertTrue(model.fields().knownTo("motherName").contains("DANA"));
    }

    @Test
    void aFieldIsKeptAtOnceAndAnEmptyOneIsOneThatWasNeverGiven() {
        model.set("email", " linh@example.org ");
        model.set("gender", "");
        Map<String, String> kept = desk.personas.get("linh").fields();
        assertEquals("linh@example.org", kept.get("email"));
        assertFalse(kept.containsKey("gender"));
        assertEquals(2, desk.changes.size());
    }

    @Test
    void whatStaysTheSameIsNotWritten() {
        model.set("gender", "female");
        model.rename(model.selected().get().name());
        assertFalse(Files.exists(folder.resolve("personas.json")));
    }

    @Test
    void aUserThatCameWithTheProgramIsRestoredAndNeverRemoved() {
        assertFalse(model.removable(model.selected().get()));
        model.rename("Someone");
        assertTrue(model.restorable(model.selected().get()));
        model.remove();
        assertEquals("Linh – full profile", model.selected().get().name());
        assertEquals(3, model.all().size());
    }

    @Test
    void anOwnUserIsACopyUntilItIsChangedAndCanBeRemoved() {
        model.duplicate();
        assertEquals("linh-2", model.selected().get().id());
        model.set("name", "Lan");
        assertEquals("Linh Trần", desk.personas.get("linh").fields().get("name"));
        model.remove();
        assertEquals(3, desk.personas.all().size());
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheFormShowsWhatIsKept() throws Exception {
        Files.writeString(folder.resolve("personas.json"), "{");
        model.rename("Someone");
        assertTrue(desk.notices.all.getFirst().contains("personas.json:1"));
    }
}
