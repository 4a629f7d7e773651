package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.project.Trouble.Cause;

class ProjectFilesTest {

    @TempDir
    private Path temp;
    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("app"));
    }

    private FileText read(String file) {
        return ProjectFiles.at(folder).read(file);
    }

    private Trouble trouble(String file) {
        return assertInstanceOf(FileText.Unread.class, read(file)).trouble();
    }

    private Trouble troubleOf(byte[] bytes) throws IOException {
        Files.write(folder.resolve("a"), bytes);
        return trouble("a");
    }

    @Test
    void aTextIsReadAsItIs() throws IOException {
        Files.writeString(folder.resolve("a"), "é\r\n😀");
        assertEquals(new FileText.Content("a", "é\r\n😀"), read("a"));
    }

    @Test
    void whatIsNotThereIsAbsent() throws IOException {
        Files.writeString(folder.resolve("a"), "x");
        assertEquals(new FileText.Absent("b"), read("b"));
        assertEquals(new FileText.Absent("a/b"), read("a/b"));
        assertEquals(new FileText.Absent("x\0y"), read("x\0y"));
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("package.json"));
        assertEquals(Cause.IS_DIRECTORY, trouble("package.json").cause());
    }

    @Test
    @Timeout(10)
    void aNamedPipeIsRefusedAtOnce() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
        assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
        Trouble trouble = trouble("pipe");
        assertEquals(Cause.NOT_A_FILE, trouble.cause());
    }

    @Test
    void linksInsideAreFollowedAndLinksOutAreNot() throws IOException {
        Files.writeString(folder.resolve("a"), "x");
        Files.writeString(temp.resolve("secret"), "s");
        Files.createSymbolicLink(folder.resolve("inside"), Path.of("a"));
        Files.createSymbolicLink(folder.resolve("outside"), temp.resolve("secret"));
        Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(folder.resolve("device"), Path.of("/dev/zero"));
        assertEquals(new FileText.Content("inside", "x"), read("inside"));
        assertEquals(Cause.OUTSIDE_PROJECT, trouble("outside").cause());
        assertEquals(Cause.OUTSIDE_PROJECT, trouble("up/secret").cause());
        assertEquals(Cause.OUTSIDE_PROJECT, trouble("../secret").cause());
        assertEquals(Cause.OUTSIDE_PROJECT, trouble("device").cause());
        assertFalse(ProjectFiles.at(folder).isFile("outside"));
    }

    @Test
    void linksThatLeadNowhereAreDangling() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone"), Path.of("nothing"));
        Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
        assertEquals(Cause.DANGLING_LINK, trouble("gone").cause());
        assertEquals(Cause.DANGLING_LINK, trouble("loop").cause());
    }

    @Test
    void aHugeFileIsRefusedWithoutReadingIt() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("package.json").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertEquals(Cause.TOO_LARGE, trouble("package.json").cause());
        assertEquals("it is larger than 1 MB", trouble("package.json").why().toString());
    }

    @Test
    void theLimitItselfIsAllowed() throws IOException {
        Files.writeString(folder.resolve("a"), "x".repeat(2048));
        ProjectFiles files = ProjectFiles.at(folder);
        assertInstanceOf(FileText.Content.class, files.read("a", 2048));
        FileText.Unread tooLarge = assertInstanceOf(FileText.Unread.class, files.read("a", 2047));
        assertEquals(Cause.TOO_LARGE, tooLarge.trouble().cause());
    }

    @Test
    void aFileWhoseSizeLiesIsStillBounded() {
        Path lying = Path.of("/proc/self/status");
        assumeTrue(Files.isReadable(lying));
        FileText read = ProjectFiles.at(Path.of("/proc/self")).read("status", 16);
        assertEquals(Cause.TOO_LARGE, assertInstanceOf(FileText.Unread.class, read).trouble().cause());
    }

    @Test
    void anUnreadableFileSaysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "x");
        assumeTrue(file.toFile().setReadable(false, false));
        assumeFalse(Files.isReadable(file));
        assertEquals(Cause.PERMISSION, trouble("a").cause());
    }

    @Test
    void otherEncodingsAreRecognised() throws IOException {
        assertEquals("it is written in UTF-16 instead of UTF-8",
                troubleOf("{}".getBytes(StandardCharsets.UTF_16)).why().toString());
        for (Charset wide : List.of(StandardCharsets.UTF_32, StandardCharsets.UTF_32LE)) {
            assertEquals("it is written in UTF-32 instead of UTF-8",
                    troubleOf("{}".getBytes(wide)).why().toString());
            assertEquals("it is written in UTF-32 instead of UTF-8",
                    troubleOf("\uFEFF{}".getBytes(wide)).why().toString());
        }
        assertEquals("it is written in UTF-16 instead of UTF-8",
                troubleOf("{}".getBytes(StandardCharsets.UTF_16LE)).why().toString());
        assertEquals(Place.at("a", 2, 3), troubleOf("x\nyzé".getBytes(StandardCharsets.ISO_8859_1)).place());
        assertEquals(new Place("a", 1, 3, 1, 4), troubleOf("{}\0".getBytes(StandardCharsets.UTF_8)).place());
        assertEquals(Cause.BOM, troubleOf("\uFEFF{}".getBytes(StandardCharsets.UTF_8)).cause());
    }

    @Test
    void listingSkipsDependenciesHiddenFoldersAndLinksToFolders() throws IOException {
        for (String file : List.of("b/c/app.js", "a.js", "node_modules/x/i.js", ".git/config")) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, "");
        }
        Files.createSymbolicLink(folder.resolve("b/up"), Path.of(".."));
        Listing listing = ProjectFiles.at(folder).list();
        assertEquals(List.of("a.js", "b/up", "b/c/app.js"), listing.files());
        assertEquals(List.of("", "b", "b/c"), listing.folders());
        assertTrue(listing.complete());
    }

    @Test
    void listingStopsAtItsBoundsAndSaysSo() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.createDirectories(folder.resolve("d" + i + "/e/f"));
        }
        Listing few = new ProjectFiles(folder, new Listing.Bounds(9, 20)).list();
        assertFalse(few.complete());
        assertTrue(few.folders().size() <= 21);
        Listing shallow = new ProjectFiles(folder, new Listing.Bounds(2, 1000)).list();
        assertFalse(shallow.complete());
        assertEquals(51, shallow.folders().size());
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorForThePerson() throws IOException {
        Path file = Files.writeString(temp.resolve("f"), "");
        assertThrows(UserError.class, () -> ProjectFiles.at(temp.resolve("none")));
        assertThrows(UserError.class, () -> ProjectFiles.at(file));
    }
}
