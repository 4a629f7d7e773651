package studio.authcode.desktop.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.node.ObjectNode;

/// A registry in a temporary folder, and a person who agrees to everything.
final class Desk implements Dialogs, Notices {

    final List<String> told = new ArrayList<>();
    final Wallets wallets;
    final AppRegistry registry;
    final Tools tools = new Tools(Tasks.direct(), this, new Tr(() -> Locale.ENGLISH));
    final RegisteredAppsViewModel model;
    boolean confirmed = true;
    Path file;

    Desk(Path folder) {
        wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        registry = new AppRegistry(folder.resolve("apps.json"), Clock.systemUTC(), _ -> { });
        file = folder.resolve("other.json");
        model = new RegisteredAppsViewModel(registry, wallets, tools, this, () -> { });
    }

    static RegisteredApp app(String entry) {
        return RegisteredApp.of((ObjectNode) Json.read(entry));
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return Optional.of(file);
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<String> extensions) {
        return Optional.of(file);
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        return confirmed;
    }

    @Override
    public void info(String text) {
        told.add(text);
    }

    @Override
    public void error(UserError error) {
        told.add(error.getMessage());
    }

    @Override
    public void error(String text, String hint) {
        told.add(text);
    }
}
