package studio.authcode.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/// Keeps SQLite's native library beside the database: the driver would unpack and compare it anew at every start.
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private final Path folder;

    NativeLibrary(Path folder) {
        this.folder = folder;
    }

    /// Tells the driver where the library is, unless someone has; where it cannot be kept the driver has its own way.
    void prepare() {
        if (System.getProperty(PATH) != null) {
            return;
        }
        // The driver's own names for systems take it as long to find out as everything else here.
        String system = System.getProperty("os.name") + "-" + System.getProperty("os.arch");
        Path library = folder.resolve("native", SQLiteJDBCLoader.getVersion() + "-" + system.replace(' ', '-'),
                System.mapLibraryName(LibraryLoaderUtil.NATIVE_LIB_BASE_NAME));
        try {
            if (!Files.isRegularFile(library)) {
                unpack(library);
            }
        } catch (IOException _) {
            return;
        }
        System.setProperty(PATH, library.getParent().toString());
        System.setProperty(NAME, library.getFileName().toString());
    }

    private static void unpack(Path library) throws IOException {
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
        Files.createDirectories(library.getParent());
        Path fresh = Files.createTempFile(library.getParent(), ".", ".new");
        try (InputStream bytes = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
            if (bytes == null) {
                throw new IOException(packed);
            }
            Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                // Its name alone says later that it is whole.
                channel.force(true);
            }
            Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
