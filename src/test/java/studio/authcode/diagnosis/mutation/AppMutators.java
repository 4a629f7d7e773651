package studio.authcode.diagnosis.mutation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.base.Json;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.node.ObjectNode;

/// Right ids of apps that are not in service, and ids that break the documented rule.
final class AppMutators {

    private static final String INACTIVE = "app-id/inactive";
    private static final String FORMAT = "app-id/format";

    private AppMutators() {
    }

    static List<Mutator> all() {
        return List.of(
                state("unpublished"), state("suspended"), state("terminated"),
                Mutator.of(INACTIVE, "not-in-environment", (project, random) -> {
                    String other = Texts.pick(random, "production", "sandbox");
                    ObjectNode entry = entry(project);
                    entry.putObject("environments").putObject(other);
                    return Optional.of(changed(project, entry)
                            .in(other.equals("sandbox") ? "production" : "sandbox"));
                }),
                Mutator.of(INACTIVE, "not-a-tester", (project, random) -> {
                    ObjectNode entry = entry(project).put("state", "draft");
                    entry.putArray("testers").add(Ids.word(random, 2));
                    return Optional.of(changed(project, entry).by("somebody-else"));
                }),
                format("too-long", random -> Ids.named(random) + "." + Ids.word(random, 20)),
                format("one-segment", random -> Ids.word(random, 4)),
                format("bad-character", random -> Ids.named(random)
                        + Texts.pick(random, "-", "+", "!", "~", "=") + Ids.word(random, 1)),
                format("segment-start", random -> "vn." + random.nextInt(10) + Ids.word(random, 2) + "."
                        + Ids.word(random, 2)));
    }

    private static ObjectNode entry(Project project) {
        return Json.object().put("wallet", project.wallet()).put("id", project.id());
    }

    private static Mutation changed(Project project, ObjectNode entry) {
        return Mutation.of(project, project.with(RegisteredApp.of(entry)), project.idSpot());
    }

    private static Mutator state(String state) {
        return Mutator.of(INACTIVE, state, (project, _) ->
                Optional.of(changed(project, entry(project).put("state", state))));
    }

    /// Invents an id.
    @FunctionalInterface
    interface Invention {

        String of(RandomGenerator random);
    }

    /// Only wallets whose ids are names document such a rule in detail.
    private static Mutator format(String cause, Invention invention) {
        return Mutator.of(FORMAT, cause, (project, random) -> {
            if (project.idPath().size() < 2) {
                return Optional.empty();
            }
            Project broken = project.withId(invention.of(random));
            return Optional.of(Mutation.of(project, broken, broken.idSpot()).beside("app-id/unregistered"));
        });
    }
}
