package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class TroubleTest {

    @Test
    void extendedCodesCountAsTheirPrimaryOnes() {
        Map.of(SQLiteErrorCode.SQLITE_FULL, Trouble.FULL,
                SQLiteErrorCode.SQLITE_READONLY_DIRECTORY, Trouble.READ_ONLY,
                SQLiteErrorCode.SQLITE_CANTOPEN_ISDIR, Trouble.READ_ONLY,
                SQLiteErrorCode.SQLITE_CORRUPT_INDEX, Trouble.DAMAGED,
                SQLiteErrorCode.SQLITE_NOTADB, Trouble.DAMAGED,
                SQLiteErrorCode.SQLITE_BUSY_RECOVERY, Trouble.BUSY,
                SQLiteErrorCode.SQLITE_IOERR_FSYNC, Trouble.FAILED,
                SQLiteErrorCode.UNKNOWN_ERROR, Trouble.FAILED).forEach((code, trouble) ->
                assertEquals(trouble, Trouble.of(new SQLiteException("", code)), code.name()));
    }

    @Test
    void whatTheSystemRefusesIsReadOnlyAndTheRestMerelyFailed() {
        assertEquals(Trouble.READ_ONLY, Trouble.of(new AccessDeniedException("journal.db")));
        assertEquals(Trouble.FAILED, Trouble.of(new IOException("odd")));
        assertEquals(Trouble.FAILED, Trouble.of(new SQLException("odd")));
    }

    @ParameterizedTest
    @EnumSource
    void everyTroubleIsSaidInBothLanguages(Trouble trouble) {
        Path file = Path.of("folder", "journal.db");
        String english = trouble.text(file, "the reason").in(Locale.ENGLISH);
        String vietnamese = trouble.text(file, "the reason").in(Locale.of("vi"));
        assertTrue(english.contains(file.toString()) && vietnamese.contains(file.toString()), english);
        assertNotEquals(english, vietnamese);
        assertFalse(english.contains("  ") || english.contains("{"), english);
    }
}
