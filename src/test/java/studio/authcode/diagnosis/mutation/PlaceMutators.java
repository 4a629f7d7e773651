package studio.authcode.diagnosis.mutation;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Ids that are missing, at the wrong place or no string; for wallets that keep the id in the manifest.
final class PlaceMutators {

    private static final String MISSING = "app-id/missing";
    private static final String MISPLACED = "app-id/misplaced";
    private static final String WRONG_TYPE = "app-id/wrong-type";

    private PlaceMutators() {
    }

    static List<Mutator> all() {
        return List.of(
                kept(MISSING, "no-manifest", (project, _) -> Optional.of(Mutation.of(project,
                        project.without(project.idFile()), Spot.top(project.idFile())))),
                kept(MISSING, "no-field", PlaceMutators::noField),
                kept(MISSING, "empty", (project, random) ->
                        value(project, Texts.pick(random, "\"\"", "\" \"", "\"\\t\""))),
                kept(MISSING, "null", (project, _) -> value(project, "null")),
                kept(MISPLACED, "top-level",
                        (project, _) -> moved(project, project.idFile(), List.of(), leaf(project))),
                kept(MISPLACED, "in-app-json", (project, random) -> moved(project, project.appJson(), List.of(),
                        Texts.pick(random, leaf(project), "appId", "app_identifier", "miniAppId"))),
                kept(MISPLACED, "other-key", PlaceMutators::otherKey),
                kept(WRONG_TYPE, "number", PlaceMutators::number),
                kept(WRONG_TYPE, "boolean", (project, random) -> value(project, Texts.pick(random, "true", "false"))),
                kept(WRONG_TYPE, "array", (project, random) ->
                        value(project, Texts.pick(random, "[]", "[" + Texts.quoted(project.id()) + "]"))),
                kept(WRONG_TYPE, "object", (project, random) ->
                        value(project, Texts.pick(random, "{}", "{\"id\": " + Texts.quoted(project.id()) + "}"))));
    }

    private static Mutator kept(String rule, String cause, Mutator.Way way) {
        return Mutator.of(rule, cause, (project, random) ->
                project.idPath().size() < 2 ? Optional.empty() : way.apply(project, random));
    }

    private static String leaf(Project project) {
        return project.idPath().getLast();
    }

    private static List<String> branch(Project project) {
        return project.idPath().subList(0, project.idPath().size() - 1);
    }

    private static Project withoutId(Project project) {
        return project.edit(project.idFile(),
                text -> Texts.remove(text, Node.of(text).at(branch(project)).orElseThrow(), leaf(project)));
    }

    private static Optional<Mutation> value(Project project, String json) {
        Project broken = project.withValue(json);
        return Optional.of(Mutation.of(project, broken, broken.idSpot()));
    }

    private static Optional<Mutation> noField(Project project, RandomGenerator random) {
        Project broken = withoutId(project);
        if (random.nextBoolean()) {
            String text = broken.text(project.idFile());
            return Optional.of(Mutation.of(project, broken, Spot.of(project.idFile(), text,
                    Node.of(text).at(branch(project)).orElseThrow().start())));
        }
        // Without the object, only the template tells the wallet.
        broken = broken.edit(project.idFile(), text -> Texts.remove(text, Node.of(text), project.idPath().getFirst()));
        String text = broken.text(project.idFile());
        return broken.files().keySet().stream().noneMatch(file -> file.endsWith(".txml")) ? Optional.empty()
                : Optional.of(Mutation.of(project, broken, Spot.of(project.idFile(), text, Node.of(text).start())));
    }

    private static Optional<Mutation> moved(Project project, String file, List<String> into, String key) {
        Project broken = withoutId(project).edit(file, text ->
                Texts.insert(text, Node.of(text).at(into).orElseThrow(), key, Texts.quoted(project.id())));
        return there(project, broken, file, into, key);
    }

    private static Optional<Mutation> there(Project project, Project broken, String file, List<String> into,
            String key) {
        String text = broken.text(file);
        Node object = Node.of(text).at(into).orElseThrow();
        return Optional.of(Mutation.of(project, broken,
                Spot.of(file, text, object.entry(key).orElseThrow().value().start())).repaired());
    }

    private static Optional<Mutation> otherKey(Project project, RandomGenerator random) {
        String key = Texts.pick(random, "appidentifier", "app_identifier", "appId", "miniAppId", "AppIdentifier",
                "app-identifier", "appID", "applicationId", "app_id");
        String file = project.idFile();
        switch (random.nextInt(3)) {
            case 0 -> {
                String old = Texts.quoted(leaf(project));
                Project broken = project.edit(file, text -> {
                    Node.Entry entry = Node.of(text).at(branch(project)).orElseThrow()
                            .entry(leaf(project)).orElseThrow();
                    return Texts.replace(text, entry.keyStart(), entry.keyStart() + old.length(), Texts.quoted(key));
                });
                return there(project, broken, file, branch(project), key);
            }
            case 1 -> {
                return moved(project, file, List.of(), key);
            }
            default -> {
                Project elsewhere = project.edit(file, text -> Texts.insert(text, Node.of(text), "tini", "{}"));
                Optional<Mutation> moved = moved(elsewhere, file, List.of("tini"), leaf(project));
                return moved.map(each -> new Mutation(elsewhere, each.broken(), each.spot(), each.beside(), true,
                        each.environment(), each.persona(), each.onDisk()));
            }
        }
    }

    private static Optional<Mutation> number(Project project, RandomGenerator random) {
        Project healthy = project.renamed(Ids.digits(random, 3 + random.nextInt(17)));
        Project broken = healthy.withValue(healthy.id());
        return Optional.of(Mutation.of(healthy, broken, broken.idSpot()).repaired());
    }
}
