package studio.authcode.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialJson;
import studio.authcode.backend.credentials.KeyFiles;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode backend credentials`: what registered apps show to the wallet server.
@Command(name = "credentials", description = "Shows the apps' credentials, and exports their keys.",
        mixinStandardHelpOptions = true)
final class CredentialsCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--wallet", paramLabel = "ID", description = "Only this wallet's.")
    private String wallet;

    @Option(names = "--app", paramLabel = "APPID", description = "Only this app's.")
    private String app;

    @Option(names = "--reveal", description = "Shows secrets whole, and private keys in JSON.")
    private boolean reveal;

    @Option(names = "--pem", paramLabel = "DIR", description = "Writes the keys into a folder, as PEM files.")
    private Path pem;

    @Option(names = "--force", description = "Replaces PEM files that are there.")
    private boolean force;

    CredentialsCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            List<AppCredentials> apps = studio.credentials(warning -> around.err().println(warning)).all().stream()
                    .filter(each -> wallet == null
                            || each.merchant().wallet().equals(studio.wallets().get(wallet).id()))
                    .filter(each -> app == null || each.merchant().app().equals(app)).toList();
            List<Path> files = pem == null ? List.of() : new KeyFiles(pem, force).write(apps).values().stream()
                    .map(Map::values).flatMap(each -> each.stream()).toList();
            if (common.json()) {
                printJson(apps, files);
            } else {
                printText(apps, files);
            }
            return ExitCode.WELL;
        }
    }

    private void printText(List<AppCredentials> apps, List<Path> files) {
        if (pem == null) {
            BackendText text = new BackendText(around.out(), common.style(around), reveal);
            apps.forEach(text::print);
        }
        files.forEach(file -> around.out().println(file));
        if (apps.isEmpty()) {
            around.err().println(Text.of("cli.backend.noApps"));
        } else if (pem != null && files.isEmpty()) {
            around.err().println(Text.of("cli.backend.noKeys"));
        }
    }

    private void printJson(List<AppCredentials> apps, List<Path> files) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("credentials");
        apps.forEach(each -> all.add(CredentialJson.of(each, reveal)));
        if (pem != null) {
            json.set("files", Json.strings(files.stream().map(Path::toString).toList()));
        }
        around.out().println(Json.write(json));
    }
}
