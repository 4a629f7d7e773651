package studio.authcode.persona;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.UserError;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

class PersonasTest {

    @TempDir
    private Path folder;

    private Personas personas() {
        return new Personas(new AtomicFile(folder.resolve("personas.json")));
    }

    @Test
    void theFirstPersonaFillsEveryFieldThatAnyScopeReveals() {
        Map<String, String> full = personas().preset().fields();
        for (Contract contract : new Wallets(new UserContracts(folder)).all()) {
            for (Scope scope : contract.scopes()) {
                assertTrue(full.keySet().containsAll(scope.fields()), contract.id() + " " + scope);
            }
        }
    }

    @Test
    void onePersonaHasNothingButTheIdThatEveryUserHas() {
        assertEquals(1, personas().get("nobody").fields().size());
    }

    @Test
    void aChangedPersonaReplacesTheOneThatComesWithTheProgramUntilItIsRemoved() {
        String name = personas().get("linh").name();
        personas().put(new Persona("linh", "Mine", Map.of("name", "L")));
        assertEquals("Mine", personas().get("linh").name());
        personas().remove("linh");
        assertEquals(name, personas().get("linh").name());
    }

    @Test
    void anUnknownPersonaIsAnErrorThatListsTheKnownOnes() {
        UserError error = assertThrows(UserError.class, () -> personas().get("who"));
        assertTrue(error.hint().toString().contains("nobody"));
    }

    @Test
    void whatTheProgramDoesNotKnowIsKept() throws IOException {
        Path file = folder.resolve("personas.json");
        Files.writeString(file, "{\"team\":\"a\",\"personas\":[{\"id\":\"x\",\"shoe\":42,\"fields\":{}}]}");
        personas().put(new Persona("x", "X", Map.of("name", "X")));
        String text = Files.readString(file);
        assertTrue(text.contains("team") && text.contains("shoe"), text);
        assertEquals(Map.of("name", "X"), personas().get("x").fields());
    }

    @Test
    void aFileOfAnotherShapeIsReportedAndNotRewritten() throws IOException {
        Path file = folder.resolve("personas.json");
        Files.writeString(file, "{\"personas\":[{\"name\":\"without an id\"}]}");
        assertThrows(UserError.class, () -> personas().all());
        assertThrows(UserError.class, () -> personas().put(new Persona("x", "X", Map.of())));
        assertTrue(Files.readString(file).contains("without an id"));
    }

    @Test
    void aBrokenFileIsReportedByPlaceAndStaysAsItIs() throws IOException {
        Path file = folder.resolve("personas.json");
        Files.writeString(file, "{\n \"personas\": [}");
        assertTrue(assertThrows(UserError.class, () -> personas().all()).getMessage().contains("personas.json:2:"));
        assertThrows(UserError.class, () -> personas().put(new Persona("x", "X", Map.of())));
        assertEquals("{\n \"personas\": [}", Files.readString(file));
        assertFalse(Files.exists(folder.resolve("personas.json.new")));
    }
}
