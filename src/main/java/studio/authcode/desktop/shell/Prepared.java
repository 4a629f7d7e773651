package studio.authcode.desktop.shell;

import java.util.List;
import java.util.function.Consumer;
import studio.authcode.Studio;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.persona.Persona;
import studio.authcode.wallet.Contract;
import tools.jackson.databind.node.ObjectNode;

/// What is read from disk before the window is built, while JavaFX itself starts.
///
/// @param file where the settings are kept
/// @param settings what they are
/// @param engine the services, with what the first screen needs already read
public record Prepared(SettingsFile file, ObjectNode settings, Workbench.Engine engine) {

    /// Reads it.
    ///
    /// @param inbox hears what could not be read
    public static Prepared read(Studio studio, Consumer<Text> inbox) {
        SettingsFile file = new SettingsFile(new AtomicFile(studio.state().settings()), studio.clock(), inbox);
        ObjectNode settings = file.read();
        Samples samples = new Samples(studio.assets(), studio.wallets());
        try {
            samples.registerAt(studio.registry(), studio.clock());
        } catch (UserError e) {
            inbox.accept(e.text());
        }
        List<Contract> contracts = studio.wallets().all();
        studio.wallets().problems().forEach(inbox);
        return new Prepared(file, settings, new Workbench.Engine(
                studio.wallets(), contracts, studio.personas(), users(studio, inbox), studio.registry(),
                studio::journal, studio::calls, samples, studio.clock()));
    }

    /// A broken file of the person's own must not keep the window from opening.
    private static List<Persona> users(Studio studio, Consumer<Text> inbox) {
        try {
            return studio.personas().all();
        } catch (UserError e) {
            inbox.accept(e.text());
            return studio.personas().builtIn();
        }
    }
}
