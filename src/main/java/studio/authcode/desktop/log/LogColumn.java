package studio.authcode.desktop.log;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import studio.authcode.journal.JournalEntry;

/// The columns of the log, in order.
enum LogColumn {
    TIME(120), WALLET(88), FROM(152), SCOPES(216), ANSWER(104), CALLBACK(96), ERROR(64), MS(72);

    private static final double LEAST = 0.75;
    private static final DateTimeFormatter TODAY = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);
    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter EARLIER = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final double width;

    LogColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    double leastWidth() {
        return LEAST * width;
    }

    /// Returns the name that texts and settings know this column by.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns what this column shows of a flow.
    String text(JournalEntry entry) {
        return switch (this) {
            case TIME -> time(entry.time().atZone(ZoneId.systemDefault()));
            case WALLET -> entry.wallet();
            case FROM -> entry.from();
            case SCOPES -> entry.scopes();
            case ANSWER -> entry.answer();
            case CALLBACK -> entry.callback();
            case ERROR -> entry.error() == null ? "" : entry.error();
            case MS -> Long.toString(entry.ms());
        };
    }

    private static String time(ZonedDateTime time) {
        // Each is a part of what the journal's filter looks into.
        LocalDate today = LocalDate.now(time.getZone());
        return time.toLocalDate().equals(today) ? TODAY.format(time)
                : time.getYear() == today.getYear() ? THIS_YEAR.format(time) : EARLIER.format(time);
    }
}
