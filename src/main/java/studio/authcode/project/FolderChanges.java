package studio.authcode.project;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// Something that notices changes below a folder.
interface FolderChanges extends AutoCloseable {

    /// How much is watched at most.
    Listing.Bounds BOUNDS = new Listing.Bounds(12, 5_000);

    /// Waits for a change.
    ///
    /// @return nothing if none came in time, or this was closed
    Changes await(Duration most) throws InterruptedException;

    /// Ends the waiting of another thread, too.
    @Override
    void close();

    /// Uses the operating system's notifications, or looks again and again where it has none left to give.
    static FolderChanges of(Path folder) {
        try {
            return new NotifiedChanges(folder);
        } catch (IOException _) {
            return new PolledChanges(folder);
        }
    }
}
