package studio.authcode.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.backend.Backend;
import studio.authcode.backend.ReadyJson;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode backend`: the local wallet server, and what a test asks of one that runs.
@Command(name = "backend", mixinStandardHelpOptions = true, description = {
    "Runs the local wallet server, where a merchant's server exchanges auth codes;",
    "its subcommands ask one that runs."})
final class BackendCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--port", paramLabel = "N", description = "The port; left out, any that is free.")
    private int port;

    @Option(names = "--reveal", description = "Shows secrets whole.")
    private boolean reveal;

    BackendCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        checkPort(port);
        try (Studio studio = common.studio(around)) {
            BackendText text = new BackendText(around.out(), common.style(around), reveal);
            try (Backend backend = studio.backend(port, exchange -> {
                if (!common.json()) {
                    text.print(exchange);
                }
            }, warning -> around.err().println(warning))) {
                if (common.json()) {
                    around.out().println(Json.write(ReadyJson.of(backend)));
                } else {
                    text.ready(backend);
                }
                around.out().flush();
                untilStopped();
            }
            return ExitCode.WELL;
        }
    }

    /// Refuses what is no port.
    static void checkPort(int port) {
        if (port < 0 || port > MOST_PORT) {
            throw new UserError(Text.of("cli.backend.port", String.valueOf(port)));
        }
    }

    /// Waits for the end of the process; a test interrupts it.
    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            // The command ends, as whoever interrupts it wants; what is still to be tidied up must not be interrupted.
        }
    }

    @Command(name = "mint", description = "Mints an auth code as if a user had allowed everything.",
            mixinStandardHelpOptions = true)
    int mint(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Option(names = "--wallet", required = true, paramLabel = "ID") String wallet,
            @Option(names = "--app", required = true, paramLabel = "APPID") String app,
            @Option(names = "--environment", paramLabel = "production|sandbox", defaultValue = "production")
            CommonOptions.Calling.Environment environment,
            @Option(names = "--persona", paramLabel = "ID", description = "The simulated user.") String persona,
            @Option(names = "--scopes", paramLabel = "JSON", description = "What the page would ask for.")
            String scopes) {
        ObjectNode body = Json.object().put("wallet", wallet).put("app", app)
                .put("environment", environment.name());
        putIfGiven(body, "persona", persona);
        if (scopes != null) {
            body.set("scopes", json(scopes));
        }
        return said(options, server.client(around).post("/codes", body), answer -> {
            around.out().println(answer.path("code").asString());
            around.err().println(Text.of("cli.backend.minted", answer.path("flow").asString(),
                    answer.path("expires").asString()));
        });
    }

    private static JsonNode json(String scopes) {
        try {
            return Json.read(scopes);
        } catch (JacksonException e) {
            throw new UserError(Text.of("cli.call.scopes", e.getLocation() == null ? 1 : e.getLocation().getColumnNr(),
                    Json.reason(e)), Text.of("cli.call.scopes.hint"));
        }
    }

    private static void putIfGiven(ObjectNode body, String member, String value) {
        if (value != null) {
            body.put(member, value);
        }
    }

    @Command(name = "clock", description = "Moves the server's clock forward.", mixinStandardHelpOptions = true)
    int clock(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Parameters(paramLabel = "DURATION", description = "Such as PT11M.") String advance) {
        return said(options, server.client(around).post("/clock", Json.object().put("advance", advance)), answer ->
                around.out().println(Text.of("cli.backend.clock", answer.path("now").asString(),
                        answer.path("ahead").asString())));
    }

    @Command(name = "fail", description = "Lets a later call fail.", mixinStandardHelpOptions = true)
    int fail(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Option(names = "--wallet", required = true, paramLabel = "ID") String wallet,
            @Option(names = "--operation", required = true, paramLabel = "token|refresh|profile|revoke")
            String operation,
            @Option(names = "--nth", defaultValue = "1", paramLabel = "N",
                    description = "Which call from now on, counted from 1.") int nth,
            @Option(names = "--kind", required = true, paramLabel = "error|delay|drop|malformed") String kind,
            @Option(names = "--code", paramLabel = "CODE", description = "The wallet's own code.") String code) {
        ObjectNode body = Json.object().put("wallet", wallet).put("operation", operation).put("nth", nth)
                .put("kind", kind);
        putIfGiven(body, "code", code);
        return said(options, server.client(around).post("/faults", body), answer -> around.out().println(
                Text.of("cli.backend.fail", answer.path("operation").asString(), answer.path("wallet").asString(),
                        answer.path("nth").asInt(), answer.path("kind").asString())));
    }

    @Command(name = "revoke", description = "Revokes what a code or a token belongs to.",
            mixinStandardHelpOptions = true)
    int revoke(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Parameters(paramLabel = "TOKEN", description = "An auth code or a token.") String token) {
        return said(options, server.client(around).post("/tokens/revoke", Json.object().put("token", token)),
                _ -> around.out().println(Text.of("cli.backend.revoked")));
    }

    @Command(name = "expire", description = "Lets a code or a token expire at once.", mixinStandardHelpOptions = true)
    int expire(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Parameters(paramLabel = "TOKEN", description = "An auth code or a token.") String token) {
        return said(options, server.client(around).post("/tokens/expire", Json.object().put("token", token)),
                _ -> around.out().println(Text.of("cli.backend.expired")));
    }

    @Command(name = "take-back", description = "Takes back what a user allowed an app, as the user can in the wallet.",
            mixinStandardHelpOptions = true)
    int takeBack(@Mixin CommonOptions options, @Mixin ServerOptions server,
            @Option(names = "--wallet", required = true, paramLabel = "ID") String wallet,
            @Option(names = "--app", required = true, paramLabel = "APPID") String app,
            @Option(names = "--persona", required = true, paramLabel = "ID") String persona) {
        ObjectNode body = Json.object().put("wallet", wallet).put("app", app).put("persona", persona);
        return said(options, server.client(around).post("/grants/revoke", body), answer -> around.out().println(
                Text.of("cli.backend.tookBack", answer.path("revoked").asInt())));
    }

    @Command(name = "exchanges", description = "Shows what was asked of the server since it was started or reset.",
            mixinStandardHelpOptions = true)
    int exchanges(@Mixin CommonOptions options, @Mixin ServerOptions server) {
        ExchangeText text = new ExchangeText(around.out(), options.style(around));
        return said(options, server.client(around).get("/exchanges"), answer ->
                answer.path("exchanges").forEach(exchange -> text.print(exchange, "")));
    }

    @Command(name = "reset", description = "Begins anew: clock, failures, traffic, minted codes.",
            mixinStandardHelpOptions = true)
    int reset(@Mixin CommonOptions options, @Mixin ServerOptions server) {
        return said(options, server.client(around).post("/reset", Json.object()), answer ->
                around.out().println(Text.of("cli.backend.reset", answer.path("now").asString())));
    }

    private int said(CommonOptions options, JsonNode answer, Consumer<JsonNode> text) {
        if (options.json()) {
            around.out().println(Json.write(answer));
        } else {
            text.accept(answer);
        }
        return ExitCode.WELL;
    }
}
