package studio.authcode.diagnosis.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import studio.authcode.base.Json;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Projects with which nothing is wrong.
final class Healthy {

    private static final int MOST_FILES = 5_000;
    private static final int LARGEST = 200_000;

    private Healthy() {
    }

    /// Invents a project that keeps its id in the manifest, or, one time in six, in the settings.
    static Project invented(Random random) {
        return random.nextInt(6) == 0 ? settings(random) : manifest(random);
    }

    private static Project manifest(Random random) {
        Style style = Style.of(random);
        List<String> ids = Ids.apart(random, 4, true);
        String root = Texts.pick(random, "", "src/");
        Map<String, byte[]> files = new TreeMap<>();
        code(files, random, root, ".txml");
        put(files, "package.json", style.write(shuffled(random, Map.of("name", Ids.word(random, 3), "version", "1.0.0",
                "description", "say \"//\", /* or, */ ,}", "private", true, "dependencies", Map.of(), "keywords",
                List.of("a", "b,]"), "tiki", shuffled(random, random.nextBoolean()
                        ? Map.of("appIdentifier", ids.getFirst())
                        : Map.of("appIdentifier", ids.getFirst(), "metadata", Map.of("permissions", List.of())))))));
        return new Project("invented", files, "tiki", "package.json", List.of("tiki", "appIdentifier"), ids.getFirst(),
                apps("tiki", ids, random));
    }

    private static Project settings(Random random) {
        List<String> ids = Ids.apart(random, 3, false);
        Map<String, byte[]> files = new TreeMap<>();
        code(files, random, "", ".axml");
        put(files, "mini.project.json", "{}");
        put(files, "authcode.json", Style.of(random).write(
                shuffled(random, Map.of("wallet", "alipay", "app", ids.getFirst(), "rules", Map.of()))));
        return new Project("invented", files, "alipay", "authcode.json", List.of("app"), ids.getFirst(),
                apps("alipay", ids, random));
    }

    private static void code(Map<String, byte[]> files, Random random, String root, String template) {
        List<String> pages = Stream.generate(() -> "pages/" + Ids.word(random, 2) + "/index")
                .limit(1 + random.nextInt(3)).distinct().toList();
        put(files, root + "app.json", Style.of(random).write(
                shuffled(random, Map.of("pages", pages, "window", Map.of("defaultTitle", "A")))));
        put(files, root + "app.js", "App({});\n");
        for (String page : pages) {
            put(files, root + page + ".js", "Page({\n  onTap() {},\n});\n");
            put(files, root + page + template, "<view onTap=\"onTap\">x</view>\n");
        }
    }

    private static void put(Map<String, byte[]> files, String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Object> shuffled(Random random, Map<String, ?> map) {
        List<String> keys = new ArrayList<>(new TreeMap<>(map).keySet());
        Collections.shuffle(keys, random);
        Map<String, Object> shuffled = new LinkedHashMap<>();
        keys.forEach(key -> shuffled.put(key, map.get(key)));
        return shuffled;
    }

    /// The first is the project's own; one belongs to another wallet.
    private static List<RegisteredApp> apps(String wallet, List<String> ids, Random random) {
        List<RegisteredApp> apps = new ArrayList<>(
                ids.stream().map(id -> RegisteredApp.published(wallet, id)).toList());
        apps.add(wallet.equals("tiki") ? RegisteredApp.published("alipay", "2021" + Ids.digits(random, 12))
                : RegisteredApp.published("tiki", Ids.named(random)));
        return apps;
    }

    /// Reads the projects below a folder that say their id where we know to look.
    static List<Project> below(Path folder, Random random) {
        try (Stream<Path> paths = Files.walk(folder, 6)) {
            return paths.filter(Files::isDirectory)
                    .filter(each -> !each.toString().contains("node_modules"))
                    .flatMap(each -> read(each, random).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Project> read(Path folder, Random random) {
        Optional<String> kept = string(folder.resolve("package.json"), "/tiki/appIdentifier");
        Optional<String> set = string(folder.resolve("authcode.json"), "/app");
        Optional<String> wallet = set.isPresent() ? string(folder.resolve("authcode.json"), "/wallet")
                : kept.map(_ -> "tiki");
        Optional<String> id = set.or(() -> kept).filter(text -> !text.isBlank());
        if (wallet.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> files = files(folder);
        if (files.keySet().stream().noneMatch(file -> file.endsWith("app.json"))) {
            return Optional.empty();
        }
        List<String> ids = new ArrayList<>(Ids.apart(random, 3, set.isEmpty()));
        ids.addFirst(id.get());
        return Optional.of(set.isPresent()
                ? new Project(folder.toString(), files, wallet.get(), "authcode.json", List.of("app"), id.get(),
                        apps(wallet.get(), ids, random))
                : new Project(folder.toString(), files, "tiki", "package.json",
                        List.of("tiki", "appIdentifier"), id.get(), apps("tiki", ids, random)));
    }

    private static Optional<String> string(Path file, String pointer) {
        try {
            JsonNode node = Json.read(Files.readString(file)).at(pointer);
            return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains("node_modules") && !each.toString().contains("/.git/"))
                    .filter(each -> each.toString().matches(".*\\.(json|js|ts|sjs|txml|axml)"))
                    .limit(MOST_FILES).toList()) {
                if (Files.size(path) <= LARGEST) {
                    files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
