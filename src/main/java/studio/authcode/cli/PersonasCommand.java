package studio.authcode.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.persona.Persona;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `authcode personas`: shows the simulated users.
@Command(name = "personas", description = "Shows the simulated users.", mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "list|show")
final class PersonasCommand {

    private final Surroundings around;

    PersonasCommand(Surroundings around) {
        this.around = around;
    }

    @Command(name = "list", description = "Lists the users.", mixinStandardHelpOptions = true)
    int list(@Mixin CommonOptions common) {
        try (Studio studio = common.studio(around)) {
            if (common.json()) {
                ObjectNode root = Json.object();
                ArrayNode personas = root.putArray("personas");
                studio.personas().all().forEach(persona -> personas.add(json(persona)));
                around.out().println(Json.write(root));
            } else {
                studio.personas().all().forEach(persona ->
                        around.out().printf("%-12s %s%n", persona.id(), persona.name()));
            }
            return ExitCode.WELL;
        }
    }

    @Command(name = "show", description = "Shows one user's profile.", mixinStandardHelpOptions = true)
    int show(@Mixin CommonOptions common, @Parameters(paramLabel = "ID") String id) {
        try (Studio studio = common.studio(around)) {
            Persona persona = studio.personas().get(id);
            if (common.json()) {
                around.out().println(Json.write(json(persona)));
            } else {
                around.out().println(persona.name());
                persona.fields().forEach((field, value) -> around.out().printf("  %-22s %s%n", field, value));
            }
            return ExitCode.WELL;
        }
    }

    private static ObjectNode json(Persona persona) {
        ObjectNode json = Json.object();
        json.put("id", persona.id()).put("name", persona.name());
        ObjectNode fields = json.putObject("fields");
        persona.fields().forEach(fields::put);
        return json;
    }
}
