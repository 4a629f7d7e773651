package studio.authcode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes small mini-apps for tests.
public final class AppMaker {

    /// The id of every app that this makes.
    public static final String ID = "vn.example.made";

    private final Path folder;
    private final String template;
    private final List<String> pages = new ArrayList<>();

    private AppMaker(Path folder, String template) {
        this.folder = folder;
        this.template = template;
    }

    /// Begins an app for Tiki, which keeps its id in `package.json`.
    public static AppMaker tiki(Path folder) {
        return new AppMaker(folder, "txml").file("package.json", "{\"tiki\":{\"appIdentifier\":\"" + ID + "\"}}");
    }

    /// Begins an app for a wallet that keeps no id in the project.
    public static AppMaker other(Path folder, String wallet) {
        return new AppMaker(folder, "axml")
                .file("authcode.json", "{\"wallet\":\"" + wallet + "\",\"app\":\"" + ID + "\"}");
    }

    /// Adds a page whose template has a button for `onLogin`.
    public AppMaker page(String name, String code) {
        String path = "pages/" + name + "/index";
        pages.add(path);
        return file(path + ".js", code).file(path + "." + template,
                "<view><button onTap=\"onLogin\" data-kind=\"main\">Sign in</button></view>")
                .file(path + ".json", "{}");
    }

    /// Adds any file.
    public AppMaker file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes `app.json`, and `app.js` where there is none.
    public Path make() {
        ObjectNode json = Json.object();
        json.set("pages", Json.strings(pages));
        file("app.json", Json.write(json));
        if (!Files.exists(folder.resolve("app.js"))) {
            file("app.js", "App({});");
        }
        return folder;
    }

    /// Writes a registry in which the app is published for a wallet.
    public static Path registry(Path file, String... wallets) {
        ObjectNode json = Json.object();
        ArrayNode apps = json.putArray("apps");
        for (String wallet : wallets) {
            apps.addObject().put("wallet", wallet).put("id", ID);
        }
        try {
            return Files.writeString(file, Json.write(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
