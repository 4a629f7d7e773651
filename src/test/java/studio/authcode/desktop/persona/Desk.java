package studio.authcode.desktop.persona;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

/// Users in a temporary folder, and a person who agrees to everything.
final class Desk implements Dialogs, Notices {

    final List<String> told = new ArrayList<>();
    final List<List<Persona>> changes = new ArrayList<>();
    final Tools tools = new Tools(Tasks.direct(), this, new Tr(() -> Locale.ENGLISH));
    final Personas personas;
    final PersonasViewModel model;

    Desk(Path folder) {
        personas = new Personas(new AtomicFile(folder.resolve("personas.json")));
        Wallets wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        model = new PersonasViewModel(personas, wallets, tools, this, changes::add);
        model.load(null);
    }

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        told.add(title);
        return true;
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
