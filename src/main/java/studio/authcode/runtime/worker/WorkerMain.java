package studio.authcode.runtime.worker;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// The worker process: runs mini-apps for the process that started it, line by line, until the input ends.
public final class WorkerMain {

    /// The process ends itself with this when code cannot be ended.
    static final int UNSTOPPABLE = 70;

    private WorkerMain() {
    }

    /// Serves the parent on the standard streams.
    ///
    /// @param args `compile` for the compiler's process
    public static void main(String[] args) throws InterruptedException, IOException {
        if (List.of(args).equals(List.of("compile"))) {
            CompileMain.main();
            return;
        }
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        PrintStream errors = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.setOut(errors);
        LineParent parent = new LineParent(new FileInputStream(FileDescriptor.in), out, () -> halt(0));
        Thread guest = new Thread(null, () -> serve(parent), "guest", Bounds.STACK);
        guest.setUncaughtExceptionHandler((_, e) -> {
            parent.say("{\"say\":\"died\"}");
            errors.println(e);
            halt(e instanceof OutOfMemoryError ? 3 : 1);
        });
        guest.start();
        guest.join();
        halt(0);
    }

    private static void serve(LineParent parent) {
        Sandbox sandbox = new Sandbox(PlatformScripts.load(), parent, Bounds.TURN, () -> halt(UNSTOPPABLE));
        sandbox.warm();
        prepareForFullStack();
        parent.say("{\"say\":\"ready\"}");
        try (Session session = new Session(sandbox, parent)) {
            for (Optional<String> line = parent.next(); line.isPresent(); line = parent.next()) {
                session.handle(line.get());
            }
        }
    }

    /// The class loader checks what it reads with a class of which nothing can be loaded any more once its first use
    /// has failed, as it would where a mini-app has all but used up the stack.
    private static void prepareForFullStack() {
        new CRC32().update(0);
    }

    private static void halt(int status) {
        Runtime.getRuntime().halt(status);
    }
}
