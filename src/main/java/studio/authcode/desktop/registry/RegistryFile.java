package studio.authcode.desktop.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How a file looks from outside, which tells whether somebody has changed it.
///
/// @param modified when it was written, in milliseconds; 0 where there is none
record RegistryFile(long modified, long size) {

    static RegistryFile of(Path path) {
        try {
            return new RegistryFile(Files.getLastModifiedTime(path).toMillis(), Files.size(path));
        } catch (IOException _) {
            return new RegistryFile(0, 0);
        }
    }
}
