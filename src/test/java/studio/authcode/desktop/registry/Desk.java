package studio.authcode.desktop.registry;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Answers;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.AppRegistry;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.node.ObjectNode;

/// A registry in a temporary folder, and a person who agrees to everything.
final class Desk {

    final Told notices = new Told();
    final Answers answers = new Answers();
    final Wallets wallets;
    final AppRegistry registry;
    final Tools tools = new Tools(Tasks.direct(), notices, new Tr(() -> Locale.ENGLISH));
    final RegisteredAppsViewModel model;
    final Path file;

    Desk(Path folder) {
        wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        registry = new AppRegistry(folder.resolve("apps.json"), Clock.systemUTC(), _ -> { });
        file = folder.resolve("other.json");
        answers.file = Optional.of(file);
        model = new RegisteredAppsViewModel(registry, wallets, tools, answers, () -> { });
    }

    static RegisteredApp app(String entry) {
        return RegisteredApp.of((ObjectNode) Json.read(entry));
    }
}
