package studio.authcode.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.registry.RegistryExport;
import studio.authcode.registry.RegistryImport;
import tools.jackson.databind.node.ObjectNode;

/// `authcode apps`: shows and changes the registered apps.
@Command(name = "apps", description = "Shows and changes the registered apps.", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|add|remove|import|export")
final class AppsCommand {

    private final Surroundings around;

    AppsCommand(Surroundings around) {
        this.around = around;
    }

    @Command(name = "list", description = "Lists the registered apps.", mixinStandardHelpOptions = true)
    int list(@Mixin CommonOptions common,
            @Option(names = "--wallet", paramLabel = "ID", description = "Only this wallet's.") String wallet,
            @Option(names = "--reveal", description = "Shows secrets whole.") boolean reveal) {
        try (Studio studio = common.studio(around)) {
            List<RegisteredApp> apps = studio.registry().apps().stream()
                    .filter(app -> wallet == null || app.wallet().equals(studio.wallets().get(wallet).id())).toList();
            if (common.json()) {
                around.out().println(Json.write(Json.read(new RegistryExport(apps, reveal).text())));
            } else if (apps.isEmpty()) {
                around.err().println(Text.of("cli.apps.none", studio.registry().file().toString()));
            } else {
                apps.forEach(this::print);
            }
            return ExitCode.WELL;
        }
    }

    private void print(RegisteredApp app) {
        around.out().printf("%-12s %-32s %-12s %s%n", app.wallet(), Printable.of(app.id()),
                app.state().json(),
                Printable.of(app.company().isEmpty() ? app.name() : app.name() + " – " + app.company()));
    }

    @Command(name = "add", description = "Registers an app.", mixinStandardHelpOptions = true)
    int add(@Mixin CommonOptions common,
            @Option(names = "--wallet", required = true, paramLabel = "ID") String wallet,
            @Option(names = "--id", required = true, paramLabel = "APPID") String id,
            @Option(names = "--name") String name,
            @Option(names = "--company") String company,
            @Option(names = "--state", paramLabel = "draft|published|unpublished|suspended|terminated") String state,
            @Option(names = "--scope", paramLabel = "S", description = "Repeatable; without it, every scope.")
            List<String> scopes,
            @Option(names = "--permission", paramLabel = "P", description = "Repeatable.") List<String> permissions) {
        try (Studio studio = common.writing(around)) {
            ObjectNode entry = Json.object();
            entry.put("wallet", studio.wallets().get(wallet).id()).put("id", id);
            putIfGiven(entry, "name", name);
            putIfGiven(entry, "company", company);
            putIfGiven(entry, "state", state);
            if (scopes != null) {
                entry.set("scopes", Json.strings(scopes));
            }
            if (permissions != null) {
                entry.set("permissions", Json.strings(permissions));
            }
            studio.registry().add(RegisteredApp.of(entry));
            return said(common, Text.of("cli.apps.added", id, wallet, studio.registry().file().toString()));
        }
    }

    private static void putIfGiven(ObjectNode entry, String member, String value) {
        if (value != null) {
            entry.put(member, value);
        }
    }

    @Command(name = "remove", description = "Removes an app.", mixinStandardHelpOptions = true)
    int remove(@Mixin CommonOptions common,
            @Option(names = "--wallet", required = true, paramLabel = "ID") String wallet,
            @Option(names = "--id", required = true, paramLabel = "APPID") String id) {
        try (Studio studio = common.studio(around)) {
            if (!studio.registry().remove(studio.wallets().get(wallet).id(), id)) {
                throw new UserError(Text.of("cli.apps.unknown", id, wallet), Text.of("cli.apps.unknown.hint"));
            }
            return said(common, Text.of("cli.apps.removed", id, wallet, studio.registry().file().toString()));
        }
    }

    @Command(name = "import", description = "Takes over the apps of a registry file.", mixinStandardHelpOptions = true)
    int importFrom(@Mixin CommonOptions common, @Parameters(paramLabel = "FILE") Path file) {
        try (Studio studio = common.writing(around)) {
            RegistryImport.Imported done = new RegistryImport(studio.registry()).from(file);
            return said(common, Text.of("cli.apps.imported", done.added(), done.replaced()));
        }
    }

    @Command(name = "export", description = "Writes the registered apps to a file.", mixinStandardHelpOptions = true)
    int export(@Mixin CommonOptions common,
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "Standard output when not given.") Path file,
            @Option(names = "--reveal", description = "Keeps secrets in.") boolean reveal) {
        try (Studio studio = common.studio(around)) {
            List<RegisteredApp> apps = studio.registry().apps();
            RegistryExport export = new RegistryExport(apps, reveal);
            if (file == null) {
                around.out().print(export.text());
                return ExitCode.WELL;
            }
            export.write(file, studio.registry());
            return said(common, Text.of("cli.apps.exported", apps.size(), file.toString()));
        }
    }

    private int said(CommonOptions common, Text text) {
        if (common.json()) {
            around.out().println(Json.write(Json.object().put("done", text.toString())));
        } else {
            around.out().println(text);
        }
        return ExitCode.WELL;
    }
}
