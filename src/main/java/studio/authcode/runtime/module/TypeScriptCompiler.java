package studio.authcode.runtime.module;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.runtime.module.Compiled.Fault;
import tools.jackson.databind.JsonNode;

/// Compiles TypeScript in a process of its own, which is started when it is needed, and keeps what it has compiled.
public final class TypeScriptCompiler implements Compiler, AutoCloseable {

    private static final Duration LOADING = Duration.ofSeconds(60);
    private static final Duration LONGEST = Duration.ofSeconds(20);
    /// The slowest that it compiles, with other work on the machine.
    private static final int CHARACTERS_PER_MILLISECOND = 4;
    private static final long MOST_KEPT = 30_000_000;
    private static final int TRIES = 2;

    private final Launch launch;
    private final String version;
    private final CompileCache cache;
    /// The oldest first; empty for what could not be compiled.
    private final Map<String, Optional<Compiled>> known = new LinkedHashMap<>();
    private final Object turn = new Object();
    private long kept;
    private CompilerProcess process;
    private boolean loaded;

    /// Starts the compiler's process, whose main class is told to compile.
    @FunctionalInterface
    public interface Launch {

        /// Starts it; its standard streams are pipes.
        Process start() throws IOException;
    }

    /// Names how the process is started, and where what was compiled is kept.
    ///
    /// @param cache a folder, which need not be there
    public TypeScriptCompiler(Launch launch, Path cache) {
        this.launch = launch;
        this.version = TypeScript.version();
        this.cache = new CompileCache(cache);
    }

    /// Starts the process, on a thread of its own, so that whoever compiles soon need not wait for it then.
    public void prepare() {
        Thread.ofVirtual().name("compiler").start(() -> compile("prepared.ts", ""));
    }

    @Override
    public Optional<Compiled> compile(String file, String text) {
        String key = CompileCache.hash(version + "\n" + file.substring(file.lastIndexOf('.')) + "\n" + text);
        Optional<Compiled> before = known(key);
        if (before != null) {
            return before;
        }
        Optional<Compiled> read = cache.read(key);
        if (read.isPresent()) {
            return keep(key, read);
        }
        synchronized (turn) {
            Optional<Compiled> meanwhile = known(key);
            if (meanwhile != null) {
                return meanwhile;
            }
            Optional<Compiled> compiled = asked(file, text);
            compiled.ifPresent(each -> cache.write(key, each));
            // What nobody waited for may well be compiled next time.
            return Thread.currentThread().isInterrupted() ? compiled : keep(key, compiled);
        }
    }

    private Optional<Compiled> known(String key) {
        synchronized (known) {
            return known.get(key);
        }
    }

    private Optional<Compiled> keep(String key, Optional<Compiled> compiled) {
        synchronized (known) {
            Optional<Compiled> old = known.put(key, compiled);
            kept += size(compiled) - (old == null ? 0 : size(old));
            while (kept > MOST_KEPT && known.size() > 1) {
                kept -= size(known.remove(known.keySet().iterator().next()));
            }
            return compiled;
        }
    }

    private static long size(Optional<Compiled> compiled) {
        return 200 + compiled.map(each -> each.code().length() + each.map().length()).orElse(0);
    }

    /// Another process is started once where the first one dies: it may have died of something else.
    private Optional<Compiled> asked(String file, String text) {
        for (int i = 0; i < TRIES; i++) {
            try {
                if (process == null || !process.isAlive()) {
                    process = new CompilerProcess(launch.start());
                    loaded = false;
                }
            } catch (IOException _) {
                return Optional.empty();
            }
            Duration longest = LONGEST.plusMillis(text.length() / CHARACTERS_PER_MILLISECOND);
            Optional<JsonNode> answer = process.ask(file, text, loaded ? longest : longest.plus(LOADING));
            if (answer.isPresent()) {
                loaded = true;
                return answer.filter(node -> node.has("code")).map(TypeScriptCompiler::compiled);
            }
            process = null;
        }
        return Optional.empty();
    }

    private static Compiled compiled(JsonNode answer) {
        List<Fault> faults = new ArrayList<>();
        answer.path("errors").forEach(error -> faults.add(new Fault(error.path("message").asString(""),
                error.path("line").asInt(1), error.path("column").asInt(1))));
        return new Compiled(answer.path("code").asString(""), answer.path("map").asString(""), List.copyOf(faults));
    }

    /// Ends the process.
    @Override
    public void close() {
        synchronized (turn) {
            if (process != null) {
                process.close();
            }
        }
    }
}
