package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.journal.CallRequest;
import studio.authcode.persona.Persona;

class WorkbenchTest {

    private Bench bench;
    private Workbench workbench;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        workbench = bench.workbench;
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theFirstStartOpensASampleThatIsRegisteredSoThatACallWorksAtOnce() {
        workbench.openLast();
        assertTrue(workbench.request().canRequest().get());
        workbench.request().request();
        assertTrue(workbench.desk().asking().get().isPresent());
    }

    @Test
    void theLastProjectComesBack() {
        Path folder = bench.open("qi");
        bench.open("dana");
        bench.workbench.open(folder, java.util.Optional.empty());
        assertEquals(List.of("qi", "dana"),
                workbench.recents().all().stream().map(path -> path.getFileName().toString()).toList());
        workbench.openLast();
        assertEquals("qi", workbench.session().wallet().get().id());
    }

    @Test
    void theChosenUserStaysChosenWhileUsersChange() {
        List<Persona> users = workbench.engine().users();
        workbench.session().persona().set(users.get(1));
        Persona renamed = new Persona(users.get(1).id(), "Renamed", Map.of());
        workbench.users(List.of(users.getFirst(), renamed));
        assertEquals(renamed, workbench.session().persona().get());
        workbench.users(List.of(users.getFirst()));
        assertEquals(users.getFirst(), workbench.session().persona().get());
    }

    @Test
    void forgettingSaysHowMuchWasRemembered() {
        bench.open("tiki");
        workbench.forgetting().forget();
        assertTrue(bench.told.getFirst().startsWith("Nothing was remembered"), bench.told.toString());
    }

    @Test
    void aKeptFlowIsTheSameCallAgain() {
        bench.open("tiki");
        workbench.request().request();
        workbench.consent().allowRest();
        String json = bench.studio.journal().search("").row(0).orElseThrow().entry().json();
        CallRequest call = Repeated.of(Json.read(json));
        assertEquals("vn.example.coffee", call.app());
        assertEquals("[\"user_profile\",\"offline\"]", call.scopes().toString());
        assertEquals("tiki", call.wallet());
        assertEquals("production", call.environment());
    }
}
