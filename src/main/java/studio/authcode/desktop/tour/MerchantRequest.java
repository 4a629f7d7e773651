package studio.authcode.desktop.tour;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import studio.authcode.desktop.shell.Workbench;

/// The step of the tour that switches the wallet server on, and shows what it says of a merchant's request.
final class MerchantRequest {

    private final Stagehand stage;
    private final Workbench bench;

    MerchantRequest(Stagehand stage) {
        this.stage = stage;
        this.bench = stage.bench();
    }

    /// Plays it, where the wallet has a server.
    void play() throws IOException, InterruptedException {
        bench.server().switchOn("");
        Optional<String> address = bench.server().address(bench.session().wallet().get().id());
        if (address.isPresent()) {
            stage.shell().showServer();
            stage.picture("server");
            try (HttpClient client = HttpClient.newHttpClient()) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(address.get()))
                        .POST(HttpRequest.BodyPublishers.ofString("{}")).build();
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
                stage.tasks().until(() -> bench.server().exchanges().get() > 0);
            }
            stage.picture("server-verdict");
            stage.shell().showRequest();
        }
        bench.server().switchOff();
    }
}
