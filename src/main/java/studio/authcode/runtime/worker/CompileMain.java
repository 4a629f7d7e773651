package studio.authcode.runtime.worker;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import studio.authcode.base.Json;
import studio.authcode.runtime.module.TypeScript;
import tools.jackson.databind.JsonNode;

/// The compiler's process: makes JavaScript of each line's TypeScript, until there are no more lines.
final class CompileMain {

    private static final String COMPILE = "/runtime/compiler/compile.js";

    private CompileMain() {
    }

    /// Answers one JSON line for each JSON line.
    static void main() throws IOException {
        serve(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8),
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8));
    }

    static void serve(Reader in, Writer out) throws IOException {
        BufferedReader lines = new BufferedReader(in);
        BufferedWriter answers = new BufferedWriter(out);
        try (Context context = context()) {
            Value compile = compiler(context);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.write(answer(compile, line));
                answers.newLine();
                answers.flush();
            }
        }
    }

    private static String answer(Value compile, String line) {
        try {
            return compile.execute(line).asString();
        } catch (PolyglotException e) {
            if (e.isCancelled() || e.isExit()) {
                throw e;
            }
            // The compiler itself fails on some texts: this one has no code, and the next may have.
            JsonNode request = Json.read(line);
            return Json.write(Json.object().put("nr", request.path("nr").asInt(0)));
        }
    }

    private static Context context() {
        return Context.newBuilder("js").allowHostAccess(HostAccess.NONE).allowIO(IOAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE).allowExperimentalOptions(true)
                .option("engine.WarnInterpreterOnly", "false")
                // Most of the compiler is never called.
                .option("js.lazy-translation", "true")
                .out(OutputStream.nullOutputStream()).err(OutputStream.nullOutputStream()).build();
    }

    private static Value compiler(Context context) throws IOException {
        context.eval(Source.newBuilder("js", text(TypeScript.resource()), "typescript.js").build());
        return context.eval(Source.newBuilder("js", text(COMPILE), "compile.js").build())
                .execute(context.getBindings("js").getMember("ts"));
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = CompileMain.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
