package studio.authcode.runtime.module;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What was compiled before, on disk: one file each, named by what it was made of. What is damaged is not there.
final class CompileCache {

    private static final long LARGEST = 16L << 20;
    private static final long MOST = 64L << 20;
    /// How many entries are written before somebody looks how large the folder has become.
    private static final int OFTEN = 64;

    private final Path folder;
    private final AtomicInteger written = new AtomicInteger();

    CompileCache(Path folder) {
        this.folder = folder;
    }

    static String hash(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String key) {
        return folder.resolve(key + ".json");
    }

    Optional<Compiled> read(String key) {
        try {
            Path file = file(key);
            if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
                return Optional.empty();
            }
            JsonNode entry = Json.read(Files.readAllBytes(file));
            String code = entry.path("code").asString("");
            String map = entry.path("map").asString("");
            return entry.path("check").asString("").equals(check(key, code, map))
                    ? Optional.of(new Compiled(code, map, List.of())) : Optional.empty();
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    private static String check(String key, String code, String map) {
        return hash(key + "\n" + code + "\n" + map);
    }

    /// Keeps what was compiled without faults; where the folder cannot be written, it is compiled again next time.
    void write(String key, Compiled compiled) {
        if (!compiled.faults().isEmpty()) {
            return;
        }
        ObjectNode entry = Json.object().put("check", check(key, compiled.code(), compiled.map()))
                .put("code", compiled.code()).put("map", compiled.map());
        try {
            if (written.getAndIncrement() % OFTEN == 0) {
                prune();
            }
            new AtomicFile(file(key)).write(Json.write(entry));
        } catch (IOException _) {
            // Nothing is lost but time.
        }
    }

    /// A file of the cache, as it was when somebody looked.
    private record Entry(Path file, long size, long time) {
    }

    private void prune() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                entries.add(new Entry(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
            }
        }
        long size = entries.stream().mapToLong(Entry::size).sum();
        entries.sort(Comparator.comparingLong(Entry::time));
        for (Entry entry : entries) {
            if (size <= MOST) {
                return;
            }
            Files.deleteIfExists(entry.file());
            size -= entry.size();
        }
    }
}
