package studio.authcode;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuietErrorsTest {

    @TempDir
    private Path folder;

    @Test
    void everythingButTheNoticeAboutIncubatorModulesIsPrinted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream quiet = new QuietErrors(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        quiet.println("WARNING: Using incubator modules: jfx.incubator.richtext");
        quiet.println("WARNING: đ");
        quiet.println((String) null);
        quiet.print("end");
        quiet.flush();
        assertEquals(List.of("WARNING: đ", "null", "end"), bytes.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void theTourThatShowsTheCodeAreaPrintsNothingButItsPictures() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED,javafx.graphics", "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dauthcode.assets=" + Path.of("assets").toAbsolutePath(), "--module-path", javaFx(),
                "--add-modules=javafx.controls,jfx.incubator.richtext", "-cp", System.getProperty("java.class.path"),
                "studio.authcode.Main", "tour", "--out", folder.resolve("tour").toString());
        builder.environment().put("AUTHCODE_HOME", folder.resolve("home").toString());
        Path errors = folder.resolve("errors");
        Process process = builder.redirectError(errors.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        assertEquals(0, process.waitFor(), () -> read(errors));
        assertEquals(List.of(), read(errors).lines().filter(line -> !line.endsWith(".png")).toList());
    }

    private static String javaFx() {
        return String.join(java.io.File.pathSeparator, List.of(
                System.getProperty("java.class.path").split(java.io.File.pathSeparator)).stream()
                .filter(each -> each.contains("openjfx")).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
