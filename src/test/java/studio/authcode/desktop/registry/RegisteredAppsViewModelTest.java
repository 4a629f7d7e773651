package studio.authcode.desktop.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.registry.RegisteredApp;

class RegisteredAppsViewModelTest {

    @TempDir
    Path folder;

    private Desk desk;
    private RegisteredAppsViewModel model;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
        model = desk.model;
        desk.registry.add(Desk.app("{\"wallet\":\"tiki\",\"id\":\"vn.acme\",\"name\":\"Shop\",\"extra\":{\"a\":1}}"));
        desk.registry.add(Desk.app("{\"wallet\":\"dana\",\"id\":\"2021\",\"scopes\":[\"KYC_INFO\"]}"));
        model.refresh();
    }

    @Test
    void theFilterLooksIntoEveryColumn() {
        for (String sought : List.of("vn.ac", "SHOP", "tiki")) {
            model.filter().set(sought);
            assertEquals(List.of("vn.acme"), ids(), sought);
        }
        model.filter().set("kyc");
        assertEquals(List.of("2021"), ids());
        model.filter().set("");
        assertEquals(List.of("vn.acme", "2021"), ids());
    }

    @Test
    void editingKeepsWhatTheFormDoesNotKnow() {
        AppForm form = model.edit(shown("vn.acme"));
        form.name().set("Store");
        form.everyScope().set(false);
        form.scopes().remove("offline");
        model.save(form.old(), form.app(), () -> { });
        assertEquals("{\"wallet\":\"tiki\",\"id\":\"vn.acme\",\"name\":\"Store\",\"extra\":{\"a\":1},"
                + "\"scopes\":[\"user_profile\"]}", shown("vn.acme").json().toString());
    }

    @Test
    void openingAndSavingAFormChangesNothing() {
        String entry = "{\"wallet\":\"qi\",\"id\":\"7\",\"state\":\"draft\",\"scopes\":[\"own\"],\"permissions\":"
                + "[\"p\"],\"environments\":{\"staging\":{\"clientId\":\"c\",\"clientSecret\":\"s\",\"key\":[1]}}}";
        desk.registry.add(Desk.app(entry));
        model.refresh();
        AppForm form = model.edit(shown("7"));
        assertEquals(Desk.app(entry).json(), form.app().json());
    }

    @Test
    void aCopyHasAnIdOfItsOwnAndNoCredentials() {
        desk.registry.add(Desk.app("""
                {"wallet":"qi","id":"7","environments":{"sandbox":{"clientId":"c","clientSecret":"s"}}}"""));
        model.refresh();
        AppForm form = model.duplicate(shown("7"));
        assertEquals("7-copy", form.id().get());
        assertFalse(form.app().json().toString().contains("clientSecret"));
    }

    @Test
    void anIdThatIsMissingOrTakenIsSaidInTheForm() {
        AppForm form = model.create();
        assertFalse(form.idProblem().get().isEmpty());
        form.wallet().set("tiki");
        form.id().set(" vn.acme ");
        assertTrue(form.idProblem().get().contains("Tiki"));
        form.wallet().set("qi");
        assertEquals("", form.idProblem().get());
    }

    @Test
    void anAppMustExistSomewhere() {
        AppForm form = model.edit(shown("vn.acme"));
        form.environments().forEach(environment -> environment.exists().set(false));
        assertFalse(form.environmentProblem().get().isEmpty());
    }

    @Test
    void anAppThatIsInOneEnvironmentOnlyIsWrittenSo() {
        AppForm form = model.edit(shown("vn.acme"));
        form.environments().getFirst().exists().set(false);
        form.environments().getLast().clientId().set("c1");
        assertEquals("{\"sandbox\":{\"clientId\":\"c1\"}}", form.app().json().path("environments").toString());
    }

    @Test
    void removingAsksFirst() {
        desk.answers.confirmed = false;
        model.remove(List.of(shown("2021")));
        assertEquals(2, ids().size());
        desk.answers.confirmed = true;
        model.remove(List.of(shown("2021")));
        assertEquals(List.of("vn.acme"), ids());
    }

    @Test
    void whatIsExportedCanBeImportedAgain() throws Exception {
        model.exportApps(List.of(shown("2021")), false);
        desk.registry.remove("dana", "2021");
        model.importApps();
        assertEquals(List.of("vn.acme", "2021"), ids());
        assertTrue(desk.notices.all.getLast().contains("1 new"));
    }

    @Test
    void aDamagedRegistryIsExplainedUntilItIsMended() throws Exception {
        Files.writeString(desk.registry.file(), "{\"apps\":[");
        model.follow();
        assertTrue(model.problem().get().getMessage().contains("apps.json:1"));
        assertTrue(ids().isEmpty());
        Files.writeString(desk.registry.file(), "{\"apps\":[{\"wallet\":\"qi\",\"id\":\"7\"}]}");
        model.follow();
        assertNull(model.problem().get());
        assertEquals(List.of("7"), ids());
    }

    @Test
    void anErrorWhileSavingIsToldAndTheFormStays() {
        boolean[] done = {false};
        model.save(null, shown("vn.acme"), () -> done[0] = true);
        assertFalse(done[0]);
        assertEquals(1, desk.notices.all.size());
    }

    private List<String> ids() {
        return model.shown().stream().map(RegisteredApp::id).toList();
    }

    private RegisteredApp shown(String id) {
        return model.shown().stream().filter(app -> app.id().equals(id)).findFirst().orElseThrow();
    }
}
