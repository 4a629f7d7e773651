package studio.authcode.desktop.persona;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import studio.authcode.base.AtomicFile;
import studio.authcode.desktop.common.Answers;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Told;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

/// Users in a temporary folder, and a person who agrees to everything.
final class Desk {

    final Told notices = new Told();
    final List<List<Persona>> changes = new ArrayList<>();
    final Tools tools = new Tools(Tasks.direct(), notices, new Tr(() -> Locale.ENGLISH));
    final Personas personas;
    final PersonasViewModel model;

    Desk(Path folder) {
        personas = new Personas(new AtomicFile(folder.resolve("personas.json")));
        Wallets wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        model = new PersonasViewModel(personas, wallets, tools, new Answers(), changes::add);
        model.load(null);
    }
}
