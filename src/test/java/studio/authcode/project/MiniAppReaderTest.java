package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.project.AppId.Standing;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.IdPlace;

class MiniAppReaderTest {

    private static final String APP =
            "{\"pages\": [\"pages/home\", \"/pages/gone\"], \"window\": {\"defaultTitle\": \"T\"}}";
    private static final String PACKAGE = "{\n  \"name\": \"n\",\n  \"tiki\": {\"appIdentifier\": \"vn.x.y\"}\n}";

    @TempDir
    private Path folder;

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private MiniApp read() {
        return MiniAppReader.read(folder, Wallets.ALL, Optional.empty(), Optional.empty());
    }

    private <T extends Problem> T only(Class<T> type) {
        List<Problem> problems = read().problems();
        assertEquals(1, problems.size(), problems.toString());
        return assertInstanceOf(type, problems.getFirst());
    }

    @Test
    void aProjectIsReadWithItsIdItsRootAndItsPages() throws IOException {
        write("package.json", PACKAGE);
        write("src/app.json", APP);
        write("src/pages/home/index.ts", "");
        MiniApp app = read();
        assertEquals(Optional.of("tiki"), app.wallet());
        assertEquals("src", app.root());
        assertEquals("n", app.name());
        IdSource source = new IdSource("package.json", "/tiki/appIdentifier", new Place("package.json", 3, 29, 3, 37));
        assertEquals(new AppId.Found("vn.x.y", source, Standing.PROPER, Optional.empty()), app.id());
        assertEquals(Optional.of("src/pages/home/index.ts"), app.firstPage().get().file());
        assertEquals("pages/gone", app.pages().getLast().path());
        assertTrue(app.pages().getLast().file().isEmpty());
        assertEquals(Optional.of("T"), app.appJson().get().title());
        Place listed = new Place("src/app.json", 1, 26, 1, 39);
        assertEquals(List.of(new Problem.PageMissing(listed, "pages/gone", Optional.empty())), app.problems());
    }

    @Test
    void theManifestItselfMayBeGiven() throws IOException {
        write("package.json", PACKAGE);
        write("app.json", APP);
        Optional<String> none = Optional.empty();
        assertEquals(read(), MiniAppReader.read(folder.resolve("package.json"), Wallets.ALL, none, none));
    }

    @Test
    void aProjectWithoutManifestIsRecognisedByItsTemplates() throws IOException {
        write("app.json", APP);
        write("pages/home.axml", "");
        write("pages/home.js", "");
        write("pages/gone.js", "");
        MiniApp app = read();
        assertEquals(Optional.of("alipay"), app.wallet());
        assertEquals(new AppId.NotKept(), app.id());
        assertEquals("", app.root());
        assertEquals(List.of(), app.problems());
    }

    @Test
    void theWalletWithTheLowerRankWinsWhereTwoCouldBeMeant() throws IOException {
        write("app.json", APP);
        write("mini.project.json", "{}");
        write("pages/home.txml", "");
        assertEquals(Optional.of("tiki"), read().wallet());
    }

    @Test
    void theSettingsGiveWalletAndIdAndThePersonOverridesThem() throws IOException {
        write("package.json", PACKAGE);
        write("app.json", APP);
        write("authcode.json", "{\"wallet\": \"alipay\", \"app\": \"2021\", "
                + "\"rules\": {\"prompts\": \"each\", \"n\": 1}}");
        MiniApp app = read();
        assertEquals(Optional.of("alipay"), app.wallet());
        assertEquals(Standing.SETTINGS, assertInstanceOf(AppId.Found.class, app.id()).standing());
        assertEquals("each", app.settings().rules().get("prompts").value());
        assertEquals("1", app.settings().rules().get("n").value());
        MiniApp overridden = MiniAppReader.read(folder, Wallets.ALL, Optional.of("tiki"), Optional.of("a.b"));
        assertEquals(Optional.of("tiki"), overridden.wallet());
        assertEquals(new AppId.Given("a.b"), overridden.id());
        assertThrows(UserError.class,
                () -> MiniAppReader.read(folder, Wallets.ALL, Optional.of("nope"), Optional.empty()));
    }

    @Test
    void settingsOfTheWrongTypeAreReportedAndTheOthersKept() throws IOException {
        write("package.json", PACKAGE);
        write("app.json", APP);
        write("authcode.json", "{\"wallet\": 42, \"ignore\": [\"project/root\"]}");
        assertEquals("wallet", only(Problem.SettingWrong.class).name());
        assertEquals(List.of("project/root"), read().settings().ignore().stream().map(IgnoreEntry::rule).toList());
        write("authcode.json", "{\"wallet\": \"wat\"}");
        assertEquals("wat", only(Problem.WalletUnknown.class).named());
    }

    @Test
    void aRegistryOutsideTheProjectIsRefused() throws IOException {
        write("package.json", PACKAGE);
        write("app.json", APP);
        write("authcode.json", "{\"apps\": \"../apps.json\"}");
        assertThrows(UserError.class, () -> read().registry());
        write("authcode.json", "{\"apps\": \"apps.json\"}");
        write("apps.json", "{}");
        assertEquals("apps.json", read().registry().get().getFileName().toString());
    }

    @Test
    void aTopLevelIdCountsAndOneThatDiffersBesideTheProperOneIsNoted() throws IOException {
        write("app.json", APP);
        write("package.json", "{\"tiki\": {}, \"appIdentifier\": \"a.b\"}");
        AppId.Found alone = assertInstanceOf(AppId.Found.class, read().id());
        assertEquals(Standing.ALTERNATIVE, alone.standing());
        write("package.json", "{\"tiki\": {\"appIdentifier\": \"a.c\"}, \"appIdentifier\": \"a.b\"}");
        AppId.Found both = assertInstanceOf(AppId.Found.class, read().id());
        assertEquals("a.c", both.id());
        assertEquals("a.b", both.beside().get().id());
        write("package.json", "{\"tiki\": {\"appIdentifier\": \"a.c\"}, \"appIdentifier\": \"a.c\"}");
        assertTrue(assertInstanceOf(AppId.Found.class, read().id()).beside().isEmpty());
    }

    @Test
    void idsAtPlacesThatDoNotCountAreFound() throws IOException {
        write("app.json", "{\"pages\": [], \"appIdentifier\": \"a.b\"}");
        write("package.json", "{\"tiki\": {\"app_identifier\": \"a.c\"}, \"Tiki\": {\"appIdentifier\": \"a.d\"}}");
        AppId.Absent absent = assertInstanceOf(AppId.Absent.class, read().id());
        assertEquals(List.of("/tiki/app_identifier", "/Tiki/appIdentifier", "/appIdentifier"),
                absent.strays().stream().map(stray -> stray.source().pointer()).toList());
        assertEquals(Place.at("package.json", 1, 10), absent.place());
    }

    @Test
    void aBrokenManifestStillTellsItsWallet() throws IOException {
        write("package.json", "{\"tiki\": {\"appIdentifier\": \"a.b\",}}");
        write("src/app.json", APP);
        assertEquals(Optional.of("tiki"), read().wallet());
        assertInstanceOf(AppId.Unreadable.class, read().id());
        assertEquals(Trouble.Cause.TRAILING_COMMA, only(Problem.Unreadable.class).trouble().cause());
    }

    @Test
    void theConfigurationSaysWhereTheRootIs() throws IOException {
        write("package.json", PACKAGE);
        write("one/app.json", APP);
        write("two/app.json", APP);
        assertEquals(List.of("one/app.json", "two/app.json"), only(Problem.SeveralAppJson.class).files());
        write("project.config.json", "{\"miniprogramRoot\": \"./two/\"}");
        assertEquals("two", read().root());
        assertEquals(List.of(), read().problems());
        write("project.config.json", "{\"miniprogramRoot\": \"\"}");
        only(Problem.SeveralAppJson.class);
        write("project.config.json", "{\"miniprogramRoot\": \"three\"}");
        assertEquals("three", only(Problem.RootMissing.class).named());
        write("project.config.json", "{\"miniprogramRoot\": \"../\"}");
        assertEquals("../", only(Problem.RootMissing.class).named());
        write("project.config.json", "{\"minprogramRoot\": \"two\"}");
        assertEquals(new Place("project.config.json", 1, 2, 1, 18), only(Problem.RootMisspelt.class).place());
        assertEquals("two", read().root());
        write("four/x", "");
        write("project.config.json", "{\"miniprogramRoot\": \"four\"}");
        assertEquals(Optional.of("four"), only(Problem.NoAppJson.class).within());
    }

    @Test
    void buildOutputNestedProjectsAndTranslationsAreNoSecondRoot() throws IOException {
        write("package.json", PACKAGE);
        write("src/app.json", APP);
        write("dist/app.json", APP);
        write("demo/package.json", PACKAGE);
        write("demo/app.json", APP);
        write("src/locales/vi/app.json", "{\"hello\": \"xin chào\"}");
        assertEquals("src", read().root());
        assertEquals(List.of(), read().problems());
    }

    @Test
    void anInventedWalletMayKeepItsIdInAFileOfItsOwn() throws IOException {
        WalletRules invented = new WalletRules("lumo", "Lumo", new ProjectRules(
                Optional.of(new IdPlace("lumo.json", "/apps/0/key")), List.of(), Optional.empty(), List.of(),
                List.of("lml"), List.of("lumo.json"), List.of("lumo.json"), 0, Optional.empty(),
                ProjectRules.QueryKind.OBJECT, ProjectRules.RequestKind.BODY, true, false));
        write("lumo.json", "{\"miniprogramRoot\": \"www\", \"apps\": [{\"key\": \"L-1\"}]}");
        write("www/app.json", APP);
        MiniApp app = MiniAppReader.read(folder, List.of(Wallets.ALIPAY, invented), Optional.empty(), Optional.empty());
        assertEquals(Optional.of("lumo"), app.wallet());
        assertEquals(Optional.of("L-1"), app.id().text());
        assertEquals("www", app.root());
        assertEquals(List.of(), app.problems());
    }

    @Test
    void aBrokenAppJsonIsReportedAndTheRestIsRead() throws IOException {
        write("package.json", PACKAGE);
        write("src/app.json", "{");
        assertEquals("src/app.json", only(Problem.AppJsonUnreadable.class).file());
        assertEquals(Optional.of("vn.x.y"), read().id().text());
    }

    @Test
    void aFolderThatIsNoMiniAppIsAnErrorForThePerson() throws IOException {
        write("readme.md", "");
        assertThrows(UserError.class, this::read);
        Optional<String> none = Optional.empty();
        assertThrows(UserError.class,
                () -> MiniAppReader.read(folder.resolve("package.json"), Wallets.ALL, none, none));
        assertThrows(UserError.class, () -> MiniAppReader.read(folder.resolve("readme.md"), Wallets.ALL, none, none));
        write("package.json", "{}");
        assertEquals(2, read().problems().size());
    }

    @Test
    void aManifestThatIsAFolderIsReportedEvenWhereItIsAllThereIs() throws IOException {
        Files.createDirectory(folder.resolve("package.json"));
        Optional<String> none = Optional.empty();
        MiniApp app = MiniAppReader.read(folder.resolve("package.json"), Wallets.ALL, none, none);
        assertInstanceOf(AppId.Unreadable.class, app.id());
        assertEquals(Trouble.Cause.IS_DIRECTORY,
                assertInstanceOf(Problem.Unreadable.class, app.problems().getFirst()).trouble().cause());
    }
}
