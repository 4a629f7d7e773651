package studio.authcode.diagnosis.call;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.CallSite;
import studio.authcode.source.SourceIndex;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;
import studio.authcode.source.flow.Templates;
import studio.authcode.project.ProjectFiles;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.node.ObjectNode;

/// A mini-app whose code is diagnosed: two pages, and whatever else a test writes.
final class Code {

    private static final Wallets WALLETS = new Wallets(new UserContracts(Path.of("no-such-folder")));

    private final Path folder;
    private final String wallet;
    private Map<String, String> switches = Map.of();

    Code(Path folder, String wallet) {
        this.folder = folder;
        this.wallet = wallet;
        write("app.json", "{\"pages\": [\"pages/home/index\", \"pages/other/index\"]}");
        write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.shop.app\"}}");
        write("authcode.json", "{\"wallet\": \"" + wallet + "\"}");
        write("app.js", "App({});\n");
        write("pages/home/index.js", "Page({});\n");
        write("pages/other/index.js", "Page({});\n");
    }

    /// Returns the places of a rule's findings where this is the body of a page's method.
    static List<String> inLogin(Path folder, String rule, String wallet, String body, RegisteredApp... known) {
        return new Code(folder, wallet).other("Page({ login() {\n" + body + "\n} });").places(rule, known);
    }

    /// Returns the places that a table's cell names.
    static List<String> list(String places) {
        return places == null ? List.of() : List.of(places.split(" "));
    }

    /// Returns the app as it is registered.
    static RegisteredApp registered(String wallet, String members) {
        return RegisteredApp.of((ObjectNode) Json.read(
                "{\"wallet\": \"" + wallet + "\", \"id\": \"vn.shop.app\"" + members + "}"));
    }

    Code write(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Code home(String code) {
        return write("pages/home/index.js", code);
    }

    Code other(String code) {
        return write("pages/other/index.js", code);
    }

    Code with(String name, String value) {
        switches = Map.of(name, value);
        return this;
    }

    private List<WalletRules> rules() {
        return WALLETS.all().stream()
                .map(contract -> new WalletRules(contract.id(), contract.name(), contract.project())).toList();
    }

    private MiniApp app() {
        return MiniAppReader.read(folder, rules(), Optional.empty(), Optional.empty());
    }

    /// Everything that is wrong with the calls.
    List<Finding> findings(RegisteredApp... known) {
        MiniApp app = app();
        return Doctor.ofEverything().diagnose(new Subject(app, rules(), List.of(known),
                        app.wallet().flatMap(WALLETS::find),
                        SourceIndex.of(app), new Circumstances("production", Optional.empty(), switches)))
                .findings().stream().filter(found -> found.rule().startsWith("call/")).toList();
    }

    /// Where one rule says that something is wrong, as `line:column`, with the cause where it tells causes apart.
    List<String> places(String rule, RegisteredApp... known) {
        return findings(known).stream().filter(found -> found.rule().equals("call/" + rule))
                .map(found -> (found.cause().isEmpty() ? "" : found.cause() + "@")
                        + found.place().line() + ":" + found.place().column())
                .toList();
    }

    /// The handlers that reach each call, as `owner.name`, with `?` where somebody is asked on the way and `if` where a
    /// condition stands in it.
    List<String> handlers() {
        MiniApp app = app();
        SourceIndex index = SourceIndex.of(app);
        Flows flows = new Flows(index.program(), Templates.in(ProjectFiles.at(folder), List.of("txml", "axml")));
        return index.calls().stream().flatMap((CallSite call) -> flows.reach(call).stream()).map(Code::shown).toList();
    }

    private static String shown(Reach reach) {
        String file = reach.entrance().file().replaceFirst("\\.js$", "").replaceFirst("/index$", "");
        return file.substring(file.lastIndexOf('/') + 1) + "." + reach.entrance().name()
                + (reach.isByItself() ? "" : "?") + (reach.isGuarded() ? " if" : "");
    }
}
