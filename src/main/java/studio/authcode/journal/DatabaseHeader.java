package studio.authcode.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What the first bytes of a database file say, read without SQLite so that a file which is not ours stays untouched.
enum DatabaseHeader {
    ABSENT,
    UNFINISHED,
    READY,
    NEWER,
    FOREIGN,
    NOT_A_FILE;

    /// The version of our tables, as SQLite keeps it in every file.
    static final int VERSION = 2;

    private static final int LENGTH = 100;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int WRITE_FORMAT = 18;
    private static final int READ_FORMAT = 19;
    private static final byte WAL = 2;
    private static final int USER_VERSION = 60;

    static DatabaseHeader peek(Path file) throws IOException {
        if (!Files.exists(file)) {
            return ABSENT;
        }
        if (!Files.isRegularFile(file)) {
            return NOT_A_FILE;
        }
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH);
        try (FileChannel channel = FileChannel.open(file)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // A channel may give fewer bytes than asked for.
            }
        }
        return judge(bytes.flip());
    }

    private static DatabaseHeader judge(ByteBuffer bytes) {
        if (bytes.limit() == 0) {
            return ABSENT;
        }
        if (bytes.limit() < LENGTH || !bytes.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return FOREIGN;
        }
        int version = bytes.getInt(USER_VERSION);
        if (version > VERSION) {
            return NEWER;
        }
        boolean wal = bytes.get(WRITE_FORMAT) == WAL && bytes.get(READ_FORMAT) == WAL;
        return version == VERSION && wal ? READY : UNFINISHED;
    }
}
