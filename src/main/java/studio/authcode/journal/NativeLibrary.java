package studio.authcode.journal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/// Keeps SQLite's native library beside the database: the driver would unpack and compare it anew at every start.
final class NativeLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";

    private final Path folder;

    NativeLibrary(Path folder) {
        this.folder = folder;
    }

    /// Tells the driver where the library is, unless someone else has; where it cannot be kept the driver has its own way.
    void prepare() {
        if (System.getProperty(PATH) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        URL packed = SQLiteJDBCLoader.class.getResource(LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
        if (packed == null) {
            return;
        }
        String system = OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-');
        Path library = folder.resolve("native").resolve(SQLiteJDBCLoader.getVersion() + "-" + system).resolve(name);
        try {
            unpack(packed, library);
        } catch (IOException _) {
            return;
        }
        System.setProperty(PATH, library.getParent().toString());
        System.setProperty(NAME, name);
    }

    private static void unpack(URL packed, Path library) throws IOException {
        URLConnection source = packed.openConnection();
        source.setUseCaches(false);
        try (InputStream bytes = source.getInputStream()) {
            if (Files.isRegularFile(library) && Files.size(library) == source.getContentLengthLong()) {
                return;
            }
            Files.createDirectories(library.getParent());
            Path fresh = Files.createTempFile(library.getParent(), ".", ".new");
            try {
                Files.copy(bytes, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, library, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        }
    }
}
